/** Posts to measure with, of any length: everyday business writing, each paragraph different. Own sentences. */

const english = [
  "We repaired the old cargo bike of the bakery on Gillygate this morning. The chain had stretched, the brakes squealed, and the front light only worked on good days. It took two hours and cost £64, parts included.",
  "If you ride to work, have a look at your tyres before the first frost. A worn tread grips very badly on wet leaves, and a tyre that is too soft will puncture sooner. Our pump stands outside the door; you can use it for free, day and night.",
  "Next Tuesday, from 6 pm to 8 pm, Nadia shows how to change an inner tube without any tools. There are eight places. Bring your own wheel if you want, or practise on one of ours. Book by message or call 01904 555 010.",
  "Many people think that a service is really expensive. It was decided last year that our price list should hang in the window, so that nobody has to ask: a basic check is £35, a full service is £85, and we phone you before anything else is done.",
  "There is a lot of talk about electric bikes at the moment. Some of it is utter nonsense. We have sold forty of them since March, and three came back with a fault, which the maker mended in order to keep the warranty. Ask us what the range is in winter.",
  "Thanks to everyone who came to the open workshop on Saturday! The kettle was on all day, eleven bikes left in better shape than they came, and one customer found the rattle that had driven him mad for months: a loose bottle cage.",
  "We are looking for a mechanic, three days a week. You like old steel frames, you write clear notes, and you do not mind the radio. Apply before 12 December at https://tallow-lane.example/jobs with a few lines about the last thing you repaired.",
];
const french = [
  "Propriétaires de maison ancienne près de Nantes\u00a0: vos combles perdent jusqu’à 30\u00a0% de la chaleur. Mardi, à Clisson, nous avons posé 145\u00a0mm de laine de bois chez Nadia, en une journée, sans toucher aux poutres.",
  "Combien ça coûte\u202f? Pour 80\u00a0m², comptez 4\u202f200\u00a0€ avant les aides, pose comprise. Le devis part sous 48\u00a0h, avec le détail des matériaux et la date du chantier. Rien n’est commandé tant que vous n’avez pas signé.",
  "L’humidité ne se voit pas toujours\u00a0: une odeur au réveil, une tache derrière l’armoire, un papier qui gondole. Avant d’isoler, nous mesurons le mur en trois points et nous vous laissons les chiffres.",
  "Samedi 12 décembre, de 10\u00a0h à 13\u00a0h, l’atelier ouvre ses portes rue des Tanneurs. Vous pourrez toucher la ouate, la laine de bois et le chanvre, et poser vos questions à Karim, qui en pose depuis onze ans.",
  "Le toit de l’école de Vertou est terminé. 340\u00a0m², deux semaines, une équipe de quatre, et pas un jour de classe perdu. Merci à la mairie et aux parents, qui ont déplacé leurs voitures chaque matin.",
  "Une question revient souvent\u00a0: faut-il changer les fenêtres d’abord\u202f? Non, sauf si elles ferment mal. La chaleur monte\u00a0; commencez par le haut, puis les murs, et gardez les fenêtres pour la fin.",
];

/** A post of exactly `length` UTF-16 units, its paragraphs parted by a blank line. */
export function textOf(language: "fr" | "en", length: number, separator = "\n\n"): string {
  const paragraphs = language === "fr" ? french : english;
  let text = "";
  for (let at = 0; text.length < length; at++) text += (paragraphs[at % paragraphs.length] ?? "") + separator;
  return text.slice(0, length);
}
