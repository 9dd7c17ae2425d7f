import type { GateEntry } from "../../metrics";

/** What the gate needs from outside. Without it, nothing is held back and nothing said. */
export interface GatePorts {
  /** Whether the question is really on show: nothing is held back by one that nobody sees. */
  isQuestionShown(): boolean;
  /** Whether the composer's publishing button should be there and is not recognised. */
  isButtonUnknown(): boolean;
  record(entry: GateEntry): void;
  /** Gives the page's publishing button the focus; the author presses it again. */
  returnToButton(): void;
  /** Gives the text the focus, or what stands for it at this step. */
  returnToText(): void;
}
