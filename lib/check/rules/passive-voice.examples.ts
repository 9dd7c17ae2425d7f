import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  charter: { readability: { activeVoice: true } },
  flags: {
    fr: [
      "La charpente de la grange a été reprise par nos compagnons en huit jours.",
      "Le repas des aînés sera servi par les élèves du lycée hôtelier.",
      "Les vitraux ont été restaurés par Élise, dans son atelier de Saumur.",
      "Il est rappelé que les chiens doivent être tenus en laisse sur le marché.",
      "Une nouvelle chaudière vient d’être installée.",
      "Chaque selle est cousue par une artisane de la vallée.",
    ],
    en: [
      "The wheel was built by our apprentice in one afternoon.",
      "The hall is run by volunteers and heated by hope.",
      "Your loaf was baked by Amina at four this morning.",
      "It has been decided that the pool will close on Sundays.",
      "New windows have been fitted.",
      "All the stalls are looked after and the tea is poured by local students.",
    ],
  },
  passes: {
    fr: [
      "Nos compagnons ont repris la charpente de la grange en huit jours.",
      "Le magasin est ouvert, le parking est gratuit et le café est offert par temps de pluie.",
      "Mamie Jeanne est née ici, elle est partie par amour et elle est revenue par le premier train.",
      "Le colis est envoyé par Chronopost, le devis par mail et la facture par la poste.",
      "Nous sommes touchés par vos messages et émus par Louis, qui a tout gardé.",
      "« Mon toit a été refait par votre équipe en trois jours, et il n’a plus bougé », nous écrit Paul, de Clisson. Merci à lui pour les photos prises avant et après, et pour le café servi chaque matin.",
      "L’église a été rénovée en 1962 par tranches, le clocher a été ajouté en 1970.",
    ],
    en: [
      "Our apprentice built the wheel in one afternoon.",
      "The café is closed on Mondays and the terrace is heated by the stove.",
      "Please be seated by noon; tickets are sold by the door.",
      "We were inspired by Owen and blown away by our customers.",
      "Orders are sent by Royal Mail and confirmed by email by Friday.",
      "The mill was founded in 1840 and has been restored in stages since 1990.",
      "“My bike was fixed by your team before my train left,” wrote Sam, who now owes us a cake, a coffee and the long story of how the chain got there.",
    ],
  },
};
