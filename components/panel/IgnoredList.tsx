import type { JSX } from "preact";
import { FILLER_KINDS } from "../../lib/check";
import type { PanelTranslator } from "../../lib/i18n";
import type { IgnoredView, PanelState } from "../../lib/panel";
import { Button } from "../ui";

/** What is ignored on this Page, each with its reach and its way back. */
export function IgnoredList({ t, state }: { readonly t: PanelTranslator; readonly state: PanelState }): JSX.Element | null {
  if (!state.ignoredOpen.value) return null;
  const list = state.ignoredList.value;
  return (
    <section class="ignored">
      <h3 class="section-title">{t("ignored.title")}</h3>
      {list.length === 0 ? (
        <p class="ignored-none">{t("ignored.none")}</p>
      ) : (
        <ul class="ignored-list">
          {list.map((one) => {
            const title = titleOf(one, t);
            return (
              <li key={one.id} class="ignored-item">
                <p class="ignored-title" dir="auto">
                  {title}
                </p>
                <p class="ignored-scope">
                  {[one.wrongAlert ? t("ignore.wrongAlert") : undefined, t(`ignore.scope.${one.scope}`), t.dateTime(Date.parse(one.at))]
                    .filter(Boolean)
                    .join(" · ")}
                </p>
                {one.reason && (
                  <p class="ignored-scope" dir="auto">
                    {t("ignored.reason", { reason: one.reason })}
                  </p>
                )}
                <Button
                  look="link"
                  label={t("ignored.takeBackNamed", { title })}
                  onPress={(event) => state.unignore(one.id, { follow: event.detail === 0 })}
                >
                  {t("ignored.takeBack")}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      <Button look="secondary" onPress={() => state.showIgnored(false)}>
        {t("ignored.close")}
      </Button>
    </section>
  );
}

/** What the remark says where it is known, else the rule's name; a rule that is not known here has only its id. */
function titleOf({ message, name, ruleId, kind }: IgnoredView, t: PanelTranslator): string {
  if (message !== undefined && message !== "") return message;
  if (ruleId === "filler") {
    const known = FILLER_KINDS.find((one) => one === kind);
    return [t("family.filler"), ...(known ? [t(`filler.${known}`)] : [])].join(" · ");
  }
  return name?.[t.language] ?? ruleId;
}
