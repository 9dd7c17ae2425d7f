/**
 * A charter as people read it: in plain sentences for a terminal, and as a document to print. Made from the same data as the checks;
 * what the charter holds is never taken for markup, and nothing it says is left out.
 */
export { type Completion, type CompletionOption, completeAt } from "./complete";
export { charterDocument, type DocumentInputs } from "./document";
export { editorSchema, type NamedRule } from "./editor-schema";
export { explainCharter } from "./explain";
export type { DocumentElement, DocumentNode } from "./node";
export { documentName, documentPage } from "./page";
export type { KnownCheck } from "./rules";
export { documentStyle } from "./style";
