import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { blockingCharter } from "./charters";
import { linesOf } from "./fake-terminal";

const root = fileURLToPath(new URL("../../", import.meta.url));
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "ligne-cli-"));
  writeFileSync(join(folder, "blocking.charter.json"), blockingCharter());
  writeFileSync(join(folder, "refused.charter.json"), '{"format":"ligne-charter","schema":99}');
  writeFileSync(join(folder, "bad.txt"), "Nous posons aussi de la moquette dans votre maison.\n");
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs the real program, as `npm run ligne` does; `hangUpAfter` closes our end of the pipe after so many bytes. */
function ligne(args: readonly string[], input: string, hangUpAfter = Number.POSITIVE_INFINITY): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", "tsx", join(root, "lib/cli/main.ts"), ...args], { cwd: root });
    let output = "";
    let errors = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      if (output.length > hangUpAfter) child.stdout.destroy();
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      errors += text;
    });
    // A program that ends before it has read everything breaks our pipe; its exit code is what is judged.
    child.stdin.on("error", (error: NodeJS.ErrnoException) => (error.code === "EPIPE" ? undefined : reject(error)));
    child.on("error", reject).on("close", (code) => resolve({ code, output, errors }));
    child.stdin.end(input);
  });
}

describe("the program itself", () => {
  it("streams 5,000 drafts through in order, each with its answer", { timeout: 60_000 }, async () => {
    const texts = [
      "",
      "Likez si vous adorez les chats !",
      "Une longère à Clisson : 96 m² de combles, laine de bois 300 mm, deux jours de chantier. Demandez votre devis.",
      "Tag a friend who needs new brakes! https://bit.ly/abc",
      "Wet roads wear brake pads in 1,000 miles. Bring your bike on Thursday and we will check yours while you wait.",
    ];
    const input = Array.from({ length: 5_000 }, (_, id) => JSON.stringify({ id, text: texts[id % texts.length] })).join("\n");
    const { code, output, errors } = await ligne(["check", "--input", "jsonl", "--format", "jsonl"], input);
    const lines = linesOf(output);
    expect([code, errors]).toEqual([0, ""]);
    expect(lines.map((line) => line.id)).toEqual(Array.from({ length: 5_000 }, (_, id) => id));
    for (const line of lines) expect({ ...line, id: 0 }).toEqual({ ...lines[(line.id as number) % texts.length], id: 0 });
    expect(lines[1]?.findings.map((finding) => finding.ruleId)).toContain("bait-react");
    expect(lines[3]?.findings.map((finding) => finding.ruleId)).toContain("bait-tag");
  });

  it("ends with 1 on a draft the charter stops", async () => {
    const { code, output } = await ligne(["check", "--charter", join(folder, "blocking.charter.json"), join(folder, "bad.txt")], "");
    expect(code).toBe(1);
    expect(output).toMatch(/block {3}1:25 .*\[banned-terms\]/);
  });

  it("ends with 2 and reasons, no stack trace, on a newer charter, a missing file and a folder", async () => {
    const [charter, files] = await Promise.all([
      ligne(["check", "--charter", join(folder, "refused.charter.json")], "Bonjour"),
      ligne(["check", "--format", "jsonl", join(folder, "none.txt"), folder], ""),
    ]);
    expect([charter.code, charter.output]).toEqual([2, ""]);
    expect(charter.errors).toMatch(/one that reads version 99/);
    expect([files.code, files.output]).toEqual([2, ""]);
    expect(files.errors).toMatch(/none\.txt: there is no such file\.\n.*: it is a folder\.\n$/);
    expect(charter.errors + files.errors).not.toMatch(/^\s+at |node:internal|\.ts:\d/m);
  });

  it("ends quietly when the reader hangs up", async () => {
    const input = Array.from({ length: 20_000 }, (_, id) => JSON.stringify({ id, text: "Likez si vous adorez les chats !" })).join("\n");
    const { code, errors } = await ligne(["check", "--input", "jsonl", "--format", "jsonl"], input, 1_000);
    expect([code, errors]).toEqual([0, ""]);
  });
});
