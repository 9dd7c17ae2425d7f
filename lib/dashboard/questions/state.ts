import { batch, computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Charter, CharterError } from "../../charter";
import { type Steps, valueAt, withValueAt } from "../../outline";
import type { CharterPorts, CharterTools } from "../charter-tools";
import { type Answers, answered, errorsIn, toCharter } from "./build";
import { QUESTIONS } from "./list";

/** The twelve questions on the way to a charter. Answers are kept from one visit to the next until the charter is made. */
export interface Questions {
  readonly view: ReadonlySignal<"loading" | "asking" | "making">;
  /** Counted from 0. */
  readonly step: ReadonlySignal<number>;
  /** The charter as the answers make it so far; the form's fields read and change it. */
  readonly working: ReadonlySignal<unknown>;
  readonly errors: ReadonlySignal<readonly CharterError[]>;
  /** There are answers from an earlier visit. */
  readonly isResumed: ReadonlySignal<boolean>;
  /** What stands in the fields of this question comes from the trade's template. */
  readonly isProposed: ReadonlySignal<boolean>;
  change(steps: Steps, value: unknown): void;
  open(language: "fr" | "en"): Promise<void>;
  /** On to the next question; stays where something is not right. After the last one the charter is made. */
  next(): Promise<void>;
  /** On without an answer: what the trade proposes stays. */
  skip(): Promise<void>;
  back(): void;
  startOver(): void;
}

const KEEP_AFTER = 300;

export function createQuestions(ports: CharterPorts, make: (charter: Charter, language: "fr" | "en") => Promise<boolean>): Questions {
  const view = signal<"loading" | "asking" | "making">("loading");
  const step = signal(0);
  const answers = signal<Answers>({});
  const working = signal<unknown>(undefined);
  const errors = signal<readonly CharterError[]>([]);
  const isResumed = signal(false);
  let tools: CharterTools | undefined;
  let language: "fr" | "en" = "fr";
  let cancel = () => {};

  const fieldsOf = (at: number) => QUESTIONS[at]?.fields ?? [];
  const rebuild = () => {
    if (tools) working.value = answered(answers.value, tools, language);
  };
  const keep = () => {
    cancel();
    cancel = ports.schedule(() => void ports.answers?.write({ step: step.value, answers: answers.value }), KEEP_AFTER);
  };
  const lookHere = () => {
    const made = tools && toCharter(working.value, tools);
    return made && !made.ok ? errorsIn(made.errors, step.value) : [];
  };
  const go = (to: number) => {
    batch(() => {
      step.value = to;
      errors.value = [];
    });
    keep();
  };
  const finish = async () => {
    const made = tools && toCharter(working.value, tools);
    if (!made) return;
    if (!made.ok) {
      // Something left behind is not right: back to the first question it belongs to.
      const at = QUESTIONS.findIndex((_, index) => errorsIn(made.errors, index).length > 0);
      go(Math.max(at, 0));
      errors.value = made.errors;
      return;
    }
    view.value = "making";
    const isMade = await make(made.charter, language);
    view.value = "asking";
    if (!isMade) return;
    cancel();
    await ports.answers?.write(undefined);
    batch(() => {
      answers.value = {};
      step.value = 0;
    });
  };
  const onwards = () => {
    if (step.value < QUESTIONS.length - 1) return go(step.value + 1);
    return finish();
  };

  return {
    view,
    step,
    working,
    errors,
    isResumed,
    isProposed: computed(() => {
      const hasTrade = typeof answers.value["identity.sector"] === "string";
      const isAnswered = fieldsOf(step.value).some(({ path }) => Object.hasOwn(answers.value, path.join(".")));
      const isFilled = fieldsOf(step.value).some(({ path }) => {
        const value = valueAt(working.value, path);
        return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== "";
      });
      return step.value > 0 && hasTrade && !isAnswered && isFilled;
    }),
    change(steps, value) {
      const field = fieldsOf(step.value).find(({ path }) => path.every((part, index) => steps[index] === part));
      if (!field) return;
      const next = withValueAt(working.value, steps, value);
      // A field that was emptied is answered too: the trade's proposal must not come back.
      answers.value = { ...answers.value, [field.path.join(".")]: valueAt(next, field.path) ?? null };
      rebuild();
      if (errors.value.length > 0) errors.value = lookHere();
      keep();
    },
    async open(reader) {
      language = reader;
      const [brought, kept] = await Promise.all([ports.tools(), ports.answers?.read()]);
      tools = brought;
      const known = valueAt(kept, ["answers"]);
      const at = valueAt(kept, ["step"]);
      batch(() => {
        if (typeof known === "object" && known !== null && Object.keys(known).length > 0) {
          answers.value = known as Answers;
          step.value = typeof at === "number" && at >= 0 && at < QUESTIONS.length ? Math.floor(at) : 0;
          isResumed.value = true;
        }
        rebuild();
        errors.value = [];
        view.value = "asking";
      });
    },
    async next() {
      errors.value = lookHere();
      if (errors.value.length === 0) await onwards();
    },
    async skip() {
      const rest = Object.entries(answers.value).filter(([key]) => !fieldsOf(step.value).some(({ path }) => path.join(".") === key));
      answers.value = Object.fromEntries(rest);
      rebuild();
      await onwards();
    },
    back() {
      if (step.value > 0) go(step.value - 1);
    },
    startOver() {
      answers.value = {};
      isResumed.value = false;
      rebuild();
      go(0);
      void ports.answers?.write(undefined);
    },
  };
}
