import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  flags: {
    fr: [
      "Le meilleur burger de Nantes, à deux pas de la gare.",
      "Nous sommes leader de la fenêtre bois dans l’Ouest.",
      "Votre garage, le moins cher de la région, reste ouvert en août.",
      "N°1 de la piscine en kit, on vous livre partout.",
      "Notre camping est le seul terrain de la côte avec une laverie.",
      "Découvrez la meilleure brioche de Vendée dès samedi.",
      "Un parcours accrobranche unique en France vous attend chez nous.",
      "Chez nous, les prix les plus bas toute l’année.",
    ],
    en: [
      "The best coffee in York, and a dry seat.",
      "We are the number one choice for stairlifts… the UK’s number one, in fact.",
      "Our school is the only swimming school in the county with its own pool.",
      "Best in town since for ever, our pies are back.",
      "We have the lowest prices on boilers, come and see.",
      "Our vets are second to none.",
      "Try the best fish supper in Whitby tonight.",
    ],
  },
  passes: {
    fr: [
      "Meilleurs vœux de toute l’équipe, nous rouvrons lundi.",
      "Nous faisons de notre mieux pour finir avant la pluie.",
      "C’est le meilleur moment de l’année pour tailler nos haies en France.",
      "Notre pâtissier, Meilleur Ouvrier de France en 2019, signe la bûche.",
      "Notre burger a été élu meilleur burger de la ville par les lecteurs du journal.",
      "« Le meilleur burger de Nantes », nous a dit Lina, onze ans. Depuis, elle revient chaque mercredi avec son grand-père, qui prend toujours la même table près de la fenêtre et un café serré.",
      "Où mange-t-on le meilleur burger de Nantes ? Dites-le-nous.",
      "Conseil n°1 de notre jardinier : paillez avant juillet.",
      "Selon l’enquête de l’agglomération, nous avons les prix les plus bas du canton.",
      "Le numéro 1 mondial de tennis s’est entraîné dans la région.",
      "Chaque vase est une pièce unique, tournée par Anne.",
      "Nous isolons les combles en une journée : 46 maisons anciennes isolées depuis 2019, sans doute le plus grand choix de références du coin.",
    ],
    en: [
      "Best wishes from all of us at the practice.",
      "The best way to dry your boots in our hall is newspaper.",
      "We do our best to answer before noon.",
      "Voted the best pub in Yorkshire by our readers’ poll, and we blushed.",
      "“Best in town,” said Omar, aged nine, about the lemon tart. He has since tried the pear one, changed his mind twice, and asked whether we take on apprentices who are still in year five.",
      "Who makes the best coffee in York? Tell us.",
      "Our number one rule: no phones on the climbing wall.",
      "We are one of the only bakeries in the county with a wood oven.",
      "In our survey of 212 riders we had the lowest prices for a full service.",
      "Every week we bring you the best photos from around the world.",
      "Serviced in 2025: 1,180 bikes serviced by our mechanics, the lowest prices are on the board.",
    ],
  },
};
