/** Fixes written into the real editor libraries, in Firefox. */
import { useBrowser } from "./support/browser";
import { writesEverywhere } from "./support/write-everywhere";

writesEverywhere(useBrowser("firefox"));
