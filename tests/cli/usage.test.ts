import { describe, expect, it } from "vitest";
import { run } from "./fake-terminal";

describe("wrong usage is said in a sentence and ends with 2", () => {
  it.each([
    [[], /say which command/],
    [["chekc"], /no command "chekc"/],
    [["check", "--lang", "de"], /--lang is "de"; it should be one of auto, fr, en/],
    [["check", "--format", "xml"], /--format is "xml"; it should be one of text, json, jsonl/],
    [["check", "--input", "xls"], /--input is "xls"/],
    [["check", "--charter"], /--charter/],
    [["check", "--charter="], /--charter needs the name of a file/],
    [["check", "--colour"], /--colour/],
    [["check", "-", "-"], /only once/],
    [["check", ""], /file name is empty/],
  ])("%j", async (args, sentence) => {
    const { code, output, complaints } = await run(args, { input: "Bonjour" });
    expect(code).toBe(2);
    expect(output).toBe("");
    expect(complaints.join("\n")).toMatch(sentence);
    expect(complaints.join("\n")).not.toMatch(/\n\s+at |\.ts:\d/);
  });

  it.each([[["--help"]], [["help"]], [["check", "--help"]], [["check", "-h", "--lang", "de"]]])(
    "%j helps and ends with 0",
    async (args) => {
      const { code, output, complaints } = await run(args);
      expect([code, complaints]).toEqual([0, []]);
      expect(output).toMatch(/^Usage: npm run --silent ligne -- /);
    },
  );

  it("a fault of our own is one sentence, not a stack trace", async () => {
    const { code, complaints } = await run(["check"], { input: new TypeError("x is not a function") });
    expect(code).toBe(2);
    expect(complaints).toEqual(["ligne: a fault of Ligne itself: x is not a function"]);
  });
});

describe("a charter that cannot be used is refused with every reason", () => {
  it.each([
    ["missing", {}, ["Cannot read the charter c.json: there is no such file."]],
    [
      "not JSON",
      { "c.json": '{"format": "ligne-charter",}' },
      ["The charter c.json is refused:", '  Line 1, column 28: } stands where a key in " " belongs.'],
    ],
    ["not UTF-8", { "c.json": new Uint8Array([0x7b, 0xe9, 0x7d]) }, ["The charter c.json is not valid UTF-8; save it as UTF-8."]],
  ])("%s", async (_, files, reasons) => {
    const ran = await run(["check", "--charter", "c.json"], { input: "Bonjour", files: files as Record<string, string> });
    expect(ran).toEqual({ code: 2, output: "", complaints: reasons });
  });

  it("names each fault of the file with its line", async () => {
    const charter =
      '{"format": "ligne-charter", "schema": 1, "id": "x", "version": "1.0",\n"locale": "fr-FR",\n"identity": {"pageName": "x"},\n"emoji": {"max": -1}}';
    const { code, complaints } = await run(["check", "--charter", "c.json"], { files: { "c.json": charter } });
    expect(code).toBe(2);
    expect(complaints).toEqual([
      "The charter c.json is refused:",
      '  line 1: version is "1.0"; it should be three numbers, such as 1.2.0.',
      "  line 4: emoji.max is -1; it should be at least 0.",
    ]);
  });

  it("names each rule that does not compile", async () => {
    const charter =
      '{"format":"ligne-charter","schema":1,"id":"x","version":"1.0.0","locale":"en-GB","identity":{"pageName":"x"},"builtins":{"emoji-cuont":{"severity":"must"},"hashtag-cuont":{"severity":"must"}}}';
    const { code, output, complaints } = await run(["check", "--charter", "c.json"], { files: { "c.json": charter } });
    expect([code, output]).toEqual([2, ""]);
    expect(complaints[0]).toBe("The charter c.json is refused:");
    expect(complaints.slice(1).join("\n")).toMatch(/emoji-cuont[\s\S]*hashtag-cuont/);
  });
});
