import type { JSX } from "preact";
import type { AccessState } from "../../lib/dashboard";
import type { PagesTranslator } from "../../lib/i18n";
import { Button } from "../ui";

export interface SiteAccessProps {
  readonly t: PagesTranslator;
  /** Pattern of the site. */
  readonly site: string;
  /** The site's name, for the buttons' own names. */
  readonly host: string;
  /** The reader may take the permission back here. */
  readonly optional: boolean;
  readonly access: AccessState;
}

/** Whether Ligne may run on a site, and the way to change it; never a silent nothing. */
export function SiteAccess({ t, site, host, optional, access }: SiteAccessProps): JSX.Element {
  const granted = access.granted.value.get(site);
  if (granted === undefined) return <span class="quiet">{"\u00a0"}</span>;
  if (!granted) {
    return (
      <Button look="secondary" label={t("local.access.allowSite", { site: host })} onPress={() => void access.allow(site)}>
        {t("local.access.allow")}
      </Button>
    );
  }
  return (
    <>
      {t("local.permissions.always")}
      {optional && (
        <Button look="link" label={t("local.access.withdrawSite", { site: host })} onPress={() => void access.withdraw(site)}>
          {t("local.access.withdraw")}
        </Button>
      )}
    </>
  );
}
