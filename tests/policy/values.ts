import { defaultCharter, serialiseCharter } from "../../lib/charter";

/** A deployed charter as the text of its file. */
export function charterText(id: string, pageName: string, pages: readonly { id?: string; name?: string }[] = []): string {
  const sample = defaultCharter("fr");
  return serialiseCharter({ ...sample, id, identity: { ...sample.identity, pageName, pages: pages.map((page) => ({ ...page })) } });
}
