import type { JSX } from "preact";
import type { ChartersState, PolicyState } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";
import { Button, Icon } from "../../ui";

export interface PolicyChartersProps {
  readonly t: PagesTranslator;
  readonly policy: PolicyState;
  readonly charters: ChartersState;
}

/** Charters that the organisation deployed: read-only, to be exported or copied (T13). */
export function PolicyCharters({ t, policy, charters }: PolicyChartersProps): JSX.Element | null {
  const deployed = policy.policy.value?.charters ?? [];
  if (deployed.length === 0) return null;
  return (
    <section class="policy-charters" aria-labelledby="policy-charters">
      <h2 id="policy-charters">{t("policy.title")}</h2>
      <p class="quiet">{t("policy.charters.intro")}</p>
      <ul class="charter-cards">
        {deployed.map(({ charter, mode, signedBy }) => {
          const name = charter.identity.pageName;
          return (
            <li key={charter.id} class="charter-card">
              <div class="charter-head">
                <Icon name="lock" size={14} />
                <h3 dir="auto">{name}</h3>
                <span class="charter-version">{t("charters.version", { version: charter.version })}</span>
                <span class="charter-badge">{t(`policy.mode.${mode}`)}</span>
              </div>
              {signedBy && <p class="quiet">{t("policy.signed", { key: signedBy.slice(0, 8) })}</p>}
              <div class="charter-actions">
                <Button look="secondary" label={t("policy.charters.copyOf", { name })} onPress={() => void policy.copy(charter.id)}>
                  {t("policy.charters.copy")}
                </Button>
                <Button
                  look="secondary"
                  icon="export"
                  label={t("policy.charters.exportOf", { name })}
                  onPress={() => void charters.exportCharter(charter)}
                >
                  {t("policy.charters.export")}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
