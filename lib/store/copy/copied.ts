import type * as z from "zod/mini";
import type { LocalArea } from "../local";

/** The rows of a second copy that fit their schema, found by the beginning of their keys and not through the marker. */
export async function readCopied<Row>(local: LocalArea, prefix: string, schema: z.ZodMiniType<Row>): Promise<Row[]> {
  return Object.entries(await local.get(null))
    .filter(([key]) => key.startsWith(prefix))
    .flatMap(([, value]) => {
      const read = schema.safeParse(value);
      return read.success ? [read.data] : [];
    });
}
