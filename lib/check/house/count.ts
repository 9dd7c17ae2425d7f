import type { Localized } from "../draft";
import type { Span } from "../finding";
import type { Post } from "../post";
import type { Hit } from "../rule";
import { inside, overlapping, trimSpan } from "../spans";
import { type HouseFix, moveFix, removeFix } from "./fixes";
import { defineKind, type HouseTools, type RuleOf } from "./kind";
import { perUnit } from "./per-unit";

type Rule = RuleOf<"count">;
type FindItems = (post: Post, unit: Span) => readonly Span[];

/** Between so many and so many of something in each stretch. Too many: speaks from the first one too many to the last. */
export const count = defineKind({
  name: "count",
  texts: {
    message: { fr: "Gardez au plus {max} {things} ; il y en a {count}", en: "Keep at most {max} {thingsEn}; there are {count}" },
    variants: {
      few: { fr: "Mettez au moins {min} {things} ; il y en a {count}", en: "Put at least {min} {thingsEn}; there are {count}" },
    },
    why: {
      fr: "La charte fixe cette mesure pour que les publications se lisent toutes aussi bien.",
      en: "The charter sets this measure so that every post reads as well as the next.",
    },
  },
  fixes: ["remove", "split", "move-to-end"],
  compile: (rule, tools) => {
    refuseFix(rule, tools);
    const find = itemsOf(rule, tools);
    const { min, max } = rule;
    const isGuarded = (rule.except !== undefined || rule.near !== undefined) && rule.of !== "character";
    return perUnit(tools.guard, function* (post, unit, keeps) {
      const found = find(post, unit);
      const items = isGuarded ? found.filter(keeps) : found;
      const values = { count: items.length, max: max ?? 0, min: min ?? 0 };
      if (max !== undefined && items.length > max) {
        yield { ...surplus(items, max), evidence: "", values: { ...values, ...named(rule, max) }, ...fixesOf(rule, max, post, items) };
      } else if (min !== undefined && items.length < min && post.text.trim() !== "") {
        const { end } = trimSpan(post.text, unit);
        yield { start: end, end, variant: "few", values: { ...values, ...named(rule, min) } };
      }
    });
  },
});

/** What is counted, for one and for more. */
const THINGS: Readonly<Record<Rule["of"], readonly [one: Localized, more: Localized]>> = {
  term: [
    { fr: "fois « {term} »", en: "time “{term}”" },
    { fr: "fois « {term} »", en: "times “{term}”" },
  ],
  hashtag: both("hashtag", "hashtag"),
  emoji: [
    { fr: "émoji", en: "emoji" },
    { fr: "émojis", en: "emoji" },
  ],
  link: both("lien", "link"),
  mention: both("mention", "mention"),
  exclamation: [
    { fr: "point d’exclamation", en: "exclamation mark" },
    { fr: "points d’exclamation", en: "exclamation marks" },
  ],
  "capital-word": [
    { fr: "mot en capitales", en: "word in capitals" },
    { fr: "mots en capitales", en: "words in capitals" },
  ],
  line: both("ligne", "line"),
  sentence: both("phrase", "sentence"),
  word: both("mot", "word"),
  character: both("caractère", "character"),
};

function both(fr: string, en: string): readonly [Localized, Localized] {
  return [
    { fr, en },
    { fr: `${fr}s`, en: `${en}s` },
  ];
}

/** In French 0 and 1 take the singular, in English 1 alone. */
function named({ of, term = "" }: Rule, number: number): { readonly things: string; readonly thingsEn: string } {
  const [one, more] = THINGS[of];
  return {
    things: (number < 2 ? one : more).fr.replace("{term}", term),
    thingsEn: (number === 1 ? one : more).en.replace("{term}", term),
  };
}

