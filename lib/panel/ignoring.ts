import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { type Finding, hashFor, type IgnoreScope, type Localized, scopesOf } from "../check";
import { LONGEST_IGNORE_REASON, type StoredIgnore } from "../metrics";
import type { CharterView, PanelOptions } from "./inputs";
import type { Keeping } from "./keeping";
import type { ShownFinding } from "./shown-findings";

/** One thing that is ignored, as a list shows it. */
export interface IgnoredView {
  readonly id: string;
  readonly scope: IgnoreScope;
  readonly ruleId: string;
  readonly kind?: string;
  /** What the remark says, when it is found in the present draft. */
  readonly message?: string;
  /** The rule's name, when it is known here. */
  readonly name?: Localized;
  readonly wrongAlert: boolean;
  readonly reason?: string;
  /** ISO 8601. */
  readonly at: string;
}

/** What came of ignoring. `kept` comes when the background has answered; false: it holds in this tab only. */
export interface IgnoreNote {
  readonly code: "ignored" | "wrongAlert" | "undone";
  readonly scope: IgnoreScope;
  readonly id: string;
  readonly message: string;
  readonly kept?: boolean;
  /** It was done by keyboard, so that the focus goes with it. */
  readonly follow: boolean;
}

export interface IgnoringState {
  /** False when nothing can be ignored here: then there is nothing to press. */
  readonly canIgnore: boolean;
  /** What is ignored on this Page, newest first; of other drafts only what concerns the whole Page. */
  readonly ignoredList: ReadonlySignal<readonly IgnoredView[]>;
  /** Remarks of the present draft that are not shown. */
  readonly ignoredHere: ReadonlySignal<number>;
  readonly ignoredOpen: ReadonlySignal<boolean>;
  readonly ignoreNote: ReadonlySignal<IgnoreNote | undefined>;
  /** Takes a remark out of sight, as far as `scope` says. */
  ignore(key: string, scope: IgnoreScope, more?: { readonly reason?: string; readonly follow?: boolean }): void;
  /** The rule was wrong: its words are not remarked again, and it is counted against the rule. */
  wrongAlert(key: string, more?: { readonly follow?: boolean }): void;
  /** Shows again what an ignore hid. */
  unignore(id: string, more?: { readonly follow?: boolean }): void;
  showIgnored(open: boolean): void;
  /** Puts the last note away. */
  closeIgnoreNote(): void;
}

type Unsigned = Omit<StoredIgnore, "id" | "at">;
interface More {
  readonly reason?: string;
  readonly follow?: boolean;
}

interface IgnoringGiven {
  readonly keeping: Keeping;
  readonly charter: ReadonlySignal<CharterView>;
  /** Entries on show, by key. */
  readonly shown: () => readonly ShownFinding[];
}

