import type { Span } from "../finding";
import type { Post } from "../post";

interface Sign<Value> {
  readonly text: string;
  readonly value: Value;
}

/** Terms without any word (an emoji, a mark), by their first code point, the longest first. */
export class SignIndex<Value> {
  private readonly byFirst = new Map<number, Sign<Value>[]>();
  private readonly taken = new Set<string>();

  get size(): number {
    return this.taken.size;
  }

  /** Takes a folded sign; an empty one is nothing to look for, and of two equal ones the first stays. */
  add(text: string, value: Value): void {
    const first = text.codePointAt(0);
    if (first === undefined || this.taken.has(text)) return;
    this.taken.add(text);
    const others = this.byFirst.get(first) ?? [];
    let at = others.length;
    while (at > 0 && (others[at - 1]?.text.length ?? 0) < text.length) at--;
    others.splice(at, 0, { text, value });
    this.byFirst.set(first, others);
  }

  at(codePoint: number): readonly Sign<Value>[] {
    return this.byFirst.get(codePoint) ?? NONE;
  }
}

const NONE: readonly never[] = [];

/** Every place of every sign in one pass over the text: the longest at each place, never overlapping. */
export function findSigns<Value>(post: Post, signs: SignIndex<Value>): (Span & { readonly value: Value })[] {
  const matches: (Span & { readonly value: Value })[] = [];
  const { text, toSource } = post.folded;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x20 || (code > 0x60 && code < 0x7b) || (code > 0x2f && code < 0x3a)) continue;
    const found = signs.at(text.codePointAt(at) ?? 0).find(({ text: sign }) => text.startsWith(sign, at));
    if (found === undefined) continue;
    matches.push({ ...toSource(at, at + found.text.length), value: found.value });
    at += found.text.length - 1;
  }
  return matches;
}
