import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  flags: {
    fr: [
      "Les élections approchent, et vous ?",
      "Chacun sa religion, chacun ses combles",
      "Trop d’arnaqueurs dans le métier",
      "Un accident sur le chantier voisin ce matin",
      "Les montants de MaPrimeRénov’ changent",
      { text: "Parlons météo", charter: { topics: { allowed: [], forbidden: [{ term: "météo", level: "block" }], sensitive: [] } } },
    ],
    en: [
      "The election is on Thursday, and so is the repair evening",
      "Religion and bikes do mix",
      "Idiot drivers on the ring road again",
      "A stolen bike came back to us",
      "There was a collision outside the shop",
    ],
  },
  passes: {
    fr: [
      "L’électeur de tension est un voyant, demandez à Paul",
      "Le parti pris de l’atelier : ne rien coller",
      "Religieuse au chocolat offerte à la visite",
      "Un terrain accidenté ne nous arrête pas, envoyez une photo",
      "Les élus de Rezé ont visité le chantier",
    ],
    en: [
      "The selection of bells is on the wall",
      "Political maps make good wrapping paper",
      "We stole an hour to true this wheel",
      "Recalling a ride is not the same as riding it",
      "An idiot-proof pump, says Owen",
    ],
  },
};
