import type { Charter } from "../charter";
import type { Chapter } from "./chapter";
import { englishRule } from "./explain/rules.en";
import { frenchRule } from "./explain/rules.fr";
import { fact, linkOf } from "./fields";
import { type DocumentElement, element } from "./node";
import type { DocumentWords } from "./words";

type HouseRule = Charter["rules"][number];

/** A built-in rule in force: its name in the document's language. */
export interface KnownCheck {
  readonly id: string;
  readonly name: string;
  readonly severity: string;
}

/** Most words that a sentence names; longer lists follow in full. */
const MOST_IN_SENTENCE = 12;

/** The charter's own rules, each in a sentence with its reason and its examples; then by name those that are switched off. */
export function houseRules(charter: Charter, words: DocumentWords): Chapter | undefined {
  const off = switchedOff(charter, words);
  if (charter.rules.length + off.length === 0) return undefined;
  const entries = charter.rules.map((rule) => ruleEntry(rule, words));
  return { id: "rules", title: words.t("doc.rules"), body: off.length === 0 ? entries : [...entries, offEntry(off, words)] };
}

function offEntry(names: readonly string[], { t }: DocumentWords): DocumentElement {
  return element(
    "div",
    { class: "doc-entry" },
    element("h3", {}, t("doc.rulesOff")),
    element("p", {}, t("doc.rulesOff.about")),
    element(
      "ul",
      {},
      names.map((name) => element("li", {}, name)),
    ),
  );
}

/** What rules that are switched off say, else their ids: the section is not held against the schema, and may hold anything. */
function switchedOff(charter: Charter, { t }: DocumentWords): readonly string[] {
  const { rulesOff } = charter as { readonly rulesOff?: unknown };
  if (!Array.isArray(rulesOff)) return [];
  return rulesOff.flatMap((rule: { message?: Record<string, unknown>; id?: unknown } | null) => {
    const texts = rule?.message;
    const name = texts?.[t.language] ?? texts?.fr ?? texts?.en ?? rule?.id;
    return typeof name === "string" ? [name] : [];
  });
}

function ruleEntry(rule: HouseRule, words: DocumentWords): DocumentElement {
  const { t } = words;
  const { language } = t;
  const said = (text: HouseRule["message"]) => text?.[language] ?? text?.[language === "fr" ? "en" : "fr"];
  const sentence = sentenceCase(`${language === "fr" ? frenchRule(rule) : englishRule(rule)}.`);
  const message = said(rule.message);
  const long = longLists(rule);
  const why = said(rule.why);
  const texts = (list: readonly string[] | undefined) => (list ?? []).map((text) => element("blockquote", {}, text));
  const { flags, passes } = { flags: texts(rule.examples?.flags), passes: texts(rule.examples?.passes) };
  return element(
    "div",
    { class: "doc-entry" },
    element("h3", {}, message ?? sentence),
    message !== undefined && element("p", {}, sentence),
    element(
      "dl",
      {},
      fact(t("doc.severity"), words.severity(rule.severity)),
      why === undefined ? [] : fact(t("doc.why"), why),
      rule.fix === undefined ? [] : fact(t("doc.fix"), t(`doc.fix.${rule.fix}`)),
      long.length === 0 ? [] : fact(t("doc.all"), long.join(" · ")),
      flags.length === 0 ? [] : fact(t("doc.flagged"), ...flags),
      passes.length === 0 ? [] : fact(t("doc.passes"), ...passes),
      rule.link === undefined ? [] : fact(t("doc.link"), linkOf(rule.link)),
      rule.owner === undefined ? [] : fact(t("doc.who"), rule.owner),
      fact(t("doc.rule"), element("code", {}, rule.id)),
    ),
  );
}

/** All words of a rule when one of its lists is too long for a sentence. */
function longLists(rule: HouseRule): readonly string[] {
  const { examples: _examples, message: _message, why: _why, ...rest } = rule;
  return listsIn(rest).flatMap((list) => (list.length > MOST_IN_SENTENCE ? list : []));
}

function listsIn(value: unknown): readonly (readonly string[])[] {
  if (Array.isArray(value)) {
    const texts = value.filter((entry) => typeof entry === "string");
    return texts.length === value.length ? [texts] : value.flatMap(listsIn);
  }
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(listsIn) : [];
}

function sentenceCase(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The rules that come with the product, as the charter sets them. */
export function builtInRules(charter: Charter, checks: readonly KnownCheck[], words: DocumentWords): Chapter | undefined {
  const { t } = words;
  const inForce = new Map(checks.map((check) => [check.id, check]));
  const ids = [...new Set([...inForce.keys(), ...Object.keys(charter.builtins)])];
  if (ids.length === 0) return undefined;
  const rows = ids
    .map((id) => {
      const { severity, ...options } = (Object.hasOwn(charter.builtins, id) ? charter.builtins[id] : undefined) ?? {};
      const settings = Object.entries(options).map(
        ([name, value]) => `${name} = ${Array.isArray(value) ? value.join(", ") : words.value(value)}`,
      );
      const check = inForce.get(id);
      return { name: check?.name ?? id, severity: check?.severity ?? severity ?? "off", settings };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, t.language));
  const hasSettings = rows.some(({ settings }) => settings.length > 0);
  const table = element(
    "table",
    {},
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        [t("doc.rule"), t("doc.severity"), ...(hasSettings ? [t("doc.setting")] : [])].map((name) => element("th", { scope: "col" }, name)),
      ),
    ),
    element(
      "tbody",
      {},
      rows.map(({ name, severity, settings }) =>
        element(
          "tr",
          {},
          element("th", { scope: "row" }, name),
          element("td", { "data-label": t("doc.severity") }, words.severity(String(severity))),
          hasSettings && element("td", { "data-label": t("doc.setting") }, settings.join(" · ")),
        ),
      ),
    ),
  );
  return { id: "builtins", title: t("doc.builtins"), body: [element("p", {}, t("doc.builtins.about")), table] };
}
