import type { Charter } from "../charter";
import type { DraftSheet, Finding } from "../check";
import type { RequestOf } from "../messages";
import type { StoredIgnore } from "../metrics";
import type { ReadingView } from "./inputs";
import type { IgnoredFinding } from "./keeping";
import type { ReviewExtras } from "./review-views";

type Submission = RequestOf<"review.submit">;
type HandedFinding = Submission["findings"][number];

/** A remark that was seen in this draft, without its place. */
export type SeenFinding = Pick<Finding, "ruleId" | "kind" | "severity" | "message">;

export interface SubmissionGiven extends ReviewExtras {
  readonly draftId: string;
  readonly view: ReadingView;
  readonly language: string;
  readonly charter: Charter;
  readonly sheet: DraftSheet;
  readonly open: readonly Finding[];
  readonly ignored: readonly IgnoredFinding[];
  readonly ignores: readonly StoredIgnore[];
  /** Seen before, and not there any more. */
  readonly fixed: readonly SeenFinding[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

const MOST_FINDINGS = 200;
const LONGEST_NOTE = 2_000;
const HOUR = 3_600_000;

/** What the background gets to sign: the exact text, and everything a reviewer needs to decide. */
export function submissionOf(given: SubmissionGiven): Submission {
  const { view, charter, draftId, language, now } = given;
  const { id, name } = view.page;
  const note = tidy(given.note);
  const image = tidy(given.image);
  const { deadlineHours } = charter.workflow;
  const byCharter = deadlineHours === undefined ? undefined : new Date(now + deadlineHours * HOUR).toISOString();
  const deadline = given.deadline ?? byCharter;
  return {
    draftId,
    text: view.draft.text,
    page: { ...(id && { id: plain(id, 64) }), ...(name && { name: plain(name, 200) }) },
    surface: view.surface,
    ...((language === "fr" || language === "en") && { language }),
    charter: { id: charter.id, version: charter.version },
    sheet: sheetOf(given.sheet, charter),
    findings: findingsOf(given),
    ...(note && { note }),
    ...(image && { image }),
    ...(deadline !== undefined && { deadline }),
  };
}

function findingsOf({ open, ignored, ignores, fixed }: SubmissionGiven): HandedFinding[] {
  const reasonOf = (by: string) => ignores.find(({ id }) => id === by)?.reason;
  return [
    ...open.map((finding): HandedFinding => handed(finding, "open")),
    ...ignored.map(({ finding, by }): HandedFinding => ({ ...handed(finding, "ignored"), ...cut("reason", reasonOf(by), 500) })),
    ...fixed.map((finding): HandedFinding => handed({ ...finding, start: 0, end: 0, why: "" }, "fixed")),
  ].slice(0, MOST_FINDINGS);
}

function handed(
  { ruleId, kind, severity, message, why, start, end }: SeenFinding & Pick<Finding, "start" | "end" | "why">,
  outcome: HandedFinding["outcome"],
): HandedFinding {
  return { ruleId, severity, message: message.slice(0, 500), start, end, outcome, ...(kind && { kind }), ...cut("why", why, 1_000) };
}

function cut<Key extends string>(key: Key, words: string | undefined, most: number): { [key in Key]?: string } {
  return words ? ({ [key]: words.slice(0, most) } as { [key in Key]?: string }) : {};
}

/** Ids with their names of now: the reader may hold another version of the charter. */
function sheetOf({ objectiveId, stage, pillarId, personaId, plannedAt }: DraftSheet, charter: Charter): Submission["sheet"] {
  const objective = charter.objectives.find(({ id }) => id === objectiveId);
  const pillar = charter.pillars.find(({ id }) => id === pillarId);
  const persona = charter.personas.find(({ id }) => id === personaId);
  return {
    ...chosen("objective", objectiveId, objective?.metric ?? objective?.statement),
    ...(stage && { stage }),
    ...chosen("pillar", pillarId, pillar?.name),
    ...chosen("audience", personaId, persona?.name),
    ...(plannedAt && { plannedAt }),
  };
}

function chosen<Key extends string>(key: Key, id: string | undefined, name: string | undefined) {
  if (id === undefined) return {};
  return { [key]: { id, ...(name && { name: plain(name, 200) }) } } as { [key in Key]: { id: string; name?: string } };
}

/** A name without what could hide in it: the background would refuse the whole. */
function plain(name: string, most: number): string {
  return name
    .replace(/[\p{Cc}\p{Surrogate}\u202A-\u202E\u2066-\u2069]/gu, " ")
    .slice(0, most)
    .replace(/\p{Surrogate}$/u, "");
}

function tidy(words: string | undefined): string | undefined {
  return words?.trim().slice(0, LONGEST_NOTE).trim() || undefined;
}

/** Texts that are written apart for a channel are reviewed apart: each has an id of its own, made from the draft's. */
export function reviewedId(draftId: string, { surface, part }: Pick<ReadingView, "surface" | "part">): string {
  if (part?.tab === undefined && part?.number === undefined) return draftId;
  let hash = 0x811c9dc5;
  for (const character of `${surface} ${part.tab ?? part.number}`)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  const last = (Number.parseInt(draftId.slice(-8), 16) ^ hash) >>> 0;
  return draftId.slice(0, -8) + last.toString(16).padStart(8, "0");
}
