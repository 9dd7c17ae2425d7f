import { describe, expect, it } from "vitest";
import { createDashboardState } from "../../lib/dashboard";
import { sampleInputs } from "../pages-page/sample-inputs";
import { dashboardSamples, type Sample } from "../pages-page/states";
import { settle } from "./settle";

async function open(sample: Sample) {
  const inputs = sampleInputs(sample, "fr", new AbortController().signal);
  const state = createDashboardState(inputs);
  await settle();
  const shown = () => {
    const view = state.taste.view.value;
    if (view.status !== "shown") throw new Error(view.status);
    return view;
  };
  return { inputs, taste: state.taste, shown };
}

describe("the house's taste on the dashboard", () => {
  it("tells charter by charter what verdicts changed, why, and where they can change no more", async () => {
    const { shown } = await open(dashboardSamples.taste);
    const [known, unknown] = shown().charters;
    expect([known?.name, unknown?.name, unknown?.charterId]).toEqual(["Atelier Test", undefined, "charte-d-ailleurs"]);
    const told = new Map(known?.rows.map(({ kind, effect, isAtBound }) => [kind, [effect, isAtBound]]));
    expect(Object.fromEntries(told)).toEqual({
      "cute-animal": ["calmer", true],
      listicle: ["even", false],
      "engagement-bait": ["policy", false],
      "weekday-greeting": ["calmer", false],
      motivation: ["keener", false],
    });
    expect(known?.rows.find(({ kind }) => kind === "weekday-greeting")?.reasons).toEqual([
      { reason: "asked", words: "la mairie y tient" },
      { reason: "intended" },
    ]);
  });

  it("forgets a kind or a charter, and looks again", async () => {
    const { taste, inputs, shown } = await open(dashboardSamples.taste);
    inputs.client.answers["taste.list"] = () => ({ tastes: [] });
    await taste.reset("atelier-test", "meme");
    expect(shown().charters).toEqual([]);
    await taste.reset("atelier-test");
    expect(inputs.client.requests.filter(({ type }) => type === "taste.reset").map(({ payload }) => payload)).toEqual([
      { charterId: "atelier-test", kind: "meme" },
      { charterId: "atelier-test" },
    ]);
  });

  it("F4: says when nothing was forgotten, and keeps what is shown", async () => {
    const { taste, shown } = await open(dashboardSamples["taste-not-reset"]);
    await taste.reset("atelier-test");
    expect(taste.notReset.value).toBe("store");
    expect(shown().charters.length).toBe(2);
  });

  it("says why there is nothing to show, and what it shows dates from before", async () => {
    const failed = await open(dashboardSamples["taste-failed"]);
    expect(failed.taste.view.value).toEqual({ status: "failed", reason: "store" });
    const { taste, inputs, shown } = await open(dashboardSamples.taste);
    inputs.client.answers["taste.list"] = () => ({ refuse: "unreachable" });
    await taste.load();
    expect(shown()).toMatchObject({ stale: "unreachable" });
  });
});
