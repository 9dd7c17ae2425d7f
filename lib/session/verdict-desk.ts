import type { Taste } from "../check";
import type { ReplyOf, RequestOf, RequestResult } from "../messages";
import type { FillerVerdict } from "../metrics";

export interface VerdictDeskPorts {
  ask(said: RequestOf<"verdict.note">): Promise<RequestResult<ReplyOf<"verdict.note">>>;
  /** Notes it in the record of the draft, without its words. */
  record(said: FillerVerdict): void;
  /** Drafts are judged again by what the house says now. */
  season(charterId: string, taste: Taste): void;
  /** The extension was updated under this page. */
  onUpdated(): void;
}

/**
 * Takes an author's verdict on a remark about filler to the background, and what it makes of the house's taste to the desk.
 * Resolves to whether it was kept.
 */
export function createVerdictDesk(ports: VerdictDeskPorts): (said: RequestOf<"verdict.note">) => Promise<boolean> {
  return async (said) => {
    const { kind, verdict, reason, takeBack } = said;
    ports.record({ kind, verdict, ...(reason && { reason }), ...(takeBack && { takenBack: true }) });
    const answer = await ports.ask(said);
    if (answer.ok) ports.season(said.charterId, answer.value.taste);
    else if (answer.reason === "updated") ports.onUpdated();
    return answer.ok;
  };
}
