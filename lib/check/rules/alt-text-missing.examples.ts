import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  charter: { visuals: { altTextRequired: true } },
  flags: {
    fr: [
      { text: "La nouvelle chambre froide est arrivée ce matin, par la fenêtre.", altText: "" },
      { text: "Nos CM2 ont planté quarante pommiers.", altText: "  \n" },
      { text: "", altText: "" },
      { text: "Trois maisons à visiter à Cancale cette semaine 🏡", altText: " " },
    ],
    en: [
      { text: "The new cold room came in this morning, through the window.", altText: "" },
      { text: "Year six planted forty apple trees.", altText: "  \n" },
      { text: "", altText: "" },
    ],
  },
  passes: {
    fr: [
      { text: "La nouvelle chambre froide est arrivée.", altText: "Une grue dépose une chambre froide au premier étage" },
      "Nos CM2 ont planté quarante pommiers.",
      { text: "Le conseil se réunit jeudi à 18 h 30.", altText: "." },
      "",
    ],
    en: [
      { text: "The new cold room is in.", altText: "A crane lowers a cold room through a first-floor window" },
      "Year six planted forty apple trees.",
      { text: "The council meets on Thursday at half past six.", altText: "." },
      "",
    ],
  },
};
