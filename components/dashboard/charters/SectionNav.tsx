import type { JSX } from "preact";
import type { CharterError } from "../../../lib/charter";
import { FORM_GROUPS, FORM_SECTIONS } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";
import { maybe } from "./names";

interface SectionNavProps {
  readonly t: PagesTranslator;
  readonly errors: readonly CharterError[];
  readonly chosen: string;
  onChoose(section: string): void;
}

/** What is edited by hand or by a builder of its own, in the order shown. */
const APART = ["house", "builtins", "rest"] as const;
const KEYS: Readonly<Record<string, string>> = { house: "rules", builtins: "builtins" };

/** All sections by group, each with the number of its fields that want mending. */
export function SectionNav({ t, errors, chosen, onChoose }: SectionNavProps): JSX.Element {
  const faultsIn = (id: string) => {
    const fields = FORM_SECTIONS.find((one) => one.id === id)?.fields ?? [];
    return errors.filter(({ steps }) => fields.some(({ path }) => path.every((step, index) => steps[index] === step))).length;
  };
  const faultsUnder = (key: string | undefined) => errors.filter(({ steps }) => steps[0] === key).length;
  const built = faultsUnder(KEYS.house) + faultsUnder(KEYS.builtins);
  const elsewhere = errors.length - built - FORM_SECTIONS.reduce((sum, { id }) => sum + faultsIn(id), 0);
  const tab = (id: string, faults: number) => (
    <li key={id}>
      <button type="button" class="editor-tab" aria-current={chosen === id ? "true" : undefined} onClick={() => onChoose(id)}>
        {maybe(`editor.section.${id}`, t)}
        {faults > 0 && <span class="editor-faults">{t("editor.faults", { count: faults })}</span>}
      </button>
    </li>
  );
  const group = (id: string, tabs: readonly JSX.Element[]) => (
    <div class="editor-group" key={id}>
      <p id={`editor-group-${id}`}>{maybe(`editor.group.${id}`, t)}</p>
      <ul class="editor-tabs" aria-labelledby={`editor-group-${id}`}>
        {tabs}
      </ul>
    </div>
  );
  return (
    <nav class="editor-nav" aria-label={t("editor.sections")}>
      {FORM_GROUPS.map(({ id, sections }) =>
        group(
          id,
          sections.map((section) => tab(section.id, faultsIn(section.id))),
        ),
      )}
      {group(
        "rest",
        APART.map((id) => tab(id, id === "rest" ? elsewhere : faultsUnder(KEYS[id]))),
      )}
    </nav>
  );
}
