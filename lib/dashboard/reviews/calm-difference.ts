import type { DiffPart } from "../../review";

/**
 * The same difference, easier to read: a lone blank between two changes belongs to them, so that “a b” for “c d” is one change and
 * not two. The parts still give both texts.
 */
export function calmDifference(parts: readonly DiffPart[]): readonly DiffPart[] {
  const calm: DiffPart[] = [];
  let removed = "";
  let added = "";
  const flush = () => {
    if (removed !== "") calm.push({ kind: "removed", text: removed });
    if (added !== "") calm.push({ kind: "added", text: added });
    removed = "";
    added = "";
  };
  for (const [at, { kind, text }] of parts.entries()) {
    const isBridge = kind === "same" && removed + added !== "" && at < parts.length - 1 && /^[^\S\n]+$/.test(text);
    if (kind === "same" && !isBridge) {
      flush();
      calm.push({ kind, text });
      continue;
    }
    if (kind !== "added") removed += text;
    if (kind !== "removed") added += text;
  }
  flush();
  return calm;
}
