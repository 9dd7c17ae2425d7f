import { batch, computed, signal } from "@preact/signals";
import type { Charter, CharterChange, CharterError, JsonSchema } from "../charter";
import type { OpenedCharter } from "../messages";
import { type Steps, valueAt, withValueAt } from "../outline";
import { createBuiltinRules } from "./builtin-rules";
import type { CharterEditor, DraftSaving, EditorView } from "./charter-editor-view";
import type { CharterNote } from "./charter-note";
import { createCharterPreview } from "./charter-preview";
import type { CharterPorts, CharterTools } from "./charter-tools";
import { createHouseRules } from "./house-rules";
import type { PageInputs } from "./inputs";
import type { Refusal } from "./rule-answer";
import { whatStands } from "./what-stands";

/** Rest after a change before it is held against the schema, and before it is kept, milliseconds. */
const LOOK_AFTER = 150;
const KEEP_AFTER = 900;
const MOST_UNDO = 100;

/** One charter under work. Every change is held against the whole model; what passes is kept as a draft, field by field, and in force only once published. */
export function createCharterEditor(
  { client, signal: ended }: PageInputs,
  ports: CharterPorts,
  say: (note: CharterNote) => Promise<void>,
): CharterEditor {
  const view = signal<EditorView>({ status: "loading" });
  const working = signal<unknown>(undefined);
  const errors = signal<readonly CharterError[]>([]);
  const saving = signal<DraftSaving>("none");
  const past = signal<readonly unknown[]>([]);
  const future = signal<readonly unknown[]>([]);
  const changes = signal<readonly CharterChange[] | undefined>(undefined);
  const faults = signal<readonly Refusal[]>([]);
  const valid = signal<Charter | undefined>(undefined);
  const preview = createCharterPreview(ports, valid);
  let tools: CharterTools | undefined;
  let schema: { readonly language: string; readonly whole: JsonSchema | undefined } | undefined;
  let base = 1;
  let current = "";
  /** As it lies in the store, draft or version in force. */
  let stored: Charter | undefined;
  let cancelLook = () => {};
  let cancelKeep = () => {};

  /** What was read last: the same work is not read again, so that what was made of it stands. */
  let looked: unknown;
  /** It cannot be kept as it is, not even in part. */
  let isStuck = false;

  const opened = () => (view.value.status === "shown" ? view.value.opened : undefined);
  const look = () => {
    if (!tools) return;
    if (looked !== working.value) read(working.value, tools);
    if (isStuck) saving.value = "mend";
  };
  const read = (work: unknown, { parse }: CharterTools) => {
    looked = work;
    const parsed = parse(work);
    errors.value = parsed.ok ? [] : parsed.errors;
    const standing = parsed.ok ? parsed.charter : valid.value && whatStands(work, parsed.errors, valid.value, parse);
    isStuck = standing === undefined;
    if (standing) valid.value = standing;
  };
  /** Keeps this state as the draft, and says whether that went well; nothing when it is no longer the newest. */
  const store = async (charter: Charter): Promise<boolean | undefined> => {
    const [id, work] = [current, working.value];
    const result = await client.request("charter.save-draft", { charter, base });
    if (ended.aborted || id !== current) return undefined;
    const isKept = result.ok && result.value.status === "kept";
    if (isKept) stored = charter;
    return work === working.value ? isKept : undefined;
  };
  const keep = async () => {
    cancelKeep();
    cancelKeep = () => {};
    cancelLook();
    look();
    const charter = valid.value;
    if (!charter || saving.value !== "pending") return;
    const isWhole = errors.value.length === 0;
    const isThere = !isWhole && stored !== undefined && tools?.compare(stored, charter).length === 0;
    const isKept = isThere || (await store(charter));
    if (isKept !== undefined) saving.value = isKept ? (isWhole ? "kept" : "partly") : "failed";
  };
  const set = (next: unknown) => {
    batch(() => {
      working.value = next;
      saving.value = "pending";
      changes.value = undefined;
      faults.value = [];
    });
    cancelLook();
    cancelKeep();
    cancelLook = ports.schedule(look, LOOK_AFTER);
    cancelKeep = ports.schedule(() => void keep(), KEEP_AFTER);
  };
  let lastChanged = "";
  /** One step back for each change; what is typed on and on in one field is one change. */
  const remember = (where: string) => {
    if (where !== "" && where === lastChanged && saving.value === "pending") return;
    lastChanged = where;
    past.value = [...past.value.slice(1 - MOST_UNDO), working.value];
    future.value = [];
  };
  const change = (steps: Steps, value: unknown) => {
    remember(steps.join("."));
    set(withValueAt(working.value, steps, value));
  };
  const rules = createHouseRules(working, valid, change, ports);
  const show = (found: OpenedCharter) =>
    batch(() => {
      base = found.draft?.base ?? found.summary.number;
      const charter = found.draft?.charter ?? found.charter;
      stored = charter;
      working.value = charter;
      valid.value = charter;
      errors.value = [];
      past.value = [];
      future.value = [];
      changes.value = undefined;
      saving.value = found.draft ? "kept" : "none";
      view.value = { status: "shown", opened: found };
    });
  const open = async (id: string) => {
    if (current !== id) rules.close();
    current = id;
    view.value = { status: "loading" };
    const [result, brought] = await Promise.all([client.request("charter.open", { id }), ports.tools()]);
    if (ended.aborted || current !== id) return;
    tools = brought;
    if (!result.ok) view.value = { status: "failed", reason: result.reason };
    else if (result.value.opened) show(result.value.opened);
    else view.value = { status: "gone" };
  };

  return {
    view,
    working,
    valid,
    errors,
    saving,
    changes,
    faults,
    preview,
    rules,
    builtins: createBuiltinRules(ports, valid),
    canUndo: computed(() => past.value.length > 0),
    canRedo: computed(() => future.value.length > 0),
    open,
    close() {
      if (saving.value === "pending") void keep();
      cancelLook();
      rules.close();
    },
    change,
    undo() {
      const before = past.value.at(-1);
      if (before === undefined) return;
      lastChanged = "";
      future.value = [...future.value, working.value];
      past.value = past.value.slice(0, -1);
      set(before);
    },
    redo() {
      const after = future.value.at(-1);
      if (after === undefined) return;
      past.value = [...past.value, working.value];
      future.value = future.value.slice(0, -1);
      set(after);
    },
    textOf(section) {
      if (!tools || !valid.value) return "";
      const text = tools.serialise(valid.value);
      if (section === undefined) return text;
      return `${JSON.stringify(valueAt(JSON.parse(text), [section]) ?? {}, undefined, 2)}\n`;
    },
    takeText(section, text) {
      if (!tools || !valid.value) return [];
      const whole = section === undefined ? text : embed(tools.serialise({ ...valid.value }), section, text);
      const parsed = tools.parse(whole);
      if (!parsed.ok)
        return section === undefined ? parsed.errors : parsed.errors.map(({ line: _line, column: _column, ...error }) => error);
      remember("");
      set({ ...parsed.charter, id: current });
      return [];
    },
    complete(section, text, caret, language) {
      if (schema?.language !== language) {
        schema = { language, whole: undefined };
        void tools?.schema(language).then((whole) => (schema = { language, whole }));
      }
      const found = section === undefined ? schema.whole : schema.whole?.properties?.[section];
      return found && tools?.complete(text, caret, found);
    },
    async review(language) {
      cancelLook();
      look();
      const [here, charter] = [opened(), valid.value];
      if (!tools || !here || !charter || errors.value.length > 0) return false;
      // Before the rules are made ready, which ends with a rest: publishing then begins in a task of its own.
      const differences = tools.compare(here.charter, charter);
      faults.value = await tools.faults(charter, language);
      changes.value = differences;
      return faults.value.length === 0;
    },
    async publish(who, why) {
      cancelLook();
      cancelKeep();
      look();
      const charter = valid.value;
      if (!charter || errors.value.length > 0) return false;
      const result = await client.request("charter.publish", { charter, base, ...(who && { who }), why });
      if (ended.aborted) return false;
      if (!result.ok) {
        await say({ code: "failed", reason: result.reason });
        return false;
      }
      const { status } = result.value;
      if (status === "conflict" || status === "gone") {
        await say({ code: status });
        return false;
      }
      await open(current);
      await say({ code: status === "published" ? "published" : "unchanged", name: charter.identity.pageName });
      return true;
    },
    async discard() {
      cancelLook();
      cancelKeep();
      const result = await client.request("charter.drop-draft", { id: current });
      if (!result.ok) return say({ code: "failed", reason: result.reason });
      await open(current);
    },
  };
}

/** The whole charter's text with another text as one section. JSON that is broken stays broken, so that the parser says where. */
function embed(whole: string, section: string, text: string): string {
  const rest = Object.entries(JSON.parse(whole) as Record<string, unknown>).filter(([key]) => key !== section);
  const parts = rest.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return `{${JSON.stringify(section)}: ${text.trim() === "" ? "null" : text}${parts.map((part) => `, ${part}`).join("")}}`;
}
