import { type ReadonlySignal, signal } from "@preact/signals";
import type { ReplyOf } from "../messages";
import { countPrecision, type RulePrecision, rightness } from "../metrics";
import type { PageInputs, RequestFailure } from "./inputs";
import { coalesce } from "./latest";

/** One rule: what came of its remarks, and in how many drafts out of how many it was right, as far as somebody said. */
export interface RuleFigure extends RulePrecision {
  readonly right: number;
  readonly of: number;
}

export type RuleFiguresView =
  | { readonly status: "loading" }
  | { readonly status: "failed"; readonly reason: RequestFailure }
  | {
      readonly status: "shown";
      /** Those that were wrong most often first. */
      readonly rules: readonly RuleFigure[];
      /** Drafts written here, and texts handed in by others, that were counted. */
      readonly drafts: number;
      readonly texts: number;
      readonly stale?: RequestFailure;
    };

export interface RuleFiguresState {
  readonly view: ReadonlySignal<RuleFiguresView>;
  /** Counts; from then on again whenever stored data changes. */
  load(): Promise<void>;
  /** Counts again where that was asked for once: nobody waits for figures that are not looked at. */
  refresh(): Promise<void>;
}

/** How often each rule was right on this computer. */
export function createRuleFigures({ client, signal: ended }: PageInputs): RuleFiguresState {
  const view = signal<RuleFiguresView>({ status: "loading" });
  let isWanted = false;

  const count = coalesce(async () => {
    const answer = await client.request("rules.figures", {});
    if (ended.aborted) return;
    if (answer.ok) {
      view.value = { status: "shown", ...figuresOf(answer.value) };
    } else if (view.value.status === "shown") view.value = { ...view.value, stale: answer.reason };
    else view.value = { status: "failed", reason: answer.reason };
  });

  return {
    view,
    load: () => {
      isWanted = true;
      return count();
    },
    refresh: async () => {
      if (isWanted) await count();
    },
  };
}

/** Drafts written here are counted by themselves, so of the texts only those of others are. */
export function figuresOf({ drafts, texts }: ReplyOf<"rules.figures">) {
  const rules = countPrecision(drafts, texts)
    .map((rule) => ({ ...rule, ...rightness(rule) }))
    .sort(byWrongness);
  return { drafts: drafts.length, texts: texts.filter(({ own }) => !own).length, rules };
}

function byWrongness(a: RuleFigure, b: RuleFigure): number {
  return b.of - b.right - (a.of - a.right) || b.of - a.of || b.shown - a.shown;
}
