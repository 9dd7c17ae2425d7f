import type { Charter } from "../charter";
import type { CompileError } from "./compiled";
import type { Language } from "./draft";
import type { Severity } from "./finding";
import { nearestName } from "./nearest-name";
import type { BuiltInRule, OptionSpec, OptionSpecs } from "./rule";

/** What the charter says about one built-in rule, with the defaults filled in. */
export interface BuiltInSettings {
  /** The charter speaks of the rule at all, which turns on one that is otherwise off. */
  readonly isNamed: boolean;
  readonly severity: Severity | undefined;
  readonly options: Readonly<Record<string, never>>;
}

/** Holds `charter.builtins` against what each rule takes; all errors, not the first. */
export function checkBuiltIns(
  charter: Charter,
  rules: readonly BuiltInRule[],
  language: Language,
): { readonly byRule: ReadonlyMap<string, BuiltInSettings>; readonly errors: readonly CompileError[] } {
  const say = language === "fr" ? french : english;
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const errors = Object.entries(charter.builtins).flatMap(([id, given]): CompileError[] => {
    const specs = id === "filler" ? {} : byId.get(id)?.options;
    const path = `builtins.${id}`;
    if (specs === undefined) return [{ rule: id, path, value: id, message: say.unknownRule(nearestName(id, [...byId.keys(), "filler"])) }];
    return checkOptions(given, specs, say).map(({ name, value, message }) => ({ rule: id, path: `${path}.${name}`, value, message }));
  });
  return { byRule: new Map(rules.map((rule) => [rule.id, settingsOf(rule, charter)])), errors };
}

function checkOptions(given: Readonly<Record<string, unknown>>, specs: OptionSpecs, say: Sayings) {
  return Object.entries(given).flatMap(([name, value]) => {
    if (name === "severity") return [];
    const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
    const message = refuse(value, spec, Object.keys(specs), name, say);
    return message === undefined ? [] : [{ name, value, message }];
  });
}

function settingsOf(rule: BuiltInRule, charter: Charter): BuiltInSettings {
  const isNamed = Object.hasOwn(charter.builtins, rule.id);
  const given: Readonly<Record<string, unknown>> = isNamed ? (charter.builtins[rule.id] ?? {}) : {};
  const options = Object.fromEntries(Object.entries(rule.options).map(([name, spec]) => [name, given[name] ?? spec.default]));
  return { isNamed, severity: given.severity as Severity | undefined, options: options as Readonly<Record<string, never>> };
}

function refuse(value: unknown, spec: OptionSpec | undefined, known: readonly string[], name: string, say: Sayings): string | undefined {
  if (spec === undefined) return known.length === 0 ? say.noOptions : say.unknownOption(nearestName(name, known), known);
  switch (spec.type) {
    case "number":
      return typeof value === "number" && value >= spec.min && value <= spec.max ? undefined : say.number(spec.min, spec.max);
    case "boolean":
      return typeof value === "boolean" ? undefined : say.boolean;
    case "strings":
      return Array.isArray(value) ? undefined : say.strings;
    case "choice":
      return typeof value === "string" && spec.of.includes(value) ? undefined : say.choice(spec.of);
  }
}

interface Sayings {
  readonly noOptions: string;
  readonly boolean: string;
  readonly strings: string;
  unknownRule(nearest: string | undefined): string;
  unknownOption(nearest: string | undefined, known: readonly string[]): string;
  number(min: number, max: number): string;
  choice(of: readonly string[]): string;
}

const english: Sayings = {
  noOptions: "This rule takes a severity and nothing else; take the option out.",
  boolean: "Give true or false.",
  strings: "Give a list of texts.",
  unknownRule: (nearest) =>
    nearest === undefined ? "No built-in rule has this name; take it out." : `No built-in rule has this name. Did you mean “${nearest}”?`,
  unknownOption: (nearest, known) =>
    nearest === undefined
      ? `This rule has no such option; it knows ${known.join(", ")}.`
      : `This rule has no such option. Did you mean “${nearest}”?`,
  number: (min, max) => `Give a number from ${min} to ${max}.`,
  choice: (of) => `Choose one of ${of.join(", ")}.`,
};

const french: Sayings = {
  noOptions: "Cette règle n’a qu’une gravité ; retirez l’option.",
  boolean: "Indiquez true ou false.",
  strings: "Indiquez une liste de textes.",
  unknownRule: (nearest) =>
    nearest === undefined
      ? "Aucune règle intégrée ne porte ce nom ; retirez-le."
      : `Aucune règle intégrée ne porte ce nom. Vouliez-vous dire « ${nearest} » ?`,
  unknownOption: (nearest, known) =>
    nearest === undefined
      ? `Cette règle n’a pas cette option ; elle connaît : ${known.join(", ")}.`
      : `Cette règle n’a pas cette option. Vouliez-vous dire « ${nearest} » ?`,
  number: (min, max) => `Indiquez un nombre de ${min} à ${max}.`,
  choice: (of) => `Choisissez parmi : ${of.join(", ")}.`,
};
