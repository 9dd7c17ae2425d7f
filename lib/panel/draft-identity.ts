import { likeness, SAME_DRAFT, type Sketcher } from "../check";
import type { KeptDraft } from "../metrics";

/** From here on a draft that was known again is held to be it, however it is rewritten afterwards. */
const SURE = 0.8;
const SURE_SIZE = 8;
/** Texts of one composer of which a sketch is kept. */
const MOST_PARTS = 4;

/** Which of the drafts that something is remembered of stands in the composer. */
export interface DraftIdentity {
  id(): string | undefined;
  /** One sketch for each text of the composer. */
  sketches(): number[][];
  /** A text of the composer, at each change. True when this ends one draft: its last words were taken out. */
  touch(part: string, text: string): boolean;
  /** The same at rest. Answers the draft that it is, when it was not known before and is now, or is none of them after all. */
  recognise(
    part: string,
    text: string,
    sketch: Sketcher,
    drafts: readonly KeptDraft[],
  ): { readonly draft: KeptDraft | undefined } | undefined;
  /** Something is said of this draft: it keeps its id until it is left. */
  claim(newId: () => string): string;
  leave(): void;
}

export function createDraftIdentity(): DraftIdentity {
  const parts = new Map<string, readonly number[]>();
  let current: string | undefined;
  let isSure = false;

  const leave = () => {
    parts.clear();
    current = undefined;
    isSure = false;
  };

  return {
    id: () => current,
    sketches: () =>
      [...parts.values()]
        .filter((sketch) => sketch.length > 0)
        .slice(0, MOST_PARTS)
        .map((sketch) => [...sketch]),
    touch(part, text) {
      if (text.trim() !== "") {
        if (!parts.has(part)) parts.set(part, []);
        return false;
      }
      const hadWords = parts.delete(part) && parts.size === 0;
      if (hadWords) leave();
      return hadWords;
    },
    recognise(part, text, sketch, drafts) {
      if (text.trim() === "") return undefined;
      const seen = sketch(text);
      parts.set(part, seen);
      if (isSure) return undefined;
      const { draft, degree } = nearest(seen, drafts);
      isSure = draft !== undefined && degree >= SURE && seen.length >= SURE_SIZE;
      if (draft?.id === current) return undefined;
      current = draft?.id;
      return { draft };
    },
    claim(newId) {
      isSure = true;
      current ??= newId();
      return current;
    },
    leave,
  };
}

/** The draft that is most like this one, if any is it; of equals the newest, which comes first. */
function nearest(
  seen: readonly number[],
  drafts: readonly KeptDraft[],
): { readonly draft: KeptDraft | undefined; readonly degree: number } {
  let best: { draft: KeptDraft | undefined; degree: number } = { draft: undefined, degree: 0 };
  for (const draft of drafts) {
    const degree = Math.max(0, ...draft.sketches.map((sketch) => likeness(seen, sketch)));
    if (degree >= SAME_DRAFT && degree > best.degree) best = { draft, degree };
  }
  return best;
}
