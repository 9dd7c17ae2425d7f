import { batch, computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Charter, CharterError } from "../charter";
import { type Steps, valueAt } from "../outline";
import type { CharterPorts } from "./charter-tools";
import { createRuleTrial, type TrialView } from "./rule-trial";
import { freeRuleId, isSame, type KindForm, newRule, type RuleDraft } from "./rules";

/** A house rule of the charter and where it stands. Rules that are switched off wait in a list of their own. */
export interface ListedRule {
  readonly rule: RuleDraft;
  readonly isOn: boolean;
  readonly index: number;
}

/** The rule under work. `at` is nothing until it has first been right, from then on it stands in the charter. */
export interface OpenRule {
  readonly draft: RuleDraft;
  readonly at?: { readonly isOn: boolean; readonly index: number };
  /** What is written differs from what the charter holds. */
  readonly isAhead: boolean;
  /** Something was written or wanted since it was opened; a new rule that nobody touched goes nowhere. */
  readonly isTouched: boolean;
}

export interface HouseRules {
  readonly list: ReadonlySignal<readonly ListedRule[]>;
  readonly open: ReadonlySignal<OpenRule | undefined>;
  /** What the engine says of the open rule. */
  readonly trial: ReadonlySignal<TrialView>;
  /** Taken out last, and can be put back. */
  readonly removed: ReadonlySignal<ListedRule | undefined>;
  setLanguage(language: "fr" | "en"): void;
  begin(form: KindForm): void;
  edit(listed: ListedRule): void;
  /** Another state of the open rule; it goes into the charter once it is right. */
  write(draft: RuleDraft): void;
  /** The same from its JSON text; what keeps it from being read is given back, and nothing is taken. */
  writeText(text: string): Promise<readonly CharterError[]>;
  /** Keeps the open rule as it stands now, if the engine takes it; false when it does not. */
  keep(): Promise<boolean>;
  close(): void;
  duplicate(listed: ListedRule): void;
  remove(listed: ListedRule): void;
  putBack(): void;
  /** One place up (-1) or down (1) among rules that are on, or off. */
  move(listed: ListedRule, by: -1 | 1): void;
  toggle(listed: ListedRule): void;
}

/** The charter's section for rules that are switched off: a rule itself cannot be off. Older versions keep it untouched. */
const OFF = "rulesOff";

/** Faults of a text that is no object at all; what else a charter lacks, a rule need not have. */
const UNREADABLE: ReadonlySet<string> = new Set([
  "syntax",
  "duplicate-key",
  "too-deep",
  "too-large",
  "string-too-long",
  "empty",
  "not-a-charter",
  "unsafe-key",
  "colliding-keys",
  "not-json",
]);

/** A rule whose id was emptied is named anew, as one that never had one. */
const lacksId = ({ id }: RuleDraft) => id === undefined || id === "";

/**
 * The house rules of the charter under work. What is open is kept apart until it is right, so that the charter never holds half a
 * rule and a charter with ten thousand of them is not read again at every key.
 */
export function createHouseRules(
  working: ReadonlySignal<unknown>,
  valid: ReadonlySignal<Charter | undefined>,
  change: (steps: Steps, value: unknown) => void,
  ports: CharterPorts,
): HouseRules {
  const open = signal<OpenRule | undefined>(undefined);
  const removed = signal<ListedRule | undefined>(undefined);
  const language = signal<"fr" | "en">("en");
  const rulesIn = (isOn: boolean) => {
    const rules = valueAt(working.value, [isOn ? "rules" : OFF]);
    return Array.isArray(rules) ? (rules as RuleDraft[]) : [];
  };
  const put = (isOn: boolean, rules: readonly RuleDraft[]) => change([isOn ? "rules" : OFF], isOn || rules.length > 0 ? rules : undefined);
  const list = computed(() => [true, false].flatMap((isOn) => rulesIn(isOn).map((rule, index): ListedRule => ({ rule, isOn, index }))));
  const taken = () => new Set(list.peek().map(({ rule }) => String(rule.id)));
  const inserted = (isOn: boolean, index: number, rule: RuleDraft) => rulesIn(isOn).toSpliced(index, 0, rule);

  const draft = computed(() => open.value?.draft);
  /** Puts the open rule into the charter if the engine takes it and somebody wants it there. */
  const settle = (rule: RuleDraft, answer: TrialView) => {
    const now = open.peek();
    if (answer.status !== "tried" || now?.draft !== rule || !now.isAhead || !now.isTouched) return;
    const named = lacksId(rule) ? { ...rule, id: freeRuleId(rule, taken()) } : rule;
    const at = now.at ?? { isOn: true, index: rulesIn(true).length };
    batch(() => {
      open.value = { draft: named, at, isAhead: false, isTouched: true };
      if (now.at) change([at.isOn ? "rules" : OFF, at.index], named);
      else put(true, [...rulesIn(true), named]);
    });
  };
  const trial = createRuleTrial(ports, draft, valid, language, settle);
  // Undo, or another hand in the text of the charter: what is open follows what the charter holds.
  effect(() => {
    const now = open.value;
    if (!now?.at || now.isAhead) return;
    const here = rulesIn(now.at.isOn)[now.at.index];
    if (here === undefined) open.value = undefined;
    else if (!isSame(here, now.draft)) open.value = { ...now, draft: here };
  });

  const write = (next: RuleDraft) => {
    if (open.value) open.value = { ...open.value, draft: next, isAhead: true, isTouched: true };
  };

  return {
    list,
    open,
    trial,
    removed,
    setLanguage(next) {
      language.value = next;
    },
    begin(form) {
      removed.value = undefined;
      open.value = { draft: newRule(form), isAhead: true, isTouched: false };
    },
    edit({ rule, isOn, index }) {
      removed.value = undefined;
      open.value = { draft: rule, at: { isOn, index }, isAhead: false, isTouched: false };
    },
    write,
    async writeText(text) {
      const tools = await ports.tools();
      const parsed = tools.parse(text);
      const errors = parsed.ok ? [] : parsed.errors;
      const data = errors.some(({ code }) => UNREADABLE.has(code)) ? undefined : JSON.parse(text);
      if (data === undefined) return errors;
      write(data);
      return [];
    },
    async keep() {
      const now = open.value;
      const around = valid.peek();
      if (!now?.isAhead || !around) return now?.isAhead === false;
      open.value = { ...now, isTouched: true };
      const tools = await ports.tools();
      settle(now.draft, await tools.tryRule(now.draft, around, language.peek()));
      return open.value?.isAhead === false;
    },
    close() {
      open.value = undefined;
    },
    duplicate({ rule, isOn, index }) {
      const copy = { ...rule, id: freeRuleId({ ...rule }, taken()) };
      put(isOn, inserted(isOn, index + 1, copy));
    },
    remove(listed) {
      put(listed.isOn, rulesIn(listed.isOn).toSpliced(listed.index, 1));
      removed.value = listed;
    },
    putBack() {
      const back = removed.value;
      if (!back) return;
      removed.value = undefined;
      put(back.isOn, inserted(back.isOn, back.index, back.rule));
    },
    move({ rule, isOn, index }, by) {
      const rest = rulesIn(isOn).toSpliced(index, 1);
      if (index + by < 0 || index + by > rest.length) return;
      put(isOn, rest.toSpliced(index + by, 0, rule));
    },
    toggle({ rule, isOn, index }) {
      const rest = rulesIn(isOn).toSpliced(index, 1);
      batch(() => {
        put(isOn, rest);
        put(!isOn, [...rulesIn(!isOn), rule]);
      });
    },
  };
}
