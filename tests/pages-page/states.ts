import { defaultCharter } from "../../lib/charter";
import type { TabAnswer } from "../../lib/dashboard";
import type { PanelPrefs, ReplyOf, StoreHealth } from "../../lib/messages";
import { sampleShortcuts } from "../panel-page/sample-ways";
import type { Answers } from "./fake-client";
import { sampleGates } from "./sample-gates";
import { sampleIgnores } from "./sample-ignores";
import { postsFrom } from "./sample-posts";
import { answersFrom, fewViews, manyViews, ownAnswers } from "./sample-reviews";
import { listFrom, sampleSessions } from "./sample-sessions";
import { lockedTeam, sampleTeam } from "./sample-team";

/** The clock of all samples. */
export const NOW = Date.parse("2026-11-23T14:05:00Z");

/** A situation of a page: what the background answers, and what the browser says. */
export interface Sample {
  readonly answers: Answers;
  readonly tab: TabAnswer | "never";
  readonly access: boolean;
  /** Screen of the dashboard. */
  readonly screen?: string;
}

const charters = {
  fr: defaultCharter("fr"),
  en: defaultCharter("en"),
};
export const prefs: PanelPrefs = {
  side: "right",
  open: true,
  language: "auto",
  paused: false,
  underlines: "marks",
  keepFigures: true,
  keepPosts: true,
  introduced: true,
};
const good: Answers = {
  "prefs.get": () => prefs,
  "prefs.set": (change) => ({ ...prefs, ...Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) }),
  "store.health": () => ({ status: "ready" }),
  "sessions.list": listFrom(sampleSessions(73, NOW)),
  "charter.list": () => ({ charters: [] }),
  "session.gates": () => ({ gates: sampleGates(NOW) }),
  "today.get": () => ({ drafts: 4, findings: 11, flagged: 1 }),
  "charter.get": ({ language }) => ({ charter: charters[language], source: "default" }),
  "store.recover": () => ({ restored: 12 }),
  "commands.list": () => ({ commands: [...sampleShortcuts] }),
  "pasted.take": () => ({}),
  "ignores.list": () => ({ salt: "salt", ignores: [...sampleIgnores] }),
  "ignores.remove": () => ({ removed: true }),
  "ignores.add": () => ({ added: true }),
  "taste.list": () => ({ tastes: [] }),
  "taste.reset": () => ({}),
  "rules.figures": () => ({ drafts: [], texts: [] }),
  "review.queue": () => ({ reviews: [], reviewer: "ready", author: "none" }),
  "posts.list": postsFrom([]),
  "team.get": () => ({ members: [], publishers: [] }),
};
type Outcome = ReplyOf<"rules.figures">["drafts"][number][number];
/** So many drafts, in each of which this became of a rule's remarks. */
const seen = (rule: Outcome["rule"], came: Partial<Record<Outcome["came"], number>>): Outcome[][] =>
  Object.entries(came).flatMap(([what, times]) => Array.from({ length: times }, () => [{ rule, came: what as Outcome["came"] }]));
const tastes: Answers = {
  "taste.list": () => ({
    tastes: [
      {
        charterId: charters.fr.id,
        taste: {
          "cute-animal": { keep: 1, wrongAlert: 9, filler: 0 },
          "weekday-greeting": { keep: 3, wrongAlert: 0, filler: 0 },
          "engagement-bait": { keep: 0, wrongAlert: 2, filler: 0 },
          motivation: { keep: 0, wrongAlert: 0, filler: 2 },
          listicle: { keep: 1, wrongAlert: 0, filler: 1 },
        },
        said: [
          { charterId: charters.fr.id, kind: "weekday-greeting", verdict: "keep", reason: "asked", words: "la mairie y tient" },
          { charterId: charters.fr.id, kind: "weekday-greeting", verdict: "keep", reason: "intended" },
        ],
      },
      { charterId: "charte-d-ailleurs", taste: { meme: { keep: 0, wrongAlert: 1, filler: 0 } }, said: [] },
    ],
  }),
};
const elsewhere: TabAnswer = { ok: false, reason: "no-script", onBusinessSuite: false };
const reading: TabAnswer = {
  ok: true,
  state: {
    composer: "reading",
    paused: false,
    charterName: "Atelier Marchand",
    charterVersion: "1.2.0",
    pageName: "Atelier Marchand, Lyon 7ᵉ",
    findings: 3,
  },
};
const tab = (state: Partial<Extract<TabAnswer, { ok: true }>["state"]>): TabAnswer => ({ ok: true, state: { ...reading.state, ...state } });

