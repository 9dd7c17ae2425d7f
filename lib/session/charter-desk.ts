import type { Charter } from "../charter";
import type {
  CheckContext,
  CheckResult,
  CompiledCharter,
  CompileResult,
  Draft,
  DraftLanguage,
  FILLER_LATER,
  Language,
  Taste,
} from "../check";
import { OTHER_LANGUAGE } from "./other-language";

/** A charter as the background hands it out. */
export interface Delivered {
  readonly charter: Charter;
  readonly source: "default" | "own";
  /** What was said here of earlier remarks under this charter. */
  readonly taste?: Taste | undefined;
  /** Where the company has charters of its own: why this one, and how many there are. */
  readonly match?: "page" | "company" | "none" | undefined;
  readonly own?: number | undefined;
  /** A sample over the Page of a company that is not the sample's. */
  readonly isLent?: true;
}

/** One's own that is in force and does not read. */
export type Unread = Omit<Delivered, "charter"> & { readonly charter?: undefined };

/** The charter that drafts are held against in this tab. */
export type InForce = { readonly status: "loading" } | { readonly status: "unreadable" } | ({ readonly status: "ready" } & Delivered);

export interface CharterDeskPorts {
  /** The charter for this Page and language; nothing when nobody answered, or it could not be read now. */
  load(language: Language): Promise<Delivered | Unread | undefined>;
  /** Makes the charter ready without holding the page; nothing when that was called off or could not be done now. */
  compile(delivered: Delivered, language: Language, signal: AbortSignal): Promise<CompileResult | undefined>;
  check(draft: Draft, compiled: CompiledCharter, context: CheckContext, previous?: CheckResult): CheckResult;
  /** Told whenever another charter, or the same in another language, comes into force. */
  onChange(inForce: InForce): void;
  /** Runs `task` after `milliseconds`, unless the signal has aborted. */
  later(task: () => void, milliseconds: number, signal: AbortSignal): void;
}

export interface CharterDesk {
  /** Checks against the charter in force. Only after `onChange` said that one is ready. */
  check(draft: Draft, context: CheckContext): CheckResult;
  /** Messages are wanted in this language from now on. */
  speak(language: Language): void;
  /**
   * A draft in this language came to rest. True when the answer just given is void: that brings another default charter into force, or
   * rules that read it, or filler was not judged yet.
   */
  meet(language: DraftLanguage): boolean;
  /** Loads again from nothing. */
  reload(): void;
  /** Asks again, because a charter or the Page shown may be another now; what is in force stays until the answer is there and differs. */
  review(): void;
  /** Something that making a charter ready makes use of has come since: the charter is made ready anew and drafts are judged again. */
  renew(): void;
  /** What is said here of remarks under a charter has changed; drafts are judged again by it. */
  season(charterId: string, taste: Taste): void;
}

/** Said here once more, because the session carries nothing of the check. */
const UNJUDGED: typeof FILLER_LATER = "filler-later";

const UNREAD: CompileResult = { ok: false, errors: [] };

/** Until what a draft is held against, and could not be had, is asked for again, milliseconds. */
export const RETRY_AFTER = 3_000;

/**
 * Keeps the right charter compiled for one tab. While the company has no charter of its own, each draft is held against
 * the default charter of its own language; the one of the reader's language comes first.
 */
export function createCharterDesk(ports: CharterDeskPorts, first: Language, signal: AbortSignal): CharterDesk {
  let reader = first;
  let drafts = first;
  let delivered = new Map<Language, Delivered | Unread>();
  let compiled: CompiledCharter | undefined;
  let previous: CheckResult | undefined;
  let widened: CompiledCharter | undefined;
  let round = 0;
  let compiling = new AbortController();

  /** Compiles what should be in force now; until that is done the charter before stays in force. */
  const apply = async () => {
    compiling.abort();
    compiling = new AbortController();
    const mine = AbortSignal.any([signal, compiling.signal]);
    const current = delivered.get(drafts);
    if (!current) return;
    const result = current.charter ? await ports.compile(current, reader, mine) : UNREAD;
    if (mine.aborted) return;
    if (!result) return ports.later(() => void apply(), RETRY_AFTER, mine);
    previous = undefined;
    compiled = result.ok ? result.compiled : undefined;
    ports.onChange(result.ok && current.charter ? { status: "ready", ...current } : { status: "unreadable" });
  };

  /** The first draft in a language that the rules do not read yet brings those that do. */
  const widen = (): boolean => {
    const language = previous?.failures.find(({ ruleId }) => ruleId === OTHER_LANGUAGE)?.reason;
    if (compiled === undefined || language === undefined) return false;
    // Not within the check, which may be part of drawing.
    if (widened !== compiled) queueMicrotask(() => void apply());
    widened = compiled;
    return true;
  };

  const load = async (language: Language) => {
    const asked = round;
    const answer = await ports.load(language);
    if (signal.aborted || asked !== round) return;
    if (!answer) {
      ports.later(() => void load(language), RETRY_AFTER, signal);
      return;
    }
    delivered.set(language, answer);
    if (language === drafts) await apply();
    const other = language === "fr" ? "en" : "fr";
    if (answer.source === "default" && !delivered.has(other)) await load(other);
  };

  const review = async () => {
    const asked = ++round;
    const language = drafts;
    const answer = await ports.load(language);
    if (signal.aborted || asked !== round) return;
    if (!answer) return ports.later(() => void (asked === round && review()), RETRY_AFTER, signal);
    const before = delivered.get(language);
    if (!before || JSON.stringify(before) !== JSON.stringify(answer)) {
      delivered = new Map([[language, answer]]);
      await apply();
    }
    const other = language === "fr" ? "en" : "fr";
    if (answer.source === "default" && asked === round && !delivered.has(other)) await load(other);
  };

  const reload = () => {
    round += 1;
    compiling.abort();
    delivered = new Map();
    compiled = undefined;
    ports.onChange({ status: "loading" });
    void load(drafts);
  };
  reload();

  return {
    check(draft, context) {
      if (!compiled) throw new Error("No charter is in force yet.");
      previous = ports.check(draft, compiled, context, previous);
      widen();
      return previous;
    },
    speak(language) {
      if (language === reader) return;
      reader = language;
      void apply();
    },
    meet(language) {
      const isBeyond = widen();
      if (language === "und" || language === drafts || delivered.get(drafts)?.source !== "default" || !delivered.has(language))
        return isBeyond || previous?.failures.some(({ ruleId }) => ruleId === UNJUDGED) === true;
      drafts = language;
      void apply();
      return true;
    },
    reload,
    review: () => void review(),
    renew: () => void apply(),
    season(charterId, taste) {
      for (const [language, one] of delivered) if (one.charter?.id === charterId) delivered.set(language, { ...one, taste });
      if (delivered.get(drafts)?.charter?.id === charterId) void apply();
    },
  };
}
