import type { ComposerSurface } from "../../check";
import type { PageIdentity, Signal } from "../state";
import type { PageView } from "../view";

/** One posting surface: where its composer stands, how a field is known to be its, and what it says about the Page. */
export interface Adapter {
  /** File name, settings key, health key. */
  readonly id: string;
  /** Whether this adapter answers for the address; the first that does is asked. */
  matches(url: URL): boolean;
  /** Signals that a composer is open here at all. */
  surfaceSignals(view: PageView): readonly Signal[];
  /** The only subtrees in which fields are looked for. */
  roots(view: PageView): readonly Element[];
  /** Signals that tie one field to the composer. */
  placeSignals(field: HTMLElement, view: PageView): readonly Signal[];
  /** The smallest part of the page that is the composer around a field; nothing outside it is asked for the Page. */
  scope(field: HTMLElement, view: PageView): Element;
  /** The chosen tab of a draft that is written once per channel, by its words; nothing where there are no tabs. */
  tab?(scope: Element): string | undefined;
  /** Where the draft will be published, by the chosen tab. */
  surface(tab: string | undefined): ComposerSurface;
  /** Which Page it will be published on. */
  page(field: HTMLElement, scope: Element, view: PageView): PageIdentity;
  /** The element whose change can change the answer of `page`, if there is one. */
  pageSource(scope: Element): Element | undefined;
  /** Fields are read only where the author pointed at them; without that the surface is one that is not read. */
  readonly readsOnlyPicked?: true;
  /** Whether the composer is still open although its field, seen before, is not mounted: another of its steps is in front. */
  isPutAway?(view: PageView): boolean;
  /**
   * In a composer of several steps, whether the one that publishes is in front as far as can be told without words; absent where
   * there is one step only.
   */
  lastStep?(view: PageView): boolean;
  /** Whether something looks like a composer although no signal ties a field to one: reason enough to say so, never to read. */
  isSuspicious?(view: PageView): boolean;
}
