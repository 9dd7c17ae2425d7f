import { computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Charter, TemplateSector } from "../charter";
import type { BoundPage, CharterSummary } from "../messages";
import type { PastPost } from "../posts";
import { type CharterDocument, createCharterDocument } from "./charter-document";
import { createCharterEditor } from "./charter-editor";
import type { CharterEditor } from "./charter-editor-view";
import { type CharterImport, createCharterImport } from "./charter-import";
import { type CharterMerge, createCharterMerge } from "./charter-merge";
import type { CharterNote } from "./charter-note";
import { fileOf } from "./charter-provenance";
import { startCharter } from "./charter-start";
import type { CharterPorts } from "./charter-tools";
import { type CharterVersions, createCharterVersions } from "./charter-versions";
import { type CharterDryRun, createCharterDryRun } from "./dry-run";
import type { PageInputs, RequestFailure } from "./inputs";
import { coalesce } from "./latest";
import { createQuestions, type Questions } from "./questions";

export type ChartersView =
  | { readonly status: "loading" }
  | { readonly status: "failed"; readonly reason: RequestFailure }
  | { readonly status: "shown"; readonly charters: readonly CharterSummary[] };

/** Where the reader is on the charter screen. */
export type CharterPlace =
  | { readonly at: "list" }
  | { readonly at: "new" }
  | { readonly at: "import" }
  | { readonly at: "questions" }
  | { readonly at: "edit" | "versions" | "document"; readonly id: string };

/** What a new charter begins as. */
export type CharterOrigin =
  | { readonly from: "sample" }
  | { readonly from: "template"; readonly sector: TemplateSector }
  | { readonly from: "charter"; readonly charter: Charter };

export interface ChartersState {
  readonly view: ReadonlySignal<ChartersView>;
  readonly place: ReadonlySignal<CharterPlace>;
  readonly note: ReadonlySignal<CharterNote | undefined>;
  readonly sectors: ReadonlySignal<readonly TemplateSector[]>;
  readonly importing: CharterImport;
  readonly merging: CharterMerge;
  readonly questions: Questions;
  /** Id of a charter that was just begun here, to say what it checks. */
  readonly fresh: ReadonlySignal<string | undefined>;
  /** Takes the word of what a new charter checks away. */
  seen(): void;
  readonly editor: CharterEditor;
  readonly versions: CharterVersions;
  /** The charter under work, tried on own posts. */
  readonly dryRun: CharterDryRun;
  readonly document: CharterDocument;
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
  /** Hands out the schema of charter files, for editors. */
  saveSchema(language: "fr" | "en"): Promise<void>;
  /** The same for a charter that is not among the own ones. */
  exportCharter(charter: Charter): Promise<void>;
  today(): string;
}

/** The company's own charters: the list, and what can be done with each. `own`: posts that charters are tried on, newest first. */
export function createCharters(inputs: PageInputs, ports: CharterPorts, own: ReadonlySignal<readonly PastPost[]>): ChartersState {
  const { client, signal: ended } = inputs;
  const view = signal<ChartersView>({ status: "loading" });
  const place = signal<CharterPlace>({ at: "list" });
  const note = signal<CharterNote | undefined>(undefined);
  const sectors = signal<readonly TemplateSector[]>([]);

  const fresh = signal<string | undefined>(undefined);

  const load = coalesce(async () => {
    const result = await client.request("charter.list", {});
    if (ended.aborted) return;
    view.value = result.ok ? { status: "shown", charters: result.value.charters } : { status: "failed", reason: result.reason };
  });
  const listed = () => (view.value.status === "shown" ? view.value.charters : []);
  // What was done is said once the list shows it too: who goes there at once meets no list of before. A failure waits for nothing.
  const say = async (said: CharterNote) => {
    if (said.code === "failed") note.value = said;
    await load();
    if (said.code !== "failed") note.value = said;
  };
  const importing = createCharterImport(inputs, ports, listed, say);
  const editor = createCharterEditor(inputs, ports, say);
  const versions = createCharterVersions(inputs, ports, say);
  const document = createCharterDocument(inputs, ports);

  const pages = computed(() => {
    const opened = editor.view.value.status === "shown" ? editor.view.value.opened : undefined;
    if (opened === undefined) return [];
    const named = [...opened.summary.pages, ...opened.summary.named].map(({ kind, value }) => ({ [kind]: value }));
    return [...named, { name: opened.charter.identity.pageName }];
  });
  const dryRun = createCharterDryRun(ports, own, pages, ended);

  // What was said of the last action is out of date once the work goes on.
  effect(() => {
    if (editor.saving.value === "pending") note.value = undefined;
  });

  const exportCharter = async (charter: Charter) => {
    const tools = await ports.tools();
    ports.download(`${charter.id}-${charter.version}.charter.json`, tools.serialise(charter));
  };

  const go = (next: CharterPlace) => {
    if (place.value.at === "edit") editor.close();
    note.value = undefined;
    place.value = next;
    importing.reset();
    dryRun.stop();
    merging.close();
    if (next.at === "new") void ports.tools().then((tools) => (sectors.value = tools.sectors));
    if (next.at === "edit") void editor.open(next.id);
    if (next.at === "versions") void versions.open(next.id);
    if (next.at === "document") void document.open(next.id);
  };

  const merging = createCharterMerge(inputs, ports, say, (id) => go({ at: "edit", id }));

  const begin = async (from: Charter, name: string) => {
    const taken = listed().map(({ id }) => id);
    const charter = startCharter(from, name, ports.today(), taken);
    const result = await client.request("charter.import", { charter });
    if (!result.ok) {
      note.value = { code: "failed", reason: result.reason };
      return false;
    }
    await load();
    go({ at: "edit", id: charter.id });
    fresh.value = charter.id;
    note.value = { code: "added", name: charter.identity.pageName };
    return true;
  };
  const questions = createQuestions(ports, (charter) => begin(charter, charter.identity.pageName));

  return {
    view,
    place,
    note,
    sectors,
    importing,
    merging,
    editor,
    versions,
    dryRun,
    document,
    load,
    go,
    questions,
    fresh,
    seen() {
      fresh.value = undefined;
    },
    async create(origin, name, language) {
      const tools = await ports.tools();
      if (origin.from === "charter") return begin(origin.charter, name);
      return begin(origin.from === "sample" ? tools.sample(language) : tools.template(origin.sector, language), name);
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
    exportCharter,
    async exportFile(id) {
      const result = await fileOf(client, id);
      if (!result.ok) return say({ code: "failed", reason: result.reason });
      if (!result.value) return say({ code: "gone" });
      await exportCharter(result.value);
    },
    async saveSchema(language) {
      const schema = await (await ports.tools()).schema(language);
      ports.download("ligne-charter.schema.json", `${JSON.stringify(schema, undefined, 2)}\n`, "application/schema+json");
    },
    today: ports.today,
  };
}
