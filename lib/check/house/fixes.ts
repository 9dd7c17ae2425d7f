import type { Localized } from "../draft";
import type { Edit, Span } from "../finding";
import type { Post } from "../post";
import type { Hit } from "../rule";
import { trimSpan } from "../spans";

export type HouseFix = NonNullable<Hit["fixes"]>[number];

const REMOVE: Localized = { fr: "Retirer", en: "Remove" };
const MOVE: Localized = { fr: "Déplacer à la fin", en: "Move to the end" };
const SHORTEN: Localized = { fr: "N’en garder qu’un signe", en: "Keep one sign of it" };

/** Takes the places out, each with one of the blanks around it. Words may hold a sentence together: then it is only offered. */
export function removeFix(post: Post, spans: readonly Span[], safe: boolean): HouseFix {
  return { label: REMOVE, edits: removals(post.text, spans), safe };
}

/** Keeps the first character of a run: `!!!` becomes `!`. */
export function trimFix(post: Post, { start, end }: Span): HouseFix {
  const first = String.fromCodePoint(post.text.codePointAt(start) ?? 0);
  return { label: SHORTEN, edits: [{ start: start + first.length, end, text: "" }], safe: true };
}

/** Takes the places out and puts their words at the end of the post, on the line of hashtags when there is one. */
export function moveFix({ text }: Post, spans: readonly Span[]): HouseFix {
  const { end } = trimSpan(text, { start: 0, end: text.length });
  const lineStart = text.lastIndexOf("\n", end - 1) + 1;
  const joins = lineStart > 0 && /^(?:[#＃]\S+\s*)+$/u.test(text.slice(lineStart, end));
  const lead = text.endsWith("\n") ? "" : joins ? " " : "\n";
  const moved = spans.map((span) => text.slice(span.start, span.end)).join(" ");
  const last = { start: text.length, end: text.length, text: lead + moved };
  return { label: MOVE, edits: [...removals(text, spans), last], safe: true };
}

/** Neighbours with nothing but blanks between them go as one, so that no blank is taken twice. */
function removals(text: string, spans: readonly Span[]): Edit[] {
  const runs: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = runs.at(-1);
    if (last !== undefined && /^[ \u00a0\u202f]*$/u.test(text.slice(last.end, start))) last.end = end;
    else runs.push({ start, end });
  }
  return runs.map((run) => removal(text, run));
}

function removal(text: string, { start, end }: Span): Edit {
  const before = text[start - 1];
  const after = text[end];
  if (isBlank(after) && (before === undefined || before === "\n" || isBlank(before))) return { start, end: end + 1, text: "" };
  const closes = after === undefined || /^[\s,.…)\]!?;:]$/u.test(after);
  return { start: isBlank(before) && closes ? start - 1 : start, end, text: "" };
}

function isBlank(character: string | undefined): boolean {
  return character !== undefined && /^[ \u00a0\u202f]$/u.test(character);
}
