import { effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Charter } from "../charter";
import type { Localized, Severity } from "../check";
import type { CharterPorts } from "./charter-tools";

/** Why a built-in rule says nothing yet: by itself off until its legal pack, its section of the charter, or its name turns it on. */
export type BuiltinWait = "pack" | "section" | "name";

/** What an option of a built-in rule may be. */
export type BuiltinOption =
  | { readonly type: "number"; readonly default: number; readonly min: number; readonly max: number }
  | { readonly type: "boolean"; readonly default: boolean }
  | { readonly type: "strings"; readonly default: readonly string[] }
  | { readonly type: "choice"; readonly default: string; readonly of: readonly string[] };

/** One built-in rule as the charter screen shows it. */
export interface BuiltinLine {
  readonly id: string;
  readonly family: string;
  readonly name: Localized;
  readonly what: Localized;
  /** Severity while the charter says nothing of it; `off` waits for something. */
  readonly byItself: Severity;
  readonly whenOn?: Severity;
  readonly waits?: BuiltinWait;
  readonly pack?: string;
  /** What it speaks with under this charter; nothing when it is silent. */
  readonly inForce?: Severity;
  readonly options: Readonly<Record<string, BuiltinOption>>;
}

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
