import type { ReadonlySignal } from "@preact/signals";
import type { Charter } from "../charter";
import type {
  CheckContext,
  CheckResult,
  ComposerSurface,
  Draft,
  Edit,
  FillerAdvice,
  FillerKind,
  Localized,
  RuleFamily,
  Span,
} from "../check";
import type { PanelPrefs } from "../messages";
import type { KeepReason, Verdict } from "../metrics";
import type { GatePorts } from "./gate/ports";
import type { DraftMemory } from "./memory";
import type { PublicationPorts } from "./publication-ports";
import type { ReviewPartBringer } from "./review-part";
import type { ReviewPorts } from "./review-ports";

/** What the script beside the composer tells the panel: the composer's state without anything of the document. */
export type ComposerView =
  | { readonly status: "absent"; readonly reason?: AbsentReason }
  | { readonly status: "unreadable"; readonly reason: UnreadableReason }
  | ReadingView;
export type UnreadableReason = "signals-disagree" | "unknown-structure" | "several-fields" | "unread-surface";
/** `waiting`: a composer is promised and its field is not there yet; `put-away`: it is open at a step without its text. */
export type AbsentReason = "waiting" | "elsewhere" | "put-away";

/** Which of the composer's texts is read; each has cards and substance of its own. */
export interface PartView {
  /** The same for the same text, however often the page draws it anew. */
  readonly key: string;
  /** Words of the chosen tab. */
  readonly tab?: string;
  /** Place among `count` fields, from 1. */
  readonly number?: number;
  readonly count?: number;
}

export interface ReadingView {
  readonly status: "reading";
  readonly draft: Draft;
  /** The Page the composer writes for, as far as it shows it. */
  readonly page: { readonly id?: string; readonly name?: string };
  readonly surface: ComposerSurface;
  /** Absent where a composer has one text only. */
  readonly part?: PartView;
}

/** The charter in force. `unreadable` means: there is one, and it was refused, so nothing is checked. */
export type CharterView =
  | { readonly status: "loading" }
  | { readonly status: "unreadable" }
  | {
      readonly status: "ready";
      readonly charter: Charter;
      readonly source: "default" | "own";
      /** Where the company has charters of its own: why this one, and how many there are. */
      readonly match?: "page" | "company" | "none" | undefined;
      readonly own?: number | undefined;
      /** A sample over the Page of a company that is not the sample's. */
      readonly isLent?: true;
      /** Family of a built-in rule; nothing for an id it does not know. */
      readonly familyOf?: (ruleId: string) => RuleFamily | undefined;
      /** Name of a built-in rule; nothing for an id it does not know. */
      readonly nameOf?: (ruleId: string) => Localized | undefined;
      /** What judges filler is on its way for the first time: nothing is wrong yet, and nothing is called clean. */
      readonly isFillerComing?: boolean;
      /** Help with drafts that are called filler. */
      readonly advice?: FillerAdvice;
    };

/** What a draft looked like when the author paused. */
export interface Settled extends Omit<ReadingView, "status"> {
  readonly charter: Charter;
  readonly result: CheckResult;
}

/** `refused`: what was pointed at cannot be read. What was accepted is remembered as a preference. */
export type PickAnswer =
  | { readonly status: "accepted"; readonly picked: PickedPlace }
  | { readonly status: "refused" }
  | { readonly status: "cancelled" };
export type PickedPlace = NonNullable<PanelPrefs["picked"]>[number];

/**
 * What came of writing into the editor. `done`: it holds exactly what was asked for; `changed-meanwhile`: its text is another by now;
 * `not-verified`: it was told, and holds something else; `not-possible`: it was told nothing.
 */
export type WriteAnswer = "done" | "changed-meanwhile" | "not-verified" | "not-possible";

/** One verdict on a remark about filler, under a charter. */
export interface SaidAboutFiller {
  readonly charterId: string;
  readonly kind: FillerKind;
  readonly verdict: Verdict;
  readonly reason?: KeepReason;
  readonly words?: string;
  readonly takeBack?: true;
}

/** Runs `callback` once after `milliseconds` and returns what calls it off. */
export type Schedule = (callback: () => void, milliseconds: number) => () => void;

/** Everything the panel needs from outside; it reads no clock and no browser by itself. */
export interface PanelOptions {
  /** Synchronous; called once per changed draft, so the caller coalesces keystrokes per frame. */
  check(draft: Draft, context: CheckContext): CheckResult;
  /** Date and time, ISO 8601. */
  now(): string;
  readonly schedule: Schedule;
  /** BCP 47 tags, the reader's first choice first. */
  readonly browserLanguages: readonly string[];
  readonly prefs?: Partial<PanelPrefs>;
  /** How long the text must rest before new findings of the sentence being typed are shown; 600 ms unless told. */
  readonly quietMilliseconds?: number;
  /** More of the check's context, when there is any (draft sheet, history, ignores). */
  context?(): Pick<CheckContext, "sheet" | "history" | "ignores">;
  /** The reader changed a preference; store it. */
  onPrefs?(change: Partial<PanelPrefs>): void;
  /** Select these words in the editor; false when that was not possible. */
  onSelectFinding?(span: Span): boolean;
  /** Puts the focus and the caret back into the text, where they were before the card beside it had them. */
  giveCaretBack?(): void;
  /** Writes these edits into the editor, if it still holds the text they were made for. Without it nothing can be applied. */
  applyEdits?(edits: readonly Edit[], expectedText: string): Promise<WriteAnswer>;
  /** Keeps an author's word on a remark about filler, or takes it back; true once it is kept. Without it nothing can be said. */
  onVerdict?(said: SaidAboutFiller): Promise<boolean>;
  /** The text has rested; called once per text. */
  onSettled?(settled: Settled): void;
  /** Puts a suggestion on the clipboard; false when the browser refuses. Without it there is no copy button. */
  copy?(text: string): Promise<boolean>;
  /** Waits until the reader points at the text field in the page. Without it nothing can be pointed at. */
  pick?(cancel: AbortSignal): Promise<PickAnswer>;
  /** What is known of the page's composer, for support, as text without words of the draft. Without it there is no report. */
  report?(): string;
  /** Where ignores and sheets of drafts are kept. Without it nothing can be ignored and there is no sheet. */
  readonly memory?: DraftMemory;
  /** Where drafts are handed in to be read by somebody. Without it there are no reviews, and no gate waits for one. */
  readonly reviews?: ReviewPorts;
  /** What the gate on Publish and Schedule needs. Without it nothing is held back. */
  readonly gate?: GatePorts;
  /** The file with the author's side of a review, once it is asked for. Without it, where a draft stands is not shown. */
  reviewPart?(): Promise<ReviewPartBringer | undefined>;
  /** Where posts that were seen going out are handed on. Without it none is. */
  readonly publication?: PublicationPorts;
  /** Nothing is shown, not even the tab, until a composer has been seen. */
  readonly hiddenUntilSeen?: boolean;
  /** Whether everything that was asked for outside has come: answers, rules, weights. */
  readonly atRest?: ReadonlySignal<boolean>;
}
