import type { Span } from "../finding";
import { saysInLine } from "../match";
import type { Post } from "../post";
import { touchesAny, untouched } from "../reading/untouched";
import { defineRule } from "../rule";

export const unmatchedPairs = defineRule({
  id: "unmatched-pairs",
  family: "hygiene",
  name: { fr: "Parenthèse ou guillemet ouvert", en: "Bracket or quote left open" },
  severity: "off",
  whenOn: "hint",
  languages: "any",
  message: { fr: "Fermez ce qu’ouvre « {mark} »", en: "Close what “{mark}” opens" },
  why: {
    fr: "Un signe ouvert et jamais refermé fait relire la phrase pour chercher où finit l’incise.",
    en: "A sign that opens and never closes makes people read the sentence twice to find its end.",
  },
  source: { title: "Lexique des règles typographiques en usage à l’Imprimerie nationale (2002), ponctuation" },
  lesson: 20,
  options: {},
  compile: () =>
    function* (post) {
      if (!mayOpen(post)) return;
      const isUntouched = touchesAny(untouched(post));
      for (const start of openPairs(post)) {
        const end = start + 1;
        if (!isUntouched(start, end)) yield { start, end, values: { mark: post.text[start] ?? "" } };
      }
    },
});

const mayOpen = saysInLine(/[([{«“]/);

/** An author who is still typing closes the sign in a moment. */
const STILL_TYPING = 40;

function openPairs(post: Post): number[] {
  const { text } = post;
  const open = [
    ...post.paragraphs.flatMap((paragraph) => openBrackets(text, paragraph)),
    ...openQuote(text, "«", "»"),
    ...openQuote(text, "“", "”"),
  ];
  const last = text.trimEnd();
  return open.filter((at) => last.length - at > STILL_TYPING || /[.!?…]$/.test(last)).sort((a, b) => a - b);
}

const BRACKETS = /[([{)\]}]/g;
const PARTNER: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };

/** How many open brackets a closing one may reach over to its partner. */
const DEEPEST = 20;

/** Brackets without a partner in their paragraph. A smiley opens nothing, but may close what stands open. */
function openBrackets(text: string, { start, end }: Span): number[] {
  const paragraph = text.slice(start, end);
  const open: { readonly sign: string; readonly at: number }[] = [];
  const left: number[] = [];
  for (const match of paragraph.matchAll(BRACKETS)) {
    const [sign] = match;
    const partner = PARTNER[sign];
    if (partner === undefined) {
      if (!isSmiley(paragraph, match.index)) open.push({ sign, at: start + match.index });
      continue;
    }
    const depth = open
      .slice(-DEEPEST)
      .reverse()
      .findIndex((one) => one.sign === partner);
    if (depth >= 0)
      left.push(
        ...open
          .splice(open.length - depth - 1)
          .slice(1)
          .map(({ at }) => at),
      );
  }
  return [...left, ...open.map(({ at }) => at)];
}

/** “:(”, “:-(”, “(:”, “(-:”, “¯\_(”. */
function isSmiley(text: string, at: number): boolean {
  return (
    /[:;=8][-'’o^]?$|[:;=]['’]-$|\\_$/.test(text.slice(Math.max(0, at - 3), at)) ||
    /^[-'’^]?[:;=8](?![\p{L}\p{N}])/u.test(text.slice(at + 1, at + 4))
  );
}

/**
 * Quotes may go over several paragraphs, each of which opens with the sign anew, and two that end together close with one sign:
 * so only the first one behind the last closing sign is sure to be open.
 */
function openQuote(text: string, opening: string, closing: string): number[] {
  const closed = text.lastIndexOf(closing);
  const at = text.indexOf(opening, closed + 1);
  if (at < 0 || isClosedOtherwise(text, at, opening)) return [];
  return [at];
}

/** German quotes close with “, and a straight mark may close a curly one. */
function isClosedOtherwise(text: string, at: number, opening: string): boolean {
  if (opening === "«") return /\p{L}/u.test(text[at - 1] ?? "");
  const before = text.lastIndexOf("„", at);
  return (before >= 0 && !/[“”\n]/.test(text.slice(before, at))) || text.indexOf('"', at) > 0 || /[\p{L}\p{N}]/u.test(text[at - 1] ?? "");
}
