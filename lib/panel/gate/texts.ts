import type { ComposerView, ReadingView } from "../inputs";

/** The texts of one composer: the one in front, and those of its other tabs or fields that were read before. */
export interface Texts {
  readonly parts: ReadonlyMap<string, ReadingView>;
  readonly front: string;
}

export const NO_TEXTS: Texts = { parts: new Map(), front: "" };
/** As many parts as a composer can have; older ones are forgotten. */
const MOST_PARTS = 8;

/**
 * What is known after the composer has shown `view`. A text that is put away at another step is still the post's; one that is not
 * read any more is not.
 */
export function followTexts(before: Texts, view: ComposerView): Texts {
  if (view.status === "absent") return view.reason === "put-away" ? before : NO_TEXTS;
  if (view.status === "unreadable") return NO_TEXTS;
  const key = view.part?.key ?? "";
  const last = before.parts.get(before.front);
  const goesOn = last !== undefined && isSamePost(last, view);
  const parts = new Map(goesOn ? before.parts : []);
  parts.delete(key);
  parts.set(key, view);
  const [oldest] = parts.keys();
  if (parts.size > MOST_PARTS && oldest !== undefined) parts.delete(oldest);
  return { parts, front: key };
}

/** The same Page, and texts told apart in the same way: a post that is no longer customised by channel has one text again. */
function isSamePost(a: ReadingView, b: ReadingView): boolean {
  const isByTab = (view: ReadingView) => view.part?.tab !== undefined;
  return a.page.id === b.page.id && a.page.name === b.page.name && isByTab(a) === isByTab(b);
}

/** Whether the same parts stand in the same order with the same words. */
export function sayTheSame(a: Texts, b: Texts): boolean {
  if (a.parts.size !== b.parts.size) return false;
  const others = b.parts.entries();
  return [...a.parts].every(([key, { draft }]) => {
    const [otherKey, other] = others.next().value ?? [];
    return key === otherKey && draft.text === other?.draft.text;
  });
}
