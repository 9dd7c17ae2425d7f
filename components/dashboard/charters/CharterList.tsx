import type { JSX } from "preact";
import type { CharterSummary, ChartersState, DraftSession } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";
import { Button } from "../../ui";
import { CharterCard } from "./CharterCard";

export interface CharterListProps {
  readonly t: PagesTranslator;
  readonly charters: ChartersState;
  readonly list: readonly CharterSummary[];
  /** Drafts noted here, to offer the Pages they were for. */
  readonly sessions: readonly DraftSession[];
}

/** All charters of the company, the company's own first; with none, how to come to one. */
export function CharterList({ t, charters, list, sessions }: CharterListProps): JSX.Element {
  const ways = (
    <div class="charter-ways">
      <Button look={list.length === 0 ? "primary" : "secondary"} onPress={() => charters.go({ at: "questions" })}>
        {t("start.questions")}
      </Button>
      <Button look="secondary" onPress={() => charters.go({ at: "new" })}>
        {t("charters.new")}
      </Button>
      <Button look="secondary" onPress={() => charters.go({ at: "import" })}>
        {t("charters.import")}
      </Button>
    </div>
  );
  if (list.length === 0)
    return (
      <section class="empty" aria-labelledby="no-charters">
        <h2 id="no-charters">{t("charters.empty.title")}</h2>
        <p>{t("charters.empty.what")}</p>
        <p>{t("charters.empty.how")}</p>
        {ways}
      </section>
    );
  const names = [...new Set(sessions.flatMap(({ pageName }) => (pageName === undefined ? [] : [pageName])))];
  return (
    <>
      <p class="intro">{t("charters.intro")}</p>
      {ways}
      <datalist id="known-pages">
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <ul class="charter-cards">
        {list.map((charter) => (
          <CharterCard key={charter.id} t={t} charters={charters} charter={charter} />
        ))}
      </ul>
    </>
  );
}
