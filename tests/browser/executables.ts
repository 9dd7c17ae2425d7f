import { findBrowsers } from "../run/find-browsers.mjs";

/** Path of the browser's program; fails in one sentence when there is none. Installs nothing. */
export async function executableOf(name: "chromium" | "firefox"): Promise<string> {
  const found = await findBrowsers({ install: false });
  const path = found[name];
  if (path === undefined) throw new Error(name === "chromium" ? found.chromiumMissing : found.firefoxMissing);
  return path;
}