const sample = (answers: Answers = {}, rest: Partial<Omit<Sample, "answers">> = {}): Sample => ({
  answers: { ...good, ...answers },
  tab: reading,
  access: true,
  ...rest,
});
const health = (status: StoreHealth, answers: Answers = {}, rest: Partial<Omit<Sample, "answers">> = {}) =>
  sample({ "sessions.list": listFrom(sampleSessions(3, NOW)), ...answers, "store.health": () => status }, rest);
const nothing: Answers = { "sessions.list": listFrom([]), "today.get": () => ({ drafts: 0, findings: 0, flagged: 0 }) };
const lost: StoreHealth = { status: "lost", sessions: 73, lastAt: "2026-11-20T09:12:00Z", restorable: 12 };

const pageNamed = (value: string) => ({ kind: "name", value }) as const;
const sampleCharters: ReplyOf<"charter.list">["charters"] = [
  {
    id: "atelier-marchand",
    name: "Atelier Marchand",
    version: "1.2.0",
    number: 3,
    publishedAt: Date.parse("2026-10-02T08:00:00Z"),
    nextReview: "2026-11-02",
    isCompany: true,
    hasDraft: true,
    pages: [pageNamed("Atelier Marchand, Lyon 7ᵉ"), { kind: "id", value: "104857600001" }],
    named: [pageNamed("Atelier Marchand")],
  },
  {
    id: "chantier-ecole",
    name: "Chantier-école des Monts du Lyonnais et de la vallée de l’Azergues",
    version: "1.0.0",
    number: 1,
    publishedAt: Date.parse("2026-11-20T08:00:00Z"),
    nextReview: "2027-05-20",
    isCompany: false,
    hasDraft: false,
    pages: [],
    named: [pageNamed("Chantier-école")],
  },
];

