import type { JSX } from "preact";
import type { HouseRules, ListedRule } from "../../../../lib/dashboard";
import type { PagesTranslator } from "../../../../lib/i18n";
import { Button, SeverityMark } from "../../../ui";

interface RuleRowProps {
  readonly t: PagesTranslator;
  readonly rules: HouseRules;
  readonly listed: ListedRule;
  /** The rule in one sentence. */
  readonly name: string;
  readonly message: string;
  /** The list is whole, so that up and down mean something. */
  readonly canMove: boolean;
  /** Place of the last rule among those that are on, or off. */
  readonly last: number;
}

/** One rule of the list, and what can be done with it. */
export function RuleRow({ t, rules, listed, name, message, canMove, last }: RuleRowProps): JSX.Element {
  const { rule, isOn, index } = listed;
  const severity = SEVERITIES.find((one) => one === rule.severity) ?? "hint";
  return (
    <li class="rule-item" data-on={isOn}>
      <label class="check-line rule-switch">
        <input
          type="checkbox"
          role="switch"
          aria-checked={isOn}
          checked={isOn}
          aria-label={t("rules.onOf", { name })}
          onChange={() => rules.toggle(listed)}
        />
        <span aria-hidden="true">{t(isOn ? "rules.on" : "rules.off")}</span>
      </label>
      <div class="rule-item-words">
        <p class="rule-name" dir="auto">
          {name}
        </p>
        {message !== "" && (
          <p class="quiet" dir="auto">
            {message}
          </p>
        )}
        <SeverityMark severity={severity} word={t(`severity.${severity}`)} />
      </div>
      <div class="rule-item-ways">
        <Button look="secondary" label={t("rules.editOf", { name })} onPress={() => rules.edit(listed)}>
          {t("rules.edit")}
        </Button>
        <Button label={t("rules.duplicateOf", { name })} onPress={() => rules.duplicate(listed)}>
          {t("rules.duplicate")}
        </Button>
        <Button label={t("rules.removeOf", { name })} onPress={() => rules.remove(listed)}>
          {t("rules.remove")}
        </Button>
        {canMove && last > 0 && (
          <>
            <Button label={t("rules.up", { name })} disabled={index === 0} onPress={() => rules.move(listed, -1)}>
              ↑
            </Button>
            <Button label={t("rules.down", { name })} disabled={index === last} onPress={() => rules.move(listed, 1)}>
              ↓
            </Button>
          </>
        )}
      </div>
    </li>
  );
}

const SEVERITIES = ["hint", "advice", "must", "block"] as const;
