import type { Charter } from "../../charter";

type Mode = Charter["gate"]["mode"];

/** What the gate does with a post: under a crisis freeze it asks even where the charter otherwise only advises. */
export function modeOf(mode: Mode, frozen: boolean): Mode {
  return frozen && mode === "advise" ? "confirm" : mode;
}
