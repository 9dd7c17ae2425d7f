import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  flags: {
    fr: [
      "Devinez qui passe la porte samedi ? C’est une surprise.",
      "Vous ne devinerez jamais ce qu’on a trouvé sous ce toit.",
      "Il ouvre la trappe… la suite va vous surprendre",
      "L’astuce que personne ne vous dit pour vos combles.",
      "Vous n’allez pas en croire vos yeux",
      "Trois erreurs d’isolation, et la 3e peut vous coûter cher…",
    ],
    en: [
      "Guess who is coming to the shop? It’s still a secret.",
      "You won’t believe what we found in this hub.",
      "She took off the chain. What happened next is on our page.",
      "This one simple trick makes any chain silent.",
      "Doctors hate this saddle",
      "Seven ways to lock a bike, and #4 is genius!",
    ],
  },
  passes: {
    fr: [
      "Sous ce toit : 8 cm de laine des années 70. Voici ce que cela coûte par an.",
      "Chaudière bruyante : les trois causes, et celle qui impose d’appeler.",
      "La suite du chantier commence lundi à 8 h, avec la pose des rampants.",
      "« Vous ne devinerez jamais » n’apprend rien : écrivez la réponse.",
      "La raison de ce retard : la laine de bois arrive jeudi au lieu de mardi.",
    ],
    en: [
      "Found in this hub: sand, rust and one loose bearing. Here is the bill.",
      "What happens at a service, step by step, with the price of each part.",
      "The reason we close early on Friday: the boiler man comes at three.",
      "Number 7 is our shop, between the baker and the bank.",
      "“You won’t believe” tells a customer nothing. Name the part.",
      "Guess who’s turning five today? 🎂 Us! Cake at the counter until four.",
      "Guess who is turning five? We are! Come by on Saturday, the coffee is on us.",
      "You won’t believe the state of this chain. 9,000 miles, never oiled. A new one is £32 fitted.",
    ],
  },
};
