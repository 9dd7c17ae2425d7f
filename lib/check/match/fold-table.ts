/** Letters that stay whole under compatibility decomposition although readers see a plain letter in them. */
const PLAIN: Readonly<Record<string, string>> = {
  œ: "oe",
  æ: "ae",
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  ς: "σ",
};

/** Typed variants of one sign: apostrophes, double quotation marks, hyphens, minus. Guillemets stay as they are. */
const SIGNS: Readonly<Record<string, string>> = {
  "’": "'",
  "‘": "'",
  ʼ: "'",
  "′": "'",
  "´": "'",
  "‛": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "‟": '"',
  "″": '"',
  "‐": "-",
  "‑": "-",
  "−": "-",
};

/** Signs whose compatibility form would glue letters to the word before them. */
const KEPT = new Set(["™", "℠"]);

/** Invisible characters that vanish and belong to no letter: soft hyphen, zero-width and directional controls. */
const INVISIBLE = ranges("ad 61c 180e 200b-200f 202a-202e 2060-2064 2066-206f feff");
/** Marks that vanish and belong to the letter before them: accents, vowel points, enclosing marks, variation selectors. */
const MARKS = ranges("300-36f 591-5bd 5bf-5c7 64b-65f 670 1ab0-1aff 1dc0-1dff 20d0-20ff fe00-fe0f fe20-fe2f e0100-e01ef");

function ranges(list: string): readonly (readonly [number, number])[] {
  return list.split(" ").map((range) => {
    const [from = "", to = from] = range.split("-");
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
}

function within(codePoint: number, list: readonly (readonly [number, number])[]): boolean {
  return list.some(([from, to]) => codePoint >= from && codePoint <= to);
}

/** What one character becomes. `dropped` says whether a vanished one still belongs to the letter before it. */
export interface FoldedCharacter {
  readonly text: string;
  readonly dropped?: "mark" | "invisible";
}

const cache = new Map<number, FoldedCharacter>();

/** Folds one code point: compatibility form, no accents, lower case, ligatures opened, typed variants of a sign made one. */
export function foldCharacter(codePoint: number): FoldedCharacter {
  const known = cache.get(codePoint);
  if (known !== undefined) return known;
  const folded = compute(codePoint);
  if (cache.size < 20_000) cache.set(codePoint, folded);
  return folded;
}

function compute(codePoint: number): FoldedCharacter {
  const character = String.fromCodePoint(codePoint);
  if (within(codePoint, INVISIBLE)) return { text: "", dropped: "invisible" };
  if (KEPT.has(character)) return { text: character };
  const sign = SIGNS[character];
  if (sign !== undefined) return { text: sign };
  let text = "";
  for (const part of character.normalize("NFKD").toLowerCase().normalize("NFKD")) {
    if (!within(part.codePointAt(0) ?? 0, MARKS)) text += PLAIN[part] ?? SIGNS[part] ?? part;
  }
  if (text === "") return { text, dropped: "mark" };
  // A letter with brackets in one sign, such as “⒠”, is that letter: its brackets open no inclusive ending.
  return { text: /^\([a-z]\)$/.test(text) ? text.charAt(1) : text };
}
