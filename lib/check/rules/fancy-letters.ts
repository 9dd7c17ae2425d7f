import type { Span } from "../finding";
import { defineRule } from "../rule";

/** Small capitals of the phonetic blocks, with the letters that readers see; those of phonetic spelling alone prove nothing. */
const SMALL_CAPITALS = new Map(
  [..."ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz"].flatMap((sign, at, all) => (at % 2 === 0 ? [[sign, all[at + 1] ?? sign]] : [])),
);
const SMALL = [...SMALL_CAPITALS.keys()].join("");

/** Mathematical letters and figures with those older ones that fill their gaps; circled and squared letters; full width. */
const MATHS = "\\u{1d400}-\\u{1d6a3}\\u{1d7ce}-\\u{1d7ff}ℂℊℋℌℍℎℐℑℒℕℙℚℛℜℝℤℨℬℭℯℰℱℳℴ";
const FRAMED = "\\u24b6-\\u24e9\\u{1f130}-\\u{1f149}\\u{1f150}-\\u{1f169}\\u{1f170}-\\u{1f189}";
const WIDE = "\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a";
const LETTER = `(?:[${MATHS}${FRAMED}${WIDE}][\\u0300-\\u036f\\ufe0f]*)`;
/** Words of such letters on one line, parted by spaces and light marks; two touch somewhere. */
const RUN = new RegExp(`${LETTER}+(?:[ \\u00a0\\u202f'’.,:;!?%&/+-]{1,3}${LETTER}+)*`, "gu");
const TOUCHING = new RegExp(`${LETTER}{2}`, "u");
const IS_SMALL = new RegExp(`[${SMALL}]`);
const SURELY_SMALL = /[ᴀᴄᴅᴇꜰᴊᴋᴍᴏᴘꜱᴛᴜᴠᴡᴢ]/;
const NEAR = /^[ \u00a0\u202f'’.,:;!?-]{0,3}$/;

/** A formula: slanted letters, two at most side by side. */
const FORMULA = /^(?:[\u{1d434}-\u{1d49b}\u{1d6a4}-\u{1d7cb}ℎ]{1,2}(?:[ +-]+|$))+$/u;
/** Blood groups, the car park, the underground: emoji that are letters by themselves. */
const LETTER_EMOJI = /^(?:[🅰🅱🅾🅿Ⓜ ,/+-]|\ufe0f)+$/u;
/** Scripts that are written at full width. */
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const MAYBE = new RegExp(`[\\ud835\\u2102-\\u2134\\u24b6-\\u24e9\\uff10-\\uff5a${SMALL}]|\\ud83c[\\udd30-\\udd89]`);

export const fancyLetters = defineRule({
  id: "fancy-letters",
  family: "accessibility",
  name: { fr: "Lettres fantaisie", en: "Fancy letters" },
  severity: "advice",
  languages: "any",
  perLine: true,
  message: { fr: "Écrivez « {plain} » en lettres ordinaires", en: "Write “{plain}” in ordinary letters" },
  why: {
    fr: "Ces caractères imitent des lettres : un lecteur d’écran les épelle ou les saute, et la recherche ne les trouve pas.",
    en: "These characters imitate letters: a screen reader spells them out or skips them, and search does not find them.",
  },
  source: {
    title: {
      fr: "University of Oxford et UK Government Communication Service, conseils pour des réseaux sociaux accessibles",
      en: "University of Oxford and UK Government Communication Service, accessible social media guidance",
    },
    seen: "2026-11-23",
  },
  lesson: 18,
  options: {},
  compile: () =>
    function* ({ text, words }) {
      if (!MAYBE.test(text)) return;
      for (const { start, end } of [...fancyRuns(text), ...smallCapitals(text, words)]) {
        const plain = plainLetters(text.slice(start, end));
        yield {
          start,
          end,
          values: { plain: plain.length > 40 ? `${plain.slice(0, 39)}…` : plain },
          fixes: [
            {
              label: { fr: "Écrire en lettres ordinaires", en: "Write in ordinary letters" },
              edits: [{ start, end, text: plain }],
              safe: true,
            },
          ],
        };
      }
    },
});

function fancyRuns(text: string): Span[] {
  const isEastAsian = EAST_ASIAN.test(text);
  return [...text.matchAll(RUN)].flatMap(({ 0: found, index }) => {
    if (!TOUCHING.test(found) || FORMULA.test(found) || LETTER_EMOJI.test(found)) return [];
    return isEastAsian && /[\uff10-\uff5a]/.test(found) ? [] : [{ start: index, end: index + found.length }];
  });
}

/** Words side by side that hold small capitals, two at least that are no phonetic spelling. */
function smallCapitals(text: string, words: readonly Span[]): Span[] {
  if (!SURELY_SMALL.test(text)) return [];
  const runs: { start: number; end: number }[] = [];
  for (const { start, end } of words) {
    if (!IS_SMALL.test(text.slice(start, end))) continue;
    const last = runs.at(-1);
    if (last !== undefined && start - last.end <= 3 && NEAR.test(text.slice(last.end, start))) last.end = end;
    else runs.push({ start, end });
  }
  return runs.filter(({ start, end }) => [...text.slice(start, end)].filter((sign) => SURELY_SMALL.test(sign)).length >= 2);
}

/** Compatibility forms, and by hand those that Unicode gives none: small capitals and letters in dark frames. */
function plainLetters(found: string): string {
  return Array.from(found, plainLetter).join("").normalize("NFC");
}

function plainLetter(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  const dark = code >= 0x1f150 && code <= 0x1f189 ? (code - 0x1f150) % 32 : 26;
  if (dark < 26) return String.fromCharCode(65 + dark);
  if (sign === "\ufe0f" || sign === "\u00a0" || sign === "\u202f") return sign === "\ufe0f" ? "" : sign;
  return SMALL_CAPITALS.get(sign) ?? sign.normalize("NFKC");
}
