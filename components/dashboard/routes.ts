import { DraftsScreen } from "./DraftsScreen";
import { LocalScreen } from "./LocalScreen";
import type { Route } from "./screen";
import { TasteScreen } from "./TasteScreen";

const drafts: Route = { id: "drafts", title: "nav.drafts", Screen: DraftsScreen };
const taste: Route = { id: "taste", title: "nav.taste", Screen: TasteScreen };
const local: Route = { id: "local", title: "nav.local", Screen: LocalScreen, saysHealth: true };

/** The screens, in the order of the navigation; the first is where the dashboard opens. */
export const routes: readonly [Route, ...Route[]] = [drafts, taste, local];
