import type { JSX } from "preact";
import { DESK_KEYS } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";
import { Button } from "../../ui";

/** The keys of the desk, each with what it does. */
export function KeysHelp({ t, close }: { readonly t: PagesTranslator; close(): void }): JSX.Element {
  return (
    <section class="desk-keys" aria-labelledby="desk-keys">
      <h2 id="desk-keys">{t("desk.keys")}</h2>
      <dl>
        {DESK_KEYS.map(({ act, keys }) => (
          <div key={act}>
            <dt>
              {keys.map((key, at) => (
                <span key={key}>
                  {at > 0 && ` ${t("desk.keys.or")} `}
                  <kbd>{key}</kbd>
                </span>
              ))}
            </dt>
            <dd>{t(`desk.keys.${act}`)}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">{t("desk.keys.note")}</p>
      <Button look="secondary" onPress={close}>
        {t("desk.keys.hide")}
      </Button>
    </section>
  );
}
