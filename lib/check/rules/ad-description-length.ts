import { AD_SHOWN } from "../ad-limits";
import { countCharacters, endOfCharacters } from "../reading/characters";
import { defineRule } from "../rule";

/** What the field takes at all. */
const MOST = 255;

export const adDescriptionLength = defineRule({
  id: "ad-description-length",
  family: "length",
  name: { fr: "Longueur de la description d’annonce", en: "Length of ad description" },
  severity: "off",
  whenOn: "advice",
  // Always on: it only reads descriptions of ads, which nobody checks by accident.
  wanted: () => true,
  surfaces: ["ad-description"],
  languages: "any",
  message: {
    fr: "Ramenez la description à {max} caractères ; elle en compte {count}",
    en: "Bring the description down to {max} characters; it has {count}",
  },
  variants: {
    most: {
      fr: "Coupez {excess} caractères : la description s’arrête à {max}",
      en: "Cut {excess} characters: the description stops at {max}",
    },
  },
  why: {
    fr: "La description est coupée la première, et souvent absente des téléphones : rien d’indispensable n’y a sa place.",
    en: "The description is cut first, and often not shown on phones: nothing that people must know belongs there.",
  },
  source: {
    title: {
      fr: "Meta, guide des publicités, description de 30 caractères, 255 au plus",
      en: "Meta ads guide, description of 30 characters, 255 at most",
    },
    seen: "2026-11-23",
  },
  lesson: 30,
  options: {
    max: { type: "number", default: AD_SHOWN["ad-description"], min: 10, max: MOST },
  },
  compile:
    ({ max }) =>
    (post) => {
      const text = post.text.trimEnd();
      const count = countCharacters(text);
      const hit = (limit: number) => ({ start: endOfCharacters(text, limit), end: text.length, evidence: "" });
      if (count > MOST) return [{ ...hit(MOST), severity: "must", variant: "most", values: { max: MOST, excess: count - MOST } }];
      return count > max ? [{ ...hit(max), values: { max, count } }] : [];
    },
});
