import { type ReadonlySignal, signal } from "@preact/signals";
import { fromChatText, serialiseReviews, toChatText } from "../../review";
import type { PageInputs, RequestFailure } from "../inputs";

/** A file as it was brought. `name` is what its sender's machine calls it, and says nothing. */
export interface BroughtFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  text(): Promise<string>;
}

/** What came of one thing that was brought. Nothing of a file that was refused is here. */
export type BroughtLine =
  | { readonly code: "taken"; readonly name: string; readonly added: number; readonly known: number; readonly unverified: number }
  | { readonly code: "unreadable" | "newer" | "tooLarge" | "tampered" | "nothing"; readonly name: string }
  | { readonly code: "failed"; readonly name: string; readonly reason: RequestFailure };

/** What came of sending, and from where it was asked: one review by its id, or the whole list. */
export interface SentNote {
  readonly code: "saved" | "copied" | "copyFailed" | "failed";
  readonly from: string;
  /** How many records went out. What is written after them, they do not hold. */
  readonly records?: number | undefined;
}
/** Stands for the list where a review's id would. */
export const FROM_LIST = "list";

const refusals: Readonly<Record<string, "newer" | "tooLarge">> = { newer: "newer", "too-large": "tooLarge" };

export interface FilePorts {
  /** Hands a file to the reader. */
  download(name: string, text: string): void;
  /** Puts words on the clipboard; false when the browser refuses. */
  copy(text: string): Promise<boolean>;
}

export interface ReviewFiles {
  /** What came of the newest files, one line each; empty after a while of nothing. */
  readonly brought: ReadonlySignal<readonly BroughtLine[]>;
  readonly isReading: ReadonlySignal<boolean>;
  readonly sent: ReadonlySignal<SentNote | undefined>;
  /** Takes in files, each whole or not at all. */
  bring(files: readonly BroughtFile[]): Promise<readonly BroughtLine[]>;
  /** Takes in what was pasted: a file's text, or the text of a chat. */
  paste(text: string): Promise<void>;
  /** The file of these reviews; nothing when it could not be had. */
  fileOf(reviewIds: readonly string[]): Promise<string | undefined>;
  /** Hands out one review, or all of a list. */
  save(reviews: string | readonly string[]): Promise<void>;
  /** @param lines what a person reads above the records */
  copyAsText(reviewId: string, lines: readonly string[]): Promise<void>;
  /** What was sent is said no more. */
  quiet(): void;
}

/** As much as a file of reviews may weigh, bytes (T5). */
const LARGEST = 5_000_000;

/** Reviews between computers: signed records in files and in texts. Bringing anything twice changes nothing. */
export function createReviewFiles({ client, signal: ended }: PageInputs, { download, copy }: FilePorts): ReviewFiles {
  const brought = signal<readonly BroughtLine[]>([]);
  const isReading = signal(false);
  const sent = signal<SentNote | undefined>(undefined);

  const take = async (name: string, text: string): Promise<BroughtLine> => {
    const parsed = await fromChatText(text);
    if (!parsed.ok) return { code: refusals[parsed.fault.code] ?? "unreadable", name };
    if (parsed.records.length === 0) return { code: "nothing", name };
    const answer = await client.request("review.import", { records: [...parsed.records] });
    if (!answer.ok) return { code: "failed", name, reason: answer.reason };
    if (answer.value.status === "tampered") return { code: "tampered", name };
    const { added, known, unverified } = answer.value;
    return { code: "taken", name, added, known, unverified };
  };
  const recordsOf = async (reviewIds: readonly string[]) => {
    const answer = await client.request("review.export", { reviewIds: [...reviewIds] });
    return answer.ok ? answer.value.records : undefined;
  };
  const fileOf = async (reviewIds: readonly string[]) => {
    const records = await recordsOf(reviewIds);
    return records && serialiseReviews(records);
  };
  const bring = async (files: readonly BroughtFile[]) => {
    isReading.value = true;
    const lines: BroughtLine[] = [];
    for (const file of files) {
      const { name, size } = file;
      lines.push(size > LARGEST ? { code: "tooLarge", name } : await take(name, await file.text()));
    }
    isReading.value = false;
    return lines;
  };

  return {
    brought,
    isReading,
    sent,
    fileOf,
    async bring(files) {
      const lines = await bring(files);
      if (!ended.aborted) brought.value = lines;
      return lines;
    },
    async paste(text) {
      isReading.value = true;
      const line = await take("", text);
      isReading.value = false;
      if (!ended.aborted) brought.value = [line];
    },
    async save(reviews) {
      const ids = typeof reviews === "string" ? [reviews] : reviews;
      const records = await recordsOf(ids);
      if (records) download(fileName(ids), serialiseReviews(records));
      const from = typeof reviews === "string" ? reviews : FROM_LIST;
      sent.value = { code: records ? "saved" : "failed", from, records: records?.length };
    },
    async copyAsText(reviewId, lines) {
      const records = await recordsOf([reviewId]);
      const code = records === undefined ? "failed" : (await copy(await toChatText(records, lines))) ? "copied" : "copyFailed";
      sent.value = { code, from: reviewId, records: records?.length };
    },
    quiet() {
      sent.value = undefined;
    },
  };
}

/** A name of its own for each set of reviews, so that files of several people in one folder never meet. */
export function fileName(reviewIds: readonly string[]): string {
  const [first = "reviews"] = reviewIds;
  return reviewIds.length === 1 ? `${first.slice(0, 12)}.review.json` : `${first.slice(0, 12)}-and-${reviewIds.length - 1}.review.json`;
}
