import { type ReadonlySignal, signal } from "@preact/signals";
import type { Charter, MergeSection, Side } from "../charter";
import type { CharterNote } from "./charter-note";
import type { CharterPorts } from "./charter-tools";
import type { PageInputs } from "./inputs";
import type { Refusal } from "./rule-answer";

/** The side taken of a section, or of each of its entries by id. */
export type MergeChoice = Side | ReadonlyMap<string, Side>;

export type MergeView =
  | { readonly status: "closed" }
  | {
      readonly status: "open";
      readonly name: string;
      /** The work that is not published yet is what the file is merged into. */
      readonly isDraft: boolean;
      readonly sections: readonly MergeSection[];
      readonly choices: ReadonlyMap<string, MergeChoice>;
      /** Why the choices cannot stand together. */
      readonly refused: readonly Refusal[];
    };

export interface CharterMerge {
  readonly view: ReadonlySignal<MergeView>;
  /** Holds a charter from a file against one that is here. */
  open(theirs: Charter, id: string): Promise<void>;
  choose(section: string, choice: MergeChoice): void;
  chooseAll(side: Side): void;
  /** Makes the merged charter the unpublished work of the one that is here, once it holds as a whole. False: nothing was written. */
  write(language: "fr" | "en"): Promise<boolean>;
  close(): void;
}

/** A charter from a file, merged into one that is here: section by section, or entry by entry where entries have ids. */
export function createCharterMerge(
  { client, signal: ended }: PageInputs,
  ports: CharterPorts,
  say: (note: CharterNote) => Promise<void>,
  edit: (id: string) => void,
): CharterMerge {
  const view = signal<MergeView>({ status: "closed" });
  let sides: { readonly mine: Charter; readonly theirs: Charter; readonly base: number } | undefined;
  let asked = 0;

  const set = (more: Partial<Extract<MergeView, { status: "open" }>>) => {
    if (view.value.status === "open") view.value = { ...view.value, refused: [], ...more };
  };
  /** The merged charter becomes unpublished work. */
  const keep = async (charter: Charter, base: number): Promise<boolean> => {
    const result = await client.request("charter.save-draft", { charter, base });
    if (ended.aborted) return false;
    if (!result.ok || result.value.status !== "kept") {
      await say(result.ok ? { code: "gone" } : { code: "failed", reason: result.reason });
      return false;
    }
    edit(charter.id);
    await say({ code: "merged", name: charter.identity.pageName });
    return true;
  };

  return {
    view,
    async open(theirs, id) {
      asked += 1;
      const mine = asked;
      const [result, tools] = await Promise.all([client.request("charter.open", { id }), ports.tools()]);
      if (ended.aborted || mine !== asked) return;
      if (!result.ok) return say({ code: "failed", reason: result.reason });
      const { opened } = result.value;
      if (!opened) return say({ code: "gone" });
      const own = opened.draft?.charter ?? opened.charter;
      sides = { mine: own, theirs, base: opened.draft?.base ?? opened.summary.number };
      const sections = tools.mergeable(own, theirs);
      const choices = new Map(sections.map(({ section }) => [section, "mine" as const]));
      view.value = { status: "open", name: opened.summary.name, isDraft: opened.draft !== undefined, sections, choices, refused: [] };
    },
    choose(section, choice) {
      if (view.value.status === "open") set({ choices: new Map([...view.value.choices, [section, choice]]) });
    },
    chooseAll(side) {
      if (view.value.status === "open") set({ choices: new Map(view.value.sections.map(({ section }) => [section, side])) });
    },
    async write(language) {
      if (view.value.status !== "open" || !sides) return false;
      const { mine, theirs, base } = sides;
      const tools = await ports.tools();
      const merged = tools.merge(mine, theirs, view.value.choices);
      const refused = merged.ok ? await tools.faults(merged.charter, language) : merged.errors;
      if (!merged.ok || refused.length > 0) {
        set({ refused });
        return false;
      }
      return keep(merged.charter, base);
    },
    close() {
      asked += 1;
      sides = undefined;
      view.value = { status: "closed" };
    },
  };
}
