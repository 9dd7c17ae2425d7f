import type { Draft } from "../../../lib/check";
import { findingsOf } from "./rules";

export type Rule = Readonly<Record<string, unknown>>;
/** The message, and each fix as its label and the text it leaves; one that is only offered ends with `?`. */
export type Said = readonly [message: string, ...fixes: readonly (readonly [label: string, text: string])[]];
/** One rule, one text, and all that is said about it. */
export type Row = readonly [Rule, string | Draft, readonly Said[]];

/** All that a rule says about a draft, with what each fix would leave of it. */
export function said(rule: Rule, draft: string | Draft): Said[] {
  const text = typeof draft === "string" ? draft : draft.text;
  return findingsOf([{ id: "tried", limit: 100, ...rule }], draft).map(({ message, fixes = [] }) => [
    message,
    ...fixes.map(({ label, edits, safe }): [string, string] => {
      const backwards = [...edits].sort((a, b) => b.start - a.start || b.end - a.end);
      const left = backwards.reduce((now, edit) => now.slice(0, edit.start) + edit.text + now.slice(edit.end), text);
      return [label + (safe ? "" : "?"), left];
    }),
  ]);
}
