import { effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Charter } from "../charter";
import { isSamePage, type PageRef } from "../metrics";
import type { DryRun, PastPost } from "../posts";
import type { CharterPorts, DryRunAnswer } from "./charter-tools";

export type DryRunView =
  | { readonly status: "none" }
  /** There are no posts to try the charter on. */
  | { readonly status: "no-posts" }
  | { readonly status: "running"; readonly looked: number; readonly of: number }
  | { readonly status: "done"; readonly run: DryRun }
  | Extract<DryRunAnswer, { status: "refused" }>;

export interface CharterDryRun {
  readonly view: ReadonlySignal<DryRunView>;
  /** Own posts that the charter is tried on, newest first. */
  readonly posts: ReadonlySignal<readonly PastPost[]>;
  /** Holds own posts against the charter in force and the edited one. */
  run(before: Charter, after: Charter, language: "fr" | "en"): Promise<void>;
  stop(): void;
}

/** Posts that a charter is tried on: the newest ones. */
export const DRY_RUN_POSTS = 40;

/** @param pagesOf the Pages of the charter under work; its own posts go before those of other Pages */
export function createCharterDryRun(
  ports: CharterPorts,
  own: ReadonlySignal<readonly PastPost[]>,
  pagesOf: ReadonlySignal<readonly PageRef[]>,
  ended: AbortSignal,
): CharterDryRun {
  const view = signal<DryRunView>({ status: "none" });
  const posts = signal<readonly PastPost[]>([]);
  let running = new AbortController();
  const stop = effect(() => {
    const all = own.value;
    const pages = pagesOf.value;
    const meant = all.filter((post) => pages.some((page) => isSamePage(page, post.page)));
    posts.value = (meant.length > 0 ? meant : all).slice(0, DRY_RUN_POSTS);
  });
  ended.addEventListener("abort", stop, { once: true });

  return {
    view,
    posts,
    async run(before, after, language) {
      running.abort();
      running = new AbortController();
      const mine = AbortSignal.any([running.signal, ended]);
      const tried = posts.value;
      if (tried.length === 0) {
        view.value = { status: "no-posts" };
        return;
      }
      const onStep = (looked: number) => {
        if (!mine.aborted) view.value = { status: "running", looked, of: tried.length };
      };
      onStep(0);
      const tools = await ports.tools();
      const answer = await tools.dryRun({ posts: tried, before, after, language, onStep }, mine);
      if (mine.aborted || answer === undefined) return;
      view.value = answer;
    },
    stop() {
      running.abort();
      view.value = { status: "none" };
    },
  };
}
