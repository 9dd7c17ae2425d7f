import type { Localized } from "../draft";
import type { Edit, Span } from "../finding";
import type { Hit } from "../rule";

/** A place that a machine can mend: what stands at the span becomes `use`. */
export interface Mend extends Span {
  readonly use: string;
  /** Instead of the whole span: the smaller places in it that change. */
  readonly edits?: readonly Edit[];
  readonly variant?: string | undefined;
  readonly values?: Readonly<Record<string, string | number>>;
  /** Instead of “Write …”. */
  readonly label?: Localized;
  /** False when a human eye is needed. */
  readonly safe?: boolean;
}

const WRITE: Localized = { fr: "Écrire « {use} »", en: "Write “{use}”" };
const EVERYWHERE: Localized = { fr: "Corriger partout ({places})", en: "Fix everywhere ({places})" };
const LONGEST = 40;

/**
 * One hit for each place, with its fix; the first also offers all places at once. Places are in order and do not overlap.
 * Messages may name `{found}` and `{use}`.
 */
export function* mendHits(text: string, mends: readonly Mend[]): Generator<Hit> {
  let isFirst = true;
  for (const mend of mends) {
    const { start, end, use, variant, values, label = WRITE, safe = true } = mend;
    const here = { label, edits: editsOf(mend), safe };
    yield {
      start,
      end,
      ...(variant === undefined ? {} : { variant }),
      values: { found: shorten(text.slice(start, end)), use: shorten(use), places: mends.length, ...values },
      fixes: isFirst && mends.length > 1 ? [here, everywhere(mends)] : [here],
    };
    isFirst = false;
  }
}

function everywhere(mends: readonly Mend[]) {
  return { label: EVERYWHERE, edits: mends.flatMap(editsOf), safe: mends.every(({ safe }) => safe !== false) };
}

function editsOf({ start, end, use, edits }: Mend): readonly Edit[] {
  return edits ?? [{ start, end, text: use }];
}

/** Keeps both ends, so that a message stays one line; never cuts a pair of surrogates. */
function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  const characters = Array.from(text.length > 400 ? text.slice(0, 200) + text.slice(-200) : text);
  if (characters.length <= LONGEST) return text;
  return `${characters.slice(0, 24).join("").trimEnd()}…${characters.slice(-12).join("").trimStart()}`;
}
