import type { ByLanguage } from "../draft";
import { inOwnLanguage, matches } from "../match";
import { termSet } from "../match/terms";
import type { Post } from "../post";
import { asksForAction } from "../reading/actions";
import { defineRule } from "../rule";

export const ctaMissing = defineRule({
  id: "cta-missing",
  family: "action",
  yieldsToFiller: true,
  name: { fr: "Aucun appel à l’action", en: "No call to action" },
  severity: "hint",
  languages: ["fr", "en"],
  message: { fr: "Finissez par une action : « {example} », par exemple", en: "End with one action: “{example}”, for instance" },
  variants: {
    open: { fr: "Finissez par une action", en: "End with one action" },
  },
  why: {
    fr: "Sans étape suivante, le lecteur intéressé repart ; la charte attend une action par publication.",
    en: "Without a next step an interested reader leaves; the charter wants one action per post.",
  },
  question: { fr: "Que doit faire la personne que cela intéresse ?", en: "What should someone who is interested do?" },
  source: {
    title: {
      fr: "Les appels à l’action de la charte ; Lee, Hosanagar et Nair, Management Science (2018)",
      en: "The charter’s calls to action; Lee, Hosanagar and Nair, Management Science (2018)",
    },
  },
  lesson: 10,
  options: {
    /** Posts with fewer words are left alone. */
    fewestWords: { type: "number", default: 8, min: 0, max: 500 },
  },
  compile: ({ fewestWords }, charter) => {
    const { allowed } = charter.cta;
    const [first] = allowed;
    if (first === undefined) return undefined;
    const terms = termSet(allowed.flatMap(({ text, terms: more }) => [text, ...more].map((term) => [term, true] as const)));
    const products = termSet(charter.lexicon.products.map((name) => [name, true] as const));
    const ofStage = (stage: string | undefined) => allowed.find((action) => action.stage === stage) ?? first;
    return function* (post, context) {
      if (post.words.length < fewestWords || asksForAction(post) || terms.find(post).length > 0) return;
      if (asksTheReader(post)) return;
      if (says(post, NOTHING_TO_SELL) || says(post, WHEN_AND_WHERE)) return;
      const end = post.text.trimEnd().length;
      // An action of the charter is an example where the author has said the stage, or the post is about what is sold.
      const isOffer = context.sheet?.stage !== undefined || products.find(post).length > 0;
      yield { start: end, end, values: { example: ofStage(context.sheet?.stage).text }, ...(isOffer ? {} : { variant: "open" }) };
    };
  },
});

function says(post: Post, patterns: ByLanguage<RegExp>): boolean {
  return matches(post, inOwnLanguage(post, patterns));
}

/** Words that turn a question to whoever reads it, folded. */
const TO_THE_READER = new Set("vous votre vos tu ton ta tes toi you your yours".split(" "));

/** A question to the reader at the end is the action: to answer it. */
function asksTheReader(post: Post): boolean {
  const last = post.sentences.findLast(({ start, end }) => /\p{L}/u.test(post.text.slice(start, end)) && post.text[start] !== "#");
  if (last === undefined || !post.text.slice(last.start, last.end).includes("?")) return false;
  return post.words.some(({ start, folded }) => start >= last.start && start < last.end && TO_THE_READER.has(folded));
}

/** Mourning, danger, apology, correction, warning, delay and reminder ask for no action. */
const NOTHING_TO_SELL: ByLanguage<RegExp> = {
  fr: /\b(?:erratum|rectificatif|rappel|retard|reportee?s?|erreur s'est glissee|vigilance (?:jaune|orange|rouge)|verglas|circulation|suspendue?s?|condoleances|nous a quittes|deces|obseques|hommage|nos excuses|(?:joyeux|bon) anniversaire|bonne retraite|bravo|felicitations|bienvenue a notre|accueillir|est arrivee? [^.!?\n]{0,20}comme|rejoint l'equipe|est terminee?|gagnante?s?|demenage(?:ons|nt)?)\b/,
  en: /\b(?:erratum|correction (?:to|of)|reminder|an hour late|postponed|delayed|(?:roads?|lanes) closed|(?:snow|weather) (?:emergency|warning|alert)|cancell?ed|suspended|not running|until further notice|out of order|has burst|(?:gas|oil|water) leak|(?:power|water) (?:cut|is off)|condolences|died|(?:was|were) killed|passed (?:away|on(?! to\b))|funeral|sad news|hearts go out|rest in peace|in memory of|we apologi[sz]e|our apologies)\b/,
};

/** Doors that open or close at a time, a day with its hour are all the reader needs: to come then, or not to. */
const WHEN_AND_WHERE: ByLanguage<RegExp> = {
  fr: /(?:di|manche|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\b[^.!?]{0,40}?\d ?h(?![a-z])|\bde \d{1,2} ?h[^.!?\n]{0,12}? a (?:\d|midi|minuit)|\b(?:menus d[eu]|passage|en vente|ferm(?:e\w*|ons)|r?ouv(?:ert\w*|re(?:nt)?|rira|rons)|service|visites?|permanences?)\b[^.!?\n]{0,40}?(?:\d|di\b|manche|demain|jusqu'|midi|soir)/,
  en: /day\b[^.!?\n]{0,40}?\d ?(?:[ap]m|to \d)|\b(?:on sale|waste|collections?|restart|back (?:at|on)|service|clos(?:ed|es|ing)|open(?:s|ing)?|serv(?:ing|ed)|visits?|viewings?)\b[^.!?\n]{0,40}?(?:\d|day\b|tonight|tomorrow|noon|until|till)/,
};
