import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { PastPost } from "../posts";
import type { PageInputs, RequestFailure } from "./inputs";
import { coalesce } from "./latest";
import { createPostBringing, type PostBringing } from "./post-bringing";
import type { PostPorts } from "./post-tools";

export type PostsView =
  | { readonly status: "loading" }
  | { readonly status: "failed"; readonly reason: RequestFailure }
  | {
      readonly status: "shown";
      /** Newest first. */
      readonly posts: readonly PastPost[];
      /** How long they are kept. */
      readonly days: number;
      /** Why the newest look failed; what is shown dates from before. */
      readonly stale?: RequestFailure;
    };

/** What came of the last press. */
export type PostNote =
  | { readonly code: "removed"; readonly post: PastPost }
  | { readonly code: "removed-all"; readonly count: number }
  | { readonly code: "failed"; readonly reason: RequestFailure };

export interface PostsState {
  readonly view: ReadonlySignal<PostsView>;
  readonly note: ReadonlySignal<PostNote | undefined>;
  /** Names of the Pages that posts are known of. */
  readonly pages: ReadonlySignal<readonly string[]>;
  readonly bringing: PostBringing;
  load(): Promise<void>;
  remove(post: PastPost): Promise<void>;
  /** Brings back what was removed last. */
  undo(): Promise<void>;
  removeAll(): Promise<void>;
  keepFor(days: number): Promise<void>;
}

/** Most posts that one request may ask for; the message table's own limit. */
const AT_ONCE = 100;

/** Posts of one's own that are kept on this computer. */
export function createPosts(inputs: PageInputs, ports: PostPorts): PostsState {
  const { client, signal: ended } = inputs;
  const view = signal<PostsView>({ status: "loading" });
  const note = signal<PostNote | undefined>(undefined);

  const read = async (): Promise<PostsView> => {
    const posts: PastPost[] = [];
    for (let total = 1, days = 0; ; ) {
      const answer = await client.request("posts.list", { from: posts.length, limit: AT_ONCE });
      if (!answer.ok) return { status: "failed", reason: answer.reason };
      ({ total, days } = answer.value);
      posts.push(...answer.value.posts);
      if (answer.value.posts.length === 0 || posts.length >= total) return { status: "shown", posts, days };
    }
  };
  const load = coalesce(async () => {
    const next = await read();
    if (ended.aborted) return;
    const before = view.value;
    view.value = next.status === "failed" && before.status === "shown" ? { ...before, stale: next.reason } : next;
  });
  const settle = async (failure: RequestFailure | undefined, done: PostNote | undefined) => {
    if (ended.aborted) return;
    note.value = failure === undefined ? done : { code: "failed", reason: failure };
    await load();
  };

  return {
    view,
    note,
    pages: computed(() => {
      const posts = view.value.status === "shown" ? view.value.posts : [];
      return [...new Set(posts.flatMap(({ page }) => page.name ?? page.id ?? []))];
    }),
    bringing: createPostBringing(inputs, ports, load),
    load,
    async remove(post) {
      const answer = await client.request("posts.remove", { id: post.id });
      await settle(answer.ok ? undefined : answer.reason, { code: "removed", post });
    },
    async undo() {
      const last = note.value;
      if (last?.code !== "removed") return;
      const answer = await client.request("posts.bring", { posts: [last.post] });
      await settle(answer.ok ? undefined : answer.reason, undefined);
    },
    async removeAll() {
      const answer = await client.request("posts.remove", {});
      await settle(answer.ok ? undefined : answer.reason, { code: "removed-all", count: answer.ok ? answer.value.removed : 0 });
    },
    async keepFor(days) {
      const answer = await client.request("posts.keep-for", { days });
      await settle(answer.ok ? undefined : answer.reason, undefined);
    },
  };
}
