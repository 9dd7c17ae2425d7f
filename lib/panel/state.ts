import { batch, computed, type ReadonlySignal, signal } from "@preact/signals";
import type { CheckResult, DraftLanguage, FindingSeverity } from "../check";
import { allNotices } from "./all-notices";
import { type Announcement, announce } from "./announcement";
import { type CardActions, createCardActions } from "./card-actions";
import type { Card } from "./cards";
import { type Counts, countBySeverity, gravestOf } from "./counts";
import { type FillerHelp, fillerHelpOf, helpedKey } from "./filler-help";
import { createFixing, type FixingState } from "./fixing";
import { createGate, type GateState } from "./gate/gate";
import { type Heading, headingOf } from "./heading";
import { createIgnoring, type IgnoringState } from "./ignoring";
import type { CharterView, ComposerView, PanelOptions, PartView } from "./inputs";
import { createKeeping } from "./keeping";
import { keepingOptions } from "./keeping-options";
import { hasMovedOn, isElsewhere, isOtherText, partOf } from "./moves";
import { createNearCard, type NearState } from "./near-card";
import type { Notice, Saving } from "./notices";
import { type Phase, phaseOf } from "./phase";
import { createPicking, type PickingState } from "./picking";
import { createPreferences, type PreferenceState } from "./preferences";
import { createPublication } from "./publication";
import { createReading } from "./reading";
import { createReport, type ReportState } from "./report";
import { createReviewPanel, type ReviewPanelState } from "./review-panel";
import type { ReviewingState } from "./review-state";
import { createReviewing } from "./reviewing";
import { createSheet, type SheetState } from "./sheet";
import { keepAlike, keepEqual } from "./steady";
import type { SubstanceView } from "./substance";
import { substanceShown } from "./substance-shown";
import { createVerdicts, type VerdictState } from "./verdicts";

/** Number of cards open at once; the rest is folded (product: at most a handful). */
export const OPEN_CARDS = 5;

/** Everything the panel shows and can do. Signals are read by components; only the named actions change them. */
export interface PanelState
  extends Omit<PreferenceState, "setOpen" | "setPicked">,
    CardActions,
    FixingState,
    IgnoringState,
    NearState,
    PickingState,
    ReportState,
    ReviewingState,
    ReviewPanelState,
    SheetState,
    VerdictState {
  readonly composer: ReadonlySignal<ComposerView>;
  readonly phase: ReadonlySignal<Phase>;
  readonly heading: ReadonlySignal<Heading | undefined>;
  readonly notices: ReadonlySignal<readonly Notice[]>;
  /** Length of the draft in UTF-16 units, as Meta counts. */
  readonly length: ReadonlySignal<number>;
  /** Language of the draft when it last rested. */
  readonly draftLanguage: ReadonlySignal<DraftLanguage | undefined>;
  /** The six parts; nothing when they were not judged. */
  readonly substance: ReadonlySignal<readonly SubstanceView[] | undefined>;
  /** What helps with a draft at rest that was called filler, and what moved that judgement. */
  readonly fillerHelp: ReadonlySignal<FillerHelp | undefined>;
  /** Key of the card that carries it. */
  readonly helpedCard: ReadonlySignal<string | undefined>;
  readonly openCards: ReadonlySignal<readonly Card[]>;
  readonly foldedCards: ReadonlySignal<readonly Card[]>;
  readonly foldedCount: ReadonlySignal<number>;
  readonly foldOpen: ReadonlySignal<boolean>;
  readonly counts: ReadonlySignal<Counts>;
  readonly gravest: ReadonlySignal<FindingSeverity | undefined>;
  readonly announcement: ReadonlySignal<Announcement>;
  /** Nothing at all is shown: no composer has been seen where the panel waits for one. */
  readonly hidden: ReadonlySignal<boolean>;
  /** Which of several texts is read; nothing where there is one only. */
  readonly part: ReadonlySignal<PartView | undefined>;
  /** Whether the panel is open; where no composer is promised it stays a tab until it is opened by hand. */
  readonly expanded: ReadonlySignal<boolean>;
  /** Nothing that is shown will change by itself: the draft rests, and everything that was asked for outside has come. */
  readonly atRest: ReadonlySignal<boolean>;
  /** The newest answer of the check without what is ignored, at every keystroke, for underlines and gate. */
  readonly result: ReadonlySignal<CheckResult | undefined>;
  /** The gate on Publish and Schedule. */
  readonly gate: GateState;
  setComposer(view: ComposerView): void;
  setCharter(view: CharterView): void;
  setHealth(health: Saving): void;
  /** What is ignored was changed elsewhere: it is asked for again. */
  keptChanged(): void;
  /** Other posts of the Page are known now: drafts are judged again. */
  historyChanged(): void;
  /** The extension was updated under this page: nothing can be stored until the page is reloaded. */
  setOutdated(): void;
  expand(): void;
  collapse(): void;
  toggleFold(): void;
}

