import type { Charter } from "../../charter";

/** Whether every reader the charter describes buys for a company, so that what protects consumers does not apply. */
export function sellsToCompaniesOnly({ personas }: Charter): boolean {
  const readers = personas.filter(({ archived }) => archived !== true);
  return readers.length > 0 && readers.every(({ market }) => market === "b2b");
}
