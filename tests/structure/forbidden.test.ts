import { describe, expect, it } from "vitest";
import { projectFiles, read } from "./source-files";

const shipped = projectFiles("lib", "components", "entrypoints").filter((path) => /\.tsx?$/.test(path) && !path.startsWith("lib/cli/"));

/** Each line: what may not stand in shipped code, and why. */
const forbidden: readonly (readonly [name: string, pattern: RegExp, why: string])[] = [
  [
    "T1 markup from text",
    /\binnerHTML\b|\bouterHTML\b|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write\b|createContextualFragment/,
    "text is shown as text, never parsed as markup",
  ],
  ["T1 code from text", /\beval\s*\(|\bnew Function\b|\bsetTimeout\s*\(\s*["'`]/, "nothing is compiled from text"],
  [
    "T7 a protocol with the page",
    /\bpostMessage\s*\(|addEventListener\(\s*["']message["']/,
    "the page is hostile: no messages to or from it",
  ],
  ["T9 doors for other extensions", /onMessageExternal|onConnectExternal|externally_connectable/, "other extensions get no answer"],
  ["T18 network", /\bfetch\s*\(|XMLHttpRequest|\bWebSocket\b|EventSource|sendBeacon|importScripts/, "nothing leaves the machine"],
  ["unreliable reading", /\.innerText\b/, "innerText does not match the editor's own text"],
  ["unreliable writing", /execCommand/, "execCommand corrupts lines in both editors"],
  ["storage in Meta's origin", /\b(?:localStorage|sessionStorage)\b/, "web storage of a content script belongs to the page"],
];

/**
 * Where a line's reason does not hold: files of the package are data that came with it; in a plain text area of ours it is the only
 * way of writing that undo takes back.
 */
const excused: Readonly<Record<string, string>> = {
  "T18 network": "lib/packaged.ts",
  "unreliable writing": "components/panel/text-area-control.ts",
};

const strip = (text: string) => text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");

describe("shipped code", () => {
  it.each(forbidden)("%s", (name, pattern, why) => {
    expect(
      shipped.filter((path) => path !== excused[name] && pattern.test(strip(read(path)))),
      why,
    ).toEqual([]);
  });

  it("T18 fetches files of its own package only, and those two by name", () => {
    const packaged = strip(read("lib/packaged.ts"));
    expect(packaged.match(/\bfetch\b\W/g)).toHaveLength(1);
    expect(packaged).toMatch(/\(file: SampleFile\)[\s\S]+ fetch\(browser\.runtime\.getURL\(`\/\$\{file\}`\)\);/);
    expect(packaged).toMatch(/type SampleFile = `samples\/\$\{"fr" \| "en"\}\.json`;/);
    expect(packaged).not.toMatch(/XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts/);
  });

  it("adopts a sheet beside Meta's page in one place, which has another way for Firefox 140, where that throws", () => {
    const beside = shipped.filter((path) => !/^(?:components|lib|entrypoints)\/(?:dashboard|popup)\//.test(path));
    expect(beside.filter((path) => /adoptedStyleSheets/.test(strip(read(path))))).toEqual(["lib/composer/underline/sheet.ts"]);
  });

  it("is not empty, so that the lines above can fail", () => {
    expect(shipped.length).toBeGreaterThan(40);
  });

  it("is pressed in browsers only once a press would reach what is pressed", () => {
    const suites = projectFiles("tests/e2e").filter((path) => path.endsWith(".ts"));
    expect(suites.length).toBeGreaterThan(30);
    const bare = suites.flatMap((path) =>
      strip(read(path))
        .split("\n")
        .filter((line) => /\bawait\b.*\.click\(\)/.test(line) && !/\.locator\(|\.evaluate\(/.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    );
    expect(bare, "what is drawn anew between finding and clicking is missed: use `press`, `pressText` or `pressWhenFree`").toEqual([]);
  });

  it("names no path of a machine and no unfinished place", () => {
    const all = projectFiles(".").filter(
      (path) => !path.endsWith("package-lock.json") && !/\.(?:png|gz|woff2)$/.test(path) && !path.endsWith("forbidden.test.ts"),
    );
    const paths = all.filter((path) =>
      /(?:^|[^a-z.\w/-])\/(?:work|root|tmp|home\/\w+)\/[a-z.]|not implemented|being built/m.test(read(path)),
    );
    expect(paths, "take it out").toEqual([]);
  });
});
