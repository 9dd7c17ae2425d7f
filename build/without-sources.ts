import type { Plugin } from "vite";
import { type Change, calleeOf, type Node, parse, partsOf, propertyOf, withChanges } from "./syntax-tree";

/** The files of rules that are put beside the composer; each is built by itself. */
const ENTRY = /[\\/]entrypoints[\\/]check(?:-all)?(?:-(?:fr|en))?\.ts/;

/**
 * For the files of rules beside the composer: leaves out where the fact behind a built-in rule comes from. The charter's screen shows
 * it, and pages keep it; beside the composer nobody reads it.
 */
export function withoutSources(): Plugin {
  let isBesideComposer = false;
  return {
    name: "ligne:without-sources",
    enforce: "pre",
    buildStart({ input }) {
      isBesideComposer = ENTRY.test(JSON.stringify(input).replaceAll("\\\\", "/"));
    },
    transform(code, id) {
      if (!isBesideComposer || !/\/lib\/check\/rules\/.*\.ts$/.test(id)) return null;
      const changes = [...sourcesIn(parse(code, id), code)];
      return changes.length === 0 ? null : { code: withChanges(code, changes), map: null };
    },
  };
}

/** The `source` of each object that is handed to `defineRule`, with the comma behind it. */
function* sourcesIn(node: Node, code: string): Generator<Change> {
  const rule = calleeOf(node) === "defineRule" ? (node.arguments as Node[])[0] : undefined;
  const source = rule && propertyOf(rule, "source");
  if (source !== undefined) {
    const comma = /\s*,?/y;
    comma.lastIndex = source.end;
    yield { place: { start: source.start, end: source.end + (comma.exec(code)?.[0].length ?? 0) }, instead: "" };
  } else for (const part of partsOf(node)) yield* sourcesIn(part, code);
}
