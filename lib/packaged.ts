import { browser } from "./browser";

/** The sample charters in the package; `build/sample-charters.ts` writes them. */
export type SampleFile = `samples/${"fr" | "en"}.json`;

/**
 * Reads a file of data that lies in this package. The only place where we fetch anything: its address begins with the extension's own
 * origin whatever is asked for, and the policy of our pages and worker (`connect-src 'self'`) refuses every other.
 */
export async function readPackaged(file: SampleFile): Promise<unknown> {
  const answer = await fetch(browser.runtime.getURL(`/${file}`));
  return answer.json();
}
