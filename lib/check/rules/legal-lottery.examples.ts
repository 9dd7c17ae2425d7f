import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  charter: { legal: { packs: ["jeux"] } },
  flags: {
    fr: [
      "Tirage au sort le 20 décembre : le ticket est à 2 €, un téléviseur à gagner, passez au comptoir.",
      "Jeu-concours du garage : 5 € le ticket, et l’un de vous repart avec quatre pneus neufs.",
      "Grande tombola du salon de coiffure ! Les billets de tombola sont en vente à la caisse.",
      "Un jambon entier à gagner samedi, grilles à 3 € la case chez votre boucher.",
      "Participation de 10 € et tirage au sort d’un week-end au spa : écrivez-nous en privé.",
      "Tombola de l’école : achetez vos tickets de tombola auprès des parents, 2 € pour la classe de mer.",
      "Super loto du club de handball samedi à 20 h, cartons à 4 € ou trois pour 10 €.",
    ],
    en: [
      "Buy your raffle tickets at the bar: first prize is a weekend in Saumur.",
      "Prize draw on Friday, tickets €5 each, and one of you drives home in our old van.",
      "€2 per ticket and you could be the one to win a new road bike. Ask in the shop.",
      "Christmas raffle at the salon, five tickets for €10, draw on the 20th.",
      "School raffle in aid of the garden: tickets €1, sold at the gate all week.",
    ],
  },
  passes: {
    fr: [
      "Ticket de bus à 1,70 € jusqu’à la foire ; le tirage au sort des exposants a lieu à midi.",
      "Tirage de la tombola : les numéros gagnants sont le 114, le 78 et le 203. Lots à retirer au stade.",
      "Un panier de légumes à gagner, participation gratuite : déposez votre bulletin dans l’urne avant jeudi.",
      "Concert de la chorale, billets d’entrée à 12 € ; deux places à gagner sur notre page, sans achat.",
      "Participation de 25 € à l’atelier poterie, terre et cuisson comprises.",
      "Tickets restaurant acceptés dès 10 €, et toujours la tarte du jour.",
      "Le tirage au sort des équipes aura lieu jeudi ; inscription au tournoi, 8 € par joueur.",
      "Bingo ! La pièce manquante du tracteur était au fond de l’établi, elle vaut 3 €.",
    ],
    en: [
      "Train tickets from £9 and the prize draw at the fair is free for everyone.",
      "The raffle is over: ticket 214 takes the hamper, ticket 88 the bottle.",
      "Win a loaf a week for a year. Entry is free, fill in the slip on the counter.",
      "Concert tickets are €12 on the door, and children sit in front.",
      "Parking tickets on Mill Lane go up to £40 next month.",
      "The workshop costs €25 and you take your bowl home.",
    ],
  },
};
