import { effect, type ReadonlySignal, signal, untracked } from "@preact/signals";
import { freezeIn, type Span } from "../../check";
import type { GateEntry } from "../../metrics";
import type { Counts } from "../counts";
import type { CharterView, ComposerView, Schedule } from "../inputs";
import type { ReadingState } from "../reading";
import type { ReviewGate } from "../review-state";
import { keepAlike } from "../steady";
import { judgeSituation, type Situation } from "./judge";
import { confirmAsked, DEAF_FOR, type Decision, decidePress, type GateMemory, isDeaf, OPEN_FOR } from "./machine";
import { modeOf } from "./mode";
import type { GatePorts } from "./ports";
import { type GateQuestion, questionOf } from "./question";
import { faultOf, type ReasonFault, tidyReason } from "./reason";
import { type GateStrip, stripOf } from "./strip";
import { followTexts, NO_TEXTS, sayTheSame, type Texts } from "./texts";

/** The gate on Publish and Schedule: what it asks, what it says, and what becomes of a press. */
export interface GateState {
  readonly question: ReadonlySignal<GateQuestion | undefined>;
  /** Whether the question hears presses yet: the rest of the press that it answers is not meant for it. */
  readonly isHearing: ReadonlySignal<boolean>;
  /** Why the reason was not taken; another object at each try, so that it is said again. */
  readonly reasonFault: ReadonlySignal<{ readonly code: ReasonFault } | undefined>;
  readonly strip: ReadonlySignal<GateStrip | undefined>;
  /** What becomes of an event of a press; `acts` for the one at which the page would publish. Throws nothing that stops a press. */
  press(acts: boolean): "let" | "stop";
  /** Something failed while a press was looked at, and the press went through. */
  noteFault(): void;
  goBack(): void;
  /** Back to the text, with the first open finding selected. */
  showFirst(): void;
  /** The author publishes as it is, for this reason where one is asked. Publishes nothing by itself. */
  publishAnyway(reason: string): void;
}

export interface GateGiven {
  readonly ports: GatePorts | undefined;
  readonly charter: ReadonlySignal<CharterView>;
  readonly paused: ReadonlySignal<boolean>;
  readonly counts: ReadonlySignal<Counts>;
  readonly reading: ReadingState;
  readonly schedule: Schedule;
  /** Date and time, ISO 8601. */
  now(): string;
  select(span: Span): boolean;
  readonly reviews: Pick<ReviewGate, "approvalOf" | "held">;
  /** A press was let through on these texts. */
  onLet?(found: Situation, texts: Texts): void;
}

/** A press that is let through tells of itself at several events, and an impatient author presses twice; milliseconds. */
const SAME_PRESS = 3_000;

/** What is recorded of a press that could not even be looked at. */
const UNSEEN: Pick<Situation, "entry" | "judgement"> = {
  judgement: { status: "unchecked", cause: "panel" },
  entry: { cause: "panel", counts: { hint: 0, advice: 0, must: 0, block: 0 }, ruleIds: [] },
};

