import type { JSX } from "preact";
import type { PanelTranslator } from "../../lib/i18n";
import { type PanelPrefs, RETENTION_DAYS } from "../../lib/panel";
import { Button, Icon } from "../ui";

export interface FirstRunProps {
  readonly t: PanelTranslator;
  readonly keepFigures: boolean;
  onChoose(choice: Partial<Pick<PanelPrefs, "keepFigures" | "keepPosts" | "introduced">>): void;
  /** Leads to the whole list; absent where that is a link beside it already. */
  onMore?(): void;
}

/**
 * Once: what is kept, how long, where, and how to have nothing kept. It stays until it has been answered, and short, for the first
 * remarks stand below it; the whole list is one press away.
 */
export function FirstRun({ t, keepFigures, onChoose, onMore }: FirstRunProps): JSX.Element {
  return (
    <section class="first-run" aria-label={t("kept.title")}>
      <Icon name="lock" />
      <div class="pick-words">
        <p class="message-strong">{t("kept.title")}</p>
        <div role="status">
          <p>{keepFigures ? t("kept.what", { days: RETENTION_DAYS }) : t("kept.off")}</p>
        </div>
        <div class="pick-actions">
          <Button look="primary" onPress={() => onChoose({ introduced: true })}>
            {t("kept.ok")}
          </Button>
          <Button look="secondary" onPress={() => onChoose({ keepFigures: !keepFigures, keepPosts: !keepFigures })}>
            {t(keepFigures ? "kept.none" : "kept.on")}
          </Button>
          {onMore && (
            <Button look="link" onPress={onMore}>
              {t("kept.more")}
            </Button>
          )}
        </div>
      </div>
    </section>
  );
}
