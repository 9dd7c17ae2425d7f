import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { mountPanel, underlineStyles } from "../components/panel";
import {
  type ComposerState,
  type ComposerWatch,
  createUnderlines,
  healthOf,
  type PickOutcome,
  reportText,
  type Underlines,
  watchComposer,
} from "../lib/composer";
import { contentRuntime } from "../lib/content-runtime";
import { answerTabState, createContentClient, listenForCharterChanges, listenForCommands, listenForKeptChanges } from "../lib/messages";
import { summariseCheck } from "../lib/metrics";
import { type ComposerView, createPanelState, createWaysOut, type PickAnswer } from "../lib/panel";
import { type PartName, takePart } from "../lib/parts";
import {
  type CharterDesk,
  type CharterDeskPorts,
  createCharterDesk,
  createDraftMemory,
  createRecorder,
  createRulebook,
  createVerdictDesk,
  followDrafts,
  outcomeOf,
  type SavingState,
  type Whereabouts,
} from "../lib/session";

/** Beside the composer: reads, checks in place, shows the panel, tells the background what happened. Stores nothing itself. */
export default defineUnlistedScript(() => {
  const lifetime = new AbortController();
  const { signal } = lifetime;
  const { isAlive, sendMessage, onMessage } = contentRuntime;
  const client = createContentClient({ send: sendMessage, isAlive });
  const now = () => new Date().toISOString();
  const later = (task: () => void, milliseconds: number, until: AbortSignal) => {
    // After an update under this page nothing can be asked any more, so nothing is tried again (F5).
    const timer = setTimeout(() => isAlive() && task(), milliseconds);
    until.addEventListener("abort", () => clearTimeout(timer), { once: true });
  };
  const schedule = (callback: () => void, milliseconds: number) => {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  };
  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
  let composer: ComposerWatch | undefined;
  let mounted: ReturnType<typeof mountPanel> | undefined;
  let underlines: Underlines | undefined;

  const recorder = createRecorder(
    {
      now,
      newId: () => crypto.randomUUID(),
      later,
      append: async (request) => outcomeOf(await client.request("session.append", request)),
      onSaving,
    },
    signal,
  );
  const follow = followDrafts(recorder, later, signal);

  const panel = createPanelState(
    {
      now,
      browserLanguages: navigator.languages,
      schedule,
      check: (draft, context) => desk.check(draft, context),
      onPrefs: (change) => void client.request("prefs.set", change),
      onSelectFinding: (span) => composer?.select(span) ?? false,
      onVerdict: createVerdictDesk({
        ask: (said) => client.request("verdict.note", said),
        record: recorder.fillerVerdict,
        season: (charterId, taste) => desk.season(charterId, taste),
        onUpdated: () => panel.setOutdated(),
      }),
      giveCaretBack: () => underlines?.giveCaretBack(),
      applyEdits: async (edits, expectedText) => (await composer?.write(edits, expectedText)) ?? "not-possible",
      onSettled({ draft, charter, result }) {
        if (!desk.meet(result.language)) recorder.settled(summariseCheck(result, draft, charter));
      },
      memory: createDraftMemory(client, () => crypto.randomUUID(), recorder.ignoring),
      gate: {
        isQuestionShown: () => mounted?.isQuestionShown() ?? false,
        isButtonUnknown: () => composer?.publishButton() === "unknown",
        record: recorder.gate,
        returnToButton: () => toButton(composer),
        returnToText: () => composer?.focus() || toButton(composer),
      },
      hiddenUntilSeen: location.hostname === "www.facebook.com",
      pick: async (cancel) => toAnswer((await composer?.pick(cancel)) ?? { status: "cancelled" }),
      report: () => (composer === undefined ? "" : reportText(composer.diagnose(), surroundings())),
      copy,
    },
    signal,
  );

  /** The rules, the engine for patterns and the learnt weights come after the panel, each when it is first needed. */
  const askForPart = async (part: PartName) => {
    const answer = await client.request("part.load", { part });
    if (!answer.ok && answer.reason === "updated") panel.setOutdated();
    return answer.ok && answer.value.loaded;
  };
  const rulebook = createRulebook({
    rules: (which) => takePart(which === "core" ? "check" : "check-all", askForPart),
    weights: async () => (await takePart("weights", askForPart))?.file,
    patterns: async () => (await takePart("patterns", askForPart))?.createPatternEngine(),
    breath: { clock: () => performance.now(), breathe: () => new Promise<void>((done) => setTimeout(done)) },
  });

  /** The Page that the composer shows, as the background is asked about it. */
  let pageShown: { id?: string; name?: string } = {};
  function pageAsked() {
    const { id, name } = pageShown;
    return id === undefined && name === undefined
      ? {}
      : { page: { ...(id && { id: id.slice(0, 64) }), ...(name && { name: name.slice(0, 200) }) } };
  }
  let pasteDesk: CharterDesk | undefined;
  const deskFor = (show: typeof panel.setCharter, until: AbortSignal) => {
    const ports: CharterDeskPorts = {
      later,
      check: rulebook.check,
      compile: rulebook.compile,
      async load(language) {
        const answer = await client.request("charter.get", { language, ...pageAsked() });
        if (!answer.ok && answer.reason === "updated") panel.setOutdated();
        return answer.ok ? answer.value : undefined;
      },
      onChange(inForce) {
        const advice = rulebook.advice();
        show(
          inForce.status === "ready"
            ? { ...inForce, familyOf: rulebook.familyOf, nameOf: rulebook.nameOf, ...(advice && { advice }) }
            : inForce,
        );
        if (inForce.status === "ready") void rulebook.bringWeights().then((came) => came && renew());
      },
    };
    return createCharterDesk(ports, panel.language.value, until);
  };
  const desk = deskFor(panel.setCharter, signal);
  const renew = () => {
    desk.renew();
    pasteDesk?.renew();
  };
  const review = () => {
    desk.review();
    pasteDesk?.review();
  };
  panel.language.subscribe((language) => desk.speak(language));

  const ways = createWaysOut(
    {
      panel,
      now,
      schedule,
      copy,
      browserLanguages: navigator.languages,
      openDesk(onCharter, until) {
        pasteDesk = deskFor(onCharter, until);
        return pasteDesk;
      },
      async shortcuts() {
        const answer = await client.request("commands.list", {});
        return answer.ok ? answer.value.commands : undefined;
      },
      openPage: (screen) => void client.request("page.open", { screen }),
    },
    signal,
  );
  listenForCommands({ events: onMessage, self: contentRuntime, run: ways.commands.run }, signal);

  const followPage = (page: { readonly id?: string; readonly name?: string }) => {
    if (page.id === pageShown.id && page.name === pageShown.name) return;
    pageShown = { ...page };
    desk.review();
  };

  let isKept = true;
  function onSaving(state: SavingState) {
    // Only after a failure: a save says nothing about the room that is left, which was asked for at the start (F7).
    if (state.status === "saved" && !isKept) panel.setHealth({ status: "ready" });
    if (state.status !== "saving") isKept = state.status === "saved";
    if (state.status !== "not-saved") return;
    if (state.outcome.status === "unreachable") panel.setHealth({ status: "unreachable" });
    if (state.outcome.status === "updated") panel.setOutdated();
    if (state.outcome.status === "refused") panel.setHealth(state.outcome.health);
  }

  /** Preferences may have been changed in the popup or in another tab while this one was not in front. */
  const readPreferences = async () => {
    const answer = await client.request("prefs.get", {});
    if (answer.ok) {
      panel.applyPrefs(answer.value);
      composer?.remember(answer.value.picked ?? []);
    } else if (answer.reason === "updated") panel.setOutdated();
  };

  const start = (own: Element) => {
    composer = watchComposer(
      {
        window,
        own,
        onPublishPress: ({ acts }) => panel.gate.press(acts),
        onGuardFault: panel.gate.noteFault,
        onState(state) {
          panel.setComposer(toView(state));
          if (state.status === "reading") followPage(state.page);
          underlines?.redraw();
          const where = toWhereabouts(state, composer);
          if (where !== undefined) follow(where);
        },
      },
      signal,
    );
  };

  mounted = mountPanel({ document, state: panel, ways }, signal);
  const { host } = mounted;
  start(host);
  underlines = createUnderlines(
    {
      window,
      own: host,
      css: (ground) => underlineStyles(ground),
      composer: () => composer?.state,
      isOnCard: () => panel.nearHeld.value,
      onLook: panel.lookAt,
    },
    signal,
  );
  panel.underlines.subscribe(underlines.show);
  panel.near.subscribe((near) => underlines?.attend(near?.keys ?? []));
  window.addEventListener("focus", () => void readPreferences(), { signal });
  window.addEventListener("pageshow", ({ persisted }) => persisted && composer?.refresh(), { signal });
  window.addEventListener("pagehide", () => follow({ status: "left" }), { signal });
  answerTabState(
    {
      events: onMessage,
      self: contentRuntime,
      read: () => {
        const heading = panel.heading.value;
        const view = panel.composer.value;
        const pageName = view.status === "reading" ? view.page.name : undefined;
        return {
          composer: view.status,
          paused: panel.prefs.value.paused,
          findings: panel.openCards.value.length + panel.foldedCards.value.length,
          ...(heading ? { charterName: heading.owner, charterVersion: heading.version } : {}),
          ...(pageName ? { pageName } : {}),
        };
      },
    },
    signal,
  );
  listenForKeptChanges({ events: onMessage, self: contentRuntime, onChange: panel.keptChanged }, signal);
  listenForCharterChanges({ events: onMessage, self: contentRuntime, onChange: review }, signal);
  void readPreferences();
  void client.request("store.health", {}).then((answer) => answer.ok && panel.setHealth(answer.value));
});

