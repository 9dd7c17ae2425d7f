import { effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Charter } from "../charter";
import type { CharterPorts } from "./charter-tools";
import type { RuleAnswer } from "./rule-answer";
import type { RuleDraft } from "./rules";

export type TrialView = { readonly status: "waiting" } | RuleAnswer;

/** Rest after a change before the rule is tried anew, milliseconds. */
const TRY_AFTER = 200;

/**
 * Holds the open rule against the engine whenever it rests. `onAnswer` gets the answer to what is still open, and the rule it is for.
 */
export function createRuleTrial(
  ports: CharterPorts,
  open: ReadonlySignal<RuleDraft | undefined>,
  charter: ReadonlySignal<Charter | undefined>,
  language: ReadonlySignal<"fr" | "en">,
  onAnswer: (rule: RuleDraft, answer: RuleAnswer) => void,
): ReadonlySignal<TrialView> {
  const view = signal<TrialView>({ status: "waiting" });
  let cancel = () => {};
  let asked = 0;
  effect(() => {
    const [rule, reader] = [open.value, language.value];
    cancel();
    asked += 1;
    const mine = asked;
    if (rule === undefined) {
      view.value = { status: "waiting" };
      return;
    }
    cancel = ports.schedule(() => {
      const around = charter.peek();
      if (around === undefined) return;
      void ports
        .tools()
        .then((tools) => tools.tryRule(rule, around, reader))
        .then((answer) => {
          if (mine !== asked) return;
          view.value = answer;
          onAnswer(rule, answer);
        });
    }, TRY_AFTER);
  });
  return view;
}
