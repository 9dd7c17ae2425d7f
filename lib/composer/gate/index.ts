export type { Verdict } from "./guard";
export { type PublishButton, type PublishingOptions, watchPublishing } from "./publishing";
