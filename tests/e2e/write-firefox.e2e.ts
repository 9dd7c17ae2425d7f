/** Fixes written into the real editor libraries, in Firefox. */
import { describe } from "vitest";
import { useBrowser } from "./support/browser";
import { writesEverywhere } from "./support/write-everywhere";

describe("firefox", () => writesEverywhere(useBrowser("firefox")));
