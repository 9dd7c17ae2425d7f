import { describe, expect, it } from "vitest";
import { createDashboardState, type DashboardState } from "../../lib/dashboard";
import { sampleInputs } from "../pages-page/sample-inputs";
import { listFrom, sampleSessions } from "../pages-page/sample-sessions";
import { dashboardSamples, NOW } from "../pages-page/states";
import { settle } from "./settle";

async function open(count: number) {
  const lifetime = new AbortController();
  const inputs = sampleInputs(dashboardSamples.busy, "en", lifetime.signal);
  inputs.client.answers["sessions.list"] = listFrom(sampleSessions(count, NOW));
  const state = createDashboardState(inputs);
  await settle();
  const listed = () => inputs.client.requests.filter(({ type }) => type === "sessions.list").map(({ payload }) => payload);
  return { state, inputs, lifetime, listed };
}
function shown(state: DashboardState) {
  const view = state.sessions.view.value;
  if (view.status !== "shown") throw new Error(`The sessions are ${view.status}`);
  return view;
}

describe("stored drafts", () => {
  it("come fifty at a time, and “more” adds the next ones until all are there", async () => {
    const { state, listed } = await open(130);
    expect(shown(state)).toMatchObject({ total: 130, next: 50 });
    expect(shown(state).sessions).toHaveLength(50);
    await state.sessions.more();
    expect(shown(state).sessions).toHaveLength(100);
    expect(shown(state).next).toBe(30);
    await state.sessions.more();
    expect(shown(state).sessions.map(({ id }) => id)).toEqual(sampleSessions(130, NOW).map(({ id }) => id));
    expect(shown(state).next).toBe(0);
    const asked = listed().length;
    await state.sessions.more();
    expect(listed()).toHaveLength(asked);
  });

  it("are asked for in portions that the message table allows, each from where the last one ended", async () => {
    const { state, listed } = await open(500);
    for (let press = 0; press < 5; press += 1) await state.sessions.more();
    expect(shown(state).sessions).toHaveLength(300);
    const ids = sampleSessions(500, NOW).map(({ id }) => id);
    expect(listed().slice(-2)).toEqual([{ limit: 200 }, { limit: 100, before: ids[199] }]);
  });

  it("are read again when a change is announced, as many as are shown, and a draft that moved up is shown once", async () => {
    const { state, inputs } = await open(120);
    await state.sessions.more();
    const [first, ...rest] = sampleSessions(121, NOW + 60_000);
    if (!first) throw new Error("no sample");
    inputs.client.answers["sessions.list"] = listFrom([
      { ...first, id: "00000000-0000-4000-8000-0000000aaaaa" },
      ...rest.slice(1),
      ...rest.slice(0, 1),
    ]);
    inputs.announce();
    await settle();
    expect(shown(state).sessions[0]?.id).toBe("00000000-0000-4000-8000-0000000aaaaa");
    expect(shown(state).sessions).toHaveLength(100);
    expect(new Set(shown(state).sessions.map(({ id }) => id)).size).toBe(100);
  });

  it("end the reading when the background repeats itself, instead of asking for ever", async () => {
    const { state, inputs } = await open(500);
    for (let press = 0; press < 3; press += 1) await state.sessions.more();
    const same = sampleSessions(200, NOW);
    inputs.client.answers["sessions.list"] = ({ limit }) => ({ sessions: same.slice(0, limit), total: 500 });
    const asked = inputs.client.requests.length;
    await state.sessions.more();
    expect(shown(state).sessions).toHaveLength(200);
    expect(inputs.client.requests.length - asked).toBeLessThan(5);
  });

  it("are asked for one reading at a time: a burst of announcements makes one more reading, and the last state is shown", async () => {
    const { state, inputs, listed } = await open(3);
    const before = listed().length;
    const waiting: (() => void)[] = [];
    const answer = listFrom(sampleSessions(4, NOW));
    inputs.client.answers["sessions.list"] = (payload) => new Promise((resolve) => waiting.push(() => resolve(answer(payload))));
    for (let count = 0; count < 20; count += 1) inputs.announce();
    await settle();
    expect(listed()).toHaveLength(before + 1);
    waiting.shift()?.();
    await settle();
    expect(listed()).toHaveLength(before + 2);
    waiting.shift()?.();
    await settle();
    expect(listed()).toHaveLength(before + 2);
    expect(shown(state).sessions).toHaveLength(4);
  });

  it("F4: stay on screen when a later look fails, marked as old, and the mark goes when it works again", async () => {
    const { state, inputs } = await open(3);
    inputs.client.answers["sessions.list"] = () => ({ refuse: "unreachable" });
    inputs.announce();
    await settle();
    expect(shown(state)).toMatchObject({ stale: "unreachable" });
    expect(shown(state).sessions).toHaveLength(3);
    inputs.client.answers["sessions.list"] = listFrom(sampleSessions(2, NOW));
    await state.sessions.load();
    expect(shown(state)).not.toHaveProperty("stale");
  });

  it("F4: say why when the first look fails, and come when it is tried again", async () => {
    const inputs = sampleInputs(dashboardSamples.failed, "en", new AbortController().signal);
    const state = createDashboardState(inputs);
    await settle();
    expect(state.sessions.view.value).toEqual({ status: "failed", reason: "store" });
    inputs.client.answers["sessions.list"] = listFrom(sampleSessions(2, NOW));
    await state.sessions.load();
    expect(shown(state).sessions).toHaveLength(2);
  });

  it("change no more once the page has ended", async () => {
    const { state, inputs, lifetime, listed } = await open(3);
    const asked = listed().length;
    inputs.client.answers["sessions.list"] = listFrom([]);
    const late = state.sessions.load();
    lifetime.abort();
    await late;
    inputs.announce();
    await settle();
    expect(shown(state).sessions).toHaveLength(3);
    expect(listed()).toHaveLength(asked + 1);
  });
});
