/** `npm run verify`: types, lint, structure and unit tests; no browser, no build. */
import { installDependencies } from "./process.mjs";
import { close, runSteps } from "./report.mjs";
import { quickSteps } from "./steps.mjs";

process.exitCode = (await installDependencies()) ? close(await runSteps(quickSteps), false) : 1;
