import type { Charter } from "../charter";
import { type DraftSheet, plainWords } from "../check";

/** What a text seems to be about, in the charter's own terms. What is not clear is left out. */
export type SheetSuggestion = Pick<DraftSheet, "objectiveId" | "stage" | "pillarId" | "personaId">;

/**
 * Counts which of the charter's own words stand in the text: the terms of pillars, the vocabulary of audiences, the calls to action
 * and through them the stage and the objective. The most wins; a draw says nothing.
 */
export function suggestSheet(text: string, charter: Charter): SheetSuggestion {
  const line = ` ${plainWords(text).join(" ")} `;
  const holds = (term: string) => {
    const words = plainWords(term);
    return words.length > 0 && line.includes(` ${words.join(" ")} `);
  };
  const count = (terms: readonly string[]) => new Set(terms.filter(holds).map((term) => plainWords(term).join(" "))).size;

  const pillarId = mostOf(active(charter.pillars).map(({ id, name, terms }) => ({ id, count: count(name ? [name, ...terms] : terms) })));
  const personaId = mostOf(active(charter.personas).map(({ id, vocabulary }) => ({ id, count: count(vocabulary) })));
  const calls = charter.cta.allowed.map(({ stage, text: words, terms }) => ({ id: stage, count: count([words, ...terms]) }));
  const pillar = charter.pillars.find(({ id }) => id === pillarId);
  const stage = mostOf(calls.filter((call) => call.id !== undefined)) ?? pillar?.stage;
  const objectives = active(charter.objectives).filter((objective) => objective.stage === stage);
  const objectiveId = objectives.length === 1 ? objectives[0]?.id : undefined;
  return {
    ...(objectiveId !== undefined && { objectiveId }),
    ...(stage !== undefined && { stage }),
    ...(pillarId !== undefined && { pillarId }),
    ...(personaId !== undefined && { personaId }),
  };
}

/** Without those that are kept only because old drafts refer to them. */
export function active<Entry extends { readonly archived?: boolean | undefined }>(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(({ archived }) => archived !== true);
}

function mostOf<Id>(counted: readonly { readonly id: Id; readonly count: number }[]): NonNullable<Id> | undefined {
  const best = Math.max(0, ...counted.map(({ count }) => count));
  const winners = new Set(counted.filter(({ count }) => count === best && best > 0).map(({ id }) => id));
  const [winner] = winners;
  return winners.size === 1 ? (winner ?? undefined) : undefined;
}
