import type { JSX } from "preact";
import { useId, useMemo, useState } from "preact/hooks";
import { type HouseRules, KIND_FORMS, type ListedRule, sentenceOf } from "../../../../lib/dashboard";
import type { PagesTranslator } from "../../../../lib/i18n";
import { Button } from "../../../ui";
import { maybe } from "../names";
import { RuleRow } from "./RuleRow";

/** Rows drawn at once; the rest comes when asked for. */
const STEP = 50;
/** From so many rules on, there is something to look for. */
const MANY = 6;

interface RuleListProps {
  readonly t: PagesTranslator;
  readonly rules: HouseRules;
}

/** All house rules, each as a sentence, those that are switched off apart; filtered by words and kind, a page at a time. */
export function RuleList({ t, rules }: RuleListProps): JSX.Element {
  const [words, setWords] = useState("");
  const [kind, setKind] = useState("");
  const [shown, setShown] = useState(STEP);
  const id = useId();
  const list = rules.list.value;
  const named = useMemo(
    () =>
      list.map((listed) => {
        const name = sentenceOf(listed.rule, t);
        return { listed, name, searched: fold(`${name} ${messageOf(listed, t)} ${String(listed.rule.id)}`) };
      }),
    [list, t],
  );
  const wanted = fold(words.trim());
  const found = named.filter(({ listed, searched }) => (kind === "" || listed.rule.kind === kind) && searched.includes(wanted));
  const ons = list.filter(({ isOn }) => isOn).length;
  const rows = (isOn: boolean) => (
    <ul class="rule-list">
      {found
        .slice(0, shown)
        .filter(({ listed }) => listed.isOn === isOn)
        .map(({ listed, name }) => (
          <RuleRow
            key={`${listed.isOn}/${String(listed.rule.id)}`}
            t={t}
            rules={rules}
            listed={listed}
            name={name}
            message={messageOf(listed, t)}
            canMove={words === "" && kind === ""}
            last={listed.isOn ? ons - 1 : list.length - ons - 1}
          />
        ))}
    </ul>
  );
  return (
    <>
      {list.length >= MANY && (
        <div class="rule-filter">
          <label class="field">
            {t("rules.filter")}
            <input
              class="input"
              type="search"
              value={words}
              onInput={(event) => {
                setWords(event.currentTarget.value);
                setShown(STEP);
              }}
            />
          </label>
          <label class="field">
            {t("rules.filterKind")}
            <select class="select" value={kind} onChange={(event) => setKind(event.currentTarget.value)}>
              <option value="">{t("rules.filterAll")}</option>
              {KIND_FORMS.map((form) => (
                <option key={form.kind} value={form.kind}>
                  {maybe(`kind.${form.kind}`, t)}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
      <p class="quiet" role="status">
        {found.length === 0 ? t("rules.noneFound") : t("rules.count", { count: found.length })}
      </p>
      {rows(true)}
      {list.length > ons && (
        <section class="rules-off" aria-labelledby={`${id}-off`}>
          <h4 id={`${id}-off`}>{t("section.rulesOff")}</h4>
          <p class="quiet">{t("rules.offAbout")}</p>
          {rows(false)}
        </section>
      )}
      {found.length > shown && (
        <Button look="secondary" onPress={() => setShown(shown + STEP)}>
          {t("rules.more", { count: Math.min(STEP, found.length - shown) })}
        </Button>
      )}
    </>
  );
}

function messageOf({ rule }: ListedRule, t: PagesTranslator): string {
  const texts: Readonly<Record<string, unknown>> = typeof rule.message === "object" && rule.message !== null ? { ...rule.message } : {};
  const text = texts[t.language] ?? texts.fr ?? texts.en;
  return typeof text === "string" ? text : "";
}

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
