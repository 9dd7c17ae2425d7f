import { CheckScreen } from "./CheckScreen";
import { DraftsScreen } from "./DraftsScreen";
import { LocalScreen } from "./LocalScreen";
import { SettingsScreen } from "./SettingsScreen";
import type { Route } from "./screen";

const drafts: Route = { id: "drafts", title: "nav.drafts", Screen: DraftsScreen };
const check: Route = { id: "check", title: "nav.check", Screen: CheckScreen };
const settings: Route = { id: "settings", title: "nav.settings", Screen: SettingsScreen };
const local: Route = { id: "local", title: "nav.local", Screen: LocalScreen, saysHealth: true };

/** The screens, in the order of the navigation; the first is where the dashboard opens. */
export const routes: readonly [Route, ...Route[]] = [drafts, check, settings, local];
