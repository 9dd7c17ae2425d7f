import type { JSX } from "preact";
import type { AccessState } from "../../lib/dashboard";
import type { MessageKey, PagesTranslator } from "../../lib/i18n";
import { SiteAccess } from "./SiteAccess";
import type { About } from "./screen";

type PermissionKey = Extract<MessageKey, `permission.${string}`>;

/** Permissions that we can explain. A new one without words here fails the test that reads the manifest. */
export const permissionWords: ReadonlyMap<string, PermissionKey> = new Map([
  ["storage", "permission.storage"],
  ["unlimitedStorage", "permission.unlimitedStorage"],
  ["alarms", "permission.alarms"],
  ["contextMenus", "permission.contextMenus"],
  ["scripting", "permission.scripting"],
]);

export interface PermissionsTableProps {
  readonly t: PagesTranslator;
  readonly about: About;
  readonly access: AccessState;
}

/** Every permission of this very package with what it is for, so that the list cannot fall behind the manifest. */
export function PermissionsTable({ t, about, access }: PermissionsTableProps): JSX.Element {
  const sites = [
    ...about.hosts.map((site) => ({ site, optional: false, why: t("permission.host") })),
    ...about.optionalHosts.map((site) => ({ site, optional: true, why: t("permission.optionalHost") })),
  ];
  const permissions = about.permissions.map((name) => ({ name, key: permissionWords.get(name) }));
  return (
    <table class="permissions">
      <caption>{t("local.permissions.caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("local.permissions.name")}</th>
          <th scope="col">{t("local.permissions.why")}</th>
          <th scope="col">{t("local.permissions.now")}</th>
        </tr>
      </thead>
      <tbody>
        {sites.map(({ site, optional, why }) => (
          <tr key={site}>
            <th scope="row">{t("local.permissions.site", { site: hostOf(site) })}</th>
            <td>{why}</td>
            <td>
              <SiteAccess t={t} site={site} host={hostOf(site)} optional={optional} access={access} />
            </td>
          </tr>
        ))}
        {permissions.map(({ name, key }) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>{key && t(key)}</td>
            <td>{t("local.permissions.always")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** `https://business.facebook.com/*` → `business.facebook.com`. */
function hostOf(pattern: string): string {
  return pattern.replace(/^[a-z*]+:\/\//, "").replace(/\/.*$/, "");
}
