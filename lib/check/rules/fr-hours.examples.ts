import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  flags: {
    fr: [
      "Le marché ouvre à 8h30, place du Foirail.",
      "Cabinet fermé de 12H00 à 14H00 cette semaine.",
      "Réunion publique jeudi dès 18:30, salle des fêtes.",
      "Entraînement 10:00 - 11:30 pour les poussins.",
      "Le four chauffe depuis 4h, le pain sort à 7 h.",
      "Livraison sous 48h, même le samedi.",
      "Visite guidée à 14h 30, sur réservation.",
      { text: "Concert à 20 h 30 dans la chapelle.", charter: { mechanics: { hours: "joined" } } },
      { text: "Permanence à 17H15 au local.", charter: { mechanics: { hours: "joined" } } },
    ],
  },
  passes: {
    fr: [
      "Le marché ouvre à 8 h 30, place du Foirail.",
      "Dépannage 24h/24 et 7j/7, week-end compris.",
      "Écran au format de 16:10, garanti deux ans.",
      "Nos U13 l’emportent 3:2, score à la mi-temps 1:1.",
      "Verre trempé 9H pour votre téléphone, posé en boutique.",
      "Vitesse limitée à 30 km/h devant l’école.",
      "Retour sur les 24h du Mans avec notre mécanicien.",
      "Contrat de 35h/semaine, CDI à pourvoir.",
      "Lecture du jour : Jean 3:16, au temple.",
      "Version 2:10 du logiciel, notes en lien.",
      { text: "Concert à 20h30 dans la chapelle.", charter: { mechanics: { hours: "joined" } } },
      "Plan de la serre au 1:50, à retirer en mairie.",
      "Record battu : il boucle le parcours en 12:45.",
    ],
  },
};
