import type { CheckResult } from "../../check";
import { type Figures, figuresOf } from "./figures";
import type { LabelledText } from "./labelled";

/** A labelled text with what the check said about its filler. */
export interface Outcome extends LabelledText {
  readonly score: number;
  readonly flag: boolean;
  readonly found: readonly string[];
  /** The words that made the leading kind speak. */
  readonly evidence: string;
}

export interface Group {
  readonly name: string;
  readonly figures: Figures;
  /** Share of the texts nobody has labelled that are flagged, and their number. */
  readonly unlabelled: number;
  readonly unlabelledFlagged: number;
}

export interface Report {
  readonly groups: readonly Group[];
  /** Kinds named by labels: how many of their texts are flagged, and how many with that very kind. */
  readonly kinds: readonly { readonly kind: string; readonly count: number; readonly flagged: number; readonly named: number }[];
  /** The judgements furthest from the label, worst first. */
  readonly mistakes: readonly Outcome[];
}

const MOST_MISTAKES = 20;

/** One text judged, without its own words but for the evidence. */
export function outcomeOf(row: LabelledText, { filler }: CheckResult): Outcome {
  const lead = filler.kinds[0];
  const words = lead?.evidence.map(({ start, end }) => row.text.slice(start, end).replaceAll(/\s+/g, " ")) ?? [];
  return { ...row, score: filler.score, flag: filler.flag, found: filler.kinds.map(({ kind }) => kind), evidence: words.join(" · ") };
}

/** Figures per set and language, over all, per kind, and the worst mistakes. `sets` keeps the order of the files. */
export function reportOn(sets: ReadonlyMap<string, readonly Outcome[]>): Report {
  const groups = [...sets].flatMap(([name, outcomes]) => {
    const languages = [...new Set(outcomes.map(({ lang }) => lang))].sort();
    const whole = groupOf(name, outcomes);
    if (languages.length < 2) return [whole];
    return [
      whole,
      ...languages.map((language) =>
        groupOf(
          `${name} ${language}`,
          outcomes.filter(({ lang }) => lang === language),
        ),
      ),
    ];
  });
  const all = [...sets.values()].flat();
  return {
    groups: sets.size > 1 ? [...groups, groupOf("all", all)] : groups,
    kinds: kindsOf(all),
    mistakes: all
      .filter(({ label, flag }) => label !== null && flag !== (label === 1))
      .sort((a, b) => distance(b) - distance(a))
      .slice(0, MOST_MISTAKES),
  };
}

function groupOf(name: string, outcomes: readonly Outcome[]): Group {
  const unlabelled = outcomes.filter(({ label }) => label === null);
  return {
    name,
    figures: figuresOf(outcomes.flatMap(({ score, flag, label }) => (label === null ? [] : [{ score, flag, label }]))),
    unlabelled: unlabelled.length,
    unlabelledFlagged: unlabelled.filter(({ flag }) => flag).length,
  };
}

function kindsOf(outcomes: readonly Outcome[]): Report["kinds"] {
  const filler = outcomes.filter(({ label }) => label === 1);
  const names = [...new Set(filler.flatMap(({ kinds }) => kinds))].sort();
  return names.map((kind) => {
    const own = filler.filter(({ kinds }) => kinds.includes(kind));
    return {
      kind,
      count: own.length,
      flagged: own.filter(({ flag }) => flag).length,
      named: own.filter(({ found }) => found.includes(kind)).length,
    };
  });
}

function distance({ score, label }: Outcome): number {
  return Math.abs(score - (label ?? score));
}
