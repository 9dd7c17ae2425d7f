import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { valueAt } from "../../../../lib/dashboard";
import { Chips } from "./Chips";
import type { ControlProps } from "./control-props";
import { NumberInput } from "./NumberInput";
import { listOf, Rows } from "./RowControls";

/** The places of a turn of phrase, one after the other: words, a shape, an ending; what may stand before. */
export function TokensControl({ t, value, onChange }: ControlProps): JSX.Element {
  const id = useId();
  return (
    <Rows
      t={t}
      rows={listOf(value)}
      add={t("rules.addPlace")}
      fresh={() => ({})}
      onChange={onChange}
      row={(token, set, index) => {
        const put = (name: string, next: unknown) => {
          const entries = Object.entries(typeof token === "object" && token !== null ? { ...token, [name]: next } : { [name]: next });
          set(Object.fromEntries(entries.filter(([, one]) => one !== undefined && one !== "")));
        };
        const text = (name: "shape" | "ending", label: string, about?: string) => (
          <label class="rule-part">
            {label}
            <input
              class="input"
              value={String(valueAt(token, [name]) ?? "")}
              onInput={(event) => {
                const words = listOf(valueAt(token, ["words"]));
                // A place with a shape or an ending needs no words: an empty list would fit no word at all.
                if (words.length > 0 || event.currentTarget.value === "") return put(name, event.currentTarget.value);
                const rest = Object.entries({ ...(token as object), [name]: event.currentTarget.value }).filter(([key]) => key !== "words");
                set(Object.fromEntries(rest));
              }}
            />
            {about && <span class="field-about">{about}</span>}
          </label>
        );
        return (
          <fieldset class="rule-token">
            <legend>{t("rule.tokenNumber", { number: index + 1 })}</legend>
            <div class="rule-part rule-wide">
              <label for={`${id}-${index}`}>{t("rule.tokenWords")}</label>
              <Chips
                t={t}
                id={`${id}-${index}`}
                words={listOf(valueAt(token, ["words"])).map(String)}
                onChange={(words) => put("words", words.length === 0 ? undefined : words)}
              />
            </div>
            {text("shape", t("rule.tokenShape"), t("rule.tokenShape.about"))}
            {text("ending", t("rule.tokenEnding"))}
            <div class="rule-part">
              <label for={`${id}-${index}-gap`}>{t("rule.tokenGap")}</label>
              <NumberInput id={`${id}-${index}-gap`} value={valueAt(token, ["gap"])} onChange={(gap) => put("gap", gap)} />
            </div>
            <label class="check-line">
              <input
                type="checkbox"
                checked={valueAt(token, ["not"]) === true}
                onChange={(event) => put("not", event.currentTarget.checked || undefined)}
              />
              {t("rule.tokenNot")}
            </label>
          </fieldset>
        );
      }}
    />
  );
}
