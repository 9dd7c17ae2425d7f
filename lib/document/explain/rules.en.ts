import type { Charter } from "../../charter";
import { type HouseRule, lookedFor, type RuleSentences, sentenceOf } from "./rule-sentences";
import type { Section } from "./section";
import { amount, enumerate } from "./sentence";

const quote = (term: string): string => `“${term}”`;
const list = (items: readonly string[]): string => enumerate(items, "en");
const words = (matcher: Parameters<typeof lookedFor>[0]): string => enumerate(lookedFor(matcher, quote), "en", "or");

const SENTENCES: RuleSentences = {
  forbid: (rule) => `Do not write ${words(rule)}`,
  replace: ({ pairs }) =>
    pairs
      .map(
        ({ use, insteadOf }) =>
          `write ${enumerate([use].flat().map(quote), "en", "or")} rather than ${enumerate(insteadOf.map(quote), "en", "or")}`,
      )
      .join("; "),
  require: (rule) =>
    `Write ${rule.all === true ? "all of these" : rule.atLeast === 1 ? "one of these" : `at least ${rule.atLeast} of these`}: ${words(rule)}`,
  count: ({ of, term, ...bounds }) => `Count ${THINGS[of]}${term === undefined ? "" : ` ${quote(term)}`}: ${bound(bounds)}`,
  metric: ({ formula, ...bounds }) => `The measure ${formula} is ${bound(bounds)}`,
  when: (rule) =>
    `Where ${words(rule.if)} stands${rule.then.require === undefined ? "" : `, write ${words(rule.then.require)}`}${rule.then.forbid === undefined ? "" : `, do not write ${words(rule.then.forbid)}`}`,
  consistent: ({ forms, address }) =>
    address === undefined
      ? `Choose between ${list((forms?.[0] ?? []).map(quote))} and ${list((forms?.[1] ?? []).map(quote))}`
      : `Say ${address} to readers`,
  repeat: ({ within, of }) =>
    `Do not repeat ${of === "word" ? "a word" : "the beginning of a sentence"} within ${within === "sentence" ? "a sentence" : "the post"}`,
  case: ({ style }) => STYLES[style],
  sequence: ({ tokens }) => `Do not write in a row ${tokens.map(token).join(", then ")}`,
  only: ({ of, allowed }) => (allowed.length === 0 ? `No ${KINDS[of]} at all` : `No other ${KINDS[of]} than ${list(allowed)}`),
  link: ({ hosts, params, strip = [] }) =>
    `Links to ${list(hosts)} carry, in this order, ${list(params.map(({ name, value }) => (value === "" ? name : `${name}=${value}`)))}${strip.length === 0 ? "" : `, without ${list(strip)}`}`,
  history: ({ check, days, ...bounds }) =>
    `${CHECKS[check]} over ${amount(days, "en")} days${hasBound(bounds) ? `: ${bound(bounds)}` : ""}`,
};

const THINGS = {
  term: "how often it says",
  hashtag: "hashtags",
  emoji: "emoji",
  link: "links",
  mention: "mentions",
  exclamation: "exclamation marks",
  "capital-word": "words in capitals",
  line: "lines",
  sentence: "sentences",
  word: "words",
  character: "characters",
} as const;
const STYLES = {
  sentence: "A capital at the beginning, the rest in small letters",
  title: "A capital for each word of the title",
  upper: "All in capitals",
  lower: "All in small letters",
} as const;
const KINDS = { hashtag: "hashtags", emoji: "emoji", domain: "domains", link: "links" } as const;
const CHECKS = {
  cadence: "The number of posts",
  gap: "The gap between two posts",
  balance: "The share of the pillar, in percent,",
  drought: "A forgotten pillar",
  duplicate: "Likeness to past posts, in percent,",
} as const;
const SCOPES = {
  post: "",
  "first-line": "in the first line",
  "before-fold": "before “See more”",
  body: "behind the first line",
  "last-line": "in the last line",
  paragraph: "in each paragraph",
  sentence: "in each sentence",
  hashtags: "in hashtags",
  links: "in links",
  quotes: "in quotations",
  "alt-text": "in the alternative text",
  "ad-headline": "in the headline of the ad",
  "ad-description": "in the description of the ad",
} as const;

interface Bounds {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

function hasBound({ min, max }: Bounds): boolean {
  return min !== undefined || max !== undefined;
}

function bound({ min, max }: Bounds): string {
  if (min !== undefined && max !== undefined)
    return min === max ? `exactly ${amount(min, "en")}` : `${amount(min, "en")} to ${amount(max, "en")}`;
  return min === undefined ? `at most ${amount(max, "en")}` : `at least ${amount(min, "en")}`;
}

function token({ words: given, shape, ending, not, gap }: Extract<HouseRule, { readonly kind: "sequence" }>["tokens"][number]): string {
  const parts = [
    ...(given === undefined ? [] : [list(given.map(quote))]),
    ...(shape === undefined ? [] : [`a word of the shape ${shape}`]),
    ...(ending === undefined ? [] : [`a word in -${ending}`]),
  ];
  const what = parts.length === 0 ? "any words" : parts.join(", ");
  return `${not === true ? "anything but " : ""}${what}${gap === undefined ? "" : ` (at most ${gap} words between)`}`;
}

function conditions(rule: HouseRule): readonly string[] {
  const { except, near, pillars = [], pages = [], languages = [], since, until, scope } = rule;
  return [
    SCOPES[scope],
    ...(except === undefined ? [] : [`except in ${words(except)}`]),
    ...(near === undefined ? [] : [`only ${near.unless === true ? "without" : "with"} ${words(near)} within ${near.within} words`]),
    ...(languages.length === 1 ? [languages[0] === "fr" ? "in French" : "in English"] : []),
    ...(pillars.length === 0 ? [] : [`for ${list(pillars)}`]),
    ...(pages.length === 0 ? [] : [`on ${list(pages)}`]),
    ...(since === undefined ? [] : [`from ${since}`]),
    ...(until === undefined ? [] : [`until ${until}`]),
  ].filter((part) => part !== "");
}

/** What one rule checks, and where: a sentence without its point. */
export function englishRule(rule: HouseRule): string {
  return [sentenceOf(SENTENCES, rule), ...conditions(rule)].join(", ");
}

/** The charter's own rules: what each checks, where, how grave it is, and why. */
export function englishRules(charter: Charter): Section {
  const lines = charter.rules.map((rule) => {
    const sentence = englishRule(rule);
    const why = rule.why?.en ?? rule.why?.fr;
    return `${rule.id} (${rule.severity}): ${sentence}.${why === undefined ? "" : ` Why: ${why}`}${rule.link === undefined ? "" : ` See ${rule.link}`}`;
  });
  return { title: "Rules of the house", lines };
}
