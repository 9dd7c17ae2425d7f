import type { JSX } from "preact";
import type { PolicyState } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";

interface Value {
  readonly name: string;
  readonly value: string;
  readonly mode: "enforced" | "default" | "additional";
}
type Policy = NonNullable<PolicyState["policy"]["value"]>;

/** Every value that the organisation set, how far it goes, and what of it could not be used. Nothing where nothing is set. */
export function PolicySection({ t, state }: { readonly t: PagesTranslator; readonly state: PolicyState }): JSX.Element | null {
  const policy = state.policy.value;
  if (!policy) return null;
  const values = valuesOf(policy, t);
  if (values.length === 0 && policy.refusals.length === 0) return null;
  return (
    <section aria-labelledby="policy">
      <h2 id="policy">{t("policy.title")}</h2>
      <p class="quiet">{t("policy.intro")}</p>
      {values.length > 0 && (
        <dl class="policy-values">
          {values.map(({ name, value, mode }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is drawn anew as a whole and holds no state
            <div key={index}>
              <dt>{name}</dt>
              <dd dir="auto">{value}</dd>
              <dd class="policy-mode">{t(`policy.mode.${mode}`)}</dd>
            </div>
          ))}
        </dl>
      )}
      {policy.refusals.length > 0 && (
        <div class="notice" data-tone="warn">
          <p>{t("policy.refused", { count: policy.refusals.length })}</p>
          <ul class="plain policy-refusals">
            {policy.refusals.map((refusal) => (
              <li key={`${refusal.at}${refusal.code}`}>
                <code>{refusal.at}</code> {refusalWords(refusal, t)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function valuesOf({ language, gate, retentionDays, companyCharter, charters, pages, team }: Policy, t: PagesTranslator): Value[] {
  const nameOf = (id: string) => charters.find(({ charter }) => charter.id === id)?.charter.identity.pageName ?? id;
  return [
    ...(language ? [{ name: t("policy.language"), value: t(`menu.language.${language.value}`), mode: language.mode }] : []),
    ...(gate ? [{ name: t("policy.gate"), value: t(`policy.gate.${gate.value}`), mode: gate.mode }] : []),
    ...(retentionDays
      ? [{ name: t("policy.retention"), value: t("stored.retention.days", { count: retentionDays.value }), mode: retentionDays.mode }]
      : []),
    ...charters.map(({ charter, mode, signedBy }) => ({
      name: t("policy.charter"),
      value: `${charter.identity.pageName} · ${charter.version}${signedBy ? ` · ${t("policy.signed", { key: signedBy.slice(0, 8) })}` : ""}`,
      mode,
    })),
    ...(companyCharter ? [{ name: t("policy.company"), value: nameOf(companyCharter.value), mode: companyCharter.mode }] : []),
    ...pages.map(({ value, charterId, mode }) => ({ name: t("policy.page", { page: value }), value: nameOf(charterId), mode })),
    ...team.map(({ name, roles, mode }) => ({
      name: t("policy.team"),
      value: `${name} (${t.list(roles.map((role) => t(`policy.role.${role}`)))})`,
      mode,
    })),
  ];
}

function refusalWords({ code, detail = "" }: Policy["refusals"][number], t: PagesTranslator): string {
  switch (code) {
    case "unknown":
    case "newer-charter":
    case "signature":
      return t(`policy.refused.${code}`);
    default:
      return t(`policy.refused.${code}`, { detail });
  }
}
