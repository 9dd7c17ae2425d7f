import { describe, expect, it } from "vitest";
import { createRest } from "../../lib/panel";
import { createHarness } from "./harness";

function later() {
  let come = (): void => undefined;
  let fail = (_reason: Error): void => undefined;
  const promise = new Promise<void>((done, refuse) => {
    come = done;
    fail = refuse;
  });
  return { promise, come: () => come(), fail: (reason: Error) => fail(reason) };
}

describe("the panel at rest", () => {
  it("is at rest again only when everything that was under way has come or failed", async () => {
    const { atRest, during } = createRest();
    expect(atRest.value).toBe(true);
    const [rules, weights] = [later(), later()];
    expect(during(rules.promise)).toBe(rules.promise);
    during(weights.promise);
    expect(atRest.value).toBe(false);
    rules.come();
    await rules.promise;
    expect(atRest.value).toBe(false);
    weights.fail(new Error("nobody"));
    await expect(weights.promise).rejects.toThrow("nobody");
    expect(atRest.value).toBe(true);
  });

  it("waits for the draft to rest, and for what is under way outside", async () => {
    const rest = createRest();
    const panel = createHarness({ atRest: rest.atRest });
    panel.write("advice");
    expect(panel.state.atRest.value).toBe(false);
    const weights = later();
    void rest.during(weights.promise);
    panel.rest();
    expect(panel.state.atRest.value).toBe(false);
    weights.come();
    await weights.promise;
    expect(panel.state.atRest.value).toBe(true);
    panel.write("advice must");
    expect(panel.state.atRest.value).toBe(false);
    panel.state.setComposer({ status: "absent" });
    expect(panel.state.atRest.value, "nothing is waited for where nothing is read").toBe(true);
  });
});

describe("choices made while the stored ones are on their way", () => {
  it("stand, and only those", () => {
    const { state } = createHarness();
    const early = state.noteChoices();
    state.setLanguage("fr");
    const late = state.noteChoices();
    state.setSide("left");
    expect(early()).toEqual({ language: "fr", side: "left" });
    state.setSide("right");
    expect(late()).toEqual({ side: "right" });
    expect(state.noteChoices()()).toEqual({});
  });
});
