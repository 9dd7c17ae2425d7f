import { type Figures, figuresOf, type Judged } from "../eval/figures";
import { FOLDS, type HeldOut, holdOut, learnTogether, learnWords, modelOf, type Taught } from "./learn";
import { foldOf } from "./rows";

/** What judgements of held-out rows of one set are worth. */
export interface Measured {
  readonly name: string;
  readonly isHeadlines: boolean;
  /** The whole judgement. */
  readonly figures: Figures;
  /** Words alone, by rank. */
  readonly wordsAlone: number | undefined;
}

export interface CrossValidation {
  readonly rows: readonly HeldOut[];
  readonly measured: readonly Measured[];
  readonly judged: ReadonlyMap<HeldOut, Judged>;
}

/** Judges every row by what was learnt from the other folds; rows of one pair are always in the same fold. */
export function crossValidate(taught: readonly Taught[]): CrossValidation {
  const { rows, words } = holdOut(taught);
  const judged = new Map<HeldOut, Judged>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const own = words[fold];
    if (own === undefined) continue;
    const model = modelOf(own, learnTogether(rows.filter(({ key }) => foldOf(key, FOLDS) !== fold)));
    for (const row of rows) if (foldOf(row.key, FOLDS) === fold) judged.set(row, { ...row.lesson.judge(model), label: row.label });
  }
  return { rows, measured: measureSets(rows, judged), judged };
}

/** Judges each set of posts by what was learnt from all other sets. */
export function measureBySource(rows: readonly HeldOut[]): readonly Measured[] {
  const sources = new Set(rows.filter(({ source }) => source.words > 0).map(({ source }) => source));
  return [...sources].flatMap((source) => {
    const others = rows.filter((row) => row.source !== source);
    const words = learnWords(others);
    const model = modelOf(words, learnTogether(others));
    const own = rows.filter((row) => row.source === source).map((row) => ({ ...row, logit: row.lesson.logit(model.weights) }));
    return measureSets(own, new Map(own.map((row) => [row, { ...row.lesson.judge(model), label: row.label }])));
  });
}

/** Figures per set and language, in the order of the sets. */
function measureSets(rows: readonly HeldOut[], judged: ReadonlyMap<HeldOut, Judged>): readonly Measured[] {
  const sets = new Map<string, HeldOut[]>();
  for (const row of rows) {
    const name = /\((?:fr|en)\)$/.test(row.source.name) ? row.source.name : `${row.source.name} (${row.language})`;
    const set = sets.get(name);
    if (set === undefined) sets.set(name, [row]);
    else set.push(row);
  }
  return [...sets].map(([name, own]) => ({
    name,
    isHeadlines: own[0]?.source.isHeadlines === true,
    figures: figuresOf(own.flatMap((row) => judged.get(row) ?? [])),
    wordsAlone: figuresOf(own.map(({ logit, label }) => ({ score: logit, label, flag: false }))).auc,
  }));
}
