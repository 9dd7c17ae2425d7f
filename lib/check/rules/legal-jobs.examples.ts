import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  charter: { legal: { packs: ["emploi"] } },
  flags: {
    fr: [
      "La boutique recrute une vendeuse pour les fêtes, 24 heures par semaine. CV à déposer au comptoir.",
      "Vous êtes jeune et dynamique ? Le garage Morel embauche un mécanicien en CDI.",
      "Poste à pourvoir en cuisine dès lundi, candidat de moins de 30 ans, logement possible.",
      "Le cabinet dentaire recherche une assistante, 35 h, du mardi au samedi. Candidatures à Mme Le Goff.",
      "CDI d’hôte d’accueil au musée : bonne présentation, anglais courant, un samedi sur deux.",
      "Nous recrutons un professeur d’espagnol (langue maternelle exigée) pour le collège.",
      "Offre d’emploi : chef de rang, entre 20 et 35 ans, service du soir uniquement.",
      "On recherche un commercial pour le secteur de Brest, sans enfant, toujours sur la route.",
      "La ferme recrute pour la cueillette : de préférence des hommes, départ 6 h.",
    ],
    en: [
      "We’re hiring! If you are young and dynamic, send your CV to the brewery.",
      "Looking for a waitress, Thursday to Sunday nights. Apply in person at the pub.",
      "Vacancy at the language school: native speakers only, twenty hours a week.",
      "Now hiring in sales, recent graduates only. Apply by Friday.",
      "The gym is hiring for the front desk: applicants under 30, evenings and weekends.",
      "Receptionist wanted, full time, attractive appearance and good phone manner. Apply online.",
      "Part-time drivers needed, male preferred because the boxes are heavy.",
    ],
  },
  passes: {
    fr: [
      "La boutique recrute un vendeur ou une vendeuse pour les fêtes, 24 heures par semaine.",
      "Le cabinet recherche une assistante dentaire (H/F), formation possible sur place.",
      "Apprentissage : le fournil embauche deux apprentis de moins de 30 ans à la rentrée.",
      "On recrute en alternance un technicien de 18 à 29 ans, comme le prévoit le contrat.",
      "Nous recrutons un animateur pour les 18-25 ans du foyer, permis B demandé.",
      "Le garage embauche : cinq ans d’expérience, ou moins si vous savez lire un schéma électrique.",
      "Notre vendeuse Nadia fête ses vingt ans de maison. Passez lui dire bonjour samedi.",
      "L’école de rugby recrute des joueurs de 18 à 35 ans pour l’équipe réserve.",
      "Une jeune et dynamique compagnie joue Molière vendredi à la salle des fêtes.",
      "CDD au rayon fromage : bonne présentation des produits et goût du contact.",
      "Nous recherchons un local pour nos infirmières, rez-de-chaussée, près de la place.",
    ],
    en: [
      "We’re looking for a waiter or waitress, Thursday to Sunday nights. Apply in person.",
      "Vacancy: French teacher, C1 level or above, twenty hours a week.",
      "Hiring a technician (m/f), full training given, apply by Friday.",
      "Our waitress Ana won the county quiz. Full-time genius, part-time poet.",
      "The under 30s only pay half at the gym this month.",
      "The museum is looking for volunteers aged 18-25 to act in the night tour.",
      "Join our team: two days a week in the nursery garden, no experience needed.",
    ],
  },
};
