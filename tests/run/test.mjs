/** `npm test`: everything, from a fresh clone on a machine with only Node 20 and npm. `--strict`: a part that could not run is a failure. */
import { prepare } from "./prepare.mjs";
import { close, runSteps } from "./report.mjs";
import { browserSteps, buildSteps, quickSteps } from "./steps.mjs";

const strict = process.argv.includes("--strict");
const inBrowsers = await prepare(browserSteps);
process.exitCode = close(await runSteps([...quickSteps, ...buildSteps, ...inBrowsers]), strict);
