import { batch, type ReadonlySignal, signal } from "@preact/signals";
import { type CheckResult, createSketcher, type DraftSheet, type Finding, type Sketcher, siftFindings } from "../check";
import { isSamePage, type KeptDraft, type PageRef, type StoredIgnore } from "../metrics";
import { createDraftIdentity } from "./draft-identity";
import type { ComposerView, ReadingView } from "./inputs";
import type { DraftMemory } from "./memory";

/** What was found and is not shown, with the ignore that hides it. */
export interface IgnoredFinding {
  readonly finding: Finding;
  readonly by: string;
}

/** What is remembered of the Page and of the draft in front. */
export interface Keeping {
  /** Of this Page, newest first. */
  readonly ignores: ReadonlySignal<readonly StoredIgnore[]>;
  /** Of the newest check. */
  readonly ignored: ReadonlySignal<readonly IgnoredFinding[]>;
  readonly sheet: ReadonlySignal<DraftSheet>;
  /** Id of the draft in front, once it is remembered. */
  readonly draftId: ReadonlySignal<string | undefined>;
  readonly page: () => PageRef;
  readonly salt: () => string;
  /** Everything the newest check found, ignored or not, in the text it was found in. */
  readonly found: () => { readonly text: string; readonly findings: readonly Finding[] };
  /** Takes what is ignored out of an answer of the check. */
  sift(result: CheckResult, text: string): CheckResult;
  /** To be told of every view before it is checked. */
  meet(view: ComposerView): void;
  /** The text has rested. */
  rested(): void;
  /** An id for this draft, which is remembered from now on. */
  claim(): string;
  setSheet(sheet: DraftSheet): void;
  /** In force at once; resolves to whether it is stored. If not, it holds in this tab only. */
  add(ignore: StoredIgnore): Promise<boolean>;
  remove(ignore: StoredIgnore): Promise<boolean>;
  /** What is stored may have changed elsewhere. */
  reload(): void;
}

const ANYWHERE: PageRef = {};

