import type { Store } from "../../store";
import type { TeamPort } from "./people";

/** What the review room of the background needs from outside. */
export interface ReviewPorts {
  readonly store: Pick<Store, "reviews">;
  readonly team: TeamPort;
  /** What the one at this machine is called, where that was said. */
  readonly ownName: () => Promise<string | undefined>;
  /** Throws when the one at this machine may not do what holds for everybody. */
  readonly mustGovern: () => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A random UUID. */
  readonly newId: () => string;
  /** Tells our open pages and tabs, after a commit. */
  readonly changed: () => void;
}
