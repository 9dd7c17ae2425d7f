import type { JSX } from "preact";
import type { PagesTranslator } from "../../lib/i18n";
import { Icon, VisuallyHidden } from "../ui";

/** Business Suite's own composer. */
export const COMPOSER_ADDRESS = "https://business.facebook.com/latest/composer";

/** Opens the composer in a new tab. */
export function ComposerLink({ t, look }: { readonly t: PagesTranslator; readonly look: "primary" | "secondary" }): JSX.Element {
  return (
    <a class="ui-button" data-look={look} href={COMPOSER_ADDRESS} target="_blank" rel="noopener noreferrer">
      {t("pages.composer")}
      <VisuallyHidden>, {t("pages.composerNote")}</VisuallyHidden>
      <Icon name="open" size={14} />
    </a>
  );
}