function toView(state: ComposerState): ComposerView {
  if (state.status === "unreadable") return { status: "unreadable", reason: state.reason };
  if (state.status === "absent") return { status: "absent", ...(state.reason && { reason: state.reason }) };
  return { status: "reading", draft: { text: state.reading.text }, page: state.page, surface: state.surface, part: state.part };
}

/** For the record: a text put away at another step is still being worked on, and a surface that is not read has no draft. */
function toWhereabouts(state: ComposerState, watch: ComposerWatch | undefined): Whereabouts | undefined {
  if (state.status === "absent") return state.reason === "put-away" ? undefined : { status: "absent" };
  const health = watch && { health: () => healthOf(watch.diagnose()) };
  if (state.status === "reading") return { status: "reading", page: state.page, surface: state.surface, ...health };
  return state.reason === "unread-surface" ? { status: "absent" } : { status: "unreadable", reason: state.reason, ...health };
}

/** The page may have drawn its button anew since it was pressed. */
function toButton(watch: ComposerWatch | undefined): void {
  const button = watch?.publishButton();
  if (button !== undefined && typeof button !== "string") button.focus();
}

/** Our script runs on two hosts only; a field of a third would not be stored. */
function toAnswer(outcome: PickOutcome): PickAnswer {
  if (outcome.status !== "accepted") return outcome;
  const { host, path, ...place } = outcome.picked;
  if (host !== "business.facebook.com" && host !== "www.facebook.com") return { status: "refused" };
  return { status: "accepted", picked: { ...place, host, path: [...path] } };
}

const surroundings = () => ({
  version: contentRuntime.version,
  browser: navigator.userAgent,
  language: navigator.language,
});
