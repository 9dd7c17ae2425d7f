import type { JSX } from "preact";
import type { RuleField } from "../../../../lib/dashboard";
import { LAST_DAY } from "../FieldInput";
import { maybe } from "../names";
import { Chips } from "./Chips";
import type { ControlProps } from "./control-props";
import { NumberInput } from "./NumberInput";
import { FormsControl, PairsControl, ParamsControl } from "./RowControls";
import { TokensControl } from "./TokensControl";

interface RuleControlProps extends ControlProps {
  readonly id: string;
  readonly field: RuleField;
  readonly describedBy: string | undefined;
  readonly isInvalid: boolean;
  readonly pillars: readonly { readonly id: string; readonly name: string }[];
}

/** What one writes a field with. Whatever it shows, writing the same back leaves the rule as it is. */
export function RuleControl(props: RuleControlProps): JSX.Element {
  const { t, id, field, value, describedBy, isInvalid, pillars, onChange } = props;
  const common = { id, "aria-describedby": describedBy, "aria-invalid": isInvalid };
  const words = Array.isArray(value) ? value.map(String) : [];
  switch (field.kind) {
    case "chips":
    case "posts":
      return <Chips t={t} id={id} words={words} describedBy={describedBy} isInvalid={isInvalid} adds={addsOf(field)} onChange={onChange} />;
    case "number":
      return <NumberInput id={id} value={value} describedBy={describedBy} isInvalid={isInvalid} onChange={onChange} />;
    case "flag":
      return (
        <input
          {...common}
          type="checkbox"
          checked={value === true}
          onChange={(event) => onChange(event.currentTarget.checked || undefined)}
        />
      );
    case "choice": {
      const current = typeof value === "string" ? value : "";
      const options = current === "" || field.options.includes(current) ? field.options : [...field.options, current];
      return (
        <select {...common} class="select" value={current} onChange={(event) => onChange(event.currentTarget.value || undefined)}>
          {(field.optional || current === "") && <option value="">{t("rules.noChoice")}</option>}
          {options.map((option) => (
            <option key={option} value={option}>
              {maybe(`rule.${field.key}.${option}`, t) ?? option}
            </option>
          ))}
        </select>
      );
    }
    case "localized":
      return <LocalizedControl t={t} value={value} onChange={onChange} />;
    case "languages":
      return (
        <select
          {...common}
          class="select"
          aria-label={t("rule.languages")}
          value={words.length === 1 ? words[0] : ""}
          onChange={(event) => onChange(event.currentTarget.value === "" ? undefined : [event.currentTarget.value])}
        >
          <option value="">{t("rule.languages.any")}</option>
          <option value="fr">{t("rules.french")}</option>
          <option value="en">{t("rules.english")}</option>
        </select>
      );
    case "pillars":
      return <PillarsControl t={t} value={value} pillars={pillars} onChange={onChange} />;
    case "forms":
      return <FormsControl t={t} value={value} onChange={onChange} />;
    case "pairs":
      return <PairsControl t={t} value={value} onChange={onChange} />;
    case "params":
      return <ParamsControl t={t} value={value} onChange={onChange} />;
    case "tokens":
      return <TokensControl t={t} value={value} onChange={onChange} />;
    case "date":
      return (
        <input
          {...common}
          type="date"
          max={LAST_DAY}
          class="input"
          value={typeof value === "string" ? value : ""}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      );
    case "line":
      return (
        <input
          {...common}
          class="input"
          value={typeof value === "string" ? value : ""}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      );
  }
}

/** What a list of this field holds, by where it stands in the rule. */
function addsOf({ path }: RuleField): "word" | "pattern" | "entry" {
  if (path.at(-1) === "patterns") return "pattern";
  return path.at(-1) === "terms" || path.at(-1) === "keep" ? "word" : "entry";
}

/** The same line in French and in English; either may be left out. */
function LocalizedControl({ t, value, onChange }: ControlProps): JSX.Element {
  const texts: Readonly<Record<string, unknown>> = typeof value === "object" && value !== null ? { ...value } : {};
  const set = (language: "fr" | "en", text: string) => {
    const next = Object.fromEntries(Object.entries({ ...texts, [language]: text }).filter(([, one]) => one !== ""));
    onChange(Object.keys(next).length === 0 ? undefined : next);
  };
  const order = t.language === "fr" ? (["fr", "en"] as const) : (["en", "fr"] as const);
  return (
    <div class="rule-localized">
      {order.map((language) => (
        <label key={language}>
          <span class="quiet">{t(language === "fr" ? "rules.french" : "rules.english")}</span>
          <input
            class="input"
            lang={language}
            maxLength={500}
            value={typeof texts[language] === "string" ? texts[language] : ""}
            onInput={(event) => set(language, event.currentTarget.value)}
          />
        </label>
      ))}
    </div>
  );
}

/** Pillars by their name; one that the charter no longer has stays until it is taken out. */
function PillarsControl({ t, value, pillars, onChange }: ControlProps & Pick<RuleControlProps, "pillars">): JSX.Element {
  const chosen = Array.isArray(value) ? value.map(String) : [];
  const all = [...pillars, ...chosen.filter((id) => !pillars.some((pillar) => pillar.id === id)).map((id) => ({ id, name: id }))];
  if (all.length === 0) return <p class="quiet">{t("rules.noChoice")}</p>;
  return (
    <div class="check-lines">
      {all.map(({ id, name }) => (
        <label key={id} class="check-line">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={(event) => onChange(event.currentTarget.checked ? [...chosen, id] : chosen.filter((one) => one !== id))}
          />
          {name}
        </label>
      ))}
    </div>
  );
}
