import type { ComponentType } from "preact";
import type { Localized } from "../../lib/check";
import type { DashboardState } from "../../lib/dashboard";
import type { MessageKey, PagesTranslator } from "../../lib/i18n";
import type { PasteState } from "../../lib/panel";

/** What the pages say about the product itself; all of it comes from the built package. */
export interface About {
  readonly version: string;
  /** As in the manifest. */
  readonly permissions: readonly string[];
  readonly hosts: readonly string[];
  readonly optionalHosts: readonly string[];
  /** Names of the built-in rules, by rule id. */
  readonly ruleNames: ReadonlyMap<string, Localized>;
}

export interface ScreenProps {
  readonly state: DashboardState;
  readonly t: PagesTranslator;
  readonly about: About;
  /** Brings the check into this page, which is drawn before; the same one each time, with the words that were selected elsewhere. */
  openCheck(): Promise<PasteState>;
  /** Loads this page anew. */
  reload(): void;
}

/** One screen of the dashboard. */
export interface Route {
  /** Stands behind the `#` of the address. */
  readonly id: string;
  readonly title: Extract<MessageKey, `nav.${string}`>;
  readonly Screen: ComponentType<ScreenProps>;
  /** The screen itself says whether work is saved, so the notice above every screen stays away. */
  readonly saysHealth?: true;
  /** How many things wait on this screen; none is not shown. */
  badge?(state: DashboardState): number;
}
