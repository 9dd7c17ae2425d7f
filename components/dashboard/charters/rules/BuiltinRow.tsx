import type { JSX } from "preact";
import { type BuiltinLine, type CharterEditor, valueAt } from "../../../../lib/dashboard";
import type { PagesTranslator } from "../../../../lib/i18n";
import { Button, SeverityMark } from "../../../ui";
import { maybe } from "../names";
import { BuiltinOptionField } from "./BuiltinOptionField";
import { RuleReason } from "./RuleReason";
import { withoutSlots } from "./without-slots";

interface BuiltinRowProps {
  readonly t: PagesTranslator;
  readonly editor: CharterEditor;
  readonly line: BuiltinLine;
  /** What the charter says of it; nothing when it says nothing. */
  readonly setting: unknown;
}

/** One built-in rule. Back to how it comes means that the charter no longer names it: naming alone turns some of them on. */
export function BuiltinRow({ t, editor, line, setting }: BuiltinRowProps): JSX.Element {
  const { id, options, inForce, byItself, whenOn } = line;
  const name = line.name[t.language];
  const severity = valueAt(setting, ["severity"]);
  const set = (key: string, value: unknown) => {
    const entries = Object.entries({ ...(typeof setting === "object" ? setting : {}), [key]: value });
    const kept = Object.fromEntries(entries.filter(([, one]) => one !== undefined));
    editor.change(["builtins", id], Object.keys(kept).length === 0 ? undefined : kept);
  };
  const comes = setting === undefined ? byItself : (whenOn ?? byItself);
  return (
    <li class="rule-item builtin-item" data-on={inForce !== undefined}>
      <div class="rule-item-words">
        <p class="rule-name">
          {name} <span class="quiet">· {maybe(`family.${line.family}`, t) ?? line.family}</span>
        </p>
        <p class="quiet">{withoutSlots(line.what[t.language])}</p>
        <p class="builtin-state" data-on={inForce !== undefined}>
          {inForce !== undefined && inForce !== "off" && <SeverityMark severity={inForce} word={t(`severity.${inForce}`)} />}
          {stateWords(line, setting, t)}
        </p>
      </div>
      <div class="builtin-ways">
        <select
          class="select"
          aria-label={t("builtins.severityOf", { name })}
          value={typeof severity === "string" ? severity : ""}
          onChange={(event) => set("severity", event.currentTarget.value || undefined)}
        >
          <option value="">{comes === "off" ? t("builtins.autoOff") : t("builtins.auto", { severity: t(`severity.${comes}`) })}</option>
          <option value="off">{t("builtins.offChoice")}</option>
          {(["hint", "advice", "must", "block"] as const).map((one) => (
            <option key={one} value={one}>
              {t(`severity.${one}`)}
            </option>
          ))}
        </select>
        {setting !== undefined && (
          <Button look="link" label={`${t("builtins.back")} · ${name}`} onPress={() => editor.change(["builtins", id], undefined)}>
            {t("builtins.back")}
          </Button>
        )}
      </div>
      <RuleReason t={t} line={line} />
      {Object.keys(options).length > 0 && (
        <details class="builtin-more">
          <summary aria-label={`${t("builtins.options")} · ${name}`}>{t("builtins.options")}</summary>
          {Object.entries(options).map(([key, option]) => (
            <BuiltinOptionField
              key={key}
              t={t}
              name={key}
              option={option}
              value={valueAt(setting, [key])}
              errors={editor.errors.value.filter(({ steps }) => steps[0] === "builtins" && steps[1] === id && steps[2] === key)}
              onChange={(value) => set(key, value)}
            />
          ))}
        </details>
      )}
    </li>
  );
}

function stateWords({ inForce, byItself, waits, pack }: BuiltinLine, setting: unknown, t: PagesTranslator): string {
  if (valueAt(setting, ["severity"]) === "off") return t("builtins.state.off");
  if (inForce !== undefined)
    return t(setting !== undefined ? "builtins.state.set" : byItself === "off" ? "builtins.state.charter" : "builtins.state.itself");
  if (waits === undefined || setting !== undefined) return t("builtins.state.idle");
  return waits === "pack" ? t("builtins.state.pack", { pack: pack ?? "" }) : t(`builtins.state.${waits}`);
}
