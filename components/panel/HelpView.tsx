import type { ComponentChildren, JSX } from "preact";
import { SEVERITIES } from "../../lib/check";
import type { PanelTranslator } from "../../lib/i18n";
import { RETENTION_DAYS, type WaysOut } from "../../lib/panel";
import { Button, SeverityMark } from "../ui";
import { KeyList } from "./KeyList";

/** The keys there really are, what the signs mean, and what is kept. */
export function HelpView({ t, ways }: { readonly t: PanelTranslator; readonly ways: WaysOut }): JSX.Element {
  return (
    <div class="help">
      <Part title={t("help.keys")}>
        <KeyList t={t} shortcuts={ways.shortcuts.value} />
      </Part>
      <Part title={t("help.signs")}>
        <dl class="signs">
          {[...SEVERITIES].reverse().map((severity) => (
            <div key={severity}>
              <dt>
                <SeverityMark severity={severity} word={t(`severity.${severity}`)} />
              </dt>
              <dd>{t(`help.signs.${severity}`)}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part title={t("help.kept")}>
        <p>{t("kept.what", { days: RETENTION_DAYS })}</p>
        <div class="help-actions">
          <Button look="secondary" icon="open" onPress={() => ways.openPage("local")}>
            {t("help.kept.open")}
          </Button>
          <Button look="secondary" icon="open" onPress={() => ways.openPage("settings")}>
            {t("help.settings")}
          </Button>
        </div>
      </Part>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <section class="help-part">
      <h4 class="section-title">{title}</h4>
      {children}
    </section>
  );
}
