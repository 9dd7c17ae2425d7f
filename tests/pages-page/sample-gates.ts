import type { GateEvent } from "../../lib/dashboard";

const uuid = (number: number) => `00000000-0000-4000-9000-${String(number).padStart(12, "0")}`;

/** What came of the presses on Publish in one draft: held back twice, then published with a reason. `now` in milliseconds. */
export function sampleGates(now: number): GateEvent[] {
  const open = {
    mode: "confirm",
    counts: { hint: 1, advice: 1, must: 1, block: 1 },
    ruleIds: ["banned-terms", "filler", "house-no-superlatives"],
    charterId: "atelier-marchand",
    charterVersion: "1.2.0",
  } as const;
  const steps: readonly Partial<GateEvent>[] = [
    { outcome: "stopped" },
    { outcome: "went-back" },
    { outcome: "stopped" },
    { outcome: "confirmed", reason: "La direction l’a demandé pour l’ouverture de samedi." },
    { outcome: "released" },
  ];
  return steps.map((step, index) => ({
    type: "gate",
    id: uuid(index),
    sequence: index + 2,
    at: new Date(now - (steps.length - index) * 20_000).toISOString(),
    ...open,
    ruleIds: [...open.ruleIds],
    outcome: "clear",
    ...step,
  }));
}
