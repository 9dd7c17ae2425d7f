/** Fixes written into the real editor libraries, in Chromium. */
import { writesEverywhere } from "./support/write-everywhere";

writesEverywhere("chromium");
