import type { JSX } from "preact";
import type { PanelTranslator } from "../../lib/i18n";
import type { PanelState } from "../../lib/panel";
import { Button, Icon } from "../ui";

/** Pointing at the text field: what to do now, then what came of it. */
export function PickMessage({ t, state }: { readonly t: PanelTranslator; readonly state: PanelState }): JSX.Element | null {
  const picking = state.picking.value;
  if (picking === "idle") return null;
  return (
    <section class="pick" data-picking={picking}>
      <Icon name={picking === "accepted" ? "check" : picking === "asking" ? "target" : "warning"} />
      <div class="pick-words">
        <p class="message-strong">{t(`pick.${picking}`)}</p>
        {picking === "asking" && <p class="message-body">{t("pick.how")}</p>}
        {picking === "refused" && <p class="message-body">{t("pick.refusedBody")}</p>}
        <div class="pick-actions">
          {picking === "refused" && (
            <Button look="secondary" onPress={state.startPick}>
              {t("pick.again")}
            </Button>
          )}
          <Button look={picking === "asking" ? "secondary" : "link"} onPress={state.endPick}>
            {t(picking === "asking" ? "pick.cancel" : "pick.close")}
          </Button>
        </div>
      </div>
    </section>
  );
}

/** The offer to point at the field, where there is something to point at. */
export function PickOffer({ t, state }: { readonly t: PanelTranslator; readonly state: PanelState }): JSX.Element | null {
  if (!state.canPick || state.picking.value !== "idle") return null;
  return (
    <Button look="secondary" icon="target" onPress={state.startPick}>
      {t("pick.start")}
    </Button>
  );
}
