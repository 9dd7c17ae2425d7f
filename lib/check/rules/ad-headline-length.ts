import { AD_SHOWN } from "../ad-limits";
import { countCharacters, endOfCharacters } from "../reading/characters";
import { defineRule } from "../rule";

/** What the field takes at all. */
const MOST = 255;

export const adHeadlineLength = defineRule({
  id: "ad-headline-length",
  family: "length",
  name: { fr: "Longueur du titre d’annonce", en: "Length of ad headline" },
  severity: "off",
  whenOn: "advice",
  // Always on: it only reads headlines of ads, which nobody checks by accident.
  wanted: () => true,
  surfaces: ["ad-headline"],
  languages: "any",
  message: {
    fr: "Ramenez le titre à {max} caractères ; il en compte {count}",
    en: "Bring the headline down to {max} characters; it has {count}",
  },
  variants: {
    feed: {
      fr: "Visez {max} caractères si l’annonce passe en image dans le fil ; il y en a {count}",
      en: "Aim at {max} characters if the ad runs as an image in the feed; there are {count}",
    },
    most: { fr: "Coupez {excess} caractères : le titre s’arrête à {max}", en: "Cut {excess} characters: the headline stops at {max}" },
  },
  why: {
    fr: "Un titre trop long finit par des points de suspension, souvent avant le mot qui décide.",
    en: "A headline that is too long ends in an ellipsis, often before the word that decides.",
  },
  source: {
    title: {
      fr: "Meta, guide des publicités, titre de 40 caractères (27 pour une image dans le fil), 255 au plus",
      en: "Meta ads guide, headline of 40 characters (27 on image feed), 255 at most",
    },
    seen: "2026-11-23",
  },
  lesson: 30,
  options: {
    max: { type: "number", default: AD_SHOWN["ad-headline"], min: 10, max: MOST },
    /** Shown of a headline under an image in the feed; beyond it there is only a hint. */
    feed: { type: "number", default: 27, min: 10, max: MOST },
  },
  compile:
    ({ max, feed }) =>
    (post) => {
      const text = post.text.trimEnd();
      const count = countCharacters(text);
      const hit = (limit: number) => ({ start: endOfCharacters(text, limit), end: text.length, evidence: "" });
      if (count > MOST) return [{ ...hit(MOST), severity: "must", variant: "most", values: { max: MOST, excess: count - MOST } }];
      if (count > max) return [{ ...hit(max), values: { max, count } }];
      return count > feed ? [{ ...hit(feed), severity: "hint", variant: "feed", values: { max: feed, count } }] : [];
    },
});
