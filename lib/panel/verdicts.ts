import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { FillerKind, Ignore } from "../check";
import { type KeepReason, LONGEST_REASON, type Verdict } from "../metrics";
import type { CharterView, ComposerView, PanelOptions, ReadingView } from "./inputs";

/** What was said of one kind of filler about the draft on show. */
export interface VerdictNote {
  readonly kind: FillerKind;
  readonly verdict: Verdict;
  readonly reason?: KeepReason;
  /** `noted`: it weighs on from now on; `here-only`: it could not be kept, and counts for this draft alone. */
  readonly status: "sending" | "noted" | "here-only";
}

/** An author's word on remarks about filler. */
export interface VerdictState {
  /** False when the surroundings take no verdicts: then there is nothing to press. */
  readonly canJudge: boolean;
  /** About the draft on show; a kind stands here once. */
  readonly verdicts: ReadonlySignal<readonly VerdictNote[]>;
  /** Where the focus belongs once the screen has followed a press by keyboard. */
  readonly attention: ReadonlySignal<{ readonly kind: FillerKind; readonly place: "note" | "card" } | undefined>;
  /** Says what a remark was worth. After `keep` and `wrongAlert` it is not made of this draft again. */
  sayVerdict(kind: FillerKind, verdict: Verdict, more?: VerdictMore): void;
  /** As if it had not been said. */
  takeBackVerdict(kind: FillerKind, byKeyboard?: boolean): void;
  /** The focus is where it belongs. */
  attended(): void;
}

export interface VerdictMore {
  readonly reason?: KeepReason;
  /** The reason in the author's own words. */
  readonly words?: string;
  readonly byKeyboard?: boolean;
}

/** What verdicts need of the panel. */
interface VerdictGiven {
  readonly charter: ReadonlySignal<CharterView>;
  readonly composer: () => ComposerView;
  reread(): void;
}

/** Words of this length and more that stand in the draft were copied from it. */
const COPIED = 12;

/** Verdicts on the drafts of one composer, until the signal aborts. */
export function createVerdicts(
  options: Pick<PanelOptions, "onVerdict" | "context">,
  given: VerdictGiven,
  abort: AbortSignal,
): VerdictState & { readonly context: NonNullable<PanelOptions["context"]>; followVerdicts(view: ComposerView): void } {
  const place = signal("");
  const byPlace = signal<ReadonlyMap<string, readonly VerdictNote[]>>(new Map());
  const attention = signal<VerdictState["attention"]["value"]>(undefined);
  const verdicts = computed(() => byPlace.value.get(place.value) ?? []);
  /** What was sent of each kind, so that taking back waits for it. */
  const sent = new Map<string, Promise<boolean>>();

  const put = (where: string, kind: FillerKind, next: VerdictNote | undefined) => {
    const notes = (byPlace.value.get(where) ?? []).filter((note) => note.kind !== kind);
    byPlace.value = new Map(byPlace.value).set(where, next ? [...notes, next] : notes);
  };

  const charterId = () => (given.charter.value.status === "ready" ? given.charter.value.charter.id : undefined);

  return {
    canJudge: options.onVerdict !== undefined,
    verdicts,
    attention,
    attended: () => {
      attention.value = undefined;
    },
    sayVerdict: (kind, verdict, { reason, words, byKeyboard } = {}) => {
      const id = charterId();
      const where = place.value;
      if (id === undefined || options.onVerdict === undefined || abort.aborted) return;
      if (verdicts.value.some((note) => note.kind === kind)) return;
      const said = { kind, verdict, ...(reason && { reason }) };
      const own = ownWords(words, given.composer());
      put(where, kind, { ...said, status: "sending" });
      if (byKeyboard) attention.value = { kind, place: verdict === "filler" ? "card" : "note" };
      const answer = options.onVerdict({ ...said, charterId: id, ...(own && { words: own }) }).catch(() => false);
      sent.set(`${where}\n${kind}`, answer);
      if (verdict !== "filler") given.reread();
      void answer.then((kept) => {
        const stands = byPlace.value
          .get(where)
          ?.some((note) => note.kind === kind && note.verdict === verdict && note.status === "sending");
        if (stands && !abort.aborted) put(where, kind, { ...said, status: kept ? "noted" : "here-only" });
      });
    },
    takeBackVerdict: (kind, byKeyboard = false) => {
      const id = charterId();
      const where = place.value;
      const note = verdicts.value.find((candidate) => candidate.kind === kind);
      if (note === undefined || id === undefined) return;
      put(where, kind, undefined);
      if (byKeyboard) attention.value = { kind, place: "card" };
      if (note.verdict !== "filler") given.reread();
      const { verdict } = note;
      void sent
        .get(`${where}\n${kind}`)
        ?.then((kept) => kept && options.onVerdict?.({ kind, verdict, charterId: id, takeBack: true }).catch(() => false));
    },
    context: () => {
      const before = options.context?.() ?? {};
      const silenced = verdicts.value.flatMap(({ kind, verdict }): Ignore[] =>
        verdict === "filler" ? [] : [{ ruleId: `filler/${kind}`, scope: "post" }],
      );
      return silenced.length === 0 ? before : { ...before, ignores: [...(before.ignores ?? []), ...silenced] };
    },
    followVerdicts: (view) => {
      if (view.status === "absent" && view.reason !== "waiting" && view.reason !== "put-away" && byPlace.value.size > 0)
        byPlace.value = new Map();
      if (view.status !== "reading") return;
      place.value = placeOf(view);
      // The author starts again with an empty field: another post.
      if (view.draft.text.trim() === "" && verdicts.value.length > 0) byPlace.value = new Map();
    },
  };
}

function placeOf({ page, surface, part }: ReadingView): string {
  return [surface, page.id, page.name, part?.key].join("\n");
}

/** The reason as it may be kept: short, and none of the draft's own words. */
function ownWords(words: string | undefined, view: ComposerView): string | undefined {
  const own = words?.replace(/\s+/g, " ").trim().slice(0, LONGEST_REASON).trim();
  if (!own) return undefined;
  const draft = view.status === "reading" ? view.draft.text.replace(/\s+/g, " ").toLowerCase() : "";
  const isCopied = own.length >= COPIED && draft.includes(own.toLowerCase());
  return isCopied ? undefined : own;
}
