import { type Handlers, type OwnReview, Refused, type RequestOf } from "../../messages";
import { isSamePage } from "../../metrics";
import { reviewIdOf } from "../../review";
import { sha256Text } from "../../trust";
import { allTaken, taken } from "../taken";
import type { Loaded, Prepared, ReviewDesk } from "./desk";
import { ownReviewOf } from "./own";
import type { People } from "./people";
import type { ReviewPorts } from "./ports";

/** Reviews of one's own for one Page that a tab gets at most. */
const MOST_OWN = 20;

type AuthorHandlers = Pick<Handlers, "review.submit" | "review.withdraw" | "review.went-out" | "review.mine">;

/** What our script in Meta's page may ask about reviews: its own author's, and no others (T7, T8). A private window leaves nothing. */
export function createAuthorHandlers({ store, team, now, changed, newId }: ReviewPorts, desk: ReviewDesk): AuthorHandlers {
  /** Own reviews of a Page, the newest first; each is held against its signatures. */
  const ownOf = async (isWanted: (line: { draftId: string; page: { id?: string | undefined; name?: string | undefined } }) => boolean) => {
    const [people, listed] = await allTaken([desk.people(), store.reviews.list()]);
    const { authorId } = people;
    const lines = listed
      .filter(({ summary, gone }) => gone !== true && summary !== undefined && summary.author === authorId && isWanted(summary))
      .toSorted((a, b) => b.storedAt - a.storedAt || (a.id < b.id ? -1 : 1));
    return { people, lines };
  };
  const loadOwn = async (reviewId: string): Promise<{ loaded: Loaded; own: OwnReview } | undefined> => {
    const loaded = await desk.load(reviewId);
    const own = loaded.ok && loaded.value ? ownReviewOf(loaded.value, now()) : undefined;
    return loaded.ok && loaded.value && own ? { loaded: loaded.value, own } : undefined;
  };

  /** The newest review of a draft that still takes a text; one that is closed stays closed. */
  const openOf = async (draft: string) => {
    const { people, lines } = await ownOf(({ draftId }) => draftId === draft);
    const open = lines.find(({ state }) => state === "submitted" || state === "changes" || state === "approved");
    return { people, before: open && (await loadOwn(open.id)) };
  };

  const submit = async (submission: RequestOf<"review.submit">, requestId: string) => {
    const key = taken(await team.ensureKey("author"));
    const { people, before } = await openOf(submission.draftId);
    if (before && (isSame(before.own, submission) || before.loaded.asked.has(requestId)))
      return { status: "known" as const, review: before.own };
    const nonce = before?.loaded.view.rounds[0]?.entry.nonce ?? newId();
    const prepared = await desk.prepare(before?.loaded ?? { people, records: [] }, await reviewIdOf(key.id, nonce), key, {
      ...submission,
      type: "submitted",
      nonce,
      round: (before?.own.round ?? 0) + 1,
      textHash: await sha256Text(submission.text),
    });
    const review = ownReviewOf({ view: prepared.view, people }, now());
    if (!review || prepared.refused !== undefined) return { status: "refused" as const };
    return keep(prepared, people, requestId, { status: "submitted" as const, review });
  };

  const keep = async <Answer>(prepared: Prepared, people: People, requestId: string, answer: Answer) => {
    taken(await desk.commit(prepared, people, requestId));
    changed();
    return answer;
  };

  const withdraw = async ({ reviewId, reason }: RequestOf<"review.withdraw">, requestId: string) => {
    const [key, own] = [taken(await team.ownKey("author")), await loadOwn(reviewId)];
    if (!own || !key) return { status: "gone" as const };
    if (own.loaded.asked.has(requestId)) return { status: "withdrawn" as const };
    const prepared = await desk.prepare(own.loaded, reviewId, key, { type: "withdrawn", ...(reason !== undefined && { reason }) });
    if (prepared.refused !== undefined) return { status: "gone" as const };
    return keep(prepared, own.loaded.people, requestId, { status: "withdrawn" as const });
  };

  const wentOut = async ({ reviewId, text }: RequestOf<"review.went-out">, requestId: string) => {
    const [key, own] = [taken(await team.ownKey("author")), await loadOwn(reviewId)];
    if (own?.loaded.asked.has(requestId)) return { status: "published" as const };
    const current = own?.loaded.view.rounds.at(-1);
    if (!own?.own.approved || own.own.text !== text || !key || !current) return { status: "gone" as const };
    const out = { type: "published", submission: current.id, textHash: current.entry.textHash } as const;
    const prepared = await desk.prepare(own.loaded, reviewId, key, out);
    if (prepared.refused !== undefined) return { status: "gone" as const };
    return keep(prepared, own.loaded.people, requestId, { status: "published" as const });
  };

  return {
    "review.submit": async (submission, { incognito, requestId }) => (incognito ? new Refused("store") : submit(submission, requestId)),

    "review.withdraw": async (asked, { incognito, requestId }) => (incognito ? new Refused("store") : withdraw(asked, requestId)),

    "review.went-out": async (asked, { incognito, requestId }) => (incognito ? new Refused("store") : wentOut(asked, requestId)),

    "review.mine": async ({ page, draftId, text }) => {
      const { people, lines } = await ownOf((line) => line.draftId === draftId || isSamePage(line.page, page));
      const first = [...lines.filter(({ draftId: of }) => of === draftId), ...lines.filter(({ draftId: of }) => of !== draftId)];
      const opened = await Promise.all(first.slice(0, MOST_OWN).map(({ id }) => loadOwn(id)));
      const reviews = opened.flatMap((review) => (review ? [review.own] : []));
      const same = (review: OwnReview) => Number(review.draftId !== draftId) * 2 + Number(review.text !== text);
      const name = people.authorId === undefined ? undefined : people.nameOf(people.authorId);
      return {
        reviews: reviews.toSorted((a, b) => same(a) - same(b)),
        hasReviewer: people.hasReviewer,
        ...(name !== undefined && { name }),
      };
    },
  };
}

/** The same text under the same charter, still waiting or approved: there is nothing to hand in again. */
function isSame(own: OwnReview, { text, charter }: RequestOf<"review.submit">): boolean {
  const isOpen = own.state === "submitted" || own.state === "approved";
  return isOpen && own.text === text && own.charter.id === charter.id && own.charter.version === charter.version;
}
