import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  charter: {
    identity: { pageName: "Atelier Test", domains: ["atelier-test.example", "tallow-lane-cycles.example"] },
    privacy: { publicContacts: ["Presse : redaction@gazette.example", "atelier.clisson@orange.fr"] },
  },
  flags: {
    fr: [
      "Envoyez votre CV à lea.martin98@gmail.com avant vendredi.",
      "Pour réserver la salle : gardien@mairie-voisine.example",
      "Inscriptions au tournoi : judo.section@wanadoo.fr",
      "Écrivez à Camille.Durand@hotmail.fr, elle garde les photos",
      "Le dossier part à contact@atelier-test.example.pirate.example",
    ],
    en: [
      "Send your CV to owen.price77@gmail.com by Friday.",
      "To book the hall: caretaker@parish.example",
      "Entries for the fun run to funrun2027@yahoo.co.uk",
      "Photos to amira_k@icloud.com please",
    ],
  },
  passes: {
    fr: [
      "Envoyez votre CV à recrutement@atelier-test.example avant vendredi.",
      "Une question ? Bonjour@clisson.atelier-test.example",
      "Presse : Redaction@gazette.example",
      "Le bureau répond aussi à atelier.clisson@orange.fr",
      "Merci à @gmail et à @mairie.clisson pour le prêt de la salle",
      "Rendez-vous @ l’atelier, samedi 10 h",
      "Le lien : https://formulaire.example/?mail=jean@gmail.com",
    ],
    en: [
      "Send your CV to jobs@tallow-lane-cycles.example by Friday.",
      "Write to Hello@Tallow-Lane-Cycles.example",
      "Press: redaction@gazette.example",
      "Meet us @ the mill, Friday at six",
      "Thanks to @acomb.primary and @yorkcc for the hall",
      "Lunch @£9.50 all week",
    ],
  },
};
