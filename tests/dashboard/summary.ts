import type { Charter } from "../../lib/charter";
import type { CharterSummary } from "../../lib/dashboard";
import { NOW } from "../pages-page/states";

/** How a charter that was just published stands in the list: the company's own, its first version. */
export const summaryOf = ({ id, version, identity }: Charter): CharterSummary => ({
  id,
  name: identity.pageName,
  version,
  number: 1,
  publishedAt: NOW,
  isCompany: true,
  hasDraft: false,
  pages: [],
  named: [],
});
