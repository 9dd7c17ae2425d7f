import { globSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { runInThisContext, Script } from "node:vm";
import { build } from "vite";
import { expect } from "vitest";
import { collected, vitestSubstitute } from "./collect.mjs";

/**
 * A Stryker test runner for tests of pure functions. Every test file and all that it imports become one script, compiled once; each
 * mutant gets a fresh evaluation of it in the same process, so that no cache outlives a mutant, and its tests run shortest first up to
 * the first failure. Stryker's own runner starts a worker and loads every module again for each mutant: 3 to 6 seconds each, here 0.3.
 *
 * Options under "ligne" in Stryker's file: `tests` and `exclude` (globs), `runs` (cases a property test draws).
 */
const TIMES = "mutation-times.json";
const [SUCCESS, FAILED] = [0, 1];
/** A test is hung that takes this long (ms), or this many times what it took without a mutant; the machine may be busy. */
const [HUNG_MS, HUNG_TIMES] = [3_000, 15];

function ligneRunner(options, namespace) {
  const requireHere = createRequire(import.meta.url);
  let script;
  let times = {};

  const load = () => {
    globalThis.ligneTests = collected();
    script.runInThisContext()(requireHere, {}, {});
    return globalThis.ligneTests.tests;
  };
  const runOne = (test, limit) => {
    globalThis.ligneTest = test.run;
    const started = performance.now();
    let failure;
    try {
      if (runInThisContext("globalThis.ligneTest()", { timeout: limit }) instanceof Promise) throw new Error("a test must not wait");
    } catch (error) {
      failure = error;
    }
    return { spent: performance.now() - started, failure };
  };
  const stryker = () => {
    globalThis[namespace] ??= {};
    return globalThis[namespace];
  };

  return {
    capabilities: () => ({ reloadEnvironment: true }),

    async init() {
      process.env.LIGNE_RUNS = String(options.ligne.runs);
      globalThis.ligneExpect = expect;
      script = new Script(await bundle(options.ligne), { filename: "tests.cjs" });
    },

    async dryRun() {
      const ns = stryker();
      ns.activeMutant = undefined;
      ns.mutantCoverage = { static: {}, perTest: {} };
      const results = load().map((test) => {
        ns.currentTestId = test.id;
        const { spent, failure } = runOne(test, 120_000);
        ns.currentTestId = undefined;
        times[test.id] = spent;
        const base = { id: test.id, name: test.id, fileName: resolve(test.file), timeSpentMs: spent };
        return failure === undefined ? { ...base, status: SUCCESS } : { ...base, status: FAILED, failureMessage: String(failure) };
      });
      writeFileSync(TIMES, JSON.stringify(times));
      return { status: "complete", tests: results, mutantCoverage: ns.mutantCoverage };
    },

    async mutantRun({ testFilter, hitLimit, activeMutant, mutantActivation }) {
      const ns = stryker();
      if (Object.keys(times).length === 0) times = JSON.parse(readFileSync(TIMES, "utf8"));
      Object.assign(ns, { hitCount: undefined, hitLimit, currentTestId: undefined, mutantCoverage: undefined });
      ns.activeMutant = mutantActivation === "static" ? activeMutant.id : undefined;
      let tests;
      try {
        tests = load();
      } catch (error) {
        return { status: "killed", killedBy: [Object.keys(times)[0]], failureMessage: `while loading: ${error}`, nrOfTests: 0 };
      }
      const wanted = testFilter && new Set(testFilter);
      const queue = tests.filter(({ id }) => wanted?.has(id) ?? true).sort((a, b) => (times[a.id] ?? 0) - (times[b.id] ?? 0));
      ns.activeMutant = activeMutant.id;
      ns.hitCount = 0;
      for (const [index, test] of queue.entries()) {
        const { failure } = runOne(test, Math.ceil(HUNG_MS + HUNG_TIMES * (times[test.id] ?? 0)));
        if (ns.hitCount > hitLimit) return { status: "timeout", reason: `met more than ${hitLimit} times` };
        if (failure?.code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return { status: "timeout", reason: test.id };
        if (failure !== undefined) {
          return { status: "killed", killedBy: [test.id], failureMessage: String(failure?.message ?? failure), nrOfTests: index + 1 };
        }
      }
      return { status: "survived", nrOfTests: queue.length };
    },
  };
}

/** The text of one function `(require, module, exports) => void` that holds the test files and everything they import. */
async function bundle({ tests, exclude }) {
  const files = globSync(tests, { exclude }).sort();
  const [entry, mark] = ["ligne:entry", "ligne:file:"];
  const output = await build({
    configFile: false,
    logLevel: "error",
    plugins: [
      {
        name: "ligne-tests",
        enforce: "pre",
        resolveId: (id) => (id === "vitest" ? "ligne:vitest" : id.startsWith("ligne:") ? id : undefined),
        load(id) {
          if (id === "ligne:vitest") return { code: vitestSubstitute, moduleSideEffects: true };
          if (id.startsWith(mark)) return { code: `globalThis.ligneTests.file(${JSON.stringify(id.slice(mark.length))});`, moduleSideEffects: true };
          if (id !== entry) return;
          const parts = files.flatMap((file) => [mark + file, resolve(file)]);
          return { code: [resolve("tests/seed.ts"), ...parts].map((part) => `import ${JSON.stringify(part)};`).join("\n"), moduleSideEffects: true };
        },
        transform: (code, id) =>
          code.includes("import.meta.url") ? code.replaceAll("import.meta.url", JSON.stringify(pathToFileURL(id).href)) : undefined,
      },
    ],
    ssr: { noExternal: true, external: ["fast-check"] },
    build: {
      ssr: true,
      write: false,
      minify: false,
      target: "node20",
      rollupOptions: { input: entry, treeshake: false, output: { format: "cjs", codeSplitting: false } },
    },
  });
  const [chunk] = [output].flat()[0].output;
  return `(function (require, module, exports) {${chunk.code}\n})`;
}

function createRunner(injector) {
  return ligneRunner(injector.resolve("options"), "__stryker__");
}
createRunner.inject = ["$injector"];

export const strykerPlugins = [{ kind: "TestRunner", name: "ligne", factory: createRunner }];
export const strykerValidationSchema = {
  type: "object",
  properties: { ligne: { type: "object", properties: { tests: { type: "array" }, exclude: { type: "array" }, runs: { type: "number" } } } },
};
