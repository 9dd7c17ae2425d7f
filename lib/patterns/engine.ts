import { RE2JS, RE2JSException, RE2JSSyntaxException } from "re2js";
import type { Localized, PatternEngine, PatternHit, ReadyPattern } from "../check";
import { composeText } from "./compose";
import { explainRefusal, findRefusal, LONGEST_PATTERN } from "./refusals";
import { requiredLiteral } from "./required-literal";
import { scanPattern } from "./scan";

/** Instructions of one compiled pattern; the largest honest pattern met has a few hundred. Keeps `(a{30}){30}` from costing. */
const MOST_INSTRUCTIONS = 5_000;

/**
 * Puts into words why a pattern cannot be read.
 * @param fault the engine’s own English words, such as "missing closing )"
 * @param piece the piece of the pattern it names, or nothing
 */
export type ExplainSyntax = (fault: string, piece: string) => Localized;

/**
 * A linear-time engine for the patterns of charters, on re2js (MIT), a port of Google's RE2.
 * @param explain for whoever writes patterns; without it one sentence stands for all faults of writing, as beside a composer
 */
export function createPatternEngine(explain: ExplainSyntax = () => explainRefusal("syntax")): PatternEngine {
  return {
    compile: (source) => {
      if (source.length > LONGEST_PATTERN) return { ok: false, message: explainRefusal("too-long", String(source.length)) };
      const tokens = scanPattern(source);
      const refusal = findRefusal(tokens);
      if (refusal !== undefined) return { ok: false, message: refusal };
      try {
        const compiled = RE2JS.compile(source);
        if (compiled.programSize() > MOST_INSTRUCTIONS) return { ok: false, message: explainRefusal("too-large") };
        if (compiled.matches("")) return { ok: false, message: explainRefusal("empty") };
        return { ok: true, pattern: readyPattern(compiled, requiredLiteral(tokens)) };
      } catch (error) {
        return { ok: false, message: explainError(error, explain) };
      }
    },
    quote: (words) => RE2JS.quote(words),
  };
}

/** @throws the error itself when it is not the engine’s word on a pattern */
function explainError(error: unknown, explain: ExplainSyntax): Localized {
  if (!(error instanceof RE2JSException)) throw error;
  return error instanceof RE2JSSyntaxException ? explain(error.error, error.input ?? "") : explainRefusal("syntax");
}

function readyPattern(compiled: RE2JS, literal: string): ReadyPattern {
  const groups = compiled.groupCount();
  return {
    groups,
    find: (text, most) => {
      const composed = composeText(text);
      return composed.text.includes(literal) ? findAll(compiled, groups, composed, most) : [];
    },
  };
}

function findAll(compiled: RE2JS, groups: number, composed: ReturnType<typeof composeText>, most: number): PatternHit[] {
  const matcher = compiled.matcher(composed.text);
  const hits: PatternHit[] = [];
  // A pattern may match nothing at many places; those are passed over, and counted so that they cost no more than hits.
  for (let tries = 0; hits.length < most && tries < 4 * most && matcher.find(); tries++) {
    if (matcher.end() === matcher.start()) continue;
    const captures = Array.from({ length: groups }, (_, group) => matcher.group(group + 1) ?? undefined);
    hits.push({ start: composed.toSource(matcher.start()), end: composed.toSource(matcher.end()), captures });
  }
  return hits;
}
