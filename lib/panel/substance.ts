import type { Charter } from "../charter";
import { type CheckResult, SUBSTANCE_PARTS, type SubstancePart } from "../check";
import { shorten } from "./cards";

/** One of the six things a reader looks for. */
export interface SubstanceView {
  readonly part: SubstancePart;
  readonly present: boolean;
  /** Name of the pillar, when it is known. */
  readonly name?: string;
  /** The words that show it, shortened. */
  readonly words?: string;
}

interface Reading {
  readonly text: string;
  readonly result: CheckResult;
}

const LONGEST_WORDS = 48;

/**
 * The six parts in their fixed order. While the author types a part may light up at once; it goes out only when the text rests.
 * `readings` are the answers that count, each with its text, the one at rest first; without any, all parts are missing.
 */
export function toSubstance(readings: readonly Reading[], charter: Charter | undefined): readonly SubstanceView[] {
  return SUBSTANCE_PARTS.map((part) => {
    const reading = readings.find(({ result }) => result.filler.present.some((entry) => entry.part === part));
    const found = reading?.result.filler.present.find((entry) => entry.part === part);
    if (!reading || !found) return { part, present: false };
    const { text } = reading;
    const name = part === "pillar" && found.detail !== undefined ? pillarName(found.detail, charter) : undefined;
    const evidence = found.evidence[0];
    const words = evidence && shorten(text.slice(evidence.start, evidence.end).trim(), LONGEST_WORDS);
    return { part, present: true, ...(name !== undefined && { name }), ...(words ? { words } : {}) };
  });
}

function pillarName(detail: string, charter: Charter | undefined): string {
  return charter?.pillars.find((pillar) => pillar.id === detail)?.name ?? detail;
}
