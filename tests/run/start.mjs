/** `npm start`: from a fresh clone to a browser with Ligne in front of a composer. `--headless` types by itself, `--facebook` opens the real site. */
import { findBrowsers } from "./find-browsers.mjs";
import { installDependencies, run } from "./process.mjs";

const wanted = new Set(process.argv.slice(2));
const unknown = [...wanted].filter((option) => option !== "--headless" && option !== "--facebook");
if (unknown.length > 0) {
  console.error(`npm start knows --headless and --facebook, not ${unknown.join(" ")}.`);
  process.exit(2);
}
const noDisplay = process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
const tour = wanted.has("--headless") || (noDisplay && !wanted.has("--facebook"));

if (!(await installDependencies())) process.exit(1);
const browsers = await findBrowsers();
if (!browsers.chromium) {
  console.error(browsers.chromiumMissing);
  process.exit(1);
}
console.log("Building the extension …");
if ((await run("wxt", ["build"])) !== 0) process.exit(1);
const script = tour ? "tests/run/tour.ts" : "tests/run/open.ts";
process.exitCode = await run("tsx", [script, ...(wanted.has("--facebook") ? ["--facebook"] : [])], { LIGNE_CHROMIUM: browsers.chromium });
