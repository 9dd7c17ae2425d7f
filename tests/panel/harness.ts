import { defaultCharter } from "../../lib/charter";
import type { CheckResult, Finding, FindingSeverity } from "../../lib/check";
import { type ComposerView, createPanelState, type PanelOptions, type PanelState, type Settled } from "../../lib/panel";
import { resultOf } from "../panel-page/sample-check";

const severities: readonly FindingSeverity[] = ["hint", "advice", "must", "block"];

/** A check that anyone can follow: the words “hint”, “advice”, “must” and “block” are findings of that severity. */
export function wordCheck(text: string): CheckResult {
  const findings: Finding[] = [];
  for (const severity of severities) {
    for (const match of text.matchAll(new RegExp(`\\b${severity}\\b`, "g"))) {
      const start = match.index;
      findings.push({
        ruleId: `word-${severity}`,
        severity,
        start,
        end: start + severity.length,
        message: `Say ${severity} less`,
        why: "why",
      });
    }
  }
  if (text.includes("whole"))
    findings.push({ ruleId: "whole", severity: "advice", start: 0, end: text.length, message: "Shorten", why: "why" });
  return resultOf(findings, "en", text.includes("14 March") ? { fact: "14 March" } : {});
}

export interface Harness {
  readonly state: PanelState;
  readonly abort: AbortController;
  /** What was called back, in order. */
  readonly prefs: Parameters<NonNullable<PanelOptions["onPrefs"]>>[0][];
  readonly selected: { readonly start: number; readonly end: number }[];
  readonly settled: Settled[];
  readonly checks: () => number;
  /** The author writes this and goes on at once. */
  write(text: string): void;
  /** The author rests: everything that waited runs. */
  rest(): void;
  messages(): string[];
}

/** A panel on `wordCheck` with a clock that only `rest` moves. */
export function createHarness(options: Partial<PanelOptions> = {}): Harness {
  const abort = new AbortController();
  const waiting = new Set<() => void>();
  const prefs: Harness["prefs"] = [];
  const selected: { start: number; end: number }[] = [];
  const settled: Settled[] = [];
  let checks = 0;
  const state = createPanelState(
    {
      check: (draft) => {
        checks += 1;
        return wordCheck(draft.text);
      },
      now: () => "2026-03-02T09:00:00Z",
      schedule: (callback) => {
        waiting.add(callback);
        return () => waiting.delete(callback);
      },
      browserLanguages: ["en"],
      onPrefs: (change) => prefs.push(change),
      onSelectFinding: (span) => selected.push(span) > 0,
      onSettled: (value) => settled.push(value),
      ...options,
    },
    abort.signal,
  );
  state.setCharter({ status: "ready", charter: defaultCharter("en"), source: "own" });
  return {
    state,
    abort,
    prefs,
    selected,
    settled,
    checks: () => checks,
    write: (text) => state.setComposer(reading(text)),
    rest: () => {
      const callbacks = [...waiting];
      waiting.clear();
      for (const callback of callbacks) callback();
    },
    messages: () => [...state.openCards.value, ...state.foldedCards.value].map((card) => card.message),
  };
}

/** A composer that shows this text. */
export function reading(text: string, page: { id?: string; name?: string } = {}): ComposerView {
  return { status: "reading", draft: { text }, page, surface: "facebook-post" };
}
