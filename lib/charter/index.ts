/**
 * The editorial charter as data: its schema, reading a file with clear refusals, and the two default charters.
 * Refuses anything it cannot read whole; never fills defaults over data that was damaged.
 */
export { compareVersions } from "./compare-versions";
export { defaultCharter } from "./defaults";
export type { CharterError } from "./error";
export { CHARTER_LIMITS } from "./limits";
export { parseCharter } from "./parse";
export type { Charter, CharterFile } from "./schema";
export { CHARTER_SCHEMA, charterSchema } from "./schema";
export { serialiseCharter } from "./serialise";
