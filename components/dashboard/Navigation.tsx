import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { DashboardState } from "../../lib/dashboard";
import type { PagesTranslator } from "../../lib/i18n";
import { Button, Icon, Mark, VisuallyHidden } from "../ui";
import { LanguageSelect } from "./LanguageSelect";
import type { Route } from "./screen";

export interface NavigationProps {
  readonly t: PagesTranslator;
  readonly routes: readonly Route[];
  /** Id of the screen that is shown. */
  readonly current: string;
  readonly state: DashboardState;
  /** The organisation chose the language. */
  readonly isLanguageLocked?: boolean;
}

/** The one column of navigation; only screens that exist. A window too narrow for a column has it behind a button. */
export function Navigation({ t, routes, current, state, isLanguageLocked = false }: NavigationProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever went to another screen is done choosing.
  useEffect(() => setOpen(false), [current]);
  const waiting = routes.reduce((sum, { badge }) => sum + (badge?.(state) ?? 0), 0);
  return (
    <header class="side" data-open={isOpen}>
      <button type="button" class="skip" onClick={focusContent}>
        {t("nav.skip")}
      </button>
      <p class="brand">
        <Mark size={28} />
        {t("pages.productName")}
      </p>
      <div class="side-menu">
        <Button look="secondary" icon="menu" expanded={isOpen} controls="screens" onPress={() => setOpen(!isOpen)}>
          {t("nav.menu")}
          {!isOpen && <NavBadge t={t} count={waiting} />}
        </Button>
      </div>
      <nav id="screens" aria-label={t("nav.label")}>
        <ul>
          {routes.map(({ id, title, badge }) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={id === current ? "page" : undefined}>
                {t(title)}
                {badge && <NavBadge t={t} count={badge(state)} />}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="side-foot">
        {current !== "settings" && <LanguageSelect t={t} preferences={state.preferences} isLocked={isLanguageLocked} />}
        <p class="local-promise">
          <Icon name="lock" size={14} />
          {t("panel.local")}
        </p>
      </div>
    </header>
  );
}

/** How many things wait behind a screen's name. */
function NavBadge({ t, count }: { readonly t: PagesTranslator; readonly count: number }): JSX.Element | null {
  if (count === 0) return null;
  return (
    <span class="nav-badge">
      <span aria-hidden="true">{t.number(count)}</span>
      <VisuallyHidden>{t("desk.waiting", { count })}</VisuallyHidden>
    </span>
  );
}

/** The address stays as it is: its `#` names the screen. */
function focusContent(): void {
  document.querySelector<HTMLElement>("main h1")?.focus();
}
