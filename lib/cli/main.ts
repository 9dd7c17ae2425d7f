import { createNodeTerminal } from "./node-terminal";
import { runLigne } from "./run";

/** The command line: `npm run --silent ligne -- <command> …`. The same engine as in the browser, run by Node without a build. */
process.exitCode = await runLigne(process.argv.slice(2), createNodeTerminal());
