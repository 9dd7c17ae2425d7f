import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  flags: {
    fr: [
      "Un camion, une ruelle trop étroite. Attendez la fin de la vidéo…",
      "Regardez bien jusqu’au bout, la pose de la poutre est folle.",
      "🎥 Pierre démonte le moteur en une minute. Attendez la fin !",
      { text: "Elle ouvre la porte de l’atelier. Attendez la fin.", context: { surface: "facebook-reel" } },
      "Ne ratez pas la fin du reel, notre chef a eu chaud",
      "Attendez les dernières secondes, le chien nous a tous eus.",
    ],
    en: [
      "A lorry, a very narrow lane. Watch till the end!",
      "New video from the kitchen: he flips the pancake and… wait for it 😂",
      "Keep watching until the very end, the crane nearly misses.",
      { text: "She opens the barn door. Just wait for it…", context: { surface: "facebook-reel" } },
      "Wait for the last few seconds of Tuesday’s training.",
    ],
  },
  passes: {
    fr: [
      "Attendez la fin de la cuisson pour saler, la viande reste tendre.",
      "En vidéo : la pose d’une poutre de six mètres, du levage au chevillage, en deux minutes.",
      "Travaux rue Haute : attendez la fin du feu alterné avant de vous engager.",
      "Avec le froid, attendez la fin mars pour tailler les hortensias.",
      "N’écrivez pas « attendez la fin » sous vos vidéos : dites ce qu’on y verra.",
      "On vous attend à la fin de la visite pour un café, regardez les horaires sur le site.",
    ],
    en: [
      "Wait for the end of the roast before you salt it, and watch the temperature.",
      "The best seats go early: don’t wait for it to sell out, book the Friday show.",
      "Video: how we lift a six-metre beam, from sling to peg, in two minutes.",
      "Lights at Mill Lane: wait for it to turn green even if the road looks clear.",
      "Never write “wait for it” under a clip: say what people will see.",
      "We watched the swallows leave and now wait for the end of winter.",
    ],
  },
};
