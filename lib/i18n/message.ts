/** A text with `{name}` slots, or one text per plural category of `{count}`. */
export type Message = string | PluralMessage;
export type PluralMessage = Readonly<{ one: string; other: string } & Partial<Record<Intl.LDMLPluralRule, string>>>;

/** A table of messages by key. */
export type Messages = Readonly<Record<string, Message>>;

/** What a translation of `Table` must hold: the same keys, a plural where it has a plural. */
export type TranslationOf<Table extends Messages> = {
  readonly [Key in keyof Table]: Table[Key] extends string ? string : PluralMessage;
};

/** Names of the slots of a text, as a union. */
export type SlotsOf<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | SlotsOf<Rest> : never;

type SlotsOfMessage<Entry extends Message> = Entry extends string
  ? SlotsOf<Entry>
  : Entry extends PluralMessage
    ? "count" | SlotsOf<Entry["other"]>
    : never;

/** Values for the slots of a message; `count` is a number, the others are text or numbers. */
export type ValuesOf<Entry extends Message> = { readonly [Slot in SlotsOfMessage<Entry>]: Slot extends "count" ? number : string | number };

/** Arguments after the key: none when the message has no slot. */
export type ArgumentsOf<Entry extends Message> = [SlotsOfMessage<Entry>] extends [never] ? [] : [values: ValuesOf<Entry>];
