/** Fixes written into the real editor libraries, in Chromium. */
import { describe } from "vitest";
import { useBrowser } from "./support/browser";
import { writesEverywhere } from "./support/write-everywhere";

describe("chromium", () => writesEverywhere(useBrowser("chromium")));
