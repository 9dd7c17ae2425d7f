import { readCharter } from "../charter";
import type { ReplyOf, RequestOf } from "./protocol";

/**
 * The first of a backup's charters that does not read.
 *
 * @returns what the background says of any other row that does not fit its table
 */
export function faultOfCharters({ table, rows, line }: RequestOf<"restore.put">): ReplyOf<"restore.put"> | undefined {
  const wrong = table === "charterVersions" ? rows.findIndex(({ charter }) => !readCharter(charter).ok) : -1;
  return wrong === -1 ? undefined : { status: "fault", fault: { code: "row", line: line + wrong, detail: `${table} charter` } };
}
