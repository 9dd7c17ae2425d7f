import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  charter: { voice: { sliders: { formal: 5 } } },
  flags: {
    fr: [
      "Slt à tous, le cabinet rouvre lundi.",
      "Notre nouveau scanner est trop bien, venez le voir.",
      "Coucou les clients, les relevés sont en ligne.",
      "Le notaire a ri, mdr, puis il a signé.",
      "Un boulot soigné, livré à la date prévue.",
      "Ce tableau est un truc de ouf, salle 4 du musée.",
      "Salut ! L’étude sera fermée vendredi.",
      "Merci bcp pour votre confiance.",
    ],
    en: [
      "We are gonna move our offices in June.",
      "Hey guys, the audit reports are out.",
      "LOL, the auditor brought cake.",
      "Thank u for visiting the museum.",
      "You wanna see a judge without a wig? Open day on Friday.",
      "Yep, the clinic has a new wing.",
      "Pls bring your passport to the appointment.",
    ],
  },
  passes: {
    fr: [
      "Bonjour à tous, le cabinet rouvre lundi.",
      "La MDR du canton vous reçoit sur rendez-vous.",
      "Le coucou de l’horloger sonne à midi, et le salut final à minuit.",
      "La pièce est trop bien chauffée pour un piano.",
      "« Trop bien ! » a écrit Jules dans le livre d’or du musée. Il avait sept ans, et il a passé deux heures devant les maquettes de bateaux pendant que son père cherchait la sortie.",
      "Le restaurant Le P’tit Boulot rouvre rue des Halles.",
      "Les bosses de la piste ont été refaites.",
      "Hello Bank et le CIC ont un guichet dans la galerie.",
    ],
    en: [
      "Hello everyone, the audit reports are out.",
      "Hey Tor Farm sells its own flour.",
      "The UR ward moves to the second floor.",
      "The Dude Ranch exhibition closes on Sunday.",
      "“Gonna miss this place,” wrote a visitor in our guest book last week. So will we: the old reading room closes on Friday at five, and the new one opens on the first of March.",
      "BAE Systems opens its archive to students.",
      "Bros & Sons, notaries since 1911.",
    ],
  },
};
