import type { Localized } from "../draft";
import type { Span } from "../finding";
import type { FillerKind } from "../result";
import type { FillerReading } from "./reading";

/** What a kind saw: how surely the form is there (0–1), before substance excuses it. */
export interface KindSighting {
  readonly score: number;
  readonly evidence: readonly Span[];
}

/** One kind of filler: what gives it away, how far matter excuses it, and what to tell the author. */
export interface KindOfFiller {
  readonly id: FillerKind;
  /** Runs on undecided languages too, because it needs no words. */
  readonly structural?: boolean;
  /** How far facts, offer and proof take the score down, 0–1. */
  readonly excuse: number;
  /** Number of the lesson that explains it. */
  readonly lesson: number;
  /** What the post is, in plain words, one line. */
  readonly message: Localized;
  /** Why it costs, for the business. `{page}` is the Page's name. */
  readonly why: Localized;
  /** Finds the missing matter. */
  readonly question: Localized;
  readonly see: (reading: FillerReading) => KindSighting | undefined;
}

/** Cuts a number to 0–1. */
export function unit(value: number): number {
  return value < 0 ? 0 : value > 1 ? 1 : value;
}
