import type { ComponentChildren, JSX } from "preact";
import { useId } from "preact/hooks";
import { valueAt } from "../../../../lib/dashboard";
import type { PagesTranslator } from "../../../../lib/i18n";
import { Button } from "../../../ui";
import { Chips } from "./Chips";
import type { ControlProps } from "./control-props";

/** Most rows drawn; longer lists are edited as text. */
const MOST = 60;

interface RowsProps {
  readonly t: PagesTranslator;
  readonly rows: readonly unknown[];
  readonly add: string;
  fresh(): unknown;
  onChange(rows: readonly unknown[]): void;
  row(entry: unknown, set: (entry: unknown) => void, index: number): ComponentChildren;
}

/** Entries with fields of their own, one more, one less. */
export function Rows({ t, rows, add, fresh, onChange, row }: RowsProps): JSX.Element {
  return (
    <div class="rule-rows">
      {rows.slice(0, MOST).map((entry, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an entry is known by its place while it is edited
        <div key={index} class="rule-row">
          {row(entry, (next) => onChange(rows.with(index, next)), index)}
          {rows.length > 1 && (
            <Button look="link" label={t("rules.removeEntry", { number: index + 1 })} onPress={() => onChange(rows.toSpliced(index, 1))}>
              {t("rules.remove")}
            </Button>
          )}
        </div>
      ))}
      {rows.length > MOST && <p class="quiet">{t("chips.more", { count: rows.length - MOST })}</p>}
      <Button look="secondary" onPress={() => onChange([...rows, fresh()])}>
        {add}
      </Button>
    </div>
  );
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** “Say this” may be one word or several to choose from; one that was a plain text stays one. */
export function PairsControl({ t, value, onChange }: ControlProps): JSX.Element {
  const id = useId();
  return (
    <Rows
      t={t}
      rows={listOf(value)}
      add={t("rules.addPair")}
      fresh={() => ({ use: "", insteadOf: [] })}
      onChange={onChange}
      row={(pair, set, index) => {
        const use = valueAt(pair, ["use"]);
        const uses = Array.isArray(use) ? use.map(String) : typeof use === "string" && use !== "" ? [use] : [];
        const others = listOf(valueAt(pair, ["insteadOf"])).map(String);
        return (
          <>
            <div class="rule-part">
              <label for={`${id}-use-${index}`}>{t("rule.pairUse")}</label>
              <Chips
                t={t}
                id={`${id}-use-${index}`}
                words={uses}
                onChange={(words) =>
                  set({ use: words.length === 1 && !Array.isArray(use) ? words[0] : words.length === 0 ? "" : words, insteadOf: others })
                }
              />
            </div>
            <div class="rule-part">
              <label for={`${id}-not-${index}`}>{t("rule.pairInsteadOf")}</label>
              <Chips t={t} id={`${id}-not-${index}`} words={others} onChange={(words) => set({ use: use ?? "", insteadOf: words })} />
            </div>
          </>
        );
      }}
    />
  );
}

export function ParamsControl({ t, value, onChange }: ControlProps): JSX.Element {
  return (
    <Rows
      t={t}
      rows={listOf(value)}
      add={t("rules.addParam")}
      fresh={() => ({ name: "", value: "" })}
      onChange={onChange}
      row={(param, set) => {
        const text = (name: "name" | "value") => String(valueAt(param, [name]) ?? "");
        const field = (name: "name" | "value", label: string) => (
          <label class="rule-part">
            {label}
            <input
              class="input"
              value={text(name)}
              onInput={(event) => set({ name: text("name"), value: text("value"), [name]: event.currentTarget.value })}
            />
          </label>
        );
        return (
          <>
            {field("name", t("rule.paramName"))}
            {field("value", t("rule.paramValue"))}
          </>
        );
      }}
    />
  );
}

/** Two lists of words; both empty once the rule is about tu and vous. */
export function FormsControl({ t, value, onChange }: ControlProps): JSX.Element {
  const id = useId();
  const [one, other] = [0, 1].map((side) => listOf(valueAt(value, [side])).map(String));
  const set = (next: readonly [readonly string[], readonly string[]]) =>
    onChange(next.every((words) => words.length === 0) ? undefined : next);
  return (
    <div class="rule-row">
      <div class="rule-part">
        <label for={`${id}-one`}>{t("rule.formOne")}</label>
        <Chips t={t} id={`${id}-one`} words={one ?? []} onChange={(words) => set([words, other ?? []])} />
      </div>
      <div class="rule-part">
        <label for={`${id}-other`}>{t("rule.formOther")}</label>
        <Chips t={t} id={`${id}-other`} words={other ?? []} onChange={(words) => set([one ?? [], words])} />
      </div>
    </div>
  );
}
