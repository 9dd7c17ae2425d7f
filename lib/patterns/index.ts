/**
 * The patterns of a charter, run in time proportional to the text, whatever they say. Refuses, with a sentence, what cannot be
 * run so or would not mean what it seems to. Large, therefore a room of its own: only a charter that holds patterns needs it.
 */
export { createPatternEngine } from "./engine";
export { explainSyntax } from "./syntax-faults";
