// @vitest-environment happy-dom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DraftSession } from "../../lib/dashboard";
import { createPagesTranslator } from "../../lib/i18n";
import { draw } from "../pages-page/draw";
import { markup, runs, skeletonOf } from "../pages-page/markup";
import { sampleAbout } from "../pages-page/sample-about";
import { sampleGates } from "../pages-page/sample-gates";
import { sampleSessions } from "../pages-page/sample-sessions";
import { dashboardSamples, NOW, type Sample } from "../pages-page/states";

const fields = {
  pageName: markup,
  charterId: markup,
  charterVersion: markup,
  ruleId: markup,
  ruleName: markup,
  kind: markup,
  version: markup,
  reason: markup,
};
const values = fc.record(fields);
type Values = typeof values extends fc.Arbitrary<infer Value> ? Value : never;
const t = createPagesTranslator("en");

/** One screen, with these texts wherever a text comes from outside. */
async function show(screen: "drafts" | "local", text: Values) {
  const [base] = sampleSessions(1, NOW);
  if (!base?.last) throw new Error("no sample");
  const findings = [
    { ruleId: text.ruleId, severity: "must", count: 1 },
    { ruleId: "filler", kind: text.kind, severity: "must", count: 1 },
    { ruleId: "named", severity: "advice", count: 1 },
    { ruleId: text.ruleId, kind: text.kind, severity: "hint", count: 2 },
  ] as const;
  const last = { ...base.last, charterId: text.charterId, charterVersion: text.charterVersion, findings: [...findings] };
  const session: DraftSession = { ...base, pageName: text.pageName, last };
  const gates = sampleGates(NOW).map((gate) => ({
    ...gate,
    ruleIds: [text.ruleId, "named"],
    charterId: text.charterId,
    charterVersion: text.charterVersion,
    ...(gate.reason && { reason: text.reason }),
  }));
  const ruleNames = new Map([["named", { fr: text.ruleName, en: text.ruleName }]]);
  const busy: Sample = dashboardSamples.busy;
  const answers = { ...busy.answers, "sessions.list": () => ({ sessions: [session], total: 1 }), "session.gates": () => ({ gates }) };
  const drawn = await draw("dashboard", { ...busy, answers, screen }, "en", { ...sampleAbout, version: text.version, ruleNames });
  if (screen === "drafts") {
    await drawn.press(t("drafts.detailOf", { when: t.dateTime(NOW) }));
    await drawn.follow(() => undefined);
  }
  const shown = { skeleton: skeletonOf(drawn.container), words: drawn.text() };
  drawn.remove();
  return shown;
}

const plain: Values = {
  pageName: "Page",
  charterId: "id",
  charterVersion: "1.0.0",
  ruleId: "house",
  ruleName: "name",
  kind: "forbid",
  version: "1.0.0",
  reason: "because",
};

/** Texts that each screen shows; whatever is not listed has no place there. */
const shownOn = {
  drafts: ["pageName", "charterId", "charterVersion", "ruleId", "ruleName", "reason"],
  local: ["version"],
} as const satisfies Record<string, readonly (keyof Values)[]>;

describe("T1 T11: markup in what is stored", () => {
  it("leaves every element, attribute name and address as with plain words", { timeout: 300_000 }, async () => {
    const expected = { drafts: (await show("drafts", plain)).skeleton, local: (await show("local", plain)).skeleton };
    await fc.assert(
      fc.asyncProperty(fc.constantFrom("drafts" as const, "local" as const), values, async (screen, text) => {
        const { skeleton, words } = await show(screen, text);
        expect(skeleton).toEqual(expected[screen]);
        for (const field of shownOn[screen]) expect(words).toContain(text[field]);
      }),
      runs,
    );
  });
});
