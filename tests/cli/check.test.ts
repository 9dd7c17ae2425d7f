import { describe, expect, it } from "vitest";
import { readDrafts } from "../../lib/cli/input";
import { blockingCharter } from "./charters";
import { linesOf, run, systemError } from "./fake-terminal";

const jsonl = (drafts: readonly { id: string | number; text: string }[]): string => drafts.map((draft) => JSON.stringify(draft)).join("\n");
const FRENCH = "Venez voir la charpente que nous avons posée à Clisson, puis demandez votre devis.";
const ENGLISH = "Come and see the wheels we have built for the winter, and then book a service with us.";

describe("ligne check", () => {
  it("answers one line per draft in the order given, empty texts too", async () => {
    const drafts = Array.from({ length: 300 }, (_, index) => ({
      id: `d${index}`,
      text: index % 7 === 0 ? "" : index % 2 === 0 ? FRENCH : ENGLISH,
    }));
    const { code, output } = await run(["check", "--input", "jsonl", "--format", "jsonl"], { input: jsonl(drafts), chunkBytes: 101 });
    const lines = linesOf(output);
    expect(code).toBe(0);
    expect(lines.map((line) => line.id)).toEqual(drafts.map((draft) => draft.id));
    expect(lines.map((line) => line.lang)).toEqual(drafts.map(({ text }) => (text === "" ? "und" : text === FRENCH ? "fr" : "en")));
  });

  it("prints exactly the documented shape", async () => {
    const { output } = await run(["check", "--input", "jsonl", "--format", "jsonl"], {
      input: jsonl([{ id: 7, text: "Likez si vous aimez les vieilles poutres de cette maison ! https://bit.ly/x" }]),
    });
    const [line] = linesOf(output);
    expect(Object.keys(line!)).toEqual(["id", "lang", "findings", "filler"]);
    expect(line!.id).toBe(7);
    expect(Object.keys(line!.filler)).toEqual(["score", "flag", "kinds", "substance"]);
    expect(line!.filler.score).toBeGreaterThanOrEqual(0);
    expect(line!.filler.score).toBeLessThanOrEqual(1);
    expect([0, 1, 2, 3, 4, 5, 6]).toContain(line!.filler.substance);
    expect(line!.findings.map((finding) => finding.ruleId)).toContain("bait-react");
    const allowed = ["ruleId", "kind", "severity", "start", "end", "message", "fixes"];
    for (const finding of line!.findings) {
      expect(Object.keys(finding).filter((key) => !allowed.includes(key))).toEqual([]);
      expect(["hint", "advice", "must", "block"]).toContain(finding.severity);
    }
  });

  it("takes the default charter of each draft's language, and speaks it", async () => {
    const input = jsonl([
      { id: "fr", text: "Notre offre est vraiment pas cher pour les combles de votre maison." },
      { id: "en", text: "Our repairs are the cheapest you can find for the bike of your child." },
    ]);
    const lines = linesOf((await run(["check", "--input", "jsonl", "--format", "jsonl"], { input })).output);
    const banned = lines.map((line) => line.findings.find((finding) => finding.ruleId === "banned-terms")?.message ?? "");
    expect(banned[0]).toMatch(/pas cher/);
    expect(banned[1]).toMatch(/cheapest/);
    expect(banned[0]).toMatch(/charte/);
  });

  it("--lang decides instead of the text", async () => {
    const { output } = await run(["check", "--lang", "en", "--format", "jsonl"], { input: FRENCH });
    expect(linesOf(output)[0]?.lang).toBe("en");
  });

  it("ends with 1 when the charter stops a draft, and only then", async () => {
    const files = { "c.json": blockingCharter(), "bad.txt": "Nous posons aussi de la moquette dans votre maison.", "good.txt": FRENCH };
    const bad = await run(["check", "--charter", "c.json", "--format", "jsonl", "good.txt", "bad.txt"], { files });
    expect(bad.code).toBe(1);
    expect(linesOf(bad.output).map((line) => [line.id, line.findings.some((finding) => finding.severity === "block")])).toEqual([
      ["good.txt", false],
      ["bad.txt", true],
    ]);
    expect((await run(["check", "--charter", "c.json", "good.txt"], { files })).code).toBe(0);
    expect((await run(["check", "bad.txt"], { files })).code).toBe(0);
  });

  it("reads files by their name, standard input as text, and lets --input overrule", async () => {
    const files = { "a.jsonl": jsonl([{ id: 1, text: FRENCH }]), "b.txt": `${FRENCH}\n` };
    const mixed = await run(["check", "--format", "jsonl", "b.txt", "-", "a.jsonl"], { files, input: jsonl([{ id: 2, text: "x" }]) });
    expect(linesOf(mixed.output).map((line) => line.id)).toEqual(["b.txt", "-", 1]);
    const asText = await run(["check", "--input", "text", "--format", "jsonl", "a.jsonl"], { files });
    expect(linesOf(asText.output).map((line) => line.id)).toEqual(["a.jsonl"]);
  });

  it("json is one array with what a card shows, empty too", async () => {
    const { output } = await run(["check", "--format", "json", "--input", "jsonl"], {
      input: jsonl([
        { id: 1, text: "Likez si vous aimez les vieilles poutres !" },
        { id: 2, text: "" },
      ]),
    });
    const drafts = JSON.parse(output) as { id: number; findings: { why: string }[]; filler: { missing: string[] } }[];
    expect(drafts.map((draft) => draft.id)).toEqual([1, 2]);
    expect(drafts[0]?.findings[0]?.why).toMatch(/Meta/);
    expect(drafts[1]?.filler.missing).toHaveLength(6);
    expect(JSON.parse((await run(["check", "--format", "json", "--input", "jsonl"])).output)).toEqual([]);
  });

  it("text says severity, line and column, message, reason, substance and a summary", async () => {
    const { output } = await run(["check"], { input: "Une maison ancienne à Rezé.\nLikez si vous aimez les poutres !" });
    expect(output).toMatch(/^- \(French\)\n/);
    expect(output).toMatch(/^ {2}must {4}2:1 {5}.+\[bait-react\]\n {18}why: .*Meta/m);
    expect(output).toMatch(/^ {2}substance {9}[0-6] of 6/m);
    expect(output).toMatch(/\n\n1 draft: .*1 must.*\.\n$/);
    expect((await run(["check"], { input: "" })).output).toMatch(/nothing to judge/);
  });

  it("text never lets control or direction characters of a draft or a name reach the terminal", async () => {
    const draft = { id: "\u001b[31mred\u202E", text: "Découvrez \u001b[2J notre solution\u0007 d’isolation https://bit.ly/\u001b]0;x" };
    const { output } = await run(["check", "--input", "jsonl"], { input: JSON.stringify(draft) });
    expect(output).toMatch(/�\[31mred� \(/);
    expect(output.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202A-\u202E]/u);
  });
});

describe("what cannot be read is named, ends with 2, and hides nothing after it", () => {
  it("broken lines, with file and line number", async () => {
    const input = [
      JSON.stringify({ id: 1, text: FRENCH }),
      "{not json",
      "",
      '["list"]',
      '{"text": "no id"}',
      '{"id": 5}',
      '{"id": 6, "text": 7}',
      "null",
      JSON.stringify({ id: 9, text: ENGLISH }),
    ].join("\n");
    const { code, output, complaints } = await run(["check", "--format", "jsonl", "posts.jsonl"], { files: { "posts.jsonl": input } });
    expect(code).toBe(2);
    expect(linesOf(output).map((line) => line.id)).toEqual([1, 9]);
    expect(complaints.map((line) => /^ligne check: posts\.jsonl, line (\d+)/.exec(line)?.[1])).toEqual(["2", "4", "5", "6", "7", "8"]);
  });

  it.each([
    ["ENOENT", /Cannot read a\.txt: there is no such file\./],
    ["EISDIR", /it is a folder/],
    ["EACCES", /not allowed/],
    ["EIO", /the system says EIO/],
  ])("a file the system refuses (%s)", async (error, sentence) => {
    const { code, output, complaints } = await run(["check", "--format", "jsonl", "a.txt", "b.txt"], {
      files: { "a.txt": systemError(error), "b.txt": FRENCH },
    });
    expect([code, linesOf(output).map((line) => line.id)]).toEqual([2, ["b.txt"]]);
    expect(complaints.join()).toMatch(sentence);
    expect(complaints.join()).not.toMatch(/secret/);
  });

  it("bytes that are not UTF-8, in a file and in one line of many", async () => {
    const latin = new Uint8Array([
      ...new TextEncoder().encode('{"id":1,"text":"ok"}\n{"id":2,"text":"'),
      0xe9,
      ...new TextEncoder().encode('"}\n{"id":3,"text":"ok"}'),
    ]);
    const { code, output, complaints } = await run(["check", "--format", "jsonl", "a.jsonl", "b.txt", "c.txt"], {
      files: { "a.jsonl": latin, "b.txt": new Uint8Array([0x63, 0xe9]), "c.txt": new Uint8Array([0xff, 0xfe, 0x41, 0x00]) },
    });
    expect([code, linesOf(output).map((line) => line.id)]).toEqual([2, [1, 3]]);
    expect(complaints).toEqual([
      "ligne check: a.jsonl, line 2 is not valid UTF-8; save it as UTF-8.",
      "ligne check: b.txt is not valid UTF-8; save it as UTF-8.",
      "ligne check: c.txt is written in UTF-16; save it as UTF-8.",
    ]);
  });

  it("a draft and a line of more than 5 MB", async () => {
    const huge = "a".repeat(5 * 1024 * 1024 + 1);
    const { code, output, complaints } = await run(["check", "--format", "jsonl", "a.jsonl", "b.txt"], {
      files: { "a.jsonl": `${huge}\n{"id":1,"text":"x"}`, "b.txt": huge },
    });
    expect([code, linesOf(output).map((line) => line.id)]).toEqual([2, [1]]);
    expect(complaints).toEqual([expect.stringMatching(/a\.jsonl, line 1 is larger/), expect.stringMatching(/b\.txt is larger/)]);
  });
});

describe("positions are those of the text as given", () => {
  const words = "Likez si vous aimez les vieilles poutres de cette maison";

  it.each([
    ["\\n", "Une maison à Rezé.\n\n"],
    ["\\r\\n", "Une maison à Rezé.\r\n\r\n"],
    ["\\r", "Une maison à Rezé.\r\r"],
    ["emoji before", "😀👩‍👩‍👧 Une maison à Rezé.\r\n"],
  ])("line ends %s", async (_, before) => {
    const text = `${before}${words} !`;
    const { output } = await run(["check", "--input", "jsonl", "--format", "jsonl"], { input: JSON.stringify({ id: 1, text }) });
    const finding = linesOf(output)[0]?.findings.find((candidate) => candidate.ruleId === "bait-react");
    expect(text.slice(finding?.start, finding?.end)).toMatch(/^Likez/);
    expect(finding?.start).toBe(before.length);
  });

  it("the same draft gives the same findings whatever its line ends, and spans stay inside it", async () => {
    const lines = ["Découvrez notre solution d’isolation", "", "Likez si vous aimez !", "https://bit.ly/x 🔥🔥🔥🔥"];
    const results = await Promise.all(
      ["\n", "\r\n", "\r"].map(async (end) => {
        const text = lines.join(end);
        const { output } = await run(["check", "--lang", "fr", "--input", "jsonl", "--format", "jsonl"], {
          input: JSON.stringify({ id: 1, text }),
        });
        return linesOf(output)[0]!.findings.map((finding) => {
          for (const span of [finding, ...(finding.fixes ?? []).flatMap((fix) => fix.edits)]) {
            expect(0 <= span.start && span.start <= span.end && span.end <= text.length).toBe(true);
          }
          return [finding.ruleId, text.slice(finding.start, finding.end).replace(/\r\n?/g, "\n")];
        });
      }),
    );
    expect(results[0]!.length).toBeGreaterThan(2);
    expect(results[1]).toEqual(results[0]);
    expect(results[2]).toEqual(results[0]);
  });

  it("a byte order mark is not part of the draft, the last line break of a file is not either", async () => {
    async function* input(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode(`\uFEFF${words}\r\n\r\n`);
    }
    const items: unknown[] = [];
    for await (const item of readDrafts(["-"], undefined, { input: input(), openFile: input })) items.push(item);
    expect(items).toEqual([{ id: "-", text: `${words}\r\n` }]);
  });
});
