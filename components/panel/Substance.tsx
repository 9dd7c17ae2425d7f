import type { JSX } from "preact";
import type { PanelTranslator } from "../../lib/i18n";
import type { SubstanceView } from "../../lib/panel";
import { Icon, VisuallyHidden } from "../ui";

export interface SubstanceProps {
  readonly t: PanelTranslator;
  readonly parts: readonly SubstanceView[];
  /** One row for each part with the author's words for it, instead of six short names. */
  readonly inWords: boolean;
}

/** What the reader finds in the draft: six parts in a fixed order, present or missing, in words. */
export function Substance({ t, parts, inWords }: SubstanceProps): JSX.Element {
  return (
    <section class="substance">
      <h3 class="section-title">{t("substance.title")}</h3>
      <ul class={inWords ? "found" : "chips"}>
        {parts.map((view) => (
          <li key={view.part} class={inWords ? "found-part" : "chip"} data-present={view.present}>
            <Icon name={view.present ? "check" : "missing"} size={12} />
            <span dir="auto">
              {partName(view, t)}
              <VisuallyHidden>, {t(view.present ? "substance.present" : "substance.missing")}</VisuallyHidden>
            </span>
            {inWords && view.words && <q dir="auto">{t("panel.quoted", { text: view.words })}</q>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function partName({ part, name }: SubstanceView, t: PanelTranslator): string {
  return part === "pillar" && name ? t("substance.pillarNamed", { name }) : t(`substance.${part}`);
}
