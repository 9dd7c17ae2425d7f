/** What a page weighs in Chromium, once its garbage was collected. */
import type { Page } from "puppeteer-core";

export interface Weight {
  /** Bytes of the script heap in use. */
  readonly heap: number;
  /** Of these, what the engine compiled of the scripts: it grows as functions get hot, and ends by itself. */
  readonly code: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** Weighs the page's main process: the page's own scripts and the content script beside it. */
export async function weigh(page: Page): Promise<Weight> {
  const session = await page.createCDPSession();
  for (let round = 0; round < 3; round += 1) await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
  const chunks: string[] = [];
  session.on("HeapProfiler.addHeapSnapshotChunk", ({ chunk }) => chunks.push(chunk));
  await session.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  await session.detach();
  return { heap: usedSize, code: codeIn(JSON.parse(chunks.join(""))), nodes, listeners: jsEventListeners };
}

/** The parts of a heap snapshot that are read here; V8 describes its own rows in `meta`. */
interface Snapshot {
  readonly snapshot: { readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[]] } };
  readonly nodes: readonly number[];
}

function codeIn({ snapshot, nodes }: Snapshot): number {
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf("type"), fields.indexOf("self_size")];
  const code = types[0].indexOf("code");
  if (type < 0 || size < 0 || code < 0) throw new Error("This browser writes its heap down in another way.");
  let sum = 0;
  for (let row = 0; row < nodes.length; row += fields.length) if (nodes[row + type] === code) sum += nodes[row + size] ?? 0;
  return sum;
}