/** The gate's state until the signal aborts, and `follow`, to be called after the composer has been read. */
export function createGate(given: GateGiven, abort: AbortSignal): GateState & { follow(view: ComposerView): void } {
  const { ports, charter, paused, counts, reading, schedule } = given;
  const question = signal<GateQuestion | undefined>(undefined);
  const isHearing = signal(false);
  const reasonFault = signal<{ readonly code: ReasonFault } | undefined>(undefined);
  const notChecked = signal<GateEntry["cause"]>(undefined);
  const isButtonUnknown = signal(false);
  const texts = signal<Texts>(NO_TEXTS);
  /** What is open in a text that is put away, and what is done about it: its cards are not on show at this step. */
  const aside = signal<Pick<GateEntry, "counts" | "mode"> | undefined>(undefined);
  const passedTexts = signal<string | undefined>(undefined);
  let memory: GateMemory = {};
  let asked: Situation | undefined;
  let isBroken = false;
  let wasButtonNoted = false;
  let last = { name: "", at: Number.NEGATIVE_INFINITY };
  let forgetPass = () => {};

  const nowMs = () => Date.parse(given.now());
  const textsOf = ({ parts }: Texts) => JSON.stringify([...parts].map(([key, { draft }]) => [key, draft.text]));

  const situation = (): Situation =>
    judgeSituation({
      charter: charter.value,
      composer: reading.composer.value,
      paused: paused.value,
      texts: texts.value,
      approvalOf: given.reviews.approvalOf,
      judge: (view, isFront) => (isFront && reading.result.value ? reading.judgeNow() : reading.judge(view)),
    });

  const record = (
    outcome: GateEntry["outcome"],
    { entry, judgement }: Pick<Situation, "entry" | "judgement">,
    more: Partial<GateEntry> = {},
  ) => {
    const at = nowMs();
    const name = `${outcome} ${judgement.status === "checked" ? judgement.key : judgement.cause}`;
    if (name === last.name && Math.abs(at - last.at) < SAME_PRESS) return;
    last = { name, at };
    ports?.record({ ...entry, ...more, outcome });
  };

  const close = () => {
    const { asking: _answered, ...rest } = memory;
    memory = rest;
    question.value = undefined;
    reasonFault.value = undefined;
  };

  /** Puts the question; false when nobody can see it. */
  const ask = (found: Situation): boolean => {
    asked = found;
    isHearing.value = false;
    reasonFault.value = undefined;
    question.value = questionOf(found, charter.value.status === "ready" ? charter.value.charter.identity.pageName : undefined);
    schedule(() => {
      isHearing.value = question.value !== undefined;
    }, DEAF_FOR);
    return ports?.isQuestionShown() ?? false;
  };

  /** A question that cannot be seen holds nothing back. */
  const giveUp = (found: Pick<Situation, "entry" | "judgement">): "let" => {
    close();
    isBroken = true;
    notChecked.value = "panel";
    record("not-checked", found, { cause: "panel" });
    return "let";
  };

  const holdBack = (found: Situation, { memory: next, outcome }: Decision): "let" | "stop" => {
    memory = next;
    const isSeen = outcome === undefined ? ports?.isQuestionShown() : ask(found);
    if (isSeen !== true) return giveUp(found);
    isBroken = false;
    if (outcome !== undefined) record(outcome, found);
    if (outcome !== undefined && question.value?.held) given.reviews.held();
    return "stop";
  };

  const letThrough = (found: Situation, { memory: next, outcome }: Decision): "let" => {
    close();
    memory = next;
    const { judgement } = found;
    notChecked.value = judgement.status === "unchecked" ? judgement.cause : outcome === "not-checked" ? "panel" : undefined;
    if (outcome !== undefined) record(outcome, found, outcome === "not-checked" ? { cause: notChecked.value } : {});
    given.onLet?.(found, texts.value);
    return "let";
  };

  /** For the strip: what the gate would say of the texts that it knows. */
  const approvalNow = () => {
    const posts = [...texts.value.parts.values()].map(({ draft }) => draft.text);
    const waits = charter.value.status === "ready" && charter.value.charter.gate.mode === "approval";
    return waits && posts.some((text) => text.trim() !== "") ? given.reviews.approvalOf(posts) : undefined;
  };

  const modeNow = () => {
    const isFrozen = freezeIn(reading.result.value?.findings ?? []) !== undefined;
    return charter.value.status === "ready" ? modeOf(charter.value.charter.gate.mode, isFrozen) : undefined;
  };

  /** Whether there is a question to answer now; what still belongs to the press before is no answer. */
  const isAnswerable = () => question.value !== undefined && !isDeaf(memory, nowMs());

  /** Notes, once for a post, that nothing can be held back because its button is not known. */
  const lookForButton = () => {
    if (ports === undefined || abort.aborted) return;
    isButtonUnknown.value = ports.isButtonUnknown();
    if (!isButtonUnknown.value || wasButtonNoted) return;
    const found = situation();
    const { judgement } = found;
    if (judgement.status !== "checked" || judgement.mode === "advise" || (judgement.open === 0 && judgement.approval !== "held")) return;
    wasButtonNoted = true;
    record("not-checked", found, { cause: "button" });
  };
  const endLooking = effect(() => {
    if (reading.rests.value > 0) untracked(lookForButton);
  });
  abort.addEventListener("abort", endLooking, { once: true });

  return {
    question,
    isHearing,
    reasonFault,
    strip: keepAlike(() =>
      ports === undefined
        ? undefined
        : stripOf({
            mode: aside.value?.mode ?? modeNow(),
            counts: aside.value?.counts ?? counts.value,
            isOpen: passedTexts.value !== undefined && passedTexts.value === textsOf(texts.value),
            isButtonUnknown: isButtonUnknown.value,
            notChecked: notChecked.value,
            approval: approvalNow(),
          }),
    ),
    press: (acts) => {
      if (ports === undefined || abort.aborted) return "let";
      const found = situation();
      const decision = decidePress(memory, found.judgement, nowMs());
      if (!acts) return isBroken ? "let" : decision.verdict;
      return decision.verdict === "stop" ? holdBack(found, decision) : letThrough(found, decision);
    },
    noteFault: () => void giveUp(UNSEEN),
    goBack: () => {
      if (!isAnswerable() || asked === undefined) return;
      record("went-back", asked);
      close();
      ports?.returnToText();
    },
    showFirst: () => {
      if (!isAnswerable() || asked === undefined) return;
      record("went-back", asked);
      close();
      const first = situation().open.find(({ inFront }) => inFront)?.finding;
      if (first === undefined || !given.select({ start: first.start, end: first.end })) ports?.returnToText();
    },
    publishAnyway: (words) => {
      if (!isAnswerable() || asked === undefined || question.value?.held) return;
      const needsReason = memory.asking?.needsReason ?? false;
      const fault = needsReason ? faultOf(words, asked.texts) : undefined;
      reasonFault.value = fault && { code: fault };
      if (fault !== undefined) return;
      const next = confirmAsked(memory, true, nowMs());
      record("confirmed", asked, needsReason ? { reason: tidyReason(words) } : {});
      close();
      memory = next;
      passedTexts.value = textsOf(texts.value);
      forgetPass();
      forgetPass = schedule(() => {
        passedTexts.value = undefined;
      }, OPEN_FOR);
      ports?.returnToButton();
    },
    follow: (view) => {
      const before = texts.value;
      texts.value = followTexts(before, view);
      if (view.status === "reading" && !sayTheSame(before, texts.value)) notChecked.value = undefined;
      const isPutAway = view.status === "absent" && texts.value.parts.size > 0;
      aside.value = isPutAway ? situation().entry : undefined;
      if (texts.value.parts.size === 0) wasButtonNoted = false;
      else if (isPutAway) lookForButton();
    },
  };
}
