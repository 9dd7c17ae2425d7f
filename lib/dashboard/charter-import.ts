import { type ReadonlySignal, signal } from "@preact/signals";
import type { Charter, CharterChange } from "../charter";
import type { CharterSummary, ReplyOf } from "../messages";
import type { CharterNote } from "./charter-note";
import { consentFor, isTakable, type Provenance, takeFile, weighFile } from "./charter-provenance";
import type { CharterPorts } from "./charter-tools";
import type { PageInputs, RequestFailure } from "./inputs";
import type { Refusal } from "./rule-answer";

export type ImportView =
  | { readonly status: "waiting" }
  | { readonly status: "reading" }
  /** Nothing of it was taken. */
  | { readonly status: "refused"; readonly errors: readonly Refusal[] }
  /** The file is whole, but its signature keeps it out. */
  | { readonly status: "barred"; readonly charter: Charter; readonly provenance: Provenance }
  | { readonly status: "failed"; readonly reason: RequestFailure }
  | {
      readonly status: "ready";
      readonly charter: Charter;
      readonly provenance: Provenance;
      readonly known?: { readonly version: string; readonly changes: readonly CharterChange[] };
    }
  | { readonly status: "writing"; readonly charter: Charter };

export interface CharterImport {
  readonly view: ReadonlySignal<ImportView>;
  /** Reads the text of a file; nothing is written before `accept`. */
  examine(text: string, language: "fr" | "en"): Promise<void>;
  /** `agreed`: the reader agreed to what this file's signature asks; without it such a file is not taken. */
  accept(agreed?: boolean): Promise<void>;
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
    const weighed = await weighFile(client, charter, text);
    if (!weighed.ok) return { status: "failed", reason: weighed.reason };
    const provenance = weighed.value;
    if (!isTakable(provenance.verdict)) return { status: "barred", charter, provenance };
    const isKnown = listed().some(({ id }) => id === charter.id);
    const opened = isKnown ? await client.request("charter.open", { id: charter.id }) : undefined;
    const here = opened?.ok ? opened.value.opened?.charter : undefined;
    return {
      status: "ready",
      charter,
      provenance,
      ...(here && { known: { version: here.version, changes: tools.compare(here, charter) } }),
    };
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
    async accept(agreed = false) {
      if (view.value.status !== "ready") return;
      const { charter, provenance } = view.value;
      if (consentFor(provenance.verdict) && !agreed) return;
      view.value = { status: "writing", charter };
      const result = await takeFile(client, charter, provenance);
      if (ended.aborted) return;
      await say(result.ok ? noteOf(result.value.status, charter.identity.pageName) : { code: "failed", reason: result.reason });
      // Another file may have been opened meanwhile.
      if (view.value.status === "writing") view.value = { status: "waiting" };
    },
    reset() {
      asked += 1;
      view.value = { status: "waiting" };
    },
  };
}

function noteOf(status: ReplyOf<"charter.import">["status"], name: string): CharterNote {
  if (status === "conflict" || status === "gone") return { code: status };
  return { code: status === "published" ? "updated" : status, name };
}
