import type { HistoryDigest } from "../check";
import type { ReplyOf, RequestOf, RequestResult } from "../messages";
import type { PageRef } from "../metrics";

export interface HistoryDeskPorts {
  ask(request: RequestOf<"history.get">): Promise<RequestResult<ReplyOf<"history.get">>>;
  /** Another history is known now; drafts are to be judged again. */
  onChange(): void;
}

/** What is known of the own posts of the Page that the composer shows. */
export interface HistoryDesk {
  /** Nothing while it is not known. */
  history(): HistoryDigest | undefined;
  followPage(page: PageRef): void;
  /** Posts may have come or gone. */
  reload(): void;
}

/** Asks for the digest of the Page shown, and again when posts have changed. What nobody answers stays as it was. */
export function createHistoryDesk({ ask, onChange }: HistoryDeskPorts, signal: AbortSignal): HistoryDesk {
  let page: PageRef | undefined;
  let known: HistoryDigest | undefined;
  let asked = 0;

  const load = async () => {
    if (page === undefined) return;
    asked += 1;
    const mine = asked;
    const answer = await ask({ page });
    if (signal.aborted || mine !== asked || !answer.ok) return;
    const next: HistoryDigest = { posts: answer.value.posts.map(({ pillarId, ...post }) => ({ ...post, ...(pillarId && { pillarId }) })) };
    const isNews = nameOf(next) !== nameOf(known);
    known = next;
    if (isNews) onChange();
  };

  return {
    history: () => known,
    followPage({ id, name }) {
      if (page !== undefined && page.id === id && page.name === name) return;
      page = { ...(id !== undefined && { id: id.slice(0, 64) }), ...(name !== undefined && { name: name.slice(0, 200) }) };
      known = undefined;
      void load();
    },
    reload: () => void load(),
  };
}

/** The same for the same posts; no posts are no news. */
function nameOf(digest: HistoryDigest | undefined): string {
  return (digest?.posts ?? [])
    .map(({ publishedAt, pillarId, shingles }) => `${publishedAt} ${pillarId} ${shingles.length} ${shingles[0]}`)
    .join();
}
