import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { deliverPart } from "../lib/parts";
import { createPatternEngine } from "../lib/patterns";

/** The linear-time engine, for the few charters whose house rules hold patterns. */
export default defineUnlistedScript(() => deliverPart("patterns", { createPatternEngine }));
