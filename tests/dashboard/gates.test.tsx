// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from "vitest";
import type { GateEvent } from "../../lib/dashboard";
import { createPagesTranslator, LANGUAGES } from "../../lib/i18n";
import { type Drawn, draw } from "../pages-page/draw";
import { sampleGates } from "../pages-page/sample-gates";
import { dashboardSamples, NOW, type Sample } from "../pages-page/states";

let drawn: Drawn;
afterEach(() => drawn.remove());

async function open(language: "fr" | "en", answer: NonNullable<Sample["answers"]["session.gates"]>) {
  const t = createPagesTranslator(language);
  const busy: Sample = dashboardSamples.busy;
  drawn = await draw("dashboard", { ...busy, answers: { ...busy.answers, "session.gates": answer } }, language);
  await drawn.press(t("drafts.detailOf", { when: t.dateTime(NOW) }));
  // What is shown now asks for more.
  await drawn.follow(() => undefined);
  return { t, presses: [...drawn.container.querySelectorAll(".gates li")].map((one) => one.textContent) };
}
const [stopped] = sampleGates(NOW);
const press = (more: Partial<GateEvent>): GateEvent[] => (stopped ? [{ ...stopped, ...more }] : []);

describe.each(LANGUAGES)("what came of each press on Publish, in %s", (language) => {
  it("stands in the draft's detail in words, with what was open, the reason and the charter", async () => {
    const { t, presses } = await open(language, () => ({ gates: sampleGates(NOW) }));
    expect(presses).toHaveLength(5);
    const points = t.list([t("count.block", { count: 1 }), t("count.must", { count: 1 })]);
    expect(presses[0]).toContain(t("drafts.gate.stopped", { points }));
    expect(presses[0]).toContain(t("drafts.gate.charter", { id: "atelier-marchand", version: "1.2.0" }));
    expect(presses[0]).toContain(t("drafts.detail.filler"));
    expect(presses[1]).toContain(t("drafts.gate.went-back"));
    expect(presses[3]).toContain(t("drafts.gate.confirmed"));
    expect(presses[3]).toContain("La direction l’a demandé pour l’ouverture de samedi.");
    expect(presses[4]).toContain(t("drafts.gate.released"));
  });

  it.each(["paused", "text", "button", "charter", "panel"] as const)("says why one was let through unchecked: %s", async (cause) => {
    const { t, presses } = await open(language, () => ({ gates: press({ outcome: "not-checked", cause }) }));
    expect(presses[0]).toContain(t(`drafts.gate.not-checked.${cause}`));
  });

  it("says nothing where nothing was pressed, and so when it cannot be read", async () => {
    const { t } = await open(language, () => ({ gates: [] }));
    expect(drawn.text()).not.toContain(t("drafts.gate"));
    drawn.remove();
    await open(language, () => ({ refuse: "store" }));
    expect(drawn.text()).toContain(t("drafts.gate.failed"));
  });
});
