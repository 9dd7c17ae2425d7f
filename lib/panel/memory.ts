import type { DraftEvent, KeptDraft, PageRef, StoredIgnore } from "../metrics";

/** What is remembered of the drafts of a Page. */
export interface Remembered {
  /** What this machine's hashes of words are made with. */
  readonly salt: string;
  readonly ignores: readonly StoredIgnore[];
  readonly drafts: readonly KeptDraft[];
}

type IgnoringType = "ignored" | "unignored" | "wrong-alert";
/** What is noted when something is ignored or taken back: a rule and a reach, no words. */
export type IgnoringEvent = Omit<Extract<DraftEvent, { type: IgnoringType }>, "id" | "sequence" | "at">;

/** Where it is kept. Each promise resolves after the commit; false means: not kept, so that it holds in this tab only. */
export interface DraftMemory {
  newId(): string;
  /** Nothing when nobody answered or nothing can be kept here. */
  load(page: PageRef): Promise<Remembered | undefined>;
  addIgnore(ignore: StoredIgnore): Promise<boolean>;
  removeIgnore(id: string, page: PageRef): Promise<boolean>;
  saveDraft(draft: KeptDraft): Promise<boolean>;
  note(event: IgnoringEvent): void;
}
