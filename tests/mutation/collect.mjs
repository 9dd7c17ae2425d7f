import { format } from "node:util";

/** What test files see instead of Vitest: they hand in their tests, and assert with Vitest's own `expect`. */
export const vitestSubstitute = "export const { describe, it } = globalThis.ligneTests; export const expect = globalThis.ligneExpect;";

/** Takes tests in, in the order of their files; each gets the id `file#suite test`, numbered where it would come twice. */
export function collected() {
  const tests = [];
  const ids = new Map();
  let current = "";
  let path = [];

  const it = (name, run) => {
    const id = `${current}#${[...path, name].join(" ")}`;
    const before = ids.get(id) ?? 0;
    ids.set(id, before + 1);
    tests.push({ id: before === 0 ? id : `${id} (${before + 1})`, file: current, run });
  };
  const describe = (name, define) => {
    path = [...path, name];
    define();
    path = path.slice(0, -1);
  };
  const each = (one) => (rows) => (name, run) => {
    for (const row of rows) {
      const cells = Array.isArray(row) ? row : [row];
      one(format(name, ...cells).slice(0, 200), () => run(...cells));
    }
  };
  it.each = each(it);
  describe.each = each(describe);
  const loaders = new Map();
  return {
    it,
    describe,
    add: (file, load) => loaders.set(file, load),
    files: () => [...loaders.keys()],
    /** Evaluates the file, and answers its tests. */
    testsOf(file) {
      current = file;
      tests.length = 0;
      loaders.get(file)();
      return [...tests];
    },
  };
}
