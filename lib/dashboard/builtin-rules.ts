import { effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Charter } from "../charter";
import type { BuiltinLine } from "./builtin-line";
import type { CharterPorts } from "./charter-tools";

export interface BuiltinRules {
  /** Nothing until they have been looked up once. */
  readonly lines: ReadonlySignal<readonly BuiltinLine[] | undefined>;
  /** Keeps the lines up to date with the charter under work until the returned function is called. */
  watch(language: "fr" | "en"): () => void;
}

/** Rest after a change before the charter is made ready again, milliseconds. */
const LOOK_AFTER = 300;

/** The built-in rules under the charter as it is being edited. */
export function createBuiltinRules(ports: CharterPorts, charter: ReadonlySignal<Charter | undefined>): BuiltinRules {
  const lines = signal<readonly BuiltinLine[] | undefined>(undefined);
  return {
    lines,
    watch(language) {
      let cancel = () => {};
      let asked = 0;
      const stop = effect(() => {
        const now = charter.value;
        cancel();
        asked += 1;
        const mine = asked;
        if (now === undefined) return;
        const look = async () => {
          const tools = await ports.tools();
          const found = await tools.builtins(now, language);
          if (mine === asked) lines.value = found;
        };
        cancel = ports.schedule(() => void look(), lines.peek() === undefined ? 0 : LOOK_AFTER);
      });
      return () => {
        asked += 1;
        cancel();
        stop();
      };
    },
  };
}
