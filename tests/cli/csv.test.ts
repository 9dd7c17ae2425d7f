import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDrafts } from "../../lib/cli/input";
import { linesOf, run } from "./fake-terminal";

async function drafts(table: string | Uint8Array, columns: { text?: string; id?: string } = { text: "Message" }): Promise<unknown[]> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield typeof table === "string" ? new TextEncoder().encode(table) : table;
  }
  const items: unknown[] = [];
  for await (const item of readDrafts(["posts.csv"], undefined, { input: chunks(), openFile: chunks }, columns)) items.push(item);
  return items;
}
const numRuns = Number(process.env.LIGNE_RUNS ?? 1000);

describe("ligne check posts.csv", () => {
  it.each([
    ["commas", 'Date,Message\nlundi,"Un, deux"\nmardi,trois\n'],
    ["semicolons", 'Date;Message\nlundi;"Un, deux"\nmardi;trois'],
    ["semicolons, commas bare", "Date;Message\nlundi;Un, deux\nmardi;trois"],
    ["tabs and \\r\\n", 'Date\tMessage\r\nlundi\tUn, deux\r\nmardi\t"trois"\r\n'],
    ["a byte order mark", '\uFEFF"Message";Date\n"Un, deux";lundi\ntrois;mardi'],
  ])("%s", async (_name, table) => {
    expect(await drafts(table)).toEqual([
      { id: 1, text: "Un, deux" },
      { id: 2, text: "trois" },
    ]);
  });

  it("line breaks and doubled quotes inside a field", async () => {
    expect(await drafts('Message,x\n"Un\n\n""deux""",1\n')).toEqual([{ id: 1, text: 'Un\n\n"deux"' }]);
  });

  it("takes the column called id, or the one asked for, else the row's number; empty rows are counted", async () => {
    expect(await drafts("ID,Message\na,x\n,y\n\n ,\nb,z")).toEqual([
      { id: "a", text: "x" },
      { id: 2, text: "y" },
      { id: "b", text: "z" },
    ]);
    expect(await drafts("Réf,Message\nr1,x", { text: "message", id: "re\u0301f" })).toEqual([{ id: "r1", text: "x" }]);
    expect(await drafts("Message\nx\ny", {})).toEqual([
      { id: 1, text: "x" },
      { id: 2, text: "y" },
    ]);
  });

  it("any text comes back as it was, whatever the separator", async () => {
    const field = fc.string({ unit: fc.constantFrom(",", ";", "\t", '"', "\n", "é", "😀", "a", " "), maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.array(field, { minLength: 1, maxLength: 6 }), fc.constantFrom(",", ";", "\t"), async (texts, separator) => {
        const rows = texts.map((text, index) => `n${index}${separator}"${text.replaceAll('"', '""')}"`);
        const read = await drafts(`id${separator}Message\n${rows.join("\n")}\n`);
        expect(read).toEqual(texts.map((text, index) => ({ id: `n${index}`, text })));
      }),
      { numRuns },
    );
  }, 60_000);

  it("2: a column that is not there, naming those that are", async () => {
    const files = { "posts.csv": "Date;Texte\nlundi;Bonjour" };
    const missing = await run(["check", "posts.csv", "--column", "Message", "--format", "jsonl"], { files });
    expect(missing).toEqual({
      code: 2,
      output: "",
      complaints: ['ligne check: posts.csv: there is no column "Message"; the columns are "Date", "Texte".'],
    });
    expect((await run(["check", "posts.csv"], { files })).complaints[0]).toMatch(/--column; the columns are "Date", "Texte"/);
    expect((await run(["check", "posts.csv", "--column", "Texte", "--id-column", "No"], { files })).complaints[0]).toMatch(
      /no column "No"/,
    );
    expect((await run(["check", "posts.csv", "--column="], { files })).code).toBe(2);
  });

  it("2: a quotation mark that is never closed and a row too short, the other rows all the same", async () => {
    expect(await drafts('a,Message\n1,"open')).toContainEqual({ problem: expect.stringMatching(/quotation mark/) });
    expect(await drafts("a,Message\n1\n2,x")).toEqual([{ problem: "posts.csv, row 1 has no field for the posts." }, { id: 2, text: "x" }]);
    expect(await drafts(new Uint8Array([0xff, 0xfe, 0x41, 0]))).toEqual([{ problem: expect.stringMatching(/UTF-16/) }]);
  });

  it("1: checks every row, and a charter's patterns too", async () => {
    const charter = JSON.stringify({
      format: "ligne-charter",
      schema: 1,
      id: "x",
      version: "1.0.0",
      locale: "fr-FR",
      identity: { pageName: "x" },
      rules: [{ id: "loud", kind: "forbid", severity: "block", patterns: ["!{3}"] }],
    });
    const files = { "c.json": charter, "posts.csv": "id,Message\na,Quoi !!!\nb,Bonjour" };
    const { code, output } = await run(["check", "--charter", "c.json", "posts.csv", "--column", "Message", "--format", "jsonl"], {
      files,
    });
    expect(code).toBe(1);
    expect(linesOf(output).map(({ id, findings }) => [id, findings.some(({ ruleId }) => ruleId === "loud")])).toEqual([
      ["a", true],
      ["b", false],
    ]);
  });
});
