import { type BindingRow, type CharterRow, foldName } from "../store";

/** Why a charter was chosen. `page`: it is meant for this Page. `company`: it holds where none is bound. `none`: no own charter fits. */
export type CharterMatch = "page" | "company" | "none";

export interface Page {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
}

/**
 * The charter for a Page: the one bound here to its id, else to its name; else the one that names the Page itself, if it is one alone;
 * else the company's. Nothing when none of these is there.
 */
export function chooseCharter<Row extends Pick<CharterRow, "id" | "claims" | "isCompany">>(
  charters: readonly Row[],
  bindings: readonly Omit<BindingRow, "page">[],
  page: Page,
): { readonly row: Row | undefined; readonly match: CharterMatch } {
  const bound = (kind: "id" | "name", value: string | undefined) => {
    const found = value === undefined ? undefined : bindings.find((binding) => binding.kind === kind && isSame(kind, binding.value, value));
    return found && charters.find(({ id }) => id === found.charterId);
  };
  const claiming = (kind: "id" | "name", value: string | undefined) => {
    const found = value === undefined ? [] : charters.filter(({ claims }) => claims.some((claim) => isSame(kind, claim[kind], value)));
    return found.length === 1 ? found[0] : undefined;
  };
  const row = bound("id", page.id) ?? bound("name", page.name) ?? claiming("id", page.id) ?? claiming("name", page.name);
  if (row) return { row, match: "page" };
  const company = charters.find(({ isCompany }) => isCompany);
  return company ? { row: company, match: "company" } : { row: undefined, match: "none" };
}

function isSame(kind: "id" | "name", known: string | undefined, value: string): boolean {
  return known !== undefined && (kind === "id" ? known.trim() === value.trim() : foldName(known) === foldName(value));
}
