import { matches } from "../match";
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
    const ofStage = (stage: string | undefined) => allowed.find((action) => action.stage === stage) ?? first;
    return function* (post, context) {
      if (post.words.length < fewestWords || asksForAction(post) || terms.find(post).length > 0) return;
      if (asksTheReader(post)) return;
      if (matches(post, NOTHING_TO_SELL) || matches(post, WHEN_AND_WHERE)) return;
      const end = post.text.trimEnd().length;
      yield { start: end, end, values: { example: ofStage(context.sheet?.stage).text } };
    };
  },
});

/** Words that turn a question to whoever reads it, folded. */
const TO_THE_READER = new Set("vous votre vos tu ton ta tes toi you your yours".split(" "));

/** A question to the reader at the end is the action: to answer it. */
function asksTheReader(post: Post): boolean {
  const last = post.sentences.findLast(({ start, end }) => /\p{L}/u.test(post.text.slice(start, end)) && post.text[start] !== "#");
  if (last === undefined || !post.text.slice(last.start, last.end).includes("?")) return false;
  return post.words.some(({ start, folded }) => start >= last.start && start < last.end && TO_THE_READER.has(folded));
}

/** Mourning, apology, correction and warning ask for no action. */
const NOTHING_TO_SELL =
  /\b(?:erratum|rectificatif|une erreur s'est glissee|correction (?:to|of)|vigilance (?:jaune|orange|rouge)|verglas|suspendue?s?|(?:snow|weather) (?:emergency|warning|alert)|cancell?ed|condoleances|nous a quittes|deces|obseques|hommage|toutes nos excuses|nous vous presentons nos excuses|condolences|passed away|rest in peace|in memory of|we apologi[sz]e|our apologies)\b/;

/** Doors that open or close at a time are all the reader needs: to come then, or not to. */
const WHEN_AND_WHERE =
  /\b(?:ferm(?:ee?s?|ent|eture|era|eront|ons)|ouv(?:erte?s?|re|rent|rira|rons|erture)|service|visites?|permanences?|clos(?:ed|es|ing)|open(?:s|ing)?|serv(?:ing|ed)|visits?|viewings?)\b[^.!?\n]{0,40}?(?:\d|[a-z]di\b|[a-z]day\b|demain|jusqu'|midi|tonight|tomorrow|noon|until|till)/;
