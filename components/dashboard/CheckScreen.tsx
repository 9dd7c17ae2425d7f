import type { JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { createPanelTranslator } from "../../lib/i18n";
import type { PasteState } from "../../lib/panel";
import { PasteView } from "../panel/PasteView";
import { VisuallyHidden } from "../ui";
import type { ScreenProps } from "./screen";

/** A text from anywhere, checked as beside the composer. The rules come once this screen is opened. */
export function CheckScreen({ t, openCheck }: ScreenProps): JSX.Element {
  const panelT = useMemo(() => createPanelTranslator(t.language), [t.language]);
  const [paste, setPaste] = useState<PasteState | "asking" | "failed">("asking");
  useEffect(() => {
    openCheck().then(setPaste, () => setPaste("failed"));
  }, [openCheck]);
  return (
    <>
      <p class="intro">{t("check.intro")}</p>
      {typeof paste === "string" ? (
        <p class="quiet" role="status">
          {t(paste === "asking" ? "paste.starting" : "paste.failed")}
        </p>
      ) : (
        <div class="ligne check-screen">
          <VisuallyHidden>
            <h2>{panelT("findings.title")}</h2>
          </VisuallyHidden>
          <PasteView t={panelT} paste={paste} />
        </div>
      )}
    </>
  );
}
