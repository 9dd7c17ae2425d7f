import type { KeptCharter } from "./kept";
import { ordered } from "./ordered";

/** Whether two charters ask for the same. Version and changelog say when and why, not what. */
export function sameContent(a: KeptCharter, b: KeptCharter): boolean {
  const bare = ({ version: _version, changelog: _changelog, ...rest }: KeptCharter) => JSON.stringify(ordered(rest));
  return bare(a) === bare(b);
}
