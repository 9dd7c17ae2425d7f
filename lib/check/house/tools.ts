import type { Charter } from "../../charter";
import type { CompileError } from "../compiled";
import type { Language } from "../draft";
import { fold } from "../match";
import type { PatternEngine, ReadyPattern } from "../pattern-engine";
import { createGuard } from "./guard";
import type { HouseRule, HouseTools } from "./kind";
import { createFinder, type FindMatches } from "./matcher";

interface Workbench {
  readonly tools: HouseTools;
  /** Grows while the rule is compiled. */
  readonly errors: readonly CompileError[];
  /** Whether the rule has patterns and no engine to run them. */
  waits(): boolean;
}

/** The tools for one rule, which stands at `path` in the charter. */
export function createTools(
  rule: HouseRule,
  path: string,
  charter: Charter,
  language: Language,
  engine: PatternEngine | undefined,
): Workbench {
  const errors: CompileError[] = [];
  let waiting = false;
  let ready = false;
  const refuse: HouseTools["refuse"] = (place, value, message) => {
    errors.push({ rule: rule.id, path: place === "" ? path : `${path}.${place}`, value, message: message[language] });
  };
  const readPattern = (source: string, place: string): ReadyPattern[] => {
    if (engine === undefined) {
      waiting = true;
      return [];
    }
    const compiled = engine.compile(source);
    if (compiled.ok) return [compiled.pattern];
    refuse(place, source, compiled.message);
    return [];
  };
  const finder: HouseTools["finder"] = ({ terms = [], patterns = [] }, place, placeOfTerm): FindMatches => {
    const at = place === "" ? "" : `${place}.`;
    if (!ready) {
      for (const [index, term] of terms.entries())
        if (fold(term.trim()).text === "") refuse(placeOfTerm?.(index) ?? `${at}terms.${index}`, term, NOTHING_LEFT);
    }
    return createFinder(
      terms,
      patterns.flatMap((pattern, index) => readPattern(pattern, `${at}patterns.${index}`)),
    );
  };
  const { except, near } = rule;
  const tools: HouseTools = {
    charter,
    finder,
    refuse,
    guard: createGuard(
      except === undefined ? undefined : finder(except, "except"),
      near === undefined ? undefined : { find: finder(near, "near"), within: near.within, unless: near.unless === true },
    ),
    pattern: (source) => {
      const compiled = engine?.compile(source);
      return compiled?.ok === true ? createFinder([], [compiled.pattern]) : undefined;
    },
    quote: (words) => engine?.quote(words) ?? words,
  };
  return {
    tools,
    errors,
    waits: () => {
      ready = true;
      return waiting;
    },
  };
}

const NOTHING_LEFT = {
  fr: "Il ne reste rien de ces signes quand le texte est lu ; donnez un mot ou un signe visible.",
  en: "Nothing is left of these signs when the text is read; give a word or a visible sign.",
};