export const dashboardSamples = {
  busy: sample(),
  few: sample({ "sessions.list": listFrom(sampleSessions(3, NOW)) }),
  empty: sample({ "sessions.list": listFrom([]) }),
  loading: { answers: { "prefs.get": () => prefs }, tab: "never", access: true },
  failed: sample({ "sessions.list": () => ({ refuse: "store" }) }),
  updated: sample({ "sessions.list": () => ({ refuse: "updated" }), "store.health": () => ({ refuse: "updated" }) }),
  ignores: sample({}, { screen: "ignores" }),
  "ignores-empty": sample({ "ignores.list": () => ({ salt: "salt", ignores: [] }) }, { screen: "ignores" }),
  "ignores-failed": sample({ "ignores.list": () => ({ refuse: "store" }) }, { screen: "ignores" }),
  local: sample({}, { screen: "local" }),
  "local-withheld": sample({}, { screen: "local", access: false }),
  "local-lost": health(lost, nothing, { screen: "local" }),
  taste: sample(tastes, { screen: "taste" }),
  "taste-empty": sample({}, { screen: "taste" }),
  "taste-failed": sample({ "taste.list": () => ({ refuse: "store" }) }, { screen: "taste" }),
  "taste-not-reset": sample({ ...tastes, "taste.reset": () => ({ refuse: "store" }) }, { screen: "taste" }),
  figures: sample(
    {
      "rules.figures": () => ({
        drafts: [
          ...seen({ ruleId: "emoji-count" }, { fixed: 9, ignored: 1, wrong: 1, open: 1 }),
          ...seen({ ruleId: "filler", kind: "weekday-greeting" }, { fixed: 1, ignored: 4, wrong: 2 }),
          ...seen({ ruleId: "pas-de-jargon", kind: "forbidden-words" }, { ignored: 1, open: 1 }),
        ],
        texts: Array.from({ length: 2 }, () => ({ own: false, rules: [{ ruleId: "emoji-count", outcome: "accepted" as const }] })),
      }),
    },
    { screen: "figures" },
  ),
  "figures-empty": sample({}, { screen: "figures" }),
  "figures-failed": sample({ "rules.figures": () => ({ refuse: "store" }) }, { screen: "figures" }),
  team: sample({ "team.get": () => sampleTeam }, { screen: "team" }),
  "team-locked": sample({ "team.get": () => lockedTeam }, { screen: "team" }),
  "team-empty": sample({}, { screen: "team" }),
  "team-failed": sample({ "team.get": () => ({ refuse: "store" }) }, { screen: "team" }),
  settings: sample({}, { screen: "settings" }),
  "settings-off": sample({ "prefs.get": () => ({ ...prefs, paused: true, keepFigures: false }) }, { screen: "settings" }),
  check: sample({}, { screen: "check" }),
  posts: sample({ "posts.list": postsFrom() }, { screen: "posts" }),
  "posts-empty": sample({}, { screen: "posts" }),
  mine: sample(ownAnswers(fewViews), { screen: "mine" }),
  "mine-empty": sample({}, { screen: "mine" }),
  "first-run": sample({ ...nothing, "prefs.get": () => ({ ...prefs, introduced: false }) }),
  "figures-off": sample({ "prefs.get": () => ({ ...prefs, keepFigures: false }) }),
  lost: health(lost, nothing),
  "lost-nothing": health({ status: "lost", sessions: 0, restorable: 0 }, nothing),
  unavailable: health({ status: "unavailable" }, nothing),
  full: health({ status: "full" }),
  newer: health({ status: "newer", found: 3, known: 2 }),
  blocked: health({ status: "blocked" }, { "sessions.list": () => ({ refuse: "store" }) }),
  "upgrade-failed": health({ status: "upgrade-failed", found: 1, known: 2 }),
  "room-low": health({ status: "ready", roomLow: true }),
  silent: sample({ "store.health": () => ({ refuse: "unreachable" }) }),
  charters: sample({ "charter.list": () => ({ charters: sampleCharters }) }, { screen: "charters" }),
  "no-charters": sample({}, { screen: "charters" }),
  reviews: sample(answersFrom(fewViews), { screen: "reviews" }),
  "reviews-many": sample(answersFrom(manyViews(500)), { screen: "reviews" }),
  "reviews-locked": sample(answersFrom(fewViews, "locked"), { screen: "reviews" }),
  "reviews-empty": sample({}, { screen: "reviews" }),
  "reviews-failed": sample({ "review.queue": () => ({ refuse: "store" }) }, { screen: "reviews" }),
  "charters-failed": sample({ "charter.list": () => ({ refuse: "store" }) }, { screen: "charters" }),
} satisfies Record<string, Sample>;

export const popupSamples = {
  reading: sample(),
  clean: sample({}, { tab: tab({ findings: 0 }) }),
  absent: sample({}, { tab: tab({ composer: "absent", findings: 0 }) }),
  unreadable: sample({}, { tab: tab({ composer: "unreadable", findings: 0 }) }),
  paused: sample({ "prefs.get": () => ({ ...prefs, paused: true }) }, { tab: tab({ paused: true }) }),
  elsewhere: sample({}, { tab: elsewhere }),
  reload: sample({}, { tab: { ok: false, reason: "no-script", onBusinessSuite: true } }),
  withheld: sample({}, { tab: elsewhere, access: false }),
  asking: { answers: {}, tab: "never", access: true },
  failed: sample({ "today.get": () => ({ refuse: "unreachable" }), "charter.get": () => ({ refuse: "failed" }) }, { tab: elsewhere }),
  lost: health(lost, nothing, { tab: elsewhere }),
  unavailable: health({ status: "unavailable" }, nothing),
  full: health({ status: "full" }),
} satisfies Record<string, Sample>;
