import type { Localized } from "./draft";
import type { Span } from "./finding";

/** A place where a pattern matches, with what its groups caught; a group that took no part is undefined. */
export interface PatternHit extends Span {
  readonly captures: readonly (string | undefined)[];
}

/** One pattern of a charter, ready to run in time proportional to the text. */
export interface ReadyPattern {
  /** Number of capture groups. */
  readonly groups: number;
  /**
   * Matches in order, never overlapping, none of them empty, at most `most`. Positions are UTF-16 units of `text`, which is
   * read as written: case and accents count, unless the pattern itself says otherwise with `(?i)`.
   */
  find(text: string, most: number): readonly PatternHit[];
}

/**
 * Runs the patterns of a charter in linear time (T3). An argument of `compileCharter`, because the engine is large: only a
 * charter that holds patterns needs it. `lib/patterns` makes one.
 */
export interface PatternEngine {
  /** The pattern, or a sentence about what would be right. */
  compile(source: string): { readonly ok: true; readonly pattern: ReadyPattern } | { readonly ok: false; readonly message: Localized };
  /** The words as a pattern that matches them and nothing else. */
  quote(words: string): string;
}
