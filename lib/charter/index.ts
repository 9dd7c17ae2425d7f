/**
 * The editorial charter as data: its schema, reading a file with clear refusals, and the two default charters.
 * Refuses anything it cannot read whole; never fills defaults over data that was damaged.
 */
export { type CharterChange, compareCharters } from "./compare-charters";
export { compareVersions } from "./compare-versions";
export { defaultCharter } from "./defaults";
export type { CharterError } from "./error";
export { charterJsonSchema, type JsonSchema } from "./json-schema";
export { CHARTER_SCHEMA, charterIdSchema, type KeptCharter, keptCharterSchema } from "./kept";
export { CHARTER_LIMITS } from "./limits";
export { type MergeChoices, type MergeEntry, type MergeSection, mergeableSections, mergeCharters, type Side } from "./merge-charters";
export { type ParsedCharter, parseCharter } from "./parse";
export { readCharter, readWhole } from "./read";
export { sameContent } from "./same-content";
export type { Charter, CharterFile } from "./schema";
export { charterSchema } from "./schema";
export { serialiseCharter } from "./serialise";
export { charterTemplate, TEMPLATE_SECTORS, type TemplateSector } from "./templates";
