import type { KeptCharter } from "../charter";
import type { Policy, PolicyCharter } from "../policy";
import type { BindingRow, CharterRow } from "../store";
import { type CharterMatch, chooseCharter, type Page } from "./choose-charter";

/** Which charter holds for a Page: one of the organisation's, an own one by its row, or neither. */
export type Chosen =
  | { readonly from: "policy"; readonly charter: KeptCharter; readonly match: CharterMatch }
  | { readonly from: "own"; readonly row: CharterRow; readonly match: CharterMatch }
  | { readonly from: "none" };

type Row = Pick<CharterRow, "id" | "claims" | "isCompany"> & { readonly deployed?: KeptCharter; readonly own?: CharterRow };

/**
 * What is enforced goes before all that is here (T13), then come own charters and additional ones side by side, own bindings first,
 * then what was set as a default. A charter that is the only one of its mode holds for every Page unless another was named for that.
 */
export function chooseWithPolicy(policy: Policy, rows: readonly CharterRow[], bindings: readonly BindingRow[], page: Page): Chosen {
  const { charters, companyCharter: company } = policy;
  const pagesOf = (mode: "enforced" | "default") => policy.pages.filter((bound) => bound.mode === mode);
  const companyIn = (mode: "enforced" | "default"): string | undefined => {
    if (company) return company.mode === mode ? company.value : undefined;
    const ofMode = charters.filter((deployed) => deployed.mode === mode);
    return ofMode.length === 1 ? ofMode[0]?.charter.id : undefined;
  };

  const named = new Set([...pagesOf("enforced").map(({ charterId }) => charterId), companyIn("enforced")]);
  const enforced = charters.filter(({ mode, charter }) => mode === "enforced" || named.has(charter.id));
  const first = chooseCharter(
    // What is only named for some Pages claims none by itself.
    enforced.map((deployed) => rowOf(deployed, companyIn("enforced"), deployed.mode === "enforced")),
    pagesOf("enforced"),
    page,
  );
  if (first.row?.deployed) return { from: "policy", charter: first.row.deployed, match: first.match };

  const beside = charters.filter(({ mode }) => mode === "additional").map((deployed) => rowOf(deployed, undefined, true));
  const own: readonly Row[] = rows.map((row) => ({ ...row, own: row }));
  const second = chooseCharter([...own, ...beside], bindings, page);
  if (second.row?.own) return { from: "own", row: second.row.own, match: second.match };
  if (second.row?.deployed) return { from: "policy", charter: second.row.deployed, match: second.match };

  const last = chooseCharter(
    charters.map((deployed) => rowOf(deployed, companyIn("default"), deployed.mode === "default")),
    pagesOf("default"),
    page,
  );
  return last.row?.deployed ? { from: "policy", charter: last.row.deployed, match: last.match } : { from: "none" };
}

function rowOf({ charter }: PolicyCharter, company: string | undefined, mayClaim: boolean): Row {
  const { pages, pageName } = charter.identity;
  const named = pages.map((page) => ({ ...(page.id && { id: page.id }), ...(page.name && { name: page.name }) }));
  return { id: charter.id, claims: mayClaim ? [...named, { name: pageName }] : [], isCompany: charter.id === company, deployed: charter };
}

/** What was set, without charters that somebody could not read: as though they had not been deployed. */
export function leaveAside({ companyCharter, ...policy }: Policy, ids: readonly string[]): Policy {
  return {
    ...policy,
    ...(companyCharter && !ids.includes(companyCharter.value) && { companyCharter }),
    charters: policy.charters.filter(({ charter }) => !ids.includes(charter.id)),
    pages: policy.pages.filter(({ charterId }) => !ids.includes(charterId)),
  };
}

/** The gate as the organisation wants it: everywhere when enforced, on sample charters only when it is a default. */
export function withPolicyGate<Kept extends KeptCharter>(charter: Kept, { gate }: Policy, isSample: boolean): Kept {
  return gate && (gate.mode === "enforced" || isSample) ? { ...charter, gate: { ...charter.gate, mode: gate.value } } : charter;
}
