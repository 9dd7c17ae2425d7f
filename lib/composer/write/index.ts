/** Writes planned edits into the author's editor through the events its own library answers to, and reads back what came of it. */
export { type WriteOutcome, writeEdits } from "./write";
