import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { RETENTION_DAYS } from "../../lib/dashboard";
import { Icon } from "../ui";
import { HealthNotice } from "./HealthNotice";
import { PermissionsTable } from "./PermissionsTable";
import type { ScreenProps } from "./screen";
import { BackupSection } from "./stored/BackupSection";
import { EraseSection } from "./stored/EraseSection";
import { RetentionChoice, StoredTable } from "./stored/StoredTable";

/** What is stored, where, what Ligne may do, and whether it can save: the page for whoever asks “where does it go?”. */
export function LocalScreen({ state, t, about, reload }: ScreenProps): JSX.Element {
  const sessions = state.sessions.view.value;
  const posts = state.posts.view.value;
  const { stored } = state;
  const { total } = sessions.status === "shown" ? sessions : { total: 0 };
  // Counting everything is not free, so it is done when somebody looks.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the number of drafts tells that something has changed
  useEffect(() => void stored.load(), [stored, total]);
  return (
    <div class="local">
      <p class="promise">
        <Icon name="lock" size={18} />
        <span>
          <strong>{t("panel.local")}</strong> {t("local.promise")}
        </span>
      </p>
      <section>
        <h2>{t("local.saving")}</h2>
        <HealthNotice t={t} health={state.health} always reload={reload} stored={stored} />
      </section>
      <section>
        <h2>{t("local.stored")}</h2>
        {sessions.status === "shown" && <p class="figure">{t("local.stored.count", { count: sessions.total })}</p>}
        {posts.status === "shown" && posts.posts.length > 0 && (
          <p class="figure">
            <a href="#posts">{t("local.stored.postsCount", { count: posts.posts.length })}</a>
          </p>
        )}
        <ul class="plain">
          <li>{t("local.stored.drafts")}</li>
          <li>{t("local.stored.kept")}</li>
          <li>{t("local.stored.posts", { days: posts.status === "shown" ? posts.days : RETENTION_DAYS })}</li>
          <li>{t("local.stored.reviews", { days: RETENTION_DAYS })}</li>
          <li>{t("local.stored.charters")}</li>
          <li>{t("local.stored.team")}</li>
          <li>{t("local.stored.gate")}</li>
          <li>{t("local.stored.days", { days: RETENTION_DAYS })}</li>
          <li>{t("local.stored.settings")}</li>
          <li>{t("local.stored.copy")}</li>
        </ul>
        <p class="never">{t("local.stored.never")}</p>
        <StoredTable t={t} stored={stored} />
        <RetentionChoice t={t} stored={stored} />
      </section>
      <BackupSection t={t} stored={stored} health={state.health} reload={reload} />
      <EraseSection t={t} stored={stored} reload={reload} />
      <section>
        <h2>{t("local.where")}</h2>
        <p>{t("local.where.body")}</p>
      </section>
      <section>
        <h2>{t("local.permissions")}</h2>
        <PermissionsTable t={t} about={about} access={state.access} />
      </section>
      <section>
        <h2>{t("local.version")}</h2>
        <p>{t("local.version.body", { version: about.version })}</p>
      </section>
    </div>
  );
}
