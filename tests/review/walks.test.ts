import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  approvedAt,
  foldReview,
  nextPlace,
  nextState,
  type ReviewEntry,
  type ReviewMember,
  stateAt,
  type VerifiedRecord,
} from "../../lib/review";

/**
 * Random walks of an author's and two reviewers' machines, with clocks that are days off, files that come late, twice, in any order or
 * in part, and records of people who may not. Signatures are left to the forgery tests: here each record is taken as verified.
 */

const RUNS = Number(process.env.LIGNE_RUNS ?? 1_000);
const DAY = 86_400_000;
const NOON = Date.UTC(2026, 10, 23, 12);
const REVIEW = "r".repeat(43);
const DRAFT = "7e7a0a52-6c8a-4a55-8c61-9d7a3f1b2c07";

const TEAM = new Map<string, ReviewMember>([
  ["author", { role: "author" }],
  ["reviewer", { role: "reviewer" }],
  ["second", { role: "reviewer" }],
  ["colleague", { role: "author" }],
  ["leaver", { role: "reviewer", removed: true }],
]);
const MACHINES = ["author", "reviewer", "second"] as const;
type Machine = (typeof MACHINES)[number];
const ROGUES = ["author", "colleague", "leaver", "stranger"] as const;
const roleOf = (keyId: string) => TEAM.get(keyId);

const machine = fc.constantFrom(...MACHINES);
const act = fc.record({
  do: fc.constantFrom(
    "submit",
    "submit",
    "approved",
    "approved",
    "changes",
    "rejected",
    "comment",
    "resolve",
    "withdraw",
    "publish",
    "publish",
  ),
  by: machine,
  words: fc.constantFrom("un", "deux", "trois"),
  /** The others hear of it at once, as by a shared folder; else by a later `carry`, or only in the end. */
  isTold: fc.boolean(),
});
const rogue = fc.record({
  do: fc.constant("rogue" as const),
  by: fc.constantFrom(...ROGUES),
  on: machine,
  wrong: fc.constantFrom("signer", "text", "charter", "round"),
});
const carry = fc.record({ do: fc.constant("carry" as const), from: machine, to: machine, order: fc.nat(), part: fc.boolean() });
const jump = fc.record({ do: fc.constant("clock" as const), by: machine, to: fc.integer({ min: -2 * DAY, max: 2 * DAY }) });
const walk = fc.array(fc.oneof({ weight: 6, arbitrary: act }, { weight: 2, arbitrary: rogue }, { weight: 5, arbitrary: carry }, jump), {
  minLength: 4,
  maxLength: 30,
});
type Step = typeof walk extends fc.Arbitrary<(infer One)[]> ? One : never;

/** Shuffles by a number, the same way each time. */
function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const out = [...items];
  let state = seed % 2_147_483_647 || 1;
  for (let index = out.length - 1; index > 0; index -= 1) {
    state = (state * 48_271) % 2_147_483_647;
    const other = state % (index + 1);
    [out[index], out[other]] = [out[other] as Item, out[index] as Item];
  }
  return out;
}

function createWorld() {
  const known = new Map<string, VerifiedRecord[]>(MACHINES.map((name) => [name, []]));
  const clocks = new Map<string, number>(MACHINES.map((name) => [name, 0]));
  const made: VerifiedRecord[] = [];
  const rogues = new Set<string>();
  let count = 0;

  const write = (on: Machine, keyId: string, entry: object): VerifiedRecord => {
    const records = known.get(on) ?? [];
    count += 1;
    // Ids fall anywhere in the alphabet, as hashes do.
    const id = `${((count * 7_919) % 10_007).toString(36).padStart(4, "0")}${String(count)}`.padEnd(43, "x");
    const at = new Date(NOON + (clocks.get(on) ?? 0) + count * 1_000).toISOString();
    const record = { id, keyId, entry: { reviewId: REVIEW, ...nextPlace(records, keyId), at, ...entry } as ReviewEntry };
    known.set(on, [...records, record]);
    made.push(record);
    return record;
  };
  return { known, clocks, made, rogues, write };
}
type World = ReturnType<typeof createWorld>;

function submission(text: string, round: number) {
  return {
    type: "submitted",
    nonce: DRAFT,
    draftId: DRAFT,
    round,
    text,
    textHash: text.padEnd(43, "h"),
    page: {},
    surface: "facebook-post",
    charter: { id: "maison", version: "1.0.0" },
    sheet: {},
    findings: [],
  };
}

/** What the app does when a person presses: from what this machine knows. */
function doAct(world: World, { do: what, by, words }: { do: string; by: Machine; words: string }): void {
  const view = foldReview(world.known.get(by) ?? [], roleOf);
  const current = view.rounds.at(-1);
  if (what === "submit") {
    if (by === "author" && nextState(view.state, "submitted")) world.write(by, by, submission(words, view.rounds.length + 1));
    return;
  }
  if (!current) return;
  const { draftId, round, textHash, charter } = current.entry;
  if (what === "approved" || what === "changes" || what === "rejected") {
    if (by === "author" || !nextState(view.state, what)) return;
    world.write(by, by, { type: "decided", decision: what, reason: "vu", submission: current.id, draftId, round, textHash, charter });
  } else if (what === "comment") world.write(by, by, { type: "commented", submission: current.id, text: words });
  else if (what === "resolve") {
    const thread = view.threads[0];
    if (thread) world.write(by, by, { type: "resolved", comment: thread.id, resolved: !thread.resolved });
  } else if (what === "withdraw") {
    if (by === "author" && nextState(view.state, "withdrawn")) world.write(by, by, { type: "withdrawn" });
  } else if (view.state === "approved") world.write(by, by, { type: "published", submission: current.id, textHash });
}

