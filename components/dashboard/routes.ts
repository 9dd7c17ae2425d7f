import { CheckScreen } from "./CheckScreen";
import { ChartersScreen } from "./charters/ChartersScreen";
import { DraftsScreen } from "./DraftsScreen";
import { IgnoresScreen } from "./IgnoresScreen";
import { LocalScreen } from "./LocalScreen";
import { PostsScreen } from "./posts/PostsScreen";
import { RuleFiguresScreen } from "./RuleFiguresScreen";
import { MineScreen } from "./reviews/MineScreen";
import { ReviewsScreen } from "./reviews/ReviewsScreen";
import { SettingsScreen } from "./SettingsScreen";
import type { Route } from "./screen";
import { TasteScreen } from "./TasteScreen";
import { TeamScreen } from "./team/TeamScreen";

const drafts: Route = { id: "drafts", title: "nav.drafts", Screen: DraftsScreen };
const charters: Route = { id: "charters", title: "nav.charters", Screen: ChartersScreen };
const reviews: Route = { id: "reviews", title: "nav.reviews", Screen: ReviewsScreen, badge: (state) => state.reviews.desk.waiting.value };
const mine: Route = { id: "mine", title: "nav.mine", Screen: MineScreen };
const check: Route = { id: "check", title: "nav.check", Screen: CheckScreen };
const posts: Route = { id: "posts", title: "nav.posts", Screen: PostsScreen };
const ignores: Route = { id: "ignores", title: "nav.ignores", Screen: IgnoresScreen };
const taste: Route = { id: "taste", title: "nav.taste", Screen: TasteScreen };
const figures: Route = { id: "figures", title: "nav.figures", Screen: RuleFiguresScreen };
const team: Route = { id: "team", title: "nav.team", Screen: TeamScreen };
const settings: Route = { id: "settings", title: "nav.settings", Screen: SettingsScreen };
const local: Route = { id: "local", title: "nav.local", Screen: LocalScreen, saysHealth: true };

/** The screens, in the order of the navigation; the first is where the dashboard opens. */
export const routes: readonly [Route, ...Route[]] = [
  drafts,
  reviews,
  posts,
  charters,
  check,
  ignores,
  taste,
  figures,
  team,
  mine,
  settings,
  local,
];
