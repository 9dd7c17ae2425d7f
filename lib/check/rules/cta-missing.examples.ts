import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  flags: {
    fr: [
      "Le chantier de l’école est livré avec neuf jours d’avance, sans aucune réserve à la réception.",
      "Toute l’équipe était réunie hier pour fêter les dix ans de la maison, un beau moment.",
      "Qui se souvient de l’ancienne halle ? Elle a brûlé en 1974 et la charpente avec elle.",
      "La demande de laine de bois monte depuis janvier, et les prix du cuivre aussi.",
      "Vous venez souvent nous dire que les chambres sont froides sous les toits en janvier.",
    ],
    en: [
      "The whole team met on Friday to look back on a long and busy season.",
      "Our mechanics finished fourteen wheel builds last week, all of them true and tight.",
      "The book on the counter shows every repair since January, with its price and its day.",
      "Customers often tell us that their brakes squeal after the first frost of the year.",
    ],
  },
  passes: {
    fr: [
      "Le chantier de l’école est livré. Vous avez des combles comme ceux-là ? Demandez votre devis.",
      "Trois places restent pour la visite de samedi, à réserver au comptoir avant jeudi soir.",
      "Une question sur l’épaisseur de laine ? Hélène répond au 02 40 00 00 00 jusqu’à midi.",
      "Portes ouvertes samedi de 9 h à 12 h à l’atelier : on vous attend avec vos photos.",
      "Jean nous a quittés dimanche. Toutes nos condoléances à sa famille et à ses compagnons de l’atelier.",
      "Bonne semaine à tous",
      "Vigilance orange à partir de 22 h ce soir. Les transports scolaires sont arrêtés demain dans toute la vallée.",
      "Ce samedi, Marie Dupont dédicace son roman à la librairie, de 15 h à 18 h. Entrée libre.",
      "L’atelier est fermé jeudi et vendredi pour l’inventaire, et le café du coin garde les clés.",
      "Les premières ardoises sont arrivées ce matin. La boutique est ouverte de 9 h à 19 h, place du Marché.",
      "Une erreur s’est glissée dans notre publication d’hier : la vente commence le 5 décembre et non le 4.",
      "Il nous manque encore des gants et des chaussettes : dépôt au local, 12 rue du Pré, tous les après-midi.",
      "Faut-il rincer le riz ? Oui pour le basmati. Une autre question ? Posez-la ici, Nadège répond demain.",
      "Les combles de l’école de Vertou sont finis depuis hier soir. Et chez vous, quelle pièce reste froide ?",
    ],
    en: [
      "Fourteen wheel builds last week. Yours wobbles? Book a slot for Thursday.",
      "Three seats are left for the repair evening; reserve one at the counter by noon.",
      "Not sure about your brakes? Ring us before five and Owen will talk you through it.",
      "The full price list is on the site: https://tallow-lane-cycles.example/prices",
      "Please bring the old wheel with you, so that we can match the hub.",
      "Happy Friday, everyone",
      "The shop is closed Monday for stocktaking, and the café next door keeps the keys.",
      "Correction to the post of last night: the trees go on sale on the fifth and not on the fourth.",
      "Last guided tours of the show on Saturday at 11 and 3; the museum closes Sunday at 6pm.",
      "We measured forty saddles this month and most stood too low. How high is yours?",
    ],
  },
};
