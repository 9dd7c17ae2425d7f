import type { DraftSession } from "../../lib/dashboard";

type Summary = NonNullable<DraftSession["last"]>;

const day = 24 * 60 * 60 * 1000;
const pages = ["Atelier Marchand", "Maison Lefèvre, couverture et zinguerie", "The Corner Bakery", undefined] as const;

const summaries: readonly (Omit<Summary, "charterId" | "charterVersion"> | undefined)[] = [
  {
    length: 214,
    language: "fr",
    findings: [
      { ruleId: "filler", kind: "listicle", severity: "must", count: 1 },
      { ruleId: "filler", kind: "cute-animal", severity: "must", count: 1 },
      { ruleId: "link-utm", severity: "advice", count: 1 },
      { ruleId: "exclamation", severity: "hint", count: 3 },
    ],
    filler: { score: 0.82, flag: true, kinds: ["listicle", "cute-animal"] },
    substance: ["audience", "pillar"],
  },
  {
    length: 1268,
    language: "fr",
    findings: [],
    filler: { score: 0.04, flag: false, kinds: [] },
    substance: ["audience", "fact", "offer", "proof", "action", "pillar"],
  },
  {
    length: 96,
    language: "en",
    findings: [
      { ruleId: "banned-terms", severity: "block", count: 2 },
      { ruleId: "house-no-superlatives", kind: "forbid", severity: "advice", count: 1 },
      { ruleId: "shouting", severity: "advice", count: 1 },
    ],
    filler: { score: 0.31, flag: false, kinds: ["empty-hype"] },
    substance: ["offer", "action"],
  },
  undefined,
  {
    length: 8,
    language: "und",
    findings: [{ ruleId: "cta-missing", severity: "advice", count: 1 }],
    filler: { score: 0, flag: false, kinds: [] },
    substance: [],
  },
];

/** `count` stored sessions, newest first, all invented. `now` in milliseconds since 1970. */
export function sampleSessions(count: number, now: number): DraftSession[] {
  return Array.from({ length: count }, (_, index) => {
    const summary = summaries[index % summaries.length];
    const pageName = pages[index % pages.length];
    const updatedAt = new Date(now - index * 0.37 * day).toISOString();
    return {
      id: `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`,
      surface: index % 7 === 6 ? "instagram-post" : "facebook-post",
      startedAt: new Date(now - index * 0.37 * day - 11 * 60 * 1000).toISOString(),
      updatedAt,
      sequence: 3,
      eventCount: 3,
      ...(pageName === undefined ? {} : { pageName }),
      ...(summary ? { last: { ...summary, charterId: "atelier-marchand", charterVersion: index > 20 ? "1.1.4" : "1.2.0" } } : {}),
    };
  });
}

/** Answers `sessions.list` from a list, newest first, as the background does. */
export function listFrom(sessions: readonly DraftSession[]) {
  return ({ limit, before }: { limit: number; before?: string | undefined }) => {
    const start = before === undefined ? 0 : sessions.findIndex(({ id }) => id === before) + 1;
    return { sessions: sessions.slice(start, start + limit), total: sessions.length };
  };
}
