import { buildLookalike } from "../../lookalike/build";

/** Bundles the look-alike once, before the first file. */
export async function setup(): Promise<void> {
  await buildLookalike();
}
