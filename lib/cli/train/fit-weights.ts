import { BUCKETS, type Lesson } from "../../check";

/** A text as the weights are learnt from it. */
export interface Example {
  readonly lesson: Pick<Lesson, "buckets" | "values">;
  readonly label: 0 | 1;
  readonly weight: number;
  /** Number of its group: groups have biases of their own, dropped afterwards. */
  readonly group: number;
}

const PASSES = 8;
const RATE = 0.1;
const DECAY = 1e-6;
const SEED = 12345;

/**
 * Learns one weight per bucket by logistic regression with AdaGrad (J. Duchi, E. Hazan, Y. Singer, 2011), in an order that is
 * shuffled by a fixed seed: the same examples in the same order give the same weights to the last bit.
 */
export function fitWeights(examples: readonly Example[]): Float64Array {
  const groups = 1 + Math.max(0, ...examples.map(({ group }) => group));
  const weights = new Float64Array(BUCKETS + groups);
  const squares = new Float64Array(BUCKETS + groups).fill(1e-8);
  const order = Int32Array.from(examples.keys());
  const random = randomNumbers(SEED);
  for (let pass = 0; pass < PASSES; pass++) {
    shuffle(order, random);
    for (const at of order) {
      const example = examples[at];
      if (example !== undefined && example.weight > 0) learn(example, weights, squares);
    }
  }
  return weights.subarray(0, BUCKETS);
}

function learn({ lesson: { buckets, values }, label, weight, group }: Example, weights: Float64Array, squares: Float64Array): void {
  let sum = weights[BUCKETS + group] ?? 0;
  for (let at = 0; at < buckets.length; at++) sum += (weights[buckets[at] ?? 0] ?? 0) * (values[at] ?? 0);
  const error = weight * (1 / (1 + Math.exp(-sum)) - label);
  const step = (bucket: number, gradient: number) => {
    const square = (squares[bucket] ?? 0) + gradient * gradient;
    squares[bucket] = square;
    weights[bucket] = (weights[bucket] ?? 0) - (RATE * gradient) / Math.sqrt(square);
  };
  step(BUCKETS + group, error);
  for (let at = 0; at < buckets.length; at++) {
    const bucket = buckets[at] ?? 0;
    step(bucket, error * (values[at] ?? 0) + DECAY * (weights[bucket] ?? 0));
  }
}

/** A linear congruential generator (W. H. Press and others, Numerical Recipes), 0 to 1. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** R. Durstenfeld, 1964. */
function shuffle(order: Int32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const held = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = held;
  }
}
