import { batch, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { ReviewOutcome } from "../../messages";
import type { DecisionKind, RefusalReason } from "../../review";
import type { RequestFailure } from "../inputs";

/** What came of the last act, until the next. */
export type DeskNote =
  | { readonly code: "decided"; readonly decision: DecisionKind }
  | { readonly code: "bulk"; readonly done: number; readonly left: number }
  | { readonly code: "commented" | "published" | "missing" | "no-key" | "gone" }
  | { readonly code: "refused"; readonly reason: RefusalReason }
  | { readonly code: "failed"; readonly reason: RequestFailure };

/** It tells of an act on a text that went through. */
export function isDone(note: DeskNote | undefined): boolean {
  return note?.code === "decided" || note?.code === "commented";
}

export type SignedAnswer = "done" | "locked" | DeskNote;

/** What is signed goes through here: one at a time, and a locked key keeps it until its passphrase has come. */
export interface Signing {
  /** The key is locked: what was asked for waits for its passphrase. */
  readonly locked: ReadonlySignal<{ readonly isWrong: boolean } | undefined>;
  readonly isBusy: ReadonlySignal<boolean>;
  /** Resolves to whether it was done, or has come to nothing because the review stands elsewhere: then all is to be read again. */
  sign(act: () => Promise<SignedAnswer>, done: () => void): Promise<void>;
  unlock(passphrase: string): Promise<void>;
  giveUp(): void;
}

export interface SigningGiven {
  /** Opens the reviewer's key of this computer. False: that is not its passphrase. */
  unlock(passphrase: string): Promise<boolean>;
  readonly note: Signal<DeskNote | undefined>;
  /** Reads everything again, after what was signed or turned out to be gone. */
  reload(): Promise<void>;
  readonly ended: AbortSignal;
}

export function createSigning({ unlock, note, reload, ended }: SigningGiven): Signing {
  const locked = signal<{ readonly isWrong: boolean } | undefined>(undefined);
  const isBusy = signal(false);
  let waiting: (() => Promise<void>) | undefined;

  const busy = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    isBusy.value = true;
    try {
      return await work();
    } finally {
      isBusy.value = false;
    }
  };
  const sign = async (act: () => Promise<SignedAnswer>, done: () => void): Promise<void> => {
    if (isBusy.value) return;
    const answer = await busy(act);
    if (ended.aborted) return;
    waiting = answer === "locked" ? () => sign(act, done) : undefined;
    batch(() => {
      note.value = typeof answer === "string" ? undefined : answer;
      locked.value = answer === "locked" ? { isWrong: false } : undefined;
      if (answer === "done") done();
    });
    if (answer === "done" || (typeof answer !== "string" && answer.code === "gone")) await reload();
  };

  return {
    locked,
    isBusy,
    sign,
    async unlock(passphrase) {
      if (isBusy.value) return;
      const isOpen = await busy(() => unlock(passphrase));
      if (ended.aborted || !locked.value) return;
      locked.value = isOpen ? undefined : { isWrong: true };
      if (!isOpen) return;
      const act = waiting;
      waiting = undefined;
      await act?.();
    },
    giveUp() {
      waiting = undefined;
      locked.value = undefined;
    },
  };
}

/** What the background's answer comes to. */
export function signedBy(
  answer: { readonly ok: true; readonly value: ReviewOutcome } | { readonly ok: false; readonly reason: RequestFailure },
): SignedAnswer {
  if (!answer.ok) return { code: "failed", reason: answer.reason };
  const { value } = answer;
  if (value.status === "done" || value.status === "locked") return value.status;
  if (value.status === "refused") return { code: "refused", reason: value.reason };
  return { code: value.status === "no-key" ? "no-key" : "gone" };
}
