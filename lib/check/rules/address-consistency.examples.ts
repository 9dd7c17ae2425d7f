import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  flags: {
    fr: [
      "Viens voir l’atelier samedi, et demandez votre devis.",
      "Tu as froid sous les toits ? Envoyez-nous une photo.",
      "Pense à ton toit avant l’hiver.",
      "On t’aide à choisir l’épaisseur, appelez-nous.",
      { text: "Vous cherchez une idée ? Dis-nous ce que tu aimes chez toi.", charter: { address: "none" } },
      { text: "Demande ton devis, nous vous rappelons sous deux jours.", charter: { address: "tu" } },
    ],
  },
  passes: {
    fr: [
      "Venez voir l’atelier samedi, et demandez votre devis.",
      "Nadia nous a dit : « Tu devrais montrer ta charpente à tout le monde. » C’est fait, venez la voir.",
      "Le ton de cette façade est un ocre clair ; prenez rendez-vous pour la voir.",
      "Le client contacté hier a tout de suite accepté, appelez-nous.",
      "Y a-t-il un risque d’humidité ? Va-t-on refaire la charpente ? Posez vos questions.",
      { text: "Viens voir l’atelier, prends rendez-vous avec Paul et demande ton devis.", charter: { address: "tu" } },
      { text: "Pose ta question, on te répond.", charter: { address: "none" } },
    ],
  },
};
