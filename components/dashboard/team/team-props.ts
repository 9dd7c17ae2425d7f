import type { TeamState, TeamView } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";

/** What the parts about one's own keys need. */
export interface OwnKeysProps {
  readonly t: PagesTranslator;
  readonly team: TeamState;
  readonly own: TeamView;
}

/** What the parts about people need. */
export interface PeopleProps {
  readonly t: PagesTranslator;
  readonly team: TeamState;
  readonly known: TeamView;
}
