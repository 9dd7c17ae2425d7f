import {
  foldReview,
  judgedRules,
  nextPlace,
  type RefusalReason,
  type ReviewEntry,
  type ReviewView,
  signEntry,
  summariseReview,
  type VerifiedRecord,
  verifyReviewRecord,
} from "../../review";
import { type Project, type ReviewRecordRow, type Store, type Stored, verifiedOf } from "../../store";
import type { SigningKey } from "../../trust";
import { type People, readPeople, type TeamPort } from "./people";

/** A review with its records, each held against its signature once more before it is shown (T12). */
export interface Loaded {
  readonly people: People;
  readonly records: readonly VerifiedRecord[];
  readonly view: ReviewView;
  /** Requests that records were made for here. */
  readonly asked: ReadonlySet<string>;
}

/** An entry without what its place in the review gives it. */
export type NewEntry = ReviewEntry extends infer Entry
  ? Entry extends ReviewEntry
    ? Omit<Entry, "reviewId" | "sequence" | "previous" | "at">
    : never
  : never;

/** Reads and writes reviews for the handlers. */
export interface ReviewDesk {
  people(): Promise<Stored<People>>;
  /** Nothing where no record of it is here. */
  load(reviewId: string): Promise<Stored<Loaded | undefined>>;
  /** The view that one more entry of this key would make, its record not yet stored. */
  prepare(loaded: Pick<Loaded, "people" | "records">, reviewId: string, key: SigningKey, entry: NewEntry): Promise<Prepared>;
  /** Stores what was prepared; resolves after the commit. */
  commit(prepared: Prepared, people: People, requestId: string): Promise<Stored<string[]>>;
  project(people: People): Project;
}

export interface Prepared {
  readonly row: Omit<ReviewRecordRow, "storedAt">;
  readonly view: ReviewView;
  /** Why it would count for nothing; then it is not to be stored. */
  readonly refused: RefusalReason | undefined;
}

export function createReviewDesk({
  store,
  team,
  now,
  ownName,
}: {
  readonly store: Pick<Store, "reviews">;
  readonly team: TeamPort;
  readonly ownName: () => Promise<string | undefined>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}): ReviewDesk {
  const people = async () => readPeople(team, await ownName());

  return {
    people,
    async load(reviewId) {
      const [known, stored] = await Promise.all([people(), store.reviews.records(reviewId)]);
      if (!known.ok) return known;
      if (!stored.ok) return stored;
      if (stored.value.length === 0) return { ok: true, value: undefined };
      const verified = await Promise.all(stored.value.map(({ record }) => verifyReviewRecord(record)));
      const records = verified.filter((record) => record !== undefined);
      if (records.length === 0) return { ok: true, value: undefined };
      const view = foldReview(records, known.value.roleOf(lateOf(stored.value)));
      const asked = new Set(stored.value.flatMap((row) => (row.asked === undefined ? [] : [row.asked])));
      return { ok: true, value: { people: known.value, records, view, asked } };
    },
    async prepare({ people: known, records }, reviewId, key, entry) {
      const at = new Date(now()).toISOString();
      const record = await signEntry(key, { ...entry, reviewId, ...nextPlace(records, key.id), at } as ReviewEntry);
      const verified = await verifyReviewRecord(record);
      if (!verified) throw new TypeError("a record that does not hold as it was made");
      const view = foldReview([...records, verified], known.roleOf(new Set()));
      const refused = view.history.find(({ id }) => id === verified.id)?.refused;
      return { row: { id: verified.id, reviewId, keyId: key.id, record }, view, refused };
    },
    commit: ({ row }, known, requestId) => store.reviews.append([{ ...row, storedAt: now(), asked: requestId }], projectFor(known)),
    project: projectFor,
  };
}

function lateOf(rows: readonly ReviewRecordRow[]): Set<string> {
  return new Set(rows.filter(({ late }) => late === true).map(({ id }) => id));
}

/** What the records of a review come to for this team. */
function projectFor(people: People): Project {
  return (rows) => {
    const view = foldReview(rows.map(verifiedOf), people.roleOf(lateOf(rows)));
    const summary = summariseReview(view);
    return { state: view.state, standings: people.standings(summary?.keys ?? []), summary, rules: judgedRules(view) };
  };
}
