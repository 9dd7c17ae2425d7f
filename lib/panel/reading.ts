import { batch, type ReadonlySignal, signal } from "@preact/signals";
import type { CheckResult } from "../check";
import type { CharterView, ComposerView, PanelOptions, ReadingView } from "./inputs";
import { NOTHING_SHOWN, type Shown, showAll, showWhileTyping } from "./shown-findings";

/** A draft at rest and what the check said about it. */
export interface Rested {
  readonly text: string;
  readonly result: CheckResult;
}

/** What is read, what the check says now, and what of it is on show. */
export interface ReadingState {
  readonly composer: ReadonlySignal<ComposerView>;
  /** The newest answer of the check, at every keystroke, filler as it was judged last; nothing while the draft is not checked. */
  readonly result: ReadonlySignal<CheckResult | undefined>;
  readonly shown: ReadonlySignal<Shown>;
  /** The answer when the text last rested. */
  readonly rested: ReadonlySignal<Rested | undefined>;
  /** Counts up each time the text comes to rest; what is read aloud hangs on it. */
  readonly rests: ReadonlySignal<number>;
  /** A draft has changed and is waited for to rest. */
  readonly pausing: ReadonlySignal<boolean>;
  setComposer(view: ComposerView): void;
  /** Checks the present draft afresh, e.g. under another charter. */
  reread(): void;
  /** What the check says of a text of this composer, apart from what is on show; nothing while drafts are not checked. */
  judge(view: ReadingView): CheckResult | undefined;
  /** The answer for the present draft with filler judged too, wherever more hangs on it than what is on show. */
  judgeNow(): CheckResult | undefined;
  /** Shows what is found in the present text without waiting for it to rest: the author is not typing, but pressing a button. */
  showNow(): void;
}

/** Texts of one composer that are remembered beside the one in front: tabs, or fields. */
const MOST_PARTS = 8;
const QUIET_MILLISECONDS = 600;
/** A text of the composer that is not in front: what was on show for it when the author left it. */
interface Aside {
  readonly text: string;
  readonly shown: Shown;
  readonly rested: Rested | undefined;
}
const noFamily = () => undefined;

/** Follows the composer until the signal aborts. `charter` and `paused` decide whether a draft is checked at all. */
export function createReading(
  options: PanelOptions,
  given: { readonly charter: ReadonlySignal<CharterView>; readonly paused: ReadonlySignal<boolean> },
  abort: AbortSignal,
): ReadingState {
  const composer = signal<ComposerView>({ status: "absent" });
  const result = signal<CheckResult | undefined>(undefined);
  const shown = signal<Shown>(NOTHING_SHOWN);
  const rested = signal<Rested | undefined>(undefined);
  const rests = signal(0);
  const pausing = signal(false);
  const aside = new Map<string, Aside>();
  let callOff = () => {};
  abort.addEventListener("abort", () => callOff(), { once: true });

  const forget = () => {
    result.value = undefined;
    shown.value = NOTHING_SHOWN;
    rested.value = undefined;
  };

  const judge = (view: ReadingView, isTyping = false): CheckResult | undefined => {
    const charter = given.charter.value;
    if (charter.status !== "ready" || given.paused.value) return undefined;
    return options.check(view.draft, {
      now: options.now(),
      page: { ...view.page, language: charter.charter.locale.startsWith("fr") ? "fr" : "en" },
      surface: view.surface,
      ...options.context?.(),
      ...(isTyping && { isTyping }),
    });
  };

  const judgeNow = () => {
    const view = composer.value;
    if (view.status === "reading" && result.value?.isFillerCarried) result.value = judge(view);
    return result.value;
  };

  const read = (view: ReadingView, before: string | undefined) => {
    const charter = given.charter.value;
    const answer = judge(view, before !== undefined);
    if (charter.status !== "ready" || answer === undefined) return forget();
    const { text } = view.draft;
    const familyOf = charter.familyOf ?? noFamily;
    const wasRested = rested.value !== undefined;
    const blank = text.trim() === "";
    result.value = answer;
    if (blank) shown.value = NOTHING_SHOWN;
    else if (before === undefined) shown.value = showAll(shown.value, answer.findings, text, familyOf);
    else shown.value = showWhileTyping(shown.value, answer.findings, before, text, familyOf);
    if (before === undefined && !blank) rested.value = { text, result: answer };
    if (blank) rested.value = undefined;

    pausing.value = true;
    callOff = options.schedule(() => {
      pausing.value = false;
      if (blank && !wasRested) return;
      const whole = judgeNow();
      if (whole === undefined) return;
      batch(() => {
        if (!blank) {
          shown.value = showAll(shown.value, whole.findings, text, familyOf);
          rested.value = { text, result: whole };
          rests.value += 1;
        }
      });
      options.onSettled?.({ draft: view.draft, page: view.page, surface: view.surface, charter: charter.charter, result: whole });
    }, options.quietMilliseconds ?? QUIET_MILLISECONDS);
  };

  const update = (view: ComposerView, before: string | undefined) => {
    if (abort.aborted) return;
    callOff();
    callOff = () => {};
    batch(() => {
      pausing.value = false;
      composer.value = view;
      if (view.status === "reading") read(view, before);
      else forget();
    });
  };

  /** Each text of a composer keeps what was on show for it; answers the text that was known of the one that comes to the front. */
  const swap = (last: ReadingView, next: ReadingView): string | undefined => {
    aside.set(keyOf(last), { text: last.draft.text, shown: shown.value, rested: rested.value });
    if (aside.size > MOST_PARTS) aside.delete([...aside.keys()][0] ?? "");
    const known = aside.get(keyOf(next));
    shown.value = known?.shown ?? NOTHING_SHOWN;
    rested.value = known?.rested;
    return known?.text;
  };

  return {
    composer,
    result,
    shown,
    rested,
    rests,
    pausing,
    setComposer: (view) => {
      const last = composer.value;
      const continued = view.status === "reading" && last.status === "reading" && samePlace(view, last);
      if (continued && view.draft.text === last.draft.text && view.draft.altText === last.draft.altText && result.value) return;
      if (view.status === "absent" && view.reason !== "waiting" && view.reason !== "put-away") aside.clear();
      const isOtherPart = view.status === "reading" && last.status === "reading" && samePage(view, last) && keyOf(view) !== keyOf(last);
      batch(() => {
        const before = isOtherPart && result.value ? swap(last, view) : continued && result.value ? last.draft.text : undefined;
        update(view, before);
      });
    },
    reread: () => {
      aside.clear();
      update(composer.value, undefined);
    },
    judge: (view) => judge(view),
    judgeNow,
    showNow: () => {
      const view = composer.value;
      const charter = given.charter.value;
      const whole = judgeNow();
      if (view.status !== "reading" || charter.status !== "ready" || !whole || view.draft.text.trim() === "") return;
      shown.value = showAll(shown.value, whole.findings, view.draft.text, charter.familyOf ?? noFamily);
    },
  };
}

function samePlace(a: ReadingView, b: ReadingView): boolean {
  return samePage(a, b) && keyOf(a) === keyOf(b) && a.draft.language === b.draft.language;
}

function samePage(a: ReadingView, b: ReadingView): boolean {
  return a.page.id === b.page.id && a.page.name === b.page.name;
}

function keyOf({ surface, part }: ReadingView): string {
  return `${surface} ${part?.key ?? ""}`;
}
