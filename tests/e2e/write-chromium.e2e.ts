/** Fixes written into the real editor libraries, in Chromium. */
import { useBrowser } from "./support/browser";
import { writesEverywhere } from "./support/write-everywhere";

writesEverywhere(useBrowser("chromium"));
