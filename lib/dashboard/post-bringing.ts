import { type ReadonlySignal, signal } from "@preact/signals";
import type { Charter } from "../charter";
import type { ExportFault, ExportZone, PastPost, ReadPost } from "../posts";
import type { PageInputs, RequestFailure } from "./inputs";
import type { PostPorts, PostTools } from "./post-tools";

/** Posts that are about to be brought in, shown before anything is kept. */
export interface BringingReady {
  readonly status: "ready";
  readonly name: string;
  readonly posts: readonly ReadPost[];
  readonly wordless: number;
  readonly dateless: number;
  /** How the times of the file are read. */
  readonly zone: ExportZone;
  /** The first and the last post, as read in that zone; ISO 8601. */
  readonly first: string;
  readonly last: string;
  /** At least one post names no Page: the reader says which. */
  readonly needsPage: boolean;
}
export type BringingView =
  | { readonly status: "waiting" }
  | { readonly status: "reading" }
  | { readonly status: "refused"; readonly fault: ExportFault }
  | BringingReady
  | { readonly status: "writing" }
  | { readonly status: "done"; readonly added: number; readonly known: number; readonly pillared: number }
  | { readonly status: "failed"; readonly reason: RequestFailure };

export interface PostBringing {
  readonly view: ReadonlySignal<BringingView>;
  /** Reads a Page's export; nothing is kept before `accept`. */
  readFile(name: string, bytes: Uint8Array): Promise<void>;
  /** Reads posts of the other zone. */
  setZone(zone: ExportZone): void;
  /** Keeps what was read; `page` names the Page of those that name none. */
  accept(page: string): Promise<void>;
  /** Keeps pasted posts, all of one Page and of one day (YYYY-MM-DD). */
  paste(text: string, day: string, page: string): Promise<void>;
  reset(): void;
}

/** Most posts in one message; the message table's own limit. */
const AT_ONCE = 100;
/** Posts that are hashed between two breaths of the page. */
const PER_BREATH = 20;

/** Brings posts of one's own in, from a Page's export or by hand. */
export function createPostBringing({ client, signal: ended }: PageInputs, ports: PostPorts, load: () => Promise<void>): PostBringing {
  const view = signal<BringingView>({ status: "waiting" });
  let tools: PostTools | undefined;
  let asked = 0;

  /** The pillar of its Page's own charter whose words a post holds, as the sheet beside the composer proposes it. */
  const pillarsBy = (by: PostTools) => {
    const charters = new Map<string, Charter | undefined>();
    return async ({ page, text }: PastPost): Promise<string | undefined> => {
      const key = JSON.stringify([page.id, page.name]);
      if (!charters.has(key)) {
        const answer = await client.request("charter.get", { page, language: "en" });
        charters.set(key, answer.ok && answer.value.source === "own" ? answer.value.charter : undefined);
      }
      const charter = charters.get(key);
      return charter && by.pillarOf(text, charter);
    };
  };
  /** Makes posts whole, a few between two breaths of the page. */
  const makeWhole = async (read: readonly ReadPost[], zone: ExportZone, page: PastPost["page"], by: PostTools): Promise<PastPost[]> => {
    const pillarOf = pillarsBy(by);
    const posts: PastPost[] = [];
    for (const one of read) {
      const post = by.brought(one, zone, page);
      const pillarId = await pillarOf(post);
      posts.push(pillarId === undefined ? post : { ...post, pillarId });
      if (posts.length % PER_BREATH === 0) await ports.breathe();
    }
    return posts;
  };
  const keep = async (read: readonly ReadPost[], zone: ExportZone, pageName: string) => {
    view.value = { status: "writing" };
    tools ??= await ports.tools();
    const page = pageName.trim() === "" ? {} : { name: pageName.trim().slice(0, 200) };
    const posts = await makeWhole(read, zone, page, tools);
    let added = 0;
    for (let from = 0; from < posts.length; from += AT_ONCE) {
      const answer = await client.request("posts.bring", { posts: posts.slice(from, from + AT_ONCE) });
      if (ended.aborted) return;
      if (!answer.ok) {
        view.value = { status: "failed", reason: answer.reason };
        return load();
      }
      added += answer.value.added;
    }
    view.value = {
      status: "done",
      added,
      known: posts.length - added,
      pillared: posts.filter(({ pillarId }) => pillarId !== undefined).length,
    };
    await load();
  };

  const inZone = (posts: readonly ReadPost[], zone: ExportZone, of: PostTools) => {
    const times = posts.map(({ time }) => of.instantOf(time, zone)).sort();
    return { zone, first: times[0] ?? "", last: times.at(-1) ?? "" };
  };

  return {
    view,
    async readFile(name, bytes) {
      asked += 1;
      const mine = asked;
      view.value = { status: "reading" };
      tools ??= await ports.tools();
      const read = tools.readExport(bytes);
      if (ended.aborted || mine !== asked) return;
      if (!read.ok) view.value = { status: "refused", fault: read.fault };
      else if (read.posts.length === 0) view.value = { status: "refused", fault: { code: "empty" } };
      else {
        const { posts, wordless, dateless } = read;
        const zone = tools.likelierZone(posts.map(({ time }) => time));
        const needsPage = posts.some(({ page }) => page.id === undefined && page.name === undefined);
        view.value = { status: "ready", name, posts, wordless, dateless, needsPage, ...inZone(posts, zone, tools) };
      }
    },
    setZone(zone) {
      if (view.value.status === "ready" && tools) view.value = { ...view.value, ...inZone(view.value.posts, zone, tools) };
    },
    async accept(page) {
      if (view.value.status === "ready") await keep(view.value.posts, view.value.zone, page);
    },
    async paste(text, day, page) {
      tools ??= await ports.tools();
      const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
      const time = { year, month, day: date, hour: 12, minute: 0 };
      const posts = tools.splitPasted(text).map((post): ReadPost => ({ text: post, time, page: {}, surface: "facebook-post" }));
      if (posts.length === 0 || Number.isNaN(Date.parse(day))) return;
      await keep(posts, "local", page);
    },
    reset() {
      asked += 1;
      view.value = { status: "waiting" };
    },
  };
}
