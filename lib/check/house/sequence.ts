import type { Localized } from "../draft";
import type { Span } from "../finding";
import { fold } from "../match";
import { findWords } from "../match/words";
import type { Post, Word } from "../post";
import { inside, touching } from "../spans";
import { removeFix } from "./fixes";
import { defineKind, type HouseTools, type RuleOf } from "./kind";
import { perUnit } from "./per-unit";
import { createShape } from "./shape";

type Token = RuleOf<"sequence">["tokens"][number];

/** One place of a sequence: which words fit, and how many others may stand before it. */
interface Step {
  readonly fits: (word: Word, written: string) => boolean;
  readonly gap: number;
}

/**
 * Words of given classes one after the other, within a sentence. A token with a class and `gap` lets up to so many other words
 * stand before it; a token with nothing but `gap` does so for the next. `not` stands for one word that does not fit.
 */
export const sequence = defineKind({
  name: "sequence",
  texts: {
    message: { fr: "Reformulez « {found} »", en: "Put “{found}” another way" },
    why: {
      fr: "La charte écarte cette tournure.",
      en: "The charter does not want this turn of phrase.",
    },
  },
  fixes: ["remove"],
  compile: (rule, tools) => {
    const steps = readSteps(rule.tokens, tools);
    if (steps.length === 0) return () => [];
    return perUnit(tools.guard, function* (post, unit, keeps) {
      for (const sentence of touching(post.sentences, unit)) {
        const stretch = { start: Math.max(sentence.start, unit.start), end: Math.min(sentence.end, unit.end) };
        for (const span of findSequences(post, inside(post.words, stretch), steps).filter(keeps)) {
          const fixes = rule.fix === "remove" ? { fixes: [removeFix(post, [span], false)] } : {};
          yield { ...span, values: { found: post.text.slice(span.start, span.end) }, ...fixes };
        }
      }
    });
  },
});

const ONE_WORD: Localized = {
  fr: "Un mot par entrée : apostrophes, traits d’union et espaces séparent les mots ; pour une suite, mettez plusieurs tokens.",
  en: "One word for each entry: apostrophes, hyphens and blanks part words; for several in a row, write several tokens.",
};
const NO_CLASS: Localized = {
  fr: "Aucun token ne dit quel mot chercher ; donnez words, shape ou ending.",
  en: "No token says which word to look for; give words, shape or ending.",
};

function readSteps(tokens: readonly Token[], { refuse }: HouseTools): Step[] {
  const steps: Step[] = [];
  let gap = 0;
  tokens.forEach((token, index) => {
    gap += token.gap ?? 0;
    for (const [place, word] of (token.words ?? []).entries()) {
      if (findWords(fold(word.trim()), []).length !== 1) refuse(`tokens.${index}.words.${place}`, word, ONE_WORD);
    }
    const isClass = classOf(token);
    if (isClass === undefined) return;
    steps.push({ fits: token.not === true ? (word, written) => !isClass(word, written) : isClass, gap });
    gap = 0;
  });
  if (steps.length === 0) refuse("tokens", undefined, NO_CLASS);
  return steps;
}

/** What a token says of its word; nothing when it is only a gap. */
function classOf({ words, shape, ending }: Token): Step["fits"] | undefined {
  const tests: Step["fits"][] = [];
  if (words !== undefined) {
    const set = new Set(words.map((word) => fold(word.trim()).text));
    tests.push((word) => set.has(word.folded));
  }
  if (shape !== undefined) {
    const hasShape = createShape(shape);
    tests.push((_word, written) => hasShape(written));
  }
  if (ending !== undefined) {
    const end = fold(ending.trim()).text;
    tests.push((word) => word.folded.endsWith(end));
  }
  return tests.length === 0 ? undefined : (word, written) => tests.every((test) => test(word, written));
}

/**
 * Sequences that do not overlap, in order. For each step, the latest beginning of a run that ends at each word: in time
 * proportional to words × steps × the largest gap, whatever the words.
 */
function findSequences(post: Post, words: readonly Word[], steps: readonly Step[]): Span[] {
  let starts: Int32Array | undefined;
  for (const step of steps) starts = advance(post, words, step, starts);
  const found: Span[] = [];
  for (const [at, word] of words.entries()) {
    const first = words[starts?.[at] ?? -1];
    if (first !== undefined && first.start >= (found.at(-1)?.end ?? 0)) found.push({ start: first.start, end: word.end });
  }
  return found;
}

function advance(post: Post, words: readonly Word[], { fits, gap }: Step, starts: Int32Array | undefined): Int32Array {
  return Int32Array.from(words, (word, at) => {
    const start = starts === undefined ? at : latestStart(starts, at, gap);
    return start >= 0 && fits(word, post.text.slice(word.start, word.end)) ? start : -1;
  });
}

function latestStart(starts: Int32Array, at: number, gap: number): number {
  let latest = -1;
  for (let before = at - 1; before >= Math.max(0, at - 1 - gap); before--) latest = Math.max(latest, starts[before] ?? -1);
  return latest;
}
