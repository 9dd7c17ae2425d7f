import { type ReadonlySignal, signal } from "@preact/signals";
import { FILLER_KINDS, type FillerKind, isPolicyKind, type TasteTally, tasteWeight } from "../check";
import type { ReplyOf } from "../messages";
import type { PageInputs, RequestFailure } from "./inputs";
import { coalesce } from "./latest";

type Listed = ReplyOf<"taste.list">["tastes"][number];

/** What was said here of one kind of filler under a charter, and what it changes. */
export interface TasteRow {
  readonly kind: FillerKind;
  readonly counts: TasteTally;
  /** `policy`: verdicts would make it weigh less, and Meta's own rules forbid that; `even`: they cancel out. */
  readonly effect: "calmer" | "keener" | "even" | "policy";
  /** As far as verdicts can go. */
  readonly isAtBound: boolean;
  /** Newest first. */
  readonly reasons: readonly Pick<Listed["said"][number], "reason" | "words" | "accepted">[];
}

/** The taste under one charter. */
export interface CharterTaste {
  readonly charterId: string;
  /** The Page of the charter, where the charter is known here. */
  readonly name?: string;
  readonly rows: readonly TasteRow[];
}

export type TasteView =
  | { readonly status: "loading" }
  | { readonly status: "failed"; readonly reason: RequestFailure }
  | { readonly status: "shown"; readonly charters: readonly CharterTaste[]; readonly stale?: RequestFailure };

export interface TasteState {
  readonly view: ReadonlySignal<TasteView>;
  /** Why the last reset did not happen. */
  readonly notReset: ReadonlySignal<RequestFailure | undefined>;
  load(): Promise<void>;
  /** Forgets what was said of a kind, or of all kinds, under a charter. */
  reset(charterId: string, kind?: FillerKind): Promise<void>;
}

/** Most reasons listed for one kind. */
const MOST_REASONS = 5;

/** The house's taste as it stands on this computer. */
export function createTaste({ client, signal: ended }: PageInputs): TasteState {
  const view = signal<TasteView>({ status: "loading" });
  const notReset = signal<RequestFailure | undefined>(undefined);

  const load = coalesce(async () => {
    const [listed, ...charters] = await Promise.all([
      client.request("taste.list", {}),
      client.request("charter.get", { language: "fr" }),
      client.request("charter.get", { language: "en" }),
    ]);
    if (ended.aborted) return;
    if (listed.ok) {
      const names = new Map(
        charters.flatMap((answer) => (answer.ok ? [[answer.value.charter.id, answer.value.charter.identity.pageName]] : [])),
      );
      view.value = { status: "shown", charters: listed.value.tastes.map((one) => toCharterTaste(one, names.get(one.charterId))) };
    } else if (view.value.status === "shown") view.value = { ...view.value, stale: listed.reason };
    else view.value = { status: "failed", reason: listed.reason };
  });

  return {
    view,
    notReset,
    load,
    async reset(charterId, kind) {
      const answer = await client.request("taste.reset", { charterId, ...(kind && { kind }) });
      if (ended.aborted) return;
      notReset.value = answer.ok ? undefined : answer.reason;
      await load();
    },
  };
}

function toCharterTaste({ charterId, taste, said }: Listed, name: string | undefined): CharterTaste {
  const rows = FILLER_KINDS.flatMap((kind): TasteRow[] => {
    const counts = taste[kind];
    if (counts === undefined) return [];
    const weight = tasteWeight(counts, isPolicyKind(kind));
    const wish = tasteWeight(counts, false);
    const effect = weight < 1 ? "calmer" : weight > 1 ? "keener" : wish < 1 ? "policy" : "even";
    const further = effect === "keener" ? { ...counts, filler: counts.filler + 1 } : { ...counts, wrongAlert: counts.wrongAlert + 1 };
    const reasons = said
      .filter((each) => each.kind === kind && (each.reason !== undefined || each.words !== undefined || each.accepted === true))
      .slice(0, MOST_REASONS)
      .map(({ reason, words, accepted }) => ({ ...(reason && { reason }), ...(words && { words }), ...(accepted && { accepted }) }));
    return [{ kind, counts, effect, isAtBound: weight !== 1 && tasteWeight(further, isPolicyKind(kind)) === weight, reasons }];
  });
  return { charterId, ...(name !== undefined && { name }), rows };
}
