import type { MessageType, ReplyOf, RequestFailure, RequestOf, RequestResult, TabState } from "../messages";

/** Asks the background; the answer was validated, a failure is a code. */
export interface PagesClient {
  request<Type extends MessageType>(type: Type, payload: RequestOf<Type>): Promise<RequestResult<ReplyOf<Type>>>;
}

/** What every page of ours needs from the outside. */
export interface PageInputs {
  readonly client: PagesClient;
  /** BCP 47 tags of the browser, in order of preference. */
  readonly browserLanguages: readonly string[];
  /** Calls back when the background announces that stored data changed, until the signal aborts. */
  onStoreChange(listener: () => void, signal: AbortSignal): void;
  /** Everything ends when it aborts. */
  readonly signal: AbortSignal;
}

/** What the tab in front says about itself; `onBusinessSuite` tells apart “not here” and “not started here yet”. */
export type TabAnswer =
  | { readonly ok: true; readonly state: TabState }
  | { readonly ok: false; readonly reason: "no-script" | "bad-reply"; readonly onBusinessSuite: boolean };

/** The browser's permissions to run on sites, which a user may withhold (fault F15). A site is a pattern such as `https://host/*`. */
export interface AccessPort {
  has(site: string): Promise<boolean>;
  /** Must be called straight from a press; resolves when the user has answered. */
  ask(site: string): Promise<void>;
  withdraw(site: string): Promise<void>;
}

export type { RequestFailure, TabState };