/** @param onChange what is ignored, or what is said of the draft, is another now: it is to be checked again */
export function createKeeping(memory: DraftMemory | undefined, onChange: () => void, abort: AbortSignal): Keeping {
  const ignores = signal<readonly StoredIgnore[]>([]);
  const ignored = signal<readonly IgnoredFinding[]>([]);
  const sheet = signal<DraftSheet>({});
  const draftId = signal<string | undefined>(undefined);
  const identity = createDraftIdentity();
  let drafts: readonly KeptDraft[] = [];
  let page: PageRef | undefined;
  let view: ReadingView | undefined;
  let salt = "";
  let sketch: Sketcher = () => [];
  let found: ReturnType<Keeping["found"]> = { text: "", findings: [] };
  let saved = "";
  let changing = 0;
  let changes = 0;
  let isStale = false;
  /** Being stored, or not stored in the end. */
  const notStored = new Map<string, Promise<boolean>>();

  const takeSalt = (next: string) => {
    if (next === salt) return;
    salt = next;
    sketch = createSketcher(next);
  };
  const leave = () => {
    identity.leave();
    draftId.value = undefined;
    sheet.value = {};
  };

  /** True when the draft in front turned out to be another than was thought. */
  const recognise = (): boolean => {
    if (view === undefined || memory === undefined) return false;
    const known = identity.recognise(partOf(view), view.draft.text, sketch, drafts);
    if (known === undefined) return false;
    sheet.value = said(known.draft?.sheet);
    draftId.value = known.draft?.id;
    return true;
  };

  const save = () => {
    const id = identity.id();
    if (id === undefined || page === undefined || memory === undefined) return;
    const draft: KeptDraft = { id, page, sketches: identity.sketches(), sheet: sheet.value };
    const text = JSON.stringify(draft);
    drafts = [draft, ...drafts.filter((other) => other.id !== id)];
    if (text === saved) return;
    saved = text;
    void memory.saveDraft(draft).then((isStored) => {
      // Refused for now: it goes again when the text next rests.
      if (!isStored && saved === text) saved = "";
    });
  };

  const claim = (): string => {
    const id = identity.claim(() => memory?.newId() ?? "");
    draftId.value = id;
    if (view !== undefined) identity.recognise(partOf(view), view.draft.text, sketch, drafts);
    save();
    return id;
  };

  const load = async (of: PageRef) => {
    const at = changes;
    isStale = false;
    const remembered = await memory?.load(of);
    if (remembered === undefined || abort.aborted || page !== of) return;
    if (changing > 0 || changes !== at) {
      isStale = true;
      if (changing === 0) void load(of);
      return;
    }
    // What could not be stored still holds here, and so does what is being stored right now.
    const stored = new Set(remembered.ignores.map(({ id }) => id));
    const before = ignores.value;
    batch(() => {
      takeSalt(remembered.salt);
      ignores.value = [...before.filter(({ id }) => notStored.has(id) && !stored.has(id)), ...remembered.ignores];
      const own = drafts.filter(({ id }) => id === identity.id());
      drafts = [...own, ...remembered.drafts.filter(({ id }) => id !== identity.id())];
      const isOther = recognise();
      if (isOther || !sameIds(before, ignores.value)) onChange();
    });
  };
  /** Sent at once, so that it goes even when the tab is closed; and again if what was being stored only came in afterwards. */
  const takeAway = async ({ id, page: of }: StoredIgnore, adding: Promise<boolean> | undefined): Promise<boolean> => {
    const isGone = (await memory?.removeIgnore(id, of)) ?? false;
    if (adding === undefined) return isGone;
    return !(await adding) || ((await memory?.removeIgnore(id, of)) ?? false);
  };

  /** While something is being stored, what is read may be from before it; it is read again afterwards. */
  const duringChange = async <Value>(change: Promise<Value>): Promise<Value> => {
    changing += 1;
    changes += 1;
    const value = await change;
    changing -= 1;
    if (changing === 0 && isStale && page !== undefined && !abort.aborted) void load(page);
    return value;
  };

  const turnTo = (next: PageRef, from: DraftMemory) => {
    leave();
    page = { ...next };
    ignores.value = [];
    drafts = [];
    if (salt === "") takeSalt(from.newId());
    void load(page);
  };

  return {
    ignores,
    ignored,
    sheet,
    draftId,
    page: () => page ?? ANYWHERE,
    salt: () => salt,
    found: () => found,
    sift(result, text) {
      found = { text, findings: result.findings };
      const { kept, ignored: hidden } = siftFindings(result.findings, text, { salt, ignores: ignores.value, draftId: identity.id() });
      if (hidden.length > 0 || ignored.value.length > 0) ignored.value = hidden;
      return hidden.length === 0 ? result : { ...result, findings: kept };
    },
    meet(next) {
      if (memory === undefined) return;
      if (isGone(next)) leave();
      if (next.status !== "reading") return;
      view = next;
      if (page === undefined || !isSamePage(page, next.page)) turnTo(next.page, memory);
      if (identity.touch(partOf(next), next.draft.text)) leave();
      else if (identity.id() === undefined && isFirstSight(identity.sketches())) recognise();
    },
    rested() {
      const isOther = recognise();
      if (identity.id() !== undefined && drafts.some(({ id }) => id === identity.id())) save();
      if (isOther) onChange();
    },
    claim,
    setSheet(next) {
      sheet.value = next;
      claim();
      onChange();
    },
    async add(ignore) {
      const adding = memory?.addIgnore(ignore) ?? Promise.resolve(false);
      notStored.set(ignore.id, adding);
      ignores.value = [ignore, ...ignores.value.filter(({ id }) => id !== ignore.id)];
      onChange();
      const isStored = await duringChange(adding);
      if (isStored) notStored.delete(ignore.id);
      return isStored;
    },
    async remove(ignore) {
      ignores.value = ignores.value.filter(({ id }) => id !== ignore.id);
      onChange();
      const adding = notStored.get(ignore.id);
      notStored.delete(ignore.id);
      return duringChange(takeAway(ignore, adding));
    },
    reload: () => {
      if (page !== undefined) void load(page);
    },
  };
}

function said(sheet: KeptDraft["sheet"] = {}): DraftSheet {
  return Object.fromEntries(Object.entries(sheet).filter(([, value]) => value !== undefined)) as DraftSheet;
}

/** A text that was not sketched yet, such as a draft that is opened again whole. */
function isFirstSight(sketches: readonly (readonly number[])[]): boolean {
  return sketches.length === 0;
}

/** The composer was left; not merely at another step. */
function isGone(view: ComposerView): boolean {
  return view.status === "absent" && view.reason !== "waiting" && view.reason !== "put-away";
}

function partOf({ surface, part }: ReadingView): string {
  return `${surface} ${part?.key ?? ""}`;
}

function sameIds(a: readonly StoredIgnore[], b: readonly StoredIgnore[]): boolean {
  return a.length === b.length && a.every(({ id }, index) => id === b[index]?.id);
}
