/** A part of the readable charter. */
export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}
