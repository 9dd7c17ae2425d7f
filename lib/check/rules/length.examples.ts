import type { RuleExamples } from "../rule";

const french = "Nous avons posé la laine de bois entre les chevrons, puis fermé les rampants avant la pluie. ";
const english = "We took the wheel apart, cleaned the hub, and put new bearings in before the rain came. ";

export const examples: RuleExamples = {
  flags: {
    fr: [
      french.repeat(14),
      french.repeat(700),
      { text: french.repeat(3), charter: { length: { maxCharacters: 200, foldCharacters: 125 } } },
      { text: french.repeat(24), context: { surface: "instagram-post" } },
    ],
    en: [
      english.repeat(14),
      english.repeat(740),
      { text: english.repeat(3), charter: { length: { maxCharacters: 200, foldCharacters: 125 } } },
      { text: english.repeat(26), context: { surface: "instagram-post" } },
    ],
  },
  passes: {
    fr: [
      french,
      french.repeat(12),
      "",
      { text: french.repeat(20), charter: { length: { maxCharacters: 63_206, foldCharacters: 125 } } },
      { text: french.repeat(12), context: { surface: "instagram-post" } },
    ],
    en: [
      english,
      english.repeat(13),
      "",
      { text: english.repeat(20), charter: { length: { maxCharacters: 63_206, foldCharacters: 125 } } },
      { text: english.repeat(13), context: { surface: "instagram-post" } },
    ],
  },
};