function itemsOf(rule: Rule, { finder }: HouseTools): FindItems {
  switch (rule.of) {
    case "term": {
      const find = finder({ terms: [rule.term ?? ""] }, "", () => "term");
      return (post, unit) => find(post, [unit]);
    }
    case "hashtag":
      return (post, unit) => inside(post.hashtags, unit);
    case "emoji":
      return (post, unit) => inside(post.emojis, unit);
    case "link":
      return (post, unit) => inside(post.links, unit);
    case "mention":
      return (post, unit) => inside(post.mentions, unit);
    case "exclamation":
      return (post, unit) => matches(post.text, unit, /[!！]/gu);
    case "capital-word":
      return (post, unit) => inside(post.words, unit).filter((word) => isCapitals(post, word));
    case "line":
      return (post, unit) => inside(post.lines, unit).filter((line) => post.text.slice(line.start, line.end).trim() !== "");
    case "sentence":
      return (post, unit) => inside(post.sentences, unit);
    case "word":
      return (post, unit) => inside(post.words, unit);
    case "character":
      return (post, unit) => matches(post.text, trimSpan(post.text, unit), /[\s\S]/gu);
  }
}

function matches(text: string, { start, end }: Span, pattern: RegExp): Span[] {
  return Array.from(text.slice(start, end).matchAll(pattern), (match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

/** Two letters or more, all of them capitals; hashtags and mentions write as they like. */
function isCapitals({ text, hashtags, mentions }: Post, word: Span): boolean {
  const found = text.slice(word.start, word.end);
  if (!/\p{Lu}\P{Ll}*\p{Lu}/u.test(found) || /\p{Ll}/u.test(found)) return false;
  return overlapping(hashtags, word) === undefined && overlapping(mentions, word) === undefined;
}

function surplus(items: readonly Span[], max: number): Span {
  return { start: items[max]?.start ?? 0, end: items.at(-1)?.end ?? 0 };
}

const REMOVABLE = new Set<Rule["of"]>(["hashtag", "emoji", "link", "mention", "exclamation", "term"]);

function refuseFix({ fix, of, scope }: Rule, { refuse }: HouseTools): void {
  if (fix === "remove" && !REMOVABLE.has(of)) {
    refuse("fix", fix, {
      fr: "Seuls hashtags, émojis, liens, mentions, points d’exclamation et mots comptés se retirent ; enlevez fix.",
      en: "Only hashtags, emoji, links, mentions, exclamation marks and counted terms can be removed; take fix out.",
    });
  }
  if (fix === "split" && of !== "sentence") {
    refuse("fix", fix, {
      fr: "Seules des phrases se séparent : comptez des phrases.",
      en: "Only sentences can be split: count sentences.",
    });
  }
  if (fix === "move-to-end" && (of !== "hashtag" || scope === "post")) {
    refuse("fix", fix, {
      fr: "Seuls les hashtags d’une partie de la publication se déplacent : comptez des hashtags, avec un scope.",
      en: "Only the hashtags of a part of the post can be moved: count hashtags, with a scope.",
    });
  }
}

function fixesOf({ fix, of }: Rule, max: number, post: Post, items: readonly Span[]): Pick<Hit, "fixes"> {
  const over = items.slice(max);
  if (fix === "remove") return { fixes: [removeFix(post, over, of !== "term" && of !== "link" && of !== "mention")] };
  if (fix === "move-to-end") return { fixes: [moveFix(post, over)] };
  return fix === "split" ? { fixes: [splitFix(post, items, max)] } : {};
}

/** A blank line after every so many sentences. */
function splitFix({ text }: Post, items: readonly Span[], max: number): HouseFix {
  const edits = items.flatMap((item, index) => {
    const before = items[index - 1];
    if (before === undefined || max === 0 || index % max !== 0) return [];
    return text.slice(before.end, item.start).trim() === "" ? [{ start: before.end, end: item.start, text: "\n\n" }] : [];
  });
  return { label: { fr: "Séparer en paragraphes", en: "Split into paragraphs" }, edits, safe: true };
}
