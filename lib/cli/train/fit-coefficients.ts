import { COEFFICIENTS, type CoefficientName, type Coefficients, expected, signOf } from "../../check";

/** Inputs of the coefficients for one text, in their order, and what is right. */
export interface Point {
  readonly inputs: readonly number[];
  readonly label: 0 | 1;
  readonly weight: number;
}

/** Pull of every coefficient but the bias towards what is expected of it. */
const RIDGE = 60;
const ROUNDS = 400;
const ENOUGH = 1e-6;
const FIGURES = 4;

/**
 * Learns the coefficients by ridge logistic regression, one after the other by Newton's step until they rest; none may leave
 * the sign that it must have. The objective is convex, so the answer does not depend on where it starts.
 */
export function fitCoefficients(points: readonly Point[]): Coefficients {
  const found = new Float64Array(COEFFICIENTS.length);
  const sums = new Float64Array(points.length);
  for (let round = 0, moved = 1; round < ROUNDS && moved > ENOUGH; round++) {
    moved = 0;
    for (let at = 0; at < found.length; at++) moved = Math.max(moved, Math.abs(move(at, points, found, sums)));
  }
  const entries = COEFFICIENTS.map((name, at) => [name, Number((found[at] ?? 0).toFixed(FIGURES))] as const);
  return Object.fromEntries(entries) as Record<CoefficientName, number>;
}

/** Moves one coefficient to where it should be given the others; returns by how much. */
function move(at: number, points: readonly Point[], found: Float64Array, sums: Float64Array): number {
  const name = COEFFICIENTS[at] ?? "bias";
  const ridge = name === "bias" ? 0 : RIDGE;
  const old = found[at] ?? 0;
  let slope = ridge * (old - expected(name));
  let bend = ridge + 1e-6;
  points.forEach(({ inputs, label, weight }, index) => {
    const input = inputs[at] ?? 0;
    if (input === 0) return;
    const probability = 1 / (1 + Math.exp(-(sums[index] ?? 0)));
    slope += weight * input * (probability - label);
    // Where all points are far from the middle the true bend is next to nothing and the step would overshoot.
    bend += weight * input * input * Math.max(probability * (1 - probability), 0.05);
  });
  const wanted = old - slope / bend;
  const sign = signOf(name);
  const next = sign === 0 ? wanted : sign > 0 ? Math.max(0, wanted) : Math.min(0, wanted);
  const by = next - old;
  found[at] = next;
  if (by !== 0) {
    points.forEach(({ inputs }, index) => {
      sums[index] = (sums[index] ?? 0) + by * (inputs[at] ?? 0);
    });
  }
  return by;
}
