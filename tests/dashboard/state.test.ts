import { describe, expect, it } from "vitest";
import { createDashboardState } from "../../lib/dashboard";
import type { PanelPrefs } from "../../lib/messages";
import { FACEBOOK, sampleInputs } from "../pages-page/sample-inputs";
import { dashboardSamples, prefs, type Sample } from "../pages-page/states";
import { settle } from "./settle";

async function open(sample: Sample = dashboardSamples.busy) {
  const inputs = sampleInputs(sample, "fr", new AbortController().signal);
  const state = createDashboardState(inputs);
  await settle();
  return { inputs, state };
}

describe("saving", () => {
  it("is being looked at first, then known", async () => {
    const inputs = sampleInputs(dashboardSamples.full, "fr", new AbortController().signal);
    const state = createDashboardState(inputs);
    expect(state.health.health.value).toEqual({ status: "asking" });
    await settle();
    expect(state.health.health.value).toEqual({ status: "full" });
  });

  it("F4: is never claimed when nobody answered", async () => {
    const { state } = await open(dashboardSamples.silent);
    expect(state.health.health.value).toEqual({ status: "silent", reason: "unreachable" });
  });

  it("F9: nothing is restored or emptied before the reader chooses; then the choice is carried out once and looked at again", async () => {
    const { state, inputs } = await open(dashboardSamples.lost);
    const sent = () => inputs.client.requests.filter(({ type }) => type === "store.recover");
    inputs.announce();
    await settle();
    expect(sent()).toEqual([]);
    inputs.client.answers["store.recover"] = () => {
      inputs.client.answers["store.health"] = () => ({ status: "ready" });
      return { restored: 12 };
    };
    await Promise.all([state.health.recover("restore"), state.health.recover("start-empty")]);
    expect(sent()).toEqual([{ type: "store.recover", payload: { choice: "restore" } }]);
    expect(state.health.recovery.value).toEqual({ status: "done", choice: "restore", restored: 12 });
    expect(state.health.health.value).toEqual({ status: "ready" });
  });

  it("F9: a choice that did not go through leaves the loss on screen and can be made again", async () => {
    const { state, inputs } = await open(dashboardSamples.lost);
    inputs.client.answers["store.recover"] = () => ({ refuse: "store" });
    await state.health.recover("restore");
    expect(state.health.recovery.value).toEqual({ status: "failed", reason: "store" });
    expect(state.health.health.value.status).toBe("lost");
    inputs.client.answers["store.recover"] = () => ({ restored: 1 });
    await state.health.recover("restore");
    expect(state.health.recovery.value).toMatchObject({ status: "done" });
  });
});

describe("settings", () => {
  it("speak the browser's language until a choice is known, and the chosen one at once", async () => {
    const { state, inputs } = await open();
    expect(state.preferences.language.value).toBe("fr");
    const changing = state.preferences.change({ language: "en" });
    expect(state.preferences.translator.value("nav.drafts")).toBe("Drafts");
    await changing;
    expect(inputs.client.requests.at(-1)).toEqual({ type: "prefs.set", payload: { language: "en" } });
    expect(state.preferences.language.value).toBe("en");
  });

  it("F8: go back to what is in force when a choice could not be kept, and say so until one is kept", async () => {
    const { state, inputs } = await open();
    inputs.client.answers["prefs.set"] = () => ({ refuse: "store" });
    await state.preferences.change({ paused: true });
    expect(state.preferences.preferences.value?.paused).toBe(false);
    expect(state.preferences.notKept.value).toBe("store");
    inputs.client.answers["prefs.set"] = () => ({ ...prefs, paused: true });
    await state.preferences.change({ paused: true });
    expect(state.preferences.notKept.value).toBeUndefined();
  });

  it("are not undone by an answer that was under way when the choice was made", async () => {
    const { state, inputs } = await open();
    let answerOld: (prefs: PanelPrefs) => void = () => undefined;
    inputs.client.answers["prefs.get"] = () => new Promise((resolve) => (answerOld = resolve));
    const reading = state.preferences.load();
    inputs.client.answers["prefs.set"] = () => ({ ...prefs, paused: true });
    await state.preferences.change({ paused: true });
    answerOld({ ...prefs, paused: false });
    await reading;
    expect(state.preferences.preferences.value?.paused).toBe(true);
  });
});

describe("sites", () => {
  it("F15: are known as granted or withheld, and change only when the reader presses for it", async () => {
    const { state } = await open();
    expect(state.access.granted.value.get(FACEBOOK)).toBe(false);
    await state.access.allow(FACEBOOK);
    expect(state.access.granted.value.get(FACEBOOK)).toBe(true);
    await state.access.withdraw(FACEBOOK);
    expect(state.access.granted.value.get(FACEBOOK)).toBe(false);
  });
});
