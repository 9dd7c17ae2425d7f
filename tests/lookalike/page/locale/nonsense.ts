import { english, type TextKey, type Texts } from "./en";

/** Syllables that make no word of any language we check. */
const syllables = ["vuk", "zyr", "qel", "xom", "tji", "bhu", "krø", "wæn", "ñip", "ðal", "jyx", "ghö", "pfu", "szo", "dlå", "mvë"];

/** A random text of about as many words as the model; `{page}` and `{name}` stay. */
export function nonsenseLike(model: string): string {
  return model
    .split(" ")
    .map((word) => /\{\w+\}/.exec(word)?.[0] ?? nonsenseWord(word.length))
    .join(" ");
}

function nonsenseWord(length: number): string {
  const dice = crypto.getRandomValues(new Uint8Array(Math.max(1, Math.round(length / 3))));
  return [...dice].map((value) => syllables[value % syllables.length]).join("");
}

/** Every text random, another one at every load: whoever finds the composer here has read no label. */
export function nonsenseTexts(): Texts {
  const keys = Object.keys(english) as TextKey[];
  return Object.fromEntries(keys.map((key) => [key, nonsenseLike(english[key])])) as Record<TextKey, string>;
}
