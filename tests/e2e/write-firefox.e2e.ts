/** Fixes written into the real editor libraries, in Firefox. */
import { writesEverywhere } from "./support/write-everywhere";

writesEverywhere("firefox");
