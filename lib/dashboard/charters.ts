import { effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Charter, TemplateSector } from "../charter";
import type { BoundPage, CharterSummary } from "../messages";
import { type CharterEditor, createCharterEditor } from "./charter-editor";
import { type CharterImport, createCharterImport } from "./charter-import";
import type { CharterNote } from "./charter-note";
import { fileOf } from "./charter-provenance";
import { startCharter } from "./charter-start";
import type { CharterPorts } from "./charter-tools";
import { type CharterVersions, createCharterVersions } from "./charter-versions";
import type { PageInputs, RequestFailure } from "./inputs";
import { coalesce } from "./latest";

export type ChartersView =
  | { readonly status: "loading" }
  | { readonly status: "failed"; readonly reason: RequestFailure }
  | { readonly status: "shown"; readonly charters: readonly CharterSummary[] };

/** Where the reader is on the charter screen. */
export type CharterPlace =
  | { readonly at: "list" }
  | { readonly at: "new" }
  | { readonly at: "import" }
  | { readonly at: "edit" | "versions"; readonly id: string };

/** What a new charter begins as. */
export type CharterOrigin = { readonly from: "sample" } | { readonly from: "template"; readonly sector: TemplateSector };

export interface ChartersState {
  readonly view: ReadonlySignal<ChartersView>;
  readonly place: ReadonlySignal<CharterPlace>;
  readonly note: ReadonlySignal<CharterNote | undefined>;
  readonly sectors: ReadonlySignal<readonly TemplateSector[]>;
  readonly importing: CharterImport;
  readonly editor: CharterEditor;
  readonly versions: CharterVersions;
  load(): Promise<void>;
  go(place: CharterPlace): void;
  /** Makes a charter and opens it for editing. False when it could not be kept. */
  create(origin: CharterOrigin, name: string, language: "fr" | "en"): Promise<boolean>;
  bind(charter: CharterSummary, page: BoundPage): Promise<void>;
  unbind(charter: CharterSummary, page: BoundPage): Promise<void>;
  setCompany(charter: CharterSummary | undefined): Promise<void>;
  remove(charter: CharterSummary): Promise<void>;
  /** Hands out the version in force as a canonical file, signed where a publisher's key of one's own stands. */
  exportFile(id: string): Promise<void>;
  today(): string;
}

/** The company's own charters: the list, and what can be done with each. */
export function createCharters(inputs: PageInputs, ports: CharterPorts): ChartersState {
  const { client, signal: ended } = inputs;
  const view = signal<ChartersView>({ status: "loading" });
  const place = signal<CharterPlace>({ at: "list" });
  const note = signal<CharterNote | undefined>(undefined);
  const sectors = signal<readonly TemplateSector[]>([]);

  const load = coalesce(async () => {
    const result = await client.request("charter.list", {});
    if (ended.aborted) return;
    view.value = result.ok ? { status: "shown", charters: result.value.charters } : { status: "failed", reason: result.reason };
  });
  const listed = () => (view.value.status === "shown" ? view.value.charters : []);
  const say = async (said: CharterNote) => {
    note.value = said;
    await load();
  };
  const importing = createCharterImport(inputs, ports, listed, say);
  const editor = createCharterEditor(inputs, ports, say);
  const versions = createCharterVersions(inputs, ports, say);

  // What was said of the last action is out of date once the work goes on.
  effect(() => {
    if (editor.saving.value === "pending") note.value = undefined;
  });

  const go = (next: CharterPlace) => {
    if (place.value.at === "edit") editor.close();
    note.value = undefined;
    place.value = next;
    importing.reset();
    if (next.at === "new") void ports.tools().then((tools) => (sectors.value = tools.sectors));
    if (next.at === "edit") void editor.open(next.id);
    if (next.at === "versions") void versions.open(next.id);
  };

  return {
    view,
    place,
    note,
    sectors,
    importing,
    editor,
    versions,
    load,
    go,
    async create(origin, name, language) {
      const tools = await ports.tools();
      const from: Charter = origin.from === "sample" ? tools.sample(language) : tools.template(origin.sector, language);
      const charter = startCharter(
        from,
        name,
        ports.today(),
        listed().map(({ id }) => id),
      );
      const result = await client.request("charter.import", { charter });
      if (!result.ok) {
        note.value = { code: "failed", reason: result.reason };
        return false;
      }
      await load();
      go({ at: "edit", id: charter.id });
      note.value = { code: "added", name: charter.identity.pageName };
      return true;
    },
    async bind({ id, name }, page) {
      const result = await client.request("charter.bind", { id, page });
      await say(
        result.ok
          ? result.value.status === "gone"
            ? { code: "gone" }
            : { code: "bound", name }
          : { code: "failed", reason: result.reason },
      );
    },
    async unbind({ name }, page) {
      const result = await client.request("charter.unbind", { page });
      await say(result.ok ? { code: "unbound", name } : { code: "failed", reason: result.reason });
    },
    async setCompany(charter) {
      const result = await client.request("charter.company", charter ? { id: charter.id } : {});
      await say(result.ok ? { code: "company", name: charter?.name ?? "" } : { code: "failed", reason: result.reason });
    },
    async remove({ id, name }) {
      const result = await client.request("charter.remove", { id });
      await say(result.ok ? { code: "removed", name } : { code: "failed", reason: result.reason });
    },
    async exportFile(id) {
      const [result, tools] = await Promise.all([fileOf(client, id), ports.tools()]);
      if (!result.ok) return say({ code: "failed", reason: result.reason });
      const charter = result.value;
      if (!charter) return say({ code: "gone" });
      ports.download(`${charter.id}-${charter.version}.charter.json`, tools.serialise(charter));
    },
    today: ports.today,
  };
}
