import { type ReadonlySignal, signal } from "@preact/signals";
import type { CharterChange } from "../charter";
import type { OpenedCharter } from "../messages";
import type { CharterNote } from "./charter-note";
import type { CharterPorts } from "./charter-tools";
import type { PageInputs, RequestFailure } from "./inputs";

export type VersionsView =
  | { readonly status: "loading" }
  | { readonly status: "failed"; readonly reason: RequestFailure }
  | { readonly status: "gone" }
  | { readonly status: "shown"; readonly opened: OpenedCharter; readonly compared?: Comparison };

/** Two versions held against each other, by number. */
export interface Comparison {
  readonly from: number;
  readonly to: number;
  readonly changes: readonly CharterChange[];
}

export interface CharterVersions {
  readonly view: ReadonlySignal<VersionsView>;
  open(id: string): Promise<void>;
  compare(from: number, to: number): Promise<void>;
  /** The content of that version once more, as the newest. */
  restore(number: number, why: string): Promise<void>;
}

/** The versions of one charter: who, when, why, and what differs between any two. */
export function createCharterVersions(
  { client, signal: ended }: PageInputs,
  ports: CharterPorts,
  say: (note: CharterNote) => Promise<void>,
): CharterVersions {
  const view = signal<VersionsView>({ status: "loading" });
  let current = "";

  const open = async (id: string) => {
    current = id;
    view.value = { status: "loading" };
    const result = await client.request("charter.open", { id });
    if (ended.aborted || current !== id) return;
    if (!result.ok) view.value = { status: "failed", reason: result.reason };
    else view.value = result.value.opened ? { status: "shown", opened: result.value.opened } : { status: "gone" };
  };

  return {
    view,
    open,
    async compare(from, to) {
      const before = view.value;
      if (before.status !== "shown") return;
      const id = current;
      const [a, b, tools] = await Promise.all([
        client.request("charter.version", { id, number: from }),
        client.request("charter.version", { id, number: to }),
        ports.tools(),
      ]);
      if (ended.aborted || current !== id || view.value.status !== "shown") return;
      if (!a.ok || !b.ok || !a.value.charter || !b.value.charter) return say({ code: "gone" });
      view.value = { ...view.value, compared: { from, to, changes: tools.compare(a.value.charter, b.value.charter) } };
    },
    async restore(number, why) {
      if (view.value.status !== "shown") return;
      const { name } = view.value.opened.summary;
      const result = await client.request("charter.restore", { id: current, number, why });
      await open(current);
      if (!result.ok) return say({ code: "failed", reason: result.reason });
      const { status } = result.value;
      await say(
        status === "published"
          ? { code: "restored", name }
          : status === "conflict" || status === "gone"
            ? { code: status }
            : { code: "unchanged", name },
      );
    },
  };
}
