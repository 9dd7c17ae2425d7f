import type { JSX, Ref } from "preact";
import type { PanelTranslator } from "../../lib/i18n";
import type { Heading } from "../../lib/panel";
import { Button, IconButton, Mark } from "../ui";

export interface PanelHeaderProps {
  readonly t: PanelTranslator;
  readonly heading: Heading | undefined;
  readonly menuOpen: boolean;
  readonly menuId: string;
  readonly menuButton: Ref<HTMLButtonElement>;
  readonly collapseButton: Ref<HTMLButtonElement>;
  onMenu(): void;
  /** Where a sample charter speaks: leads to making one's own. */
  readonly onOwnCharter: (() => void) | undefined;
  onCollapse(event: MouseEvent): void;
}

/** Whose charter, which version, which Page; settings and collapse. */
export function PanelHeader(props: PanelHeaderProps): JSX.Element {
  const { t, heading, menuOpen } = props;
  return (
    <header class="head">
      <Mark />
      <div class="head-words">
        <h2 class="head-owner" dir="auto">
          {heading?.owner ?? "Ligne"}
        </h2>
        {heading && (
          <p class="head-charter">
            {charterLine(heading, t)}
            {heading.example && props.onOwnCharter && (
              <>
                {" · "}
                <Button look="link" onPress={props.onOwnCharter}>
                  {t("ways.ownCharter")}
                </Button>
              </>
            )}
          </p>
        )}
      </div>
      <IconButton
        label={t("menu.title")}
        icon="menu"
        expanded={menuOpen}
        controls={props.menuId}
        buttonRef={props.menuButton}
        onPress={props.onMenu}
      />
      <IconButton label={t("panel.collapse")} icon="collapse" buttonRef={props.collapseButton} onPress={props.onCollapse} />
    </header>
  );
}

function charterLine({ version, example, page }: Heading, t: PanelTranslator): string {
  const charter = t(example ? "panel.charterExample" : "panel.charter", { version });
  if (!page) return charter;
  return `${charter} · ${page.kind === "this" ? t("panel.thisPage") : t("panel.otherPage", { name: page.name })}`;
}
