import type { InterfaceLanguage } from "./language";
import type { ArgumentsOf, Message, Messages } from "./message";

/** Puts messages of one table and amounts into words of one language. */
export interface Translator<Table extends Messages> {
  /** The text of `key`; `values` fill its slots, `count` chooses the plural. Numbers are written the language's way. */
  <Key extends keyof Table>(key: Key, ...values: ArgumentsOf<Table[Key]>): string;
  readonly language: InterfaceLanguage;
  /** `1234.5` → `1 234,5` or `1,234.5`. */
  number(value: number): string;
  /** “a, b and c”. */
  list(items: readonly string[]): string;
  /** Day and time in the machine's time zone; `milliseconds` since 1970. */
  dateTime(milliseconds: number): string;
}

type Values = Readonly<Record<string, string | number>>;

/** A translator into `language`, out of that language's table. A slot without a value is a bug and throws. */
export function createTranslator<Table extends Messages>(
  language: InterfaceLanguage,
  table: Readonly<Record<keyof Table, Message>>,
): Translator<Table> {
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const lists = new Intl.ListFormat(language, { type: "conjunction" });
  const instants = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });

  const translate = (key: keyof Table, values: Values = {}): string => {
    const text = chooseText(table[key], values, plurals);
    return text.replaceAll(/\{([A-Za-z]+)\}/g, (_slot, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`Message ${String(key)} needs a value for {${name}}`);
      return typeof value === "number" ? numbers.format(value) : value;
    });
  };

  return Object.assign(translate as <Key extends keyof Table>(key: Key, ...values: ArgumentsOf<Table[Key]>) => string, {
    language,
    number: (value: number) => numbers.format(value),
    list: (items: readonly string[]) => lists.format(items),
    dateTime: (milliseconds: number) => instants.format(milliseconds),
  });
}

function chooseText(message: Message, values: Values, plurals: Intl.PluralRules): string {
  if (typeof message === "string") return message;
  return message[plurals.select(Number(values.count))] ?? message.other;
}
