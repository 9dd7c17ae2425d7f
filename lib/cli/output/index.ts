import type { OutputFormat } from "../arguments";
import type { OutputWriter } from "./format";
import { createJsonWriter } from "./json";
import { createJsonlWriter } from "./jsonl";
import { createTextWriter } from "./text";

/** Every output format by name. */
export const OUTPUT_WRITERS: Readonly<Record<OutputFormat, (colour: boolean) => OutputWriter>> = {
  text: createTextWriter,
  json: createJsonWriter,
  jsonl: createJsonlWriter,
};
