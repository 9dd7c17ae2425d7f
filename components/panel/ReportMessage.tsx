import type { JSX } from "preact";
import type { PanelTranslator } from "../../lib/i18n";
import type { PanelState } from "../../lib/panel";
import { Button, Icon, trusted } from "../ui";

/** The reading report: copied, or shown to be copied by hand where the browser refused. */
export function ReportMessage({ t, state }: { readonly t: PanelTranslator; readonly state: PanelState }): JSX.Element | null {
  const report = state.report.value;
  if (!report) return null;
  return (
    <section class="pick" data-report={report.status}>
      <Icon name={report.status === "copied" ? "check" : "information"} />
      <div class="pick-words">
        <p class="message-strong">{t(`report.${report.status}`)}</p>
        <p class="message-body">{t("report.holds")}</p>
        {report.status === "shown" && (
          <textarea
            class="report-text"
            readOnly
            rows={8}
            dir="ltr"
            aria-label={t("report.text")}
            value={report.text}
            onFocus={trusted((event: FocusEvent) => {
              if (event.currentTarget instanceof HTMLTextAreaElement) event.currentTarget.select();
            })}
          />
        )}
        <div class="pick-actions">
          <Button look="link" onPress={state.closeReport}>
            {t("pick.close")}
          </Button>
        </div>
      </div>
    </section>
  );
}
