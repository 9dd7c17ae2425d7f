import { type ReadonlySignal, signal } from "@preact/signals";
import type { Charter, CharterChange } from "../charter";
import type { CharterSummary } from "../messages";
import type { CharterNote } from "./charter-note";
import type { CharterPorts, Refusal } from "./charter-tools";
import type { PageInputs } from "./inputs";

export type ImportView =
  | { readonly status: "waiting" }
  | { readonly status: "reading" }
  /** Nothing of it was taken. */
  | { readonly status: "refused"; readonly errors: readonly Refusal[] }
  | {
      readonly status: "ready";
      readonly charter: Charter;
      readonly known?: { readonly version: string; readonly changes: readonly CharterChange[] };
    }
  | { readonly status: "writing"; readonly charter: Charter };

export interface CharterImport {
  readonly view: ReadonlySignal<ImportView>;
  /** Reads the text of a file; nothing is written before `accept`. */
  examine(text: string, language: "fr" | "en"): Promise<void>;
  accept(): Promise<void>;
  reset(): void;
}

/** A charter from a file: read whole or refused with every reason, shown against the one that is here, and only then taken. */
export function createCharterImport(
  { client, signal: ended }: PageInputs,
  ports: CharterPorts,
  listed: () => readonly CharterSummary[],
  say: (note: CharterNote) => Promise<void>,
): CharterImport {
  const view = signal<ImportView>({ status: "waiting" });
  let asked = 0;

  const look = async (text: string, language: "fr" | "en"): Promise<ImportView> => {
    const tools = await ports.tools();
    const parsed = tools.parse(text);
    if (!parsed.ok) return { status: "refused", errors: parsed.errors };
    const { charter } = parsed;
    const faults = await tools.faults(charter, language);
    if (faults.length > 0) return { status: "refused", errors: faults };
    const isKnown = listed().some(({ id }) => id === charter.id);
    const opened = isKnown ? await client.request("charter.open", { id: charter.id }) : undefined;
    const here = opened?.ok ? opened.value.opened?.charter : undefined;
    return { status: "ready", charter, ...(here && { known: { version: here.version, changes: tools.compare(here, charter) } }) };
  };

  return {
    view,
    async examine(text, language) {
      asked += 1;
      const mine = asked;
      view.value = { status: "reading" };
      const found = await look(text, language);
      if (!ended.aborted && mine === asked) view.value = found;
    },
    async accept() {
      if (view.value.status !== "ready") return;
      const { charter } = view.value;
      view.value = { status: "writing", charter };
      const result = await client.request("charter.import", { charter });
      if (ended.aborted) return;
      view.value = { status: "waiting" };
      if (!result.ok) return say({ code: "failed", reason: result.reason });
      const { status } = result.value;
      if (status === "conflict" || status === "gone") return say({ code: status });
      return say({ code: status === "published" ? "updated" : status, name: charter.identity.pageName });
    },
    reset() {
      asked += 1;
      view.value = { status: "waiting" };
    },
  };
}
