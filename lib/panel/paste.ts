import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Charter } from "../charter";
import { AD_SHOWN, type AdField, type CheckContext, type CheckResult, type Draft, type DraftLanguage, type Surface } from "../check";
import type { InterfaceLanguage } from "../i18n";
import type { CharterView, PanelOptions } from "./inputs";
import { createPasteField, type PasteField } from "./paste-field";

/** What a pasted text is meant to become. */
export const PASTE_KINDS = ["post", "instagram", "ad"] as const;
export type PasteKind = (typeof PASTE_KINDS)[number];

/** Keeps the right charter ready for pasted texts: a desk of its own, so that a text in another language leaves the composer's alone. */
export interface PasteDesk {
  check(draft: Draft, context: CheckContext): CheckResult;
  /** A text in this language came to rest. */
  meet(language: DraftLanguage): unknown;
  /** Messages are wanted in this language from now on. */
  speak(language: InterfaceLanguage): void;
}

export interface PasteOptions extends Pick<PanelOptions, "now" | "schedule" | "copy" | "quietMilliseconds" | "browserLanguages"> {
  /** The reader's language. */
  readonly language: ReadonlySignal<InterfaceLanguage>;
  openDesk(onCharter: (view: CharterView) => void, signal: AbortSignal): PasteDesk;
}

/** A text checked apart from any composer. Nothing of it is kept: when this ends, it is gone. */
export interface PasteState {
  readonly kind: ReadonlySignal<PasteKind>;
  /** The fields of this kind, the main text first. */
  readonly fields: ReadonlySignal<readonly PasteField[]>;
  /** True while there is something to clear. */
  readonly hasText: ReadonlySignal<boolean>;
  choose(kind: PasteKind): void;
  /** Puts a text into the main field. */
  load(text: string): void;
  clear(): void;
}

const SURFACES = { post: "facebook-post", instagram: "instagram-post", ad: "ad-text" } as const satisfies Record<PasteKind, Surface>;

/** Opens a desk at once; everything ends with the signal. */
export function createPaste(options: PasteOptions, abort: AbortSignal): PasteState {
  const kind = signal<PasteKind>("post");
  const charter = signal<CharterView>({ status: "loading" });
  /** The longest text speaks for all: fields that disagree must not change the charter back and forth. */
  const meet = (field: PasteField, language: DraftLanguage) => {
    const longest = all.reduce((first, other) => (other.text.value.length > first.text.value.length ? other : first));
    if (field === longest) desk.meet(language);
  };
  const shown = (field: AdField) => computed(() => shownOf(field, charter.value.status === "ready" ? charter.value.charter : undefined));
  const given = { ...options, check: (draft: Draft, context: CheckContext) => desk.check(draft, context), meet };
  const surface = computed(() => SURFACES[kind.value]);
  const adText = shown("ad-text");
  const main = createPasteField(
    { ...given, surface, shown: computed(() => (kind.value === "ad" ? adText.value : undefined)), isMain: true },
    abort,
  );
  const line = (field: AdField) => createPasteField({ ...given, surface: signal(field), shown: shown(field), isMain: false }, abort);
  const all: readonly PasteField[] = [main, line("ad-headline"), line("ad-description")];
  const desk = options.openDesk((view) => {
    charter.value = view;
  }, abort);
  for (const forget of [
    charter.subscribe((view) => {
      for (const field of all) field.state.setCharter(view);
    }),
    options.language.subscribe((language) => desk.speak(language)),
  ]) {
    abort.addEventListener("abort", forget, { once: true });
  }

  return {
    kind,
    fields: computed(() => (kind.value === "ad" ? all : [main])),
    hasText: computed(() => all.some(({ text }) => text.value !== "")),
    choose: (next) => {
      kind.value = next;
      main.reread();
    },
    load: (text) => main.write(text),
    clear: () => {
      for (const field of all) field.write("");
    },
  };
}

/** The bound that the charter sets to a field, or the usual one. */
function shownOf(field: AdField, charter: Charter | undefined): number {
  const bound = charter?.builtins[`${field}-length`]?.max;
  return typeof bound === "number" ? bound : AD_SHOWN[field];
}
