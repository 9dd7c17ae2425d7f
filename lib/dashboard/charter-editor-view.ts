import type { ReadonlySignal } from "@preact/signals";
import type { Charter, CharterChange, CharterError } from "../charter";
import type { Completion } from "../document";
import type { OpenedCharter } from "../messages";
import type { Steps } from "../outline";
import type { BuiltinRules } from "./builtin-rules";
import type { CharterPreview } from "./charter-preview";
import type { HouseRules } from "./house-rules";
import type { RequestFailure } from "./inputs";
import type { Refusal } from "./rule-answer";

export type EditorView =
  | { readonly status: "loading" }
  | { readonly status: "failed"; readonly reason: RequestFailure }
  | { readonly status: "gone" }
  | { readonly status: "shown"; readonly opened: OpenedCharter };

/** Whether unpublished work is kept. `partly`: all but what is marked; `mend`: nothing more, until what is marked is mended. */
export type DraftSaving = "none" | "pending" | "kept" | "partly" | "mend" | "failed";

/** State and actions of one charter under work. */
export interface CharterEditor {
  readonly view: ReadonlySignal<EditorView>;
  /** The charter as it is being edited; it may hold something that a charter may not. */
  readonly working: ReadonlySignal<unknown>;
  /** The newest state of it that a charter may have. */
  readonly valid: ReadonlySignal<Charter | undefined>;
  readonly errors: ReadonlySignal<readonly CharterError[]>;
  readonly saving: ReadonlySignal<DraftSaving>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  /** What publishing would change; looked up when it is asked for. */
  readonly changes: ReadonlySignal<readonly CharterChange[] | undefined>;
  /** Why the charter cannot be published although its shape is right. */
  readonly faults: ReadonlySignal<readonly Refusal[]>;
  readonly preview: CharterPreview;
  readonly rules: HouseRules;
  readonly builtins: BuiltinRules;
  open(id: string): Promise<void>;
  /** Keeps what is not kept yet. */
  close(): void;
  change(steps: Steps, value: unknown): void;
  undo(): void;
  redo(): void;
  /** The text of the charter or of one section, for editing by hand. */
  textOf(section: string | undefined): string;
  /** Takes a section or the whole from its text; what stands in the way is given back and nothing is taken. */
  takeText(section: string | undefined, text: string): readonly CharterError[];
  /** What may stand where the caret is in such a text, names in `language`; nothing while the schema is not there yet. */
  complete(section: string | undefined, text: string, caret: number, language: "fr" | "en"): Completion | undefined;
  review(language: "fr" | "en"): Promise<boolean>;
  publish(who: string, why: string): Promise<boolean>;
  /** Back to the version in force. */
  discard(): Promise<void>;
}
