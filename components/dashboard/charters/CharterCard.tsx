import type { JSX } from "preact";
import { Button, Icon } from "../../ui";
import { useQuestion } from "../use-question";
import type { CharterCardProps } from "./card-props";
import { dayOf } from "./dates";
import { PagesOf } from "./PagesOf";

/** One charter: which version is in force, for which Pages, whether it is due for a second look, and what can be done with it. */
export function CharterCard({ t, charters, charter }: CharterCardProps): JSX.Element {
  const { id, name, version, nextReview } = charter;
  const isStale = nextReview !== undefined && nextReview < charters.today();
  return (
    <li class="charter-card">
      <div class="charter-head">
        <h2 dir="auto">{name}</h2>
        <span class="charter-version">{t("charters.version", { version })}</span>
        {charter.isCompany && <span class="charter-badge">{t("charters.company")}</span>}
        {charter.hasDraft && (
          <span class="charter-badge" data-tone="draft">
            {t("charters.hasDraft")}
          </span>
        )}
      </div>
      <p class="quiet">
        {t("charters.publishedOn", { when: t.dateTime(charter.publishedAt) })}
        {nextReview !== undefined && !isStale && ` · ${t("charters.nextReview", { day: dayOf(nextReview, t) })}`}
      </p>
      {isStale && (
        <p class="charter-stale">
          <Icon name="warning" size={14} />
          {t("charters.stale", { day: dayOf(nextReview, t) })}
        </p>
      )}
      <PagesOf t={t} charters={charters} charter={charter} />
      <div class="charter-actions">
        <Button look="primary" label={t("charters.editOf", { name })} onPress={() => charters.go({ at: "edit", id })}>
          {t("charters.edit")}
        </Button>
        <Button look="secondary" label={t("charters.versionsOf", { name })} onPress={() => charters.go({ at: "versions", id })}>
          {t("charters.versions")}
        </Button>
        <Button look="secondary" label={t("doc.openOf", { name })} onPress={() => charters.go({ at: "document", id })}>
          {t("doc.open")}
        </Button>
        <Button look="secondary" icon="export" label={t("charters.exportOf", { name })} onPress={() => void charters.exportFile(id)}>
          {t("charters.export")}
        </Button>
        <Button look="plain" onPress={() => void charters.setCompany(charter.isCompany ? undefined : charter)}>
          {t(charter.isCompany ? "charters.unmakeCompany" : "charters.makeCompany")}
        </Button>
        <RemoveCharter t={t} charters={charters} charter={charter} />
      </div>
    </li>
  );
}

/** Two presses, because what is removed is gone with all its versions. */
function RemoveCharter({ t, charters, charter }: CharterCardProps): JSX.Element {
  const { isAsking, setAsking, question, way } = useQuestion();
  const { name } = charter;
  if (!isAsking)
    return (
      <div ref={way}>
        <Button look="plain" label={t("charters.removeOf", { name })} onPress={() => setAsking(true)}>
          {t("charters.remove")}
        </Button>
      </div>
    );
  return (
    <fieldset
      class="notice charter-confirm outcome"
      data-tone="bad"
      ref={question}
      tabIndex={-1}
      aria-label={t("charters.removeOf", { name })}
    >
      <p>{t("charters.removeSure", { name })}</p>
      <div class="notice-actions">
        <Button look="secondary" onPress={() => void charters.remove(charter)}>
          {t("charters.removeYes")}
        </Button>
        <Button look="secondary" onPress={() => setAsking(false)}>
          {t("charters.removeNo")}
        </Button>
      </div>
    </fieldset>
  );
}
