import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { defaultCharter } from "../../charter";
import { compileCharter, type FillerCompiled, type Language, lessonOf } from "../../check";
import { cardOf } from "./card";
import { draftCounts } from "./drafts-card";
import { fileOf, learnTogether, learnWords, type Taught } from "./learn";
import { crossValidate, measureBySource } from "./measure";
import { parseRows, type Row } from "./rows";
import { SOURCES } from "./sources";

/**
 * `npm run train:filler -- --data DIR`: learns the trained part of the filler judgement from the sets in DIR and our own drafts,
 * and writes it with its cards to `assets/filler`. The same texts give the same bytes.
 */
const OURS = join(import.meta.dirname, "../../../assets/filler");
const CONTEXT = { now: "2026-11-23T09:00:00Z", surface: "facebook-post" } as const;
/** Figures of the bar for headlines that are kept. */
const FIGURES = 4;

const data = parseArgs({ options: { data: { type: "string" } } }).values.data;
if (data === undefined) throw new Error("Say where the labelled sets are: npm run train:filler -- --data DIR");

const rows: Row[] = SOURCES.flatMap((source) => parseRows(readFileSync(join(source.isOurs ? OURS : data, source.file)), source));
const charters = { fr: compiledFor("fr"), en: compiledFor("en") };
const taught: Taught[] = rows.map((row) => ({ ...row, lesson: lessonOf(row.text, row.language, charters[row.language], CONTEXT) }));
say(`${rows.length} texts read`);

const { rows: heldOut, measured: folds } = crossValidate(taught);
say("cross-validated");
const bySource = measureBySource(heldOut);
say("measured by source");

const coefficients = learnTogether(heldOut);
const bar = folds.find(({ name }) => name.startsWith("stopclickbait"))?.figures.bestThreshold;
const headlines = Number((bar ?? 0.5).toFixed(FIGURES));
const file = fileOf(learnWords(taught), coefficients, headlines);
writeFileSync(join(OURS, "model.json"), `${JSON.stringify(file, null, 2)}\n`);
rewrite("MODEL.md", (before, after) => cardOf({ rows, folds, bySource, coefficients, headlines }, before, after));
rewrite("DATA.md", (before, after) => `${before}\n\n${draftCounts(rows)}\n\n${after}\n`);
for (const { name, figures } of folds) say(`${name}: F1 ${figures.f1?.toFixed(3) ?? "–"}, AUC ${figures.auc?.toFixed(3) ?? "–"}`);

/** Keeps what is written by hand before and after the counted part of a card. */
function rewrite(name: string, card: (before: string, after: string) => string): void {
  const path = join(OURS, name);
  const [before = "", , after = ""] = readFileSync(path, "utf8").split(/^<!-- (?:counted|end of counted) -->$/m);
  const [opening, closing] = ["<!-- counted -->", "<!-- end of counted -->"];
  writeFileSync(path, card(`${before.trim()}\n\n${opening}`, `${closing}\n\n${after.trim()}`));
}

function compiledFor(language: Language): FillerCompiled {
  const result = compileCharter(defaultCharter(language));
  if (!result.ok || result.compiled.filler === undefined) throw new Error("The default charter does not compile.");
  return result.compiled.filler.prepared;
}

function say(what: string): void {
  console.log(`${(performance.now() / 1000).toFixed(0)} s: ${what}`);
}
