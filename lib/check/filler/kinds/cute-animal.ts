import { type KindOfFiller, unit } from "../kind";

/** Animals shown rather than named. */
const SHOWN = /🐶|🐱|🐕|🐈|🐩|🐾|🐰|🐹|🐼|🐨|🦦|🦥|🦔|🐿|🐣|🐥|🐧|🦊|😻|😺|🐻|🦙|🐴|🐄|🐑|🐐/u;

/** Named after animals, and none. */
const NO_ANIMAL = /\b(?:hot dog|night owl)/;

export const cuteAnimal: KindOfFiller = {
  id: "cute-animal",
  excuse: 0.85,
  lesson: 5,
  message: { fr: "Un animal attendrissant, sans rapport avec vous", en: "A cute animal, unrelated to you" },
  why: {
    fr: "Il attire ceux qui aiment les animaux, pas les futurs clients, et le fil montrera {page} à d’autres amateurs.",
    en: "It draws people who like animals, not people who need {page}, and the feed then shows you to more of them.",
  },
  question: {
    fr: "Que pourrait montrer la même photo de votre travail, avec un mot d’explication\u202f?",
    en: "What could the same picture show of your work, with a line of explanation?",
  },
  see: (reading) => {
    const shown = reading.find(SHOWN);
    const animals = reading.hits("animals").length + (shown ? 1 : 0);
    if (animals === 0 || reading.find(NO_ANIMAL)) return undefined;
    const cute = reading.distinct("cute");
    const short = reading.post.words.length <= 8;
    if (cute === 0 && (!short || reading.hits("animals").length === 0)) return undefined;
    const trade = 0.28 * Math.min(3, reading.distinct("animal-trade")) + 0.07 * Math.min(4, reading.distinct("trade"));
    const score = 0.32 + 0.17 * Math.min(3, cute) + (animals > 1 ? 0.08 : 0) + (reading.post.words.length <= 25 ? 0.1 : 0) - trade;
    return { score: unit(score), evidence: [...reading.spans("animals", "cute"), ...(shown ? [shown] : [])] };
  },
};
