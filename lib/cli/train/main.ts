import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { defaultCharter } from "../../charter";
import { compileCharter, type Language, lessonOf } from "../../check";
import { fileOf, learnTogether, learnWords, type Taught } from "./learn";
import { crossValidate, measureBySource } from "./measure";
import { parseRows, type Row } from "./rows";
import { SOURCES } from "./sources";

/** `npm run train:filler -- --data DIR`: learns the trained part of the filler judgement and writes it with its card. */

const OURS = join(import.meta.dirname, "../../../assets/filler");
const CONTEXT = { now: "2026-11-23T09:00:00Z", surface: "facebook-post" } as const;
const compiledFor = (language: Language) => {
  const result = compileCharter(defaultCharter(language));
  if (!result.ok) throw new Error("the default charter does not compile");
  return result.compiled.filler;
};
const CHARTERS = { fr: compiledFor("fr"), en: compiledFor("en") };

const { values } = parseArgs({ options: { data: { type: "string" } } });
const rows: Row[] = SOURCES.flatMap((source) => {
  const path = join(source.isOurs ? OURS : (values.data ?? ""), source.file);
  return existsSync(path) ? parseRows(readFileSync(path), source) : [];
});
console.log(rows.length);
const taught: Taught[] = rows.map((row) => ({ ...row, lesson: lessonOf(row.text, row.language, CHARTERS[row.language], CONTEXT) }));
console.log("read", performance.now());
const cv = crossValidate(taught);
console.log("cv", performance.now());
const f = (v: number | undefined) => (v === undefined ? "–" : v.toFixed(3)).padStart(6);
const show = (measured: typeof cv.measured) => {
  for (const m of measured)
    console.log(
      m.name.padEnd(28),
      String(m.figures.count).padStart(6),
      String(m.figures.positives).padStart(6),
      "P",
      f(m.figures.precision),
      "R",
      f(m.figures.recall),
      "F1",
      f(m.figures.f1),
      "FA",
      f(m.figures.falseAlarms),
      "AUC",
      f(m.figures.auc),
      "w",
      f(m.wordsAlone),
      "cal",
      f(m.figures.calibrationGap),
      "best",
      f(m.figures.bestAccuracy),
      f(m.figures.bestThreshold),
    );
};
show(cv.measured);
console.log("by source");
if (process.env.LOSO) show(measureBySource(cv.rows));
const coefficients = learnTogether(cv.rows);
console.log(coefficients);
const file = fileOf(
  learnWords(taught),
  coefficients,
  cv.measured.find(({ name }) => name.startsWith("stopclickbait"))?.figures.bestThreshold ?? 0.5,
);
writeFileSync(join(OURS, "model.json"), `${JSON.stringify(file, null, 2)}\n`);
console.log("done", performance.now());
