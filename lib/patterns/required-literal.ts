import type { Token } from "./scan";

/**
 * The longest run of characters that every match must hold, so that a text without it need not be searched; empty when none is
 * sure. Only what stands outside groups, alternatives and repeats that may be left out is counted; a pattern that changes its
 * flags has none.
 */
export function requiredLiteral(tokens: readonly Token[]): string {
  const outside = withoutGroups(tokens);
  if (outside === undefined) return "";
  let best = "";
  let run = "";
  for (const [index, token] of outside.entries()) {
    const next = outside[index + 1];
    const mayBeAbsent = next?.kind === "repeat" && next.min === 0;
    if (token.kind !== "literal" || mayBeAbsent) run = "";
    else run += token.text;
    if (run.length > best.length) best = run;
    // Behind a repeat the same character may stand many times: a new run begins.
    if (next?.kind === "repeat") run = "";
  }
  return best;
}

/** Pieces outside groups, each group as one piece that says nothing; undefined when alternatives or flags make all unsure. */
function withoutGroups(tokens: readonly Token[]): readonly Token[] | undefined {
  const outside: Token[] = [];
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === "open") {
      if (/^\(\?[imsU-]/.test(token.text)) return undefined;
      depth++;
    } else if (token.kind === "close") {
      depth--;
      outside.push(token);
    } else if (depth === 0) {
      if (token.kind === "alternative") return undefined;
      outside.push(token);
    }
  }
  return outside;
}
