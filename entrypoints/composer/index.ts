import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { mountPanel, underlineStyles } from "../../components/panel";
import { type ComposerWatch, createUnderlines, reportText, type Underlines, watchComposer } from "../../lib/composer";
import { contentRuntime } from "../../lib/content-runtime";
import { answerTabState, createContentClient, listenForCharterChanges, listenForCommands, listenForKeptChanges } from "../../lib/messages";
import { summariseCheck } from "../../lib/metrics";
import { createPanelState, createRest, createWaysOut } from "../../lib/panel";
import { FILLER_PARTS, type PartName, RULES_PARTS, takePart } from "../../lib/parts";
import {
  createDraftMemory,
  createHistoryDesk,
  createPostMemory,
  createRecorder,
  createReviewDesk,
  createRulebook,
  createVerdictDesk,
  followDrafts,
  outcomeOf,
  type SavingState,
} from "../../lib/session";
import { createDesks } from "./desks";
import { surroundings, tabStateOf, toAnswer, toButton, toView, toWhereabouts } from "./views";

/** Beside the composer: reads, checks in place, shows the panel, tells the background what happened. Stores nothing itself. */
export default defineUnlistedScript(() => {
  const lifetime = new AbortController();
  const { signal } = lifetime;
  const { isAlive, sendMessage, onMessage } = contentRuntime;
  const { atRest, during } = createRest();
  const client = createContentClient({ send: (message) => during(sendMessage(message)), isAlive });
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
      atRest,
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
      reviews: createReviewDesk(client),
      reviewPart: () => takePart("review", askForPart),
      publication: {
        actsSincePress: () => composer?.actsSincePress() ?? 0,
        isNewPost: () => composer?.isNewPost() ?? true,
        keep: (post) => notePost(post),
      },
      context: () => {
        const history = posts.history();
        return composer?.isNewPost() !== false && history !== undefined ? { history } : {};
      },
      hiddenUntilSeen: location.hostname === "www.facebook.com",
      pick: async (cancel) => toAnswer((await composer?.pick(cancel)) ?? { status: "cancelled" }),
      report: () => (composer === undefined ? "" : reportText(composer.diagnose(), surroundings())),
      copy,
    },
    signal,
  );

  /** The rules, the engine for patterns and what judges filler come after the panel, each when it is first needed. */
  const askForPart = async (part: PartName) => {
    const answer = await client.request("part.load", { part });
    if (!answer.ok && answer.reason === "updated") panel.setOutdated();
    return answer.ok && answer.value.loaded;
  };
  const rulebook = createRulebook({
    rules: (which, reads) => takePart(RULES_PARTS[which][reads], askForPart),
    filler: (reads) => takePart(FILLER_PARTS[reads], askForPart),
    weights: () => takePart("weights", askForPart),
    patterns: async () => (await takePart("patterns", askForPart))?.createPatternEngine(),
    breath: { clock: () => performance.now(), breathe: () => new Promise<void>((done) => setTimeout(done)) },
  });

  const notePost = createPostMemory({
    note: (request) => client.request("posts.note", request),
    shinglesOf: rulebook.shinglesOf,
    newId: () => crypto.randomUUID(),
  });
  const posts = createHistoryDesk({ ask: (page) => client.request("history.get", page), onChange: panel.historyChanged }, signal);
  const reader = () => takePart("charter", askForPart);
  const desks = createDesks({ client, reader, later, rulebook, during, language: panel.language, onUpdated: panel.setOutdated, signal });
  const desk = desks.open(panel.setCharter, signal);
  panel.language.subscribe((language) => desk.speak(language));

  const ways = createWaysOut(
    {
      panel,
      now,
      schedule,
      copy,
      browserLanguages: navigator.languages,
      openDesk: desks.open,
      async shortcuts() {
        const answer = await client.request("commands.list", {});
        return answer.ok ? answer.value.commands : undefined;
      },
      openPage: (screen) => void client.request("page.open", { screen }),
    },
    signal,
  );
  listenForCommands({ events: onMessage, self: contentRuntime, run: ways.commands.run }, signal);

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

  /** What can be saved right now, asked at the start and whenever other data may be there. */
  const readHealth = async () => {
    const answer = await client.request("store.health", {});
    if (!answer.ok) return;
    isKept = answer.value.status === "ready";
    panel.setHealth(answer.value);
  };

  /** Preferences may have been changed in the popup or in another tab while this one was not in front. */
  const readPreferences = async () => {
    const choices = panel.noteChoices();
    const answer = await client.request("prefs.get", {});
    const chosen = choices();
    if (answer.ok) {
      panel.applyPrefs({ ...answer.value, ...chosen });
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
        onSame: () => underlines?.restore(),
        onState(state) {
          panel.setComposer(toView(state));
          if (state.status === "reading") {
            desks.followPage(state.page);
            posts.followPage(state.page);
          }
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
      read: () => tabStateOf(panel),
    },
    signal,
  );
  const keptChanged = () => {
    panel.keptChanged();
    posts.reload();
    void readHealth().then(recorder.again);
  };
  listenForKeptChanges({ events: onMessage, self: contentRuntime, onChange: keptChanged }, signal);
  listenForCharterChanges({ events: onMessage, self: contentRuntime, onChange: desks.review }, signal);
  void readPreferences();
  void readHealth();
});
