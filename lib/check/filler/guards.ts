import type { Span } from "../finding";
import type { LexiconTag } from "../lexicon";
import type { FillerReading } from "./reading";
import { testimonyIn } from "./testimony";

/** A look-alike that must pass: what it is, and the words that show it. */
export interface Guard {
  readonly id: string;
  readonly evidence: readonly Span[];
  /** What is left of a kind's score, 0–1. */
  readonly keeps: number;
  /** The same for the policy kinds; 1 means: no excuse. */
  readonly policyKeeps: number;
}

interface GuardRule {
  readonly id: string;
  readonly tag: LexiconTag;
  /** Phrase weight (see `FillerReading.weight`) from which the guard stands on words alone. */
  readonly from: number;
  readonly keeps: number;
  readonly policyKeeps: number;
}

/**
 * Look-alikes come before any kind. Appeals, missing people, urgent information and petitions are also Meta's own
 * exceptions to engagement bait (Content Distribution Guidelines, 2021–2022), and bait quoted to warn of it is teaching.
 */
const WORD_GUARDS: readonly GuardRule[] = [
  { id: "emergency", tag: "guard-emergency", from: 0.3, keeps: 0.2, policyKeeps: 0.3 },
  { id: "bereavement", tag: "guard-bereavement", from: 0.3, keeps: 0.1, policyKeeps: 0.5 },
  { id: "apology", tag: "guard-apology", from: 0.35, keeps: 0.3, policyKeeps: 0.9 },
  { id: "recall", tag: "guard-recall", from: 0.35, keeps: 0.2, policyKeeps: 0.5 },
  { id: "opening-hours", tag: "guard-hours", from: 0.35, keeps: 0.3, policyKeeps: 1 },
  { id: "job-offer", tag: "guard-job", from: 0.35, keeps: 0.35, policyKeeps: 0.9 },
  { id: "legal-notice", tag: "guard-legal", from: 0.35, keeps: 0.3, policyKeeps: 0.9 },
  { id: "appeal", tag: "guard-appeal", from: 0.3, keeps: 0.25, policyKeeps: 0.3 },
  { id: "story", tag: "guard-story", from: 0.35, keeps: 0.75, policyKeeps: 1 },
  { id: "teaching", tag: "teaching", from: 0.35, keeps: 0.35, policyKeeps: 0.3 },
];

/** Guards that stand, strongest first. */
export function findGuards(reading: FillerReading): readonly Guard[] {
  const guards: Guard[] = [];
  const series = reading.charterHits("series")[0];
  if (series) guards.push({ id: "declared-series", evidence: [reading.span(series)], keeps: 0.15, policyKeeps: 1 });
  const day = reading.charterHits("commemoration")[0];
  if (day) guards.push({ id: "listed-day", evidence: [reading.span(day)], keeps: 0.15, policyKeeps: 1 });
  for (const { id, tag, from, keeps, policyKeeps } of WORD_GUARDS) {
    if (reading.hits(tag).length === 0 || reading.weight(tag) < from) continue;
    guards.push({ id, evidence: reading.spans(tag), keeps, policyKeeps });
  }
  const event = eventEvidence(reading);
  if (event) guards.push({ id: "event", evidence: event, keeps: 0.3, policyKeeps: 1 });
  const testimony = testimonyIn(reading);
  if (testimony) guards.push({ id: "testimony", evidence: testimony, keeps: 0.45, policyKeeps: 1 });
  return guards.sort((a, b) => a.keeps - b.keeps);
}

/** What stands before the name of a place one can go to. */
const BEFORE_A_PLACE =
  /(?:^|[^\p{L}])(?:à|au|aux|en|chez|at|in|near|from|salle|place|parc|stade|gymnase|théâtre|halle|église|domaine|château|lycée|collège|hall|square|park|church|school)\s(?:(?:l|d)['’]|(?:la|le|les|de|du|the)\s)?$/iu;

/** An event tells when and where: a date or a time, and a place or a way to come. With an hour alone, a name must be that of a place. */
function eventEvidence(reading: FillerReading): readonly Span[] | undefined {
  const date = reading.facts.find((fact) => fact.kind === "date");
  const when = date ?? reading.facts.find((fact) => fact.kind === "time");
  const where = reading.facts.find(
    ({ kind, start }) =>
      kind === "address" ||
      kind === "mail" ||
      kind === "phone" ||
      (kind === "name" && (date !== undefined || BEFORE_A_PLACE.test(reading.post.text.slice(Math.max(0, start - 24), start)))),
  );
  return when && where ? [when, where] : undefined;
}
