import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  charter: { legal: { packs: ["credit"] } },
  flags: {
    fr: [
      "Votre canapé d’angle tout de suite, et vous payez en 3 fois. Au magasin de Cesson jusqu’à samedi.",
      "Vélo cargo à 3 200 €, ou 4x sans frais à partir de 500 € d’achat.",
      "La citadine électrique en LOA dès 149 € par mois, reprise de votre ancien véhicule comprise.",
      "Cuisine posée avant Noël : crédit gratuit sur 20 mois, parlez-en à Mehdi.",
      "Refaites votre toiture maintenant, premières mensualités à partir de 95 €.",
      "Financez votre piscine sur 60 mois, sans apport.",
      "Permis B : paiement possible en plusieurs fois, demandez à l’accueil.",
    ],
    en: [
      "Take the sofa home today and pay in three instalments.",
      "New e-bikes with 0% finance over a year, ask Tom at the counter.",
      "The estate is yours with monthly payments from £189.",
      "Buy now, pay later on every mattress until Sunday.",
      "Spread the cost of your kitchen over 12 months, interest-free credit on orders above £2,000.",
    ],
  },
  passes: {
    fr: [
      "Payez en 3 fois votre salon de jardin. Un crédit vous engage et doit être remboursé. Vérifiez vos capacités de remboursement avant de vous engager.",
      "Isolation des combles : le crédit d’impôt a disparu, MaPrimeRénov’ l’a remplacé. On fait le dossier avec vous.",
      "La fête du village vue du clocher. Crédit photo : Jeanne Morvan.",
      "L’équipe met cette victoire à son crédit : trois mois d’entraînement sous la pluie.",
      "Relisez votre dossier trois fois : une fois pour les dates, une fois pour les noms, une fois pour le reste.",
      "La cotisation du club est payable en 3 fois par chèque, à remettre à Sonia mardi.",
      "Notre bière sans alcool titre 0,0 % et se sert très fraîche.",
      "Abonnement salle et cours à 29 € par mois, sans engagement.",
      "Ici, pas de crédit gratuit : le prix est le même pour tous, et il est affiché.",
    ],
    en: [
      "Pay in four instalments. Representative example: £400 over 4 months, total payable £400, 0% APR.",
      "Photo credit: Dave Nolan, who climbed the church tower for it.",
      "Give Lucy credit for the window display, she cut every leaf by hand.",
      "The course is worth 20 credits and runs over 12 months.",
      "We read every application three times before we ring you.",
      "Membership is £30 a month and you can stop when you like.",
    ],
  },
};
