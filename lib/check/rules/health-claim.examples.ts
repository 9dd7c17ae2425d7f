import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  flags: {
    fr: [
      "Perdez 8 kilos avant l’été avec notre programme en cabine.",
      "Cette tisane guérit l’arthrose, ma grand-mère en buvait chaque soir.",
      "L’astuce que les médecins ne veulent pas voir circuler : le jus de bouleau. Les médecins détestent ça.",
      "La ceinture qui fait fondre les graisses pendant que vous regardez la télé",
      "Cure détox de printemps : sept jours de jus livrés chez vous.",
      "Un complément 100 % naturel, sans effets secondaires, en vente au comptoir.",
      "La plante miracle de notre ferme soulage tout, venez la goûter au marché.",
    ],
    en: [
      "Lose 10 lbs before the wedding with our wrap sessions.",
      "This honey cures arthritis, my grandmother swore by it.",
      "Doctors hate this tea, and you will see why.",
      "The belt that melts away belly fat while you watch the match",
      "Juice cleanse for spring: seven bottles delivered to your door.",
      "All natural, without side effects, now at the counter.",
    ],
  },
  passes: {
    fr: [
      "Le miel ne guérit pas le rhume, mais il adoucit la gorge : trois idées de la pharmacie des Lices.",
      "Il n’existe pas de régime miracle : notre diététicienne reçoit le mardi matin.",
      "Faites fondre la graisse de canard dans une cocotte, puis ajoutez les pommes de terre.",
      "Le CHU explique pourquoi on guérit mieux certains cancers : conférence jeudi à 18 h.",
      "Filou doit perdre 3 kilos : la vétérinaire a pesé ses croquettes avec nous.",
      "Menu léger et soda light à la carte ce midi, plat à 12 €.",
      "Détox numérique : trois soirs sans écran au gîte, le réseau passe mal de toute façon.",
      "Un remède miracle contre la mousse des toits ? Non : une brosse, et de la patience.",
      "Recette du jour : salade détox au chou rouge, pommes et noix.",
      "Ce vélo électrique a perdu 4 kg depuis le modèle de l’an dernier.",
    ],
    en: [
      "Honey does not cure a cold, but it soothes the throat: three ideas from the pharmacy.",
      "There is no miracle diet: our dietitian sees people on Tuesday mornings.",
      "Melt the duck fat in a heavy pan, then add the potatoes.",
      "The hospital explains why it cures cancers it could not treat ten years ago: talk on Thursday.",
      "Biscuit the spaniel needs to lose 3 kg, so the vet weighed his dinner with us.",
      "Light lunch menu and diet cola today, £9.",
      "A digital detox weekend at the cottage: no signal, two good books.",
      "The miracle cure for squeaky brakes is a clean rim. Ten minutes, £6.",
      "We cure our own bacon for nine days and smoke it over oak.",
    ],
  },
};
