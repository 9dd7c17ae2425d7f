import { relative } from "node:path";
import { describe, expect, it } from "vitest";
import { buildScript, root } from "./build-script";

/** The files that leave code in the script of one entry, by their path in the project. */
async function filesIn(entry: string): Promise<string[]> {
  return (await buildScript(entry))
    .flatMap((chunk) => (chunk.type === "chunk" ? Object.entries(chunk.modules) : []))
    .filter(([, module]) => module.renderedLength > 0)
    .map(([id]) =>
      relative(root, id)
        .replaceAll("\\", "/")
        .replace(/^.*\bnode_modules\b/, "node_modules"),
    );
}

describe("what each script carries", () => {
  it("beside the composer: the panel and the reader, and nothing that comes later or that others need", async () => {
    const files = await filesIn("entrypoints/composer/index.ts");
    expect(files, "it does carry the reader").toContain("lib/composer/watch.ts");
    expect(
      files.filter((file) =>
        /^(?:lib\/(?:check\/(?:rules|house|filler|lexicon|match)\/|patterns)|assets\/filler|node_modules\/re2js)\b/.test(file),
      ),
    ).toEqual([]);
    const heavy =
      /^(?:node_modules\/(?:zod|dexie)|lib\/(?:store|background|charter|dashboard)|lib\/i18n\/(?:pages|taste)|components\/(?:dashboard|popup))\b/;
    expect(files.filter((file) => heavy.test(file))).toEqual([]);
  }, 180_000);

  it.each([
    ["check", 32],
    ["check-fr", 32],
    ["check-en", 32],
    ["check-all", 70],
    ["check-all-fr", 70],
    ["check-all-en", 70],
  ])(
    "in the rules' file %s: the check and nothing else, with %i rules at least",
    async (entry, fewest) => {
      const files = await filesIn(`entrypoints/${entry}.ts`);
      const rules = files.filter((file) => /^lib\/check\/rules\/(?!core|index)/.test(file));
      expect(rules.length, "it does carry the rules").toBeGreaterThanOrEqual(fewest);
      const later = /^lib\/check\/(?:filler|lexicon)\//;
      expect(
        files.filter((file) => later.test(file)),
        "what judges filler comes later",
      ).toEqual([]);
      expect(rules.includes("lib/check/rules/iban.ts"), "only the whole carries what a charter must ask for").toBe(
        entry.startsWith("check-all"),
      );
      expect(
        files.filter(
          (file) => !/^(?:entrypoints\/check(?:-\w+)*\.ts|lib\/(?:check\/|(?:rules-)?part\w*\.ts)|node_modules\/wxt\/)/.test(file),
        ),
      ).toEqual([]);
    },
    180_000,
  );

  it.each(["filler", "filler-fr", "filler-en"])(
    "in the file %s: what judges filler with its words, and no rule, no weight, no help",
    async (entry) => {
      const files = await filesIn(`entrypoints/${entry}.ts`);
      expect(files).toContain("lib/check/filler/judge.ts");
      expect(files.some((file) => file.startsWith("lib/check/lexicon/fr/"))).toBe(entry !== "filler-en");
      expect(files.some((file) => file.startsWith("lib/check/lexicon/en/"))).toBe(entry !== "filler-fr");
      const elsewhere = /^lib\/check\/(?:rules|house|match\/analyse|check|filler\/(?:skeleton|sources|model\/(?:read|together)))\b/;
      expect(files.filter((file) => elsewhere.test(file))).toEqual([]);
      expect(
        files.filter((file) => !/^(?:entrypoints\/filler(?:-\w+)*\.ts|lib\/(?:check\/|parts\.ts)|node_modules\/wxt\/)/.test(file)),
      ).toEqual([]);
    },
    180_000,
  );

  it("in the weights' file: the weights, what reads them, the help with filler, and none of the rules", async () => {
    const files = await filesIn("entrypoints/weights.ts");
    expect(files).toContain("assets/filler/model.json");
    expect(files).toContain("lib/check/filler/model/together.ts");
    expect(files.filter((file) => /^lib\/check\/(?:rules|house|lexicon\/(?!tags)|match\/analyse)\b/.test(file))).toEqual([]);
    expect(
      files.filter((file) => !/^(?:entrypoints\/weights\.ts|assets\/filler\/|lib\/(?:check\/|parts\.ts)|node_modules\/wxt\/)/.test(file)),
    ).toEqual([]);
  }, 180_000);

  it("in the background: no screen, no check, no interface text, no reader of charters and none ready made", async () => {
    const files = await filesIn("entrypoints/background.ts");
    expect(files, "it does carry the store").toContain("lib/store/store.ts");
    const heavy = /^(?:node_modules\/(?:preact|@preact)|lib\/(?:i18n|panel|composer|session|check\/(?:rules|filler|lexicon))|components)\b/;
    expect(files.filter((file) => heavy.test(file))).toEqual([]);
    const kept = ["kept", "limits", "compare-versions", "same-content", "ordered"];
    const ofCharters = files.filter((file) => file.startsWith("lib/charter/"));
    expect(ofCharters.filter((file) => !kept.includes(file.slice("lib/charter/".length, -".ts".length)))).toEqual([]);
    expect(files.filter((file) => /^lib\/messages\/(?:replies|whole|client|backup-charters)\b/.test(file))).toEqual([]);
  }, 180_000);

  it("in the file that reads a company's own charter: the schema and the reader, and no sentence", async () => {
    const files = await filesIn("entrypoints/charter.ts");
    expect(files).toContain("lib/charter/read.ts");
    const worded = /^lib\/charter\/(?:defaults|templates|sentences|error|explain-issue|suggest-key|locate|json-schema)\b/;
    expect(files.filter((file) => worded.test(file))).toEqual([]);
    expect(
      files.filter((file) => !/^(?:entrypoints\/charter\.ts|lib\/(?:charter\/|parts\.ts)|node_modules\/(?:wxt|zod)\/)/.test(file)),
    ).toEqual([]);
  }, 180_000);

  it("in the background: no import that waits, which would make whole libraries stay for the sake of what is never called", async () => {
    const chunks = (await buildScript("entrypoints/background.ts")).filter((chunk) => chunk.type === "chunk");
    expect(chunks).toHaveLength(1);
    expect(chunks.flatMap(({ moduleIds }) => moduleIds).filter((id) => /to-json-schema/.test(id))).toEqual([]);
    expect(chunks[0]?.code).not.toMatch(/\binit_schemas\b|__esm\w*\(/);
  }, 180_000);
});
