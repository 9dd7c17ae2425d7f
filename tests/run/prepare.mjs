/** What every run in browsers does first. */
import { findBrowsers } from "./find-browsers.mjs";
import { installDependencies } from "./process.mjs";

/**
 * Installs what is missing, or ends the process with the closing line, and looks for the browsers.
 * @param browserSteps the steps that need both browsers
 * @returns those steps, or one in their place that says why they cannot run
 */
export async function prepare(browserSteps) {
  if (!(await installDependencies())) {
    console.log("\n0 passed, 1 failed");
    process.exit(1);
  }
  const browsers = await findBrowsers();
  const reason = [browsers.chromium ? "" : browsers.chromiumMissing, browsers.firefox ? "" : browsers.firefoxMissing]
    .filter(Boolean)
    .join(" ");
  return reason ? [{ name: "browsers", run: async () => ({ passed: 0, failed: 0, notRun: reason }) }] : browserSteps;
}
