import type { JSX } from "preact";
import type { PanelTranslator } from "../../lib/i18n";
import type { Shortcut } from "../../lib/panel";

export interface KeyListProps {
  readonly t: PanelTranslator;
  /** Nothing while they are looked up; empty when the browser did not say. */
  readonly shortcuts: readonly Shortcut[] | undefined;
  /** Keys that work inside the panel only are listed too. */
  readonly withPanelKeys?: boolean;
}

/** The keys that the browser has for Ligne at this moment, and where they are changed. */
export function KeyList({ t, shortcuts, withPanelKeys = true }: KeyListProps): JSX.Element {
  return (
    <>
      {shortcuts === undefined && <p role="status">{t("help.keys.asking")}</p>}
      {shortcuts?.length === 0 && <p role="status">{t("help.keys.failed")}</p>}
      <dl class="keys">
        {shortcuts?.map(({ name, keys }) => (
          <div key={name}>
            <dt>{keys ? <Keys keys={keys} /> : <span class="keys-none">{t("help.keys.none")}</span>}</dt>
            <dd>{t(`help.command.${name}`)}</dd>
          </div>
        ))}
        {withPanelKeys &&
          (["tab", "escape"] as const).map((key) => (
            <div key={key}>
              <dt>
                <Keys keys={t(`help.key.${key}`)} />
              </dt>
              <dd>{t(`help.key.${key}.does`)}</dd>
            </div>
          ))}
      </dl>
      <p class="keys-change">{t("help.keys.change", { chrome: "chrome://extensions/shortcuts", firefox: "about:addons" })}</p>
    </>
  );
}

/** `Alt+Shift+K` as keys; the signs a Mac writes stay in one piece. */
function Keys({ keys }: { readonly keys: string }): JSX.Element {
  return (
    <kbd class="keys-chord">
      {keys.split("+").map((key, index) => (
        <>
          {index > 0 && "+"}
          <kbd key={key}>{key}</kbd>
        </>
      ))}
    </kbd>
  );
}
