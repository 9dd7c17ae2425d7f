import { type ReadonlySignal, signal } from "@preact/signals";
import type { CheckContext, CheckResult, Draft, DraftLanguage, Edit, Span, Surface } from "../check";
import type { PanelOptions, WriteAnswer } from "./inputs";
import { createPanelState, type PanelState } from "./state";

/** The text area of a field, as far as the state needs it. */
export interface TextControl {
  /** Selects these words and brings them into view. */
  select(span: Span): void;
  /** Writes one edit as a person would type it, so that it can be undone. */
  replace(edit: Edit): void;
}

/** One text area: its words, and everything that a composer's draft would have. */
export interface PasteField {
  readonly surface: ReadonlySignal<Surface>;
  /** The field that carries the text; the others are single lines of an ad. */
  readonly isMain: boolean;
  /** Characters that are shown before the text is cut; nothing where no bound is near. */
  readonly shown: ReadonlySignal<number | undefined>;
  readonly text: ReadonlySignal<string>;
  /** Cards, substance and fixes, as beside a composer. */
  readonly state: PanelState;
  write(text: string): void;
  /** Judges the same words again, e.g. for another network. */
  reread(): void;
  /** The area is on the screen; until what is returned has been called. */
  attach(control: TextControl): () => void;
}

export interface PasteFieldOptions extends Pick<PanelOptions, "now" | "schedule" | "copy" | "quietMilliseconds" | "browserLanguages"> {
  readonly surface: ReadonlySignal<Surface>;
  readonly shown: ReadonlySignal<number | undefined>;
  readonly isMain: boolean;
  check(draft: Draft, context: CheckContext): CheckResult;
  /** The field's text has rested, and is in this language. */
  meet(field: PasteField, language: DraftLanguage): void;
}

/** A field on its own; everything ends with the signal. */
export function createPasteField(options: PasteFieldOptions, abort: AbortSignal): PasteField {
  const { surface, shown, isMain } = options;
  const text = signal("");
  let control: TextControl | undefined;

  const applyEdits = async (edits: readonly Edit[], expected: string): Promise<WriteAnswer> => {
    if (control === undefined) return "not-possible";
    if (text.value !== expected) return "changed-meanwhile";
    const fromTheEnd = [...edits].sort((a, b) => b.start - a.start);
    const wanted = fromTheEnd.reduce((so, { start, end, text: words }) => so.slice(0, start) + words + so.slice(end), expected);
    for (const edit of fromTheEnd) control.replace(edit);
    return text.value === wanted ? "done" : "not-verified";
  };

  const state = createPanelState(
    {
      now: options.now,
      schedule: options.schedule,
      browserLanguages: options.browserLanguages,
      ...(options.quietMilliseconds !== undefined && { quietMilliseconds: options.quietMilliseconds }),
      ...(options.copy && { copy: options.copy }),
      // The panel knows composers only; what this text is for is said here.
      check: (draft, context) => options.check(draft, { ...context, surface: surface.value }),
      onSettled: ({ result }) => options.meet(field, result.language),
      onSelectFinding: (span) => {
        control?.select(span);
        return control !== undefined;
      },
      applyEdits,
    },
    abort,
  );

  const show = () => {
    const draft = { text: text.value };
    state.setComposer({ status: "reading", draft, page: {}, surface: "facebook-post", part: { key: surface.value } });
  };
  show();

  const field: PasteField = {
    surface,
    isMain,
    shown,
    text,
    state,
    write: (next) => {
      text.value = next;
      show();
    },
    reread: show,
    attach: (attached) => {
      control = attached;
      return () => {
        if (control === attached) control = undefined;
      };
    },
  };
  return field;
}
