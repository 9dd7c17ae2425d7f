import { describe, expect, it } from "vitest";
import { createPopupState } from "../../lib/dashboard";
import { settle } from "../dashboard/settle";
import { BUSINESS_SUITE, sampleInputs } from "../pages-page/sample-inputs";
import { NOW, popupSamples, type Sample } from "../pages-page/states";

async function open(sample: Sample) {
  const inputs = sampleInputs(sample, "fr", new AbortController().signal);
  const state = createPopupState(inputs);
  await settle();
  return { inputs, state };
}

describe("the tab in front", () => {
  it.each([
    ["reading", "known"],
    ["elsewhere", "elsewhere"],
    ["reload", "reload"],
    ["withheld", "no-access"],
    ["asking", "asking"],
  ] as const)("in the situation %s is %s", async (name, expected) => {
    expect((await open(popupSamples[name])).state.tab.value.status).toBe(expected);
  });

  it("needs a reload when an older script answered, wherever it runs", async () => {
    const sample: Sample = { ...popupSamples.elsewhere, tab: { ok: false, reason: "bad-reply", onBusinessSuite: false } };
    expect((await open(sample)).state.tab.value.status).toBe("reload");
  });

  it("F15: asks for access at the very press, and looks again afterwards", async () => {
    const { state, inputs } = await open(popupSamples.withheld);
    let asked = "";
    const grant = inputs.access.ask.bind(inputs.access);
    Object.assign(inputs.access, {
      ask: (site: string) => {
        asked = site;
        return grant(site);
      },
    });
    const allowing = state.allowAccess();
    expect(asked, "asked before any pause, or the browser refuses").toBe(BUSINESS_SUITE);
    await allowing;
    expect(state.tab.value.status).toBe("elsewhere");
  });
});

describe("the charter", () => {
  it("is the one that the tab works with", async () => {
    const { state, inputs } = await open(popupSamples.reading);
    expect(state.charter.value).toMatchObject({ status: "known", name: "Atelier Marchand", version: "1.2.0" });
    expect(inputs.client.requests).toContainEqual({
      type: "charter.get",
      payload: { language: "fr", page: { name: "Atelier Marchand, Lyon 7ᵉ" } },
    });
  });

  it("is the one of the interface's language where no tab answers", async () => {
    const { state } = await open(popupSamples.elsewhere);
    expect(state.charter.value).toMatchObject({ status: "known", example: true });
  });

  it("says why when it cannot be had", async () => {
    expect((await open(popupSamples.failed)).state.charter.value).toEqual({ status: "failed", reason: "failed" });
  });
});

describe("today", () => {
  it("begins at the reader's midnight", async () => {
    const { inputs } = await open(popupSamples.reading);
    const since = inputs.client.requests.find(({ type }) => type === "today.get")?.payload as { since: string };
    const start = new Date(since.since);
    expect([start.getHours(), start.getMinutes(), start.getSeconds(), start.getMilliseconds()]).toEqual([0, 0, 0, 0]);
    expect(NOW - start.getTime()).toBeGreaterThanOrEqual(0);
    expect(NOW - start.getTime()).toBeLessThan(25 * 60 * 60 * 1000);
  });

  it("is counted again when a change is announced", async () => {
    const { state, inputs } = await open(popupSamples.reading);
    inputs.client.answers["today.get"] = () => ({ drafts: 5, findings: 12, flagged: 2 });
    inputs.announce();
    await settle();
    expect(state.today.value).toEqual({ status: "known", today: { drafts: 5, findings: 12, flagged: 2 } });
  });

  it("F4: is never shown as nothing when nobody answered", async () => {
    expect((await open(popupSamples.failed)).state.today.value).toEqual({ status: "failed", reason: "unreachable" });
  });
});
