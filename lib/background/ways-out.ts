import type { Handlers, RequestOf, Shortcut } from "../messages";
import type { Pasted } from "./pasted";

export interface WaysOutPorts {
  readonly pasted: Pick<Pasted, "take">;
  readonly shortcuts: () => Promise<readonly Shortcut[]>;
  /** Opens a screen of the dashboard in a new tab. */
  readonly openPage: (screen: RequestOf<"page.open">["screen"]) => Promise<unknown>;
}

/** Answers about what lies beside the panel: the dashboard's screens, the browser's keys, the words that were selected elsewhere. */
export function createWaysOutHandlers({
  pasted,
  shortcuts,
  openPage,
}: WaysOutPorts): Pick<Handlers, "commands.list" | "page.open" | "pasted.take"> {
  return {
    "commands.list": async () => ({ commands: [...(await shortcuts())] }),
    "page.open": async ({ screen }) => {
      await openPage(screen);
      return {};
    },
    "pasted.take": async () => {
      const text = await pasted.take();
      return text === undefined ? {} : { text };
    },
  };
}
