import type { Handlers } from "../../messages";
import type { Store } from "../../store";
import { mustGovern } from "../governing";
import { shelfThatTeaches } from "../taste";
import { readOwnName } from "../team";
import { createAuthorHandlers } from "./author";
import { createReviewDesk } from "./desk";
import { createFileHandlers } from "./files";
import type { ReviewPorts } from "./ports";
import { createActHandlers } from "./reviewer";

type ReviewHandlers = Pick<Handlers, Extract<keyof Handlers, `review.${string}`>>;

/**
 * What the background does about reviews. What signs or takes in runs one after the other: each record names the one before it, and
 * two tabs on one draft make one history (F17).
 */
export function createReviewHandlers(store: Store, { now, changed }: Pick<ReviewPorts, "now" | "changed">): ReviewHandlers {
  const ports: ReviewPorts = {
    store: { reviews: shelfThatTeaches(store) },
    team: store.team,
    now,
    changed,
    newId: () => crypto.randomUUID(),
    mustGovern: () => mustGovern(store),
    ownName: () => readOwnName(store),
  };
  const desk = createReviewDesk(ports);
  const [author, act, file] = [createAuthorHandlers(ports, desk), createActHandlers(ports, desk), createFileHandlers(ports, desk)];
  let last: Promise<unknown> = Promise.resolve();
  const inLine =
    <Payload, Context, Value>(task: (payload: Payload, context: Context) => Promise<Value>) =>
    (payload: Payload, context: Context): Promise<Value> => {
      const run = last.then(
        () => task(payload, context),
        () => task(payload, context),
      );
      last = run.catch(() => undefined);
      return run;
    };
  return {
    "review.submit": inLine(author["review.submit"]),
    "review.withdraw": inLine(author["review.withdraw"]),
    "review.went-out": inLine(author["review.went-out"]),
    "review.mine": author["review.mine"],
    "review.queue": file["review.queue"],
    "review.open": act["review.open"],
    "review.decide": inLine(act["review.decide"]),
    "review.comment": inLine(act["review.comment"]),
    "review.resolve": inLine(act["review.resolve"]),
    "review.published": inLine(act["review.published"]),
    "review.import": inLine(file["review.import"]),
    "review.export": file["review.export"],
    "review.erase": inLine(file["review.erase"]),
  };
}
