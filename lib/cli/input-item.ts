/** A draft as given, or a sentence about something that could not be read; the drafts after it are read all the same. */
export type InputItem = { readonly id: string | number; readonly text: string } | { readonly problem: string };

/** Which columns hold the drafts and their names. */
export interface CsvColumns {
  /** Absent: the only column. */
  readonly text?: string;
  /** Absent: a column called `id`, else the number of the row. */
  readonly id?: string;
}
