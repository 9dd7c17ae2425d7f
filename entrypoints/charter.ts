import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { readWhole } from "../lib/charter";
import { deliverPart } from "../lib/parts";

/** What reads a charter of the company's own, beside the script in Meta's page once there is one. */
export default defineUnlistedScript(() => deliverPart("charter", { read: readWhole }));