export function createIgnoring(
  { memory, now }: Pick<PanelOptions, "memory" | "now">,
  { keeping, charter, shown }: IgnoringGiven,
  abort: AbortSignal,
): IgnoringState {
  const ignoredOpen = signal(false);
  const ignoreNote = signal<IgnoreNote | undefined>(undefined);
  const settle = (id: string, code: IgnoreNote["code"], kept: boolean) => {
    const note = ignoreNote.value;
    if (!abort.aborted && note?.id === id && note.code === code) ignoreNote.value = { ...note, kept };
  };

  /** How the ignore is stored; nothing when the words cannot be known again. */
  const toStore = (finding: Finding, scope: IgnoreScope, charterId: string, severity: StoredIgnore["severity"]): Unsigned | undefined => {
    const { findings, text } = keeping.found();
    const hash = hashFor(finding, scope, findings, text, keeping.salt());
    if ((scope === "place" || scope === "text") && hash === undefined) return undefined;
    return {
      scope,
      ruleId: finding.ruleId,
      ...(finding.kind !== undefined && { kind: finding.kind }),
      severity,
      page: keeping.page(),
      charterId,
      ...((scope === "place" || scope === "post") && { draftId: keeping.claim() }),
      ...(hash !== undefined && { hash }),
    };
  };

  const put = (finding: Finding, scope: IgnoreScope, isWrong: boolean, { reason = "", follow = false }: More) => {
    const view = charter.value;
    if (memory === undefined || view.status !== "ready" || finding.severity === "block") return;
    const made = toStore(finding, scope, view.charter.id, finding.severity);
    if (made === undefined) return;
    const said = reason.trim().slice(0, LONGEST_IGNORE_REASON);
    const ignore: StoredIgnore = {
      ...made,
      id: memory.newId(),
      ...(isWrong && { wrongAlert: true }),
      ...(said && { reason: said }),
      at: now(),
    };
    const code = isWrong ? "wrongAlert" : "ignored";
    ignoreNote.value = { code, scope, id: ignore.id, message: finding.message, follow };
    memory.note({ type: isWrong ? "wrong-alert" : "ignored", ...namesOf(ignore) });
    void keeping.add(ignore).then((kept) => settle(ignore.id, code, kept));
  };

  const findingOf = (key: string) => {
    const finding = shown().find((entry) => entry.key === key)?.finding;
    // An older finding knows its place no more: its words would be hashed from the wrong text.
    return finding && keeping.found().findings.includes(finding) ? finding : undefined;
  };

  return {
    canIgnore: memory !== undefined,
    ignoredOpen,
    ignoreNote,
    ignoredHere: computed(() => keeping.ignored.value.length),
    ignoredList: computed(() => {
      const here = new Map(keeping.ignored.value.map(({ by, finding }) => [by, finding.message]));
      const draftOnly = (ignore: StoredIgnore) => ignore.draftId !== undefined && ignore.draftId !== keeping.draftId.value;
      return keeping.ignores.value
        .filter((ignore) => !draftOnly(ignore))
        .map((ignore) => viewOf(ignore, here.get(ignore.id), charter.value));
    }),
    ignore(key, scope, more = {}) {
      const finding = findingOf(key);
      if (finding && scopesOf(finding).includes(scope)) put(finding, scope, false, more);
    },
    wrongAlert(key, more = {}) {
      const finding = findingOf(key);
      if (finding) put(finding, scopesOf(finding).includes("text") ? "text" : "post", true, more);
    },
    unignore(id, { follow = false } = {}) {
      const ignore = keeping.ignores.value.find((one) => one.id === id);
      if (ignore === undefined || memory === undefined) return;
      const message = keeping.ignored.value.find(({ by }) => by === id)?.finding.message ?? "";
      ignoreNote.value = { code: "undone", scope: ignore.scope, id, message, follow };
      memory.note({ type: "unignored", ...namesOf(ignore) });
      void keeping.remove(ignore).then((kept) => settle(id, "undone", kept));
    },
    showIgnored: (open) => {
      ignoredOpen.value = open;
    },
    closeIgnoreNote: () => {
      ignoreNote.value = undefined;
    },
  };
}

function namesOf({ ruleId, kind, scope, severity }: StoredIgnore) {
  return { ruleId, ...(kind !== undefined && { kind }), scope, severity };
}

function viewOf(ignore: StoredIgnore, message: string | undefined, view: CharterView): IgnoredView {
  const { id, scope, ruleId, kind, reason, at } = ignore;
  const house = view.status === "ready" ? view.charter.rules.find((rule) => rule.id === ruleId)?.message : undefined;
  const both = house && { fr: house.fr ?? house.en ?? ruleId, en: house.en ?? house.fr ?? ruleId };
  const name = both ?? (view.status === "ready" ? view.nameOf?.(ruleId) : undefined);
  return {
    id,
    scope,
    ruleId,
    ...(kind !== undefined && { kind }),
    ...(message !== undefined && { message }),
    ...(name !== undefined && { name }),
    wrongAlert: ignore.wrongAlert === true,
    ...(reason !== undefined && { reason }),
    at,
  };
}