/** The panel's state, alive until the signal aborts. Knows no document, no browser, no store. */
export function createPanelState(options: PanelOptions, abort: AbortSignal): PanelState {
  const preferences = createPreferences(options);
  const charter = signal<CharterView>({ status: "loading" });
  const health = signal<Saving>({ status: "ready" });
  const outdated = signal(false);
  const foldOpen = signal(false);
  const peeking = signal(false);
  const seen = signal(options.hiddenUntilSeen !== true);
  const picking = createPicking(options, preferences.prefs, preferences.setPicked, abort);
  const report = createReport(options, abort);
  const paused = computed(() => preferences.prefs.value.paused);
  const keeping = createKeeping(options.memory, () => reading.reread(), abort);
  const { context, followVerdicts, ...verdicts } = createVerdicts(
    options,
    { charter, composer: () => reading.composer.value, reread: () => reading.reread() },
    abort,
  );
  const reading = createReading({ ...keepingOptions(options, keeping), context }, { charter, paused }, abort);
  const { composer, shown, rested, rests, result } = reading;
  const phase = computed(() => phaseOf(composer.value, charter.value, paused.value, shown.value, rested.value));
  const cards = keepEqual(() => shown.value.findings.map((entry) => entry.card));
  const counts = computed(() => countBySeverity(cards.value));
  const openCards = keepEqual(() => cards.value.slice(0, OPEN_CARDS));
  const { note, ...cardActions } = createCardActions(options, shown, abort);
  const visible = computed(() => (foldOpen.value ? cards.value : openCards.value));
  const ignoring = createIgnoring(options, { keeping, charter, shown: () => shown.value.findings }, abort);
  const { moveOn, ...fixing } = createFixing(options, { reading, visible, note }, abort);
  const nearCard = createNearCard(
    options,
    reading,
    computed(() => preferences.prefs.value.underlines === "marks"),
  );
  const { followReviews, reloadReviews, approvalOf, held, wentOut, ...reviewing } = createReviewing(
    options,
    { charter, keeping, reading, fixing },
    abort,
  );
  const publication = createPublication({ ...options, ports: options.publication, keeping, onOut: wentOut }, abort);
  const { follow, ...gate } = createGate(
    {
      reviews: { approvalOf, held },
      ports: options.gate,
      charter,
      paused,
      counts,
      reading,
      schedule: options.schedule,
      now: options.now,
      select: (span) => options.onSelectFinding?.(span) ?? false,
      onLet: publication.pressed,
    },
    abort,
  );
  const fillerHelp = computed(() => fillerHelpOf(charter.value, rested.value, options.now));
  return {
    gate,
    ...preferences,
    ...cardActions,
    ...fixing,
    ...ignoring,
    ...nearCard,
    ...picking,
    ...report,
    ...reviewing,
    ...createReviewPanel(
      { reviewing, language: preferences.language, bring: options.reviewPart, expand: () => preferences.setOpen(true) },
      abort,
    ),
    ...createSheet(options.memory !== undefined, { keeping, charter, composer, rested }),
    ...verdicts,
    fillerHelp,
    helpedCard: computed(() => helpedKey(cards.value, fillerHelp.value)),
    composer,
    phase,
    result,
    hidden: computed(() => !seen.value),
    part: computed(() => partOf(composer.value)),
    heading: keepAlike(() => headingOf(charter.value, composer.value)),
    notices: keepAlike(() => allNotices({ outdated, health, rested, charter, composer, result }, options.now())),
    length: computed(() => (composer.value.status === "reading" ? composer.value.draft.text.length : 0)),
    draftLanguage: computed(() => rested.value?.result.language),
    substance: keepAlike(() =>
      substanceShown(phase.value, rested.value, { composer: composer.value, result: result.value }, charter.value),
    ),
    openCards,
    foldedCards: keepEqual(() => cards.value.slice(OPEN_CARDS)),
    foldedCount: computed(() => Math.max(cards.value.length - OPEN_CARDS, 0)),
    foldOpen,
    counts,
    gravest: computed(() => gravestOf(counts.value)),
    atRest: computed(() => !reading.pausing.value && options.atRest?.value !== false),
    announcement: announce(rests, phase, counts),
    expanded: computed(() => (isElsewhere(composer.value) ? peeking.value : preferences.prefs.value.open)),
    setComposer: (view) => {
      if (!isElsewhere(view)) peeking.value = false;
      if (view.status !== "absent") seen.value = true;
      if (hasMovedOn(composer.value, view, picking.picking.value)) picking.endPick();
      if (view.status !== "reading") foldOpen.value = false;
      if (isOtherText(composer.value, view)) {
        moveOn();
        ignoring.closeIgnoreNote();
        nearCard.closeNear();
      }
      followVerdicts(view);
      batch(() => {
        keeping.meet(view);
        reading.setComposer(view);
      });
      followReviews(view);
      follow(view);
      publication.follow(view);
    },
    setCharter: (view) =>
      batch(() => {
        charter.value = view;
        reading.reread();
      }),
    setHealth: (next) => {
      health.value = next;
    },
    keptChanged: () => {
      keeping.reload();
      reloadReviews();
    },
    historyChanged: () => reading.reread(),
    setOutdated: () => {
      outdated.value = true;
    },
    applyPrefs: (change) =>
      batch(() => {
        const before = paused.value;
        preferences.applyPrefs(change);
        if (paused.value !== before) reading.reread();
      }),
    setPaused: (next) =>
      batch(() => {
        preferences.setPaused(next);
        reading.reread();
      }),
    expand: () => {
      if (isElsewhere(composer.value)) peeking.value = true;
      else preferences.setOpen(true);
    },
    collapse: () => {
      if (isElsewhere(composer.value)) peeking.value = false;
      else preferences.setOpen(false);
    },
    toggleFold: () => {
      foldOpen.value = !foldOpen.value;
    },
  };
}
