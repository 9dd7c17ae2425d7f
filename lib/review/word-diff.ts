/** A stretch of two texts: words in both, only in the older, or only in the newer. */
export interface DiffPart {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** Beyond this many different words the texts are shown as replaced: nobody reads such a difference word by word. */
const MOST_CHANGES = 400;

/**
 * The difference between two texts, word by word. The parts without `added` give the older text, without `removed` the newer one.
 * Myers' algorithm (1986) on words, runs of space and signs, after what is the same at both ends was set aside.
 */
export function diffWords(older: string, newer: string): DiffPart[] {
  const [a, b] = [tokens(older), tokens(newer)];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const middle = myers(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  const same = (words: readonly string[]) => words.map((text): DiffPart => ({ kind: "same", text }));
  return joined([...same(a.slice(0, head)), ...middle, ...same(a.slice(a.length - tail))]);
}

function tokens(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? [];
}

type Reach = ReadonlyMap<number, number>;

function myers(a: readonly string[], b: readonly string[]): DiffPart[] {
  const traces: Reach[] = [];
  const most = Math.min(a.length + b.length, MOST_CHANGES);
  let reach: Reach = new Map([[1, 0]]);
  for (let changes = 0; changes <= most; changes += 1) {
    traces.push(reach);
    const next = new Map(reach);
    for (let line = -changes; line <= changes; line += 2) {
      const x = slide(a, b, stepFrom(reach, line, changes), line);
      next.set(line, x);
      if (x >= a.length && x - line >= b.length) return walkBack(a, b, traces);
    }
    reach = next;
  }
  return [...a.map((text): DiffPart => ({ kind: "removed", text })), ...b.map((text): DiffPart => ({ kind: "added", text }))];
}

function goesDown(reach: Reach, line: number, changes: number): boolean {
  return line === -changes || (line !== changes && (reach.get(line - 1) ?? 0) < (reach.get(line + 1) ?? 0));
}

function stepFrom(reach: Reach, line: number, changes: number): number {
  return goesDown(reach, line, changes) ? (reach.get(line + 1) ?? 0) : (reach.get(line - 1) ?? 0) + 1;
}

function slide(a: readonly string[], b: readonly string[], from: number, line: number): number {
  let x = from;
  while (x < a.length && x - line < b.length && a[x] === b[x - line]) x += 1;
  return x;
}

function walkBack(a: readonly string[], b: readonly string[], traces: readonly Reach[]): DiffPart[] {
  const parts: DiffPart[] = [];
  let [x, y] = [a.length, b.length];
  for (let changes = traces.length - 1; changes >= 0; changes -= 1) {
    const reach = traces[changes] ?? new Map<number, number>();
    const line = x - y;
    const start = stepFrom(reach, line, changes);
    for (; x > start; x -= 1, y -= 1) parts.push({ kind: "same", text: a[x - 1] ?? "" });
    if (changes === 0) break;
    if (goesDown(reach, line, changes)) {
      y -= 1;
      parts.push({ kind: "added", text: b[y] ?? "" });
    } else {
      x -= 1;
      parts.push({ kind: "removed", text: a[x] ?? "" });
    }
  }
  return parts.reverse();
}

/** Neighbours of one kind as one part; of a stretch that was replaced, what went first. */
function joined(parts: readonly DiffPart[]): DiffPart[] {
  const out: DiffPart[] = [];
  let gone = "";
  let come = "";
  const flush = () => {
    if (gone !== "") out.push({ kind: "removed", text: gone });
    if (come !== "") out.push({ kind: "added", text: come });
    gone = "";
    come = "";
  };
  let same = "";
  for (const { kind, text } of parts) {
    if (kind === "same") {
      flush();
      same += text;
      continue;
    }
    if (same !== "") out.push({ kind: "same", text: same });
    same = "";
    if (kind === "removed") gone += text;
    else come += text;
  }
  flush();
  if (same !== "") out.push({ kind: "same", text: same });
  return out;
}
