import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { runInThisContext, Script } from "node:vm";
import fc from "fast-check";
import { build } from "vite";
import { expect } from "vitest";
import { collected, vitestSubstitute } from "./collect.mjs";

/**
 * A Stryker test runner for tests of pure functions. Every test file and all that it imports become one script, compiled once; each
 * mutant gets a fresh evaluation of it in the same process, so that no cache outlives a mutant, and its tests run shortest first up to
 * the first failure. Stryker's own runner starts a worker and loads every module again for each mutant: 3 to 6 seconds each, here 0.3.
 *
 * Options under "ligne" in Stryker's file: `rooms` (for mutants under a path, the test folders and files that are
 * run), `exclude` (test files), `runs` (cases a property test draws).
 */
const TIMES = "mutation-times.json";
const [SUCCESS, FAILED] = [0, 1];
/** A test is hung that takes this long (ms), or this many times what it took without a mutant; the machine may be busy. */
const [HUNG_MS, HUNG_TIMES] = [2_000, 15];

function ligneRunner(options, namespace) {
  const requireHere = createRequire(import.meta.url);
  let script;
  let times = {};

  /** Evaluates the script and, of its test files, none yet: each is by its name in what this answers. */
  const load = () => {
    globalThis.ligneTests = collected();
    script.runInThisContext()(requireHere, {}, {});
    return globalThis.ligneTests;
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
  /** Whether a test belongs to the room of a mutated file. */
  const isNear = (test, mutated) => {
    const [, places = []] = Object.entries(options.ligne.rooms).find(([room]) => mutated.includes(`/${room}`)) ?? [];
    return places.some((place) => test.startsWith(place));
  };
  const stryker = () => {
    globalThis[namespace] ??= {};
    return globalThis[namespace];
  };

  return {
    capabilities: () => ({ reloadEnvironment: true }),

    async init() {
      process.env.LIGNE_RUNS = String(options.ligne.runs);
      fc.configureGlobal({ seed: 20261125 });
      globalThis.ligneExpect = expect;
      globalThis.ligneFastCheck = rememberingStrings();
      script = new Script(await bundle(options.ligne), { filename: "tests.cjs" });
    },

    async dryRun({ files = [] }) {
      const ns = stryker();
      ns.activeMutant = undefined;
      ns.mutantCoverage = { static: {}, perTest: {} };
      const all = load();
      const results = all
        .files()
        .filter((file) => files.length === 0 || files.some((mutated) => isNear(file, resolve(mutated))))
        .flatMap((file) => all.testsOf(file))
        .map((test) => {
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

    async mutantRun({ testFilter, hitLimit, activeMutant, mutantActivation, sandboxFileName }) {
      const ns = stryker();
      if (Object.keys(times).length === 0) times = JSON.parse(readFileSync(TIMES, "utf8"));
      Object.assign(ns, { hitCount: undefined, hitLimit, currentTestId: undefined, mutantCoverage: undefined });
      ns.activeMutant = mutantActivation === "static" ? activeMutant.id : undefined;
      const loaded = load();
      const shortest = (ids) => ids.sort((a, b) => times[a] - times[b]);
      let nrOfTests = 0;
      const near = (testFilter ?? Object.keys(times)).filter((id) => isNear(id, sandboxFileName));
      for (const [file, ids] of filesOf(near, times)) {
        ns.activeMutant = mutantActivation === "static" ? activeMutant.id : undefined;
        ns.hitCount = undefined;
        const found = new Map(loaded.testsOf(file).map((test) => [test.id, test]));
        ns.activeMutant = activeMutant.id;
        ns.hitCount = 0;
        for (const id of shortest(ids)) {
          nrOfTests++;
          const { failure } = runOne(found.get(id), Math.ceil(HUNG_MS + HUNG_TIMES * times[id]));
          if (ns.hitCount > hitLimit) return { status: "timeout", reason: `met more than ${hitLimit} times` };
          if (failure?.code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return { status: "timeout", reason: id };
          if (failure !== undefined) {
            return { status: "killed", killedBy: [id], failureMessage: String(failure?.message ?? failure), nrOfTests };
          }
        }
      }
      return { status: "survived", nrOfTests };
    },
  };
}

/** Tests by file, the files that take least first. */
function filesOf(ids, times) {
  const files = Map.groupBy(ids, (id) => id.slice(0, id.indexOf("#")));
  const total = (group) => group.reduce((sum, id) => sum + times[id], 0);
  return [...files].sort(([, a], [, b]) => total(a) - total(b));
}

/** fast-check as it is, but for `string`: to make one takes a tenth of a second, which each mutant would pay for each arbitrary. */
function rememberingStrings() {
  const made = new Map();
  const string = (constraints) => {
    const key = JSON.stringify(constraints ?? {});
    if (typeof constraints?.unit !== "object" && !made.has(key)) made.set(key, fc.string(constraints));
    return made.get(key) ?? fc.string(constraints);
  };
  return { ...fc, string };
}

/** The text of one function `(require, module, exports) => void` that holds the test files and everything they import. */
async function bundle({ rooms, exclude }) {
  const inFolder = (folder) => readdirSync(folder).map((name) => `${folder}/${name}`);
  const files = Object.values(rooms)
    .flat()
    .flatMap((place) => (place.endsWith(".ts") ? [place] : inFolder(place)));
  const wanted = files.filter((file) => file.endsWith(".test.ts") && !exclude.includes(file)).sort();
  const entry = "ligne:entry";
  const output = await build({
    configFile: false,
    logLevel: "error",
    plugins: [
      {
        name: "ligne-tests",
        enforce: "pre",
        resolveId: (id) => (id === "vitest" || id === "fast-check" ? `ligne:${id}` : id.startsWith("ligne:") ? id : undefined),
        load(id) {
          if (id === "ligne:vitest") return { code: vitestSubstitute, moduleSideEffects: true };
          if (id === "ligne:fast-check") return { code: "export default globalThis.ligneFastCheck;", moduleSideEffects: true };
          if (id !== entry) return;
          const parts = wanted.map(
            (file) => `globalThis.ligneTests.add(${JSON.stringify(file)}, () => require(${JSON.stringify(resolve(file))}));`,
          );
          return { code: parts.join("\n"), moduleSideEffects: true };
        },
        transform: (code, id) =>
          code.includes("import.meta.url") ? code.replaceAll("import.meta.url", JSON.stringify(pathToFileURL(id).href)) : undefined,
      },
    ],
    ssr: { noExternal: true },
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
  properties: {
    ligne: { type: "object", properties: { rooms: { type: "object" }, exclude: { type: "array" }, runs: { type: "number" } } },
  },
};
