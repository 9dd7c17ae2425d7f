// @vitest-environment happy-dom
import { readFileSync } from "node:fs";
import { render } from "preact";
import { expect, it } from "vitest";
import { Notices } from "../../components/panel/Notices";
import { createPanelTranslator } from "../../lib/i18n";
import type { Notice } from "../../lib/panel";

const calm: readonly Notice[] = [
  { code: "und" },
  { code: "other-language" },
  { code: "filler-later" },
  { code: "rules", ruleIds: ["fold"] },
  { code: "room-low" },
  { code: "charter-company", page: "Chantier Naval" },
  { code: "charter-stale", day: "2026-11-01" },
];
const pressing: readonly Notice[] = [{ code: "outdated" }, { code: "unreachable" }, { code: "blanks", count: 2 }];

it("tells what nothing hangs on now by another sign and in a calmer look than what wants doing", () => {
  const container = document.createElement("div");
  render(<Notices t={createPanelTranslator("en")} notices={[...calm, ...pressing]} />, container);
  const lines = [...container.querySelectorAll("li")];
  expect(lines.filter((line) => line.classList.contains("calm")).map((line) => line.dataset.code)).toEqual(calm.map(({ code }) => code));
  const sign = (line: Element) => line.querySelector("svg")?.innerHTML;
  const signs = new Set(lines.map(sign));
  expect(signs.size).toBe(2);
  for (const line of lines) expect(sign(line) === sign(lines[0] as Element), line.dataset.code).toBe(line.classList.contains("calm"));
  const looks = readFileSync("components/panel/styles/head.css", "utf8");
  expect(looks, "the looks go by the same list").toMatch(/\.notice\.calm \{\s*background: var\(--hint-wash\)/);
  expect(looks).not.toContain("data-code");
});
