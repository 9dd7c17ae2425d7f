import type { Span } from "../finding";
import type { Post } from "../post";

interface Sign<Value> {
  readonly text: string;
  readonly value: Value;
  readonly number: number;
}

/** Terms without any word (an emoji, a mark), by their first code point. */
export class SignIndex<Value> {
  private readonly byFirst = new Map<number, Sign<Value>[]>();
  size = 0;

  /** Takes a folded sign; an empty one is nothing to look for. */
  add(text: string, value: Value): void {
    const first = text.codePointAt(0);
    if (first === undefined) return;
    const sign = { text, value, number: this.size++ };
    const others = this.byFirst.get(first);
    if (others === undefined) this.byFirst.set(first, [sign]);
    else others.push(sign);
  }

  at(codePoint: number): readonly Sign<Value>[] {
    return this.byFirst.get(codePoint) ?? NONE;
  }
}

const NONE: readonly never[] = [];

/** Every place of every sign in one pass over the text; places of one sign never overlap. */
export function findSigns<Value>(post: Post, signs: SignIndex<Value>): (Span & { readonly value: Value })[] {
  const matches: (Span & { readonly value: Value })[] = [];
  const { text, toSource } = post.folded;
  const free = new Map<number, number>();
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x20 || (code > 0x60 && code < 0x7b) || (code > 0x2f && code < 0x3a)) continue;
    for (const { text: sign, value, number } of signs.at(text.codePointAt(at) ?? 0)) {
      if ((free.get(number) ?? 0) > at || !text.startsWith(sign, at)) continue;
      const { start, end } = toSource(at, at + sign.length);
      matches.push({ start, end, value });
      free.set(number, at + sign.length);
    }
  }
  return matches;
}