/** An approval that must never count: by somebody who may not, or a reviewer's for something else than what was handed in. */
function doRogue(world: World, { by, on, wrong }: { by: string; on: Machine; wrong: string }): void {
  const current = foldReview(world.known.get(on) ?? [], roleOf).rounds.at(-1);
  if (!current) return;
  const { draftId, round, textHash, charter } = current.entry;
  const said = { type: "decided", decision: "approved", submission: current.id, draftId, round, textHash, charter };
  const other = {
    signer: {},
    text: { textHash: "andere".padEnd(43, "h") },
    charter: { charter: { ...charter, version: "0.9.0" } },
    round: { round: round + 1 },
  }[wrong];
  const signer = wrong === "signer" ? by : "reviewer";
  // Nobody else's machine writes with the reviewer's key.
  if (signer === "reviewer" && on !== "reviewer") return;
  world.rogues.add(world.write(on, signer, { ...said, ...other }).id);
}

function take(world: World, step: Step): void {
  if (step.do === "carry") {
    const from = world.known.get(step.from) ?? [];
    const parcel = shuffled(step.part ? from.slice(Math.floor(from.length / 2)) : [...from, ...from.slice(0, 2)], step.order);
    world.known.set(step.to, [...(world.known.get(step.to) ?? []), ...parcel]);
  } else if (step.do === "clock") world.clocks.set(step.by, step.to);
  else if (step.do === "rogue") doRogue(world, step);
  else {
    doAct(world, step);
    if (!step.isTold) return;
    const told = world.known.get(step.by) ?? [];
    for (const name of MACHINES) world.known.set(name, [...(world.known.get(name) ?? []), ...told]);
  }
}

describe("random walks of three machines", () => {
  it(`come to the same, lose nothing and reach no illegal state (${RUNS} walks)`, () => {
    const reached = new Map<string, number>();
    fc.assert(
      fc.property(walk, fc.nat(), (steps, order) => {
        const world = createWorld();
        world.write("author", "author", submission("un", 1));
        for (const step of steps) take(world, step);

        // In the end each machine gets everything, each in another order and some of it twice.
        const all = [...world.made];
        const views = MACHINES.map((name, index) =>
          foldReview(shuffled([...(world.known.get(name) ?? []), ...all, ...all.slice(0, index)], order + index * 31), roleOf),
        );
        const [view] = views;
        if (!view) throw new Error("no machine");
        for (const other of views) expect(other).toEqual(view);
        reached.set(view.state, (reached.get(view.state) ?? 0) + 1);

        // Nothing lost: every record stands in the history, once.
        expect(view.history.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
        expect(view.complete).toBe(true);

        // No illegal state: what counted is a path of the machine and ends where the view says.
        let state: ReturnType<typeof foldReview>["state"] = "draft";
        for (const { entry, refused, id } of view.history) {
          if (refused !== undefined) continue;
          expect(world.rogues.has(id)).toBe(false);
          const step = entry.type === "decided" ? entry.decision : entry.type;
          if (step === "commented" || step === "resolved") continue;
          const next = nextState(state, step);
          if (next === undefined) throw new Error(`${state} has no ${step}`);
          state = next;
        }
        expect(view.state).toBe(state);

        // Approved is only what a reviewer approved, in exactly these words.
        const current = view.rounds.at(-1);
        if (view.state === "approved" || view.state === "published") {
          const decided = view.history.find(({ id }) => id === view.decision?.id);
          expect(TEAM.get(decided?.by ?? "")).toEqual({ role: "reviewer" });
          expect(decided?.entry).toMatchObject({ decision: "approved", submission: current?.id, textHash: current?.entry.textHash });
        } else expect(approvedAt(view, NOON)).toBeUndefined();

        // Clocks order nothing: the same records with other times come to the same, but for the times told.
        const shifted = all.map((record, index) => ({
          ...record,
          entry: { ...record.entry, at: new Date(NOON + (((order + index * 37) % 5) - 2) * DAY).toISOString() },
        }));
        const told = foldReview(shifted, roleOf);
        expect([told.state, told.rounds.map(({ id }) => id), told.history.map(({ id, refused }) => [id, refused])]).toEqual([
          view.state,
          view.rounds.map(({ id }) => id),
          view.history.map(({ id, refused }) => [id, refused]),
        ]);
        expect(["lapsed", view.state]).toContain(stateAt(view, NOON + 60 * DAY));
      }),
      { numRuns: RUNS },
    );
    // Walks that never got anywhere would prove nothing.
    for (const state of ["submitted", "changes", "approved", "rejected", "withdrawn", "published"]) {
      expect(reached.get(state) ?? 0, state).toBeGreaterThan(RUNS / 200);
    }
  });
});
