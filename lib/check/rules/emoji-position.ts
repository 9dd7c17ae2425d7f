import type { Edit, Span } from "../finding";
import type { Post } from "../post";
import { AWAITS_WORD, partsSentences, wordsOf } from "../reading/emoji-breaks";
import { type EmojiRun, emojiRuns, isKeycap, plainEmoji } from "../reading/emoji-runs";
import { defineRule, type Hit } from "../rule";

/** Signs that only point or tick off; as a bullet they become a dash, alone they go. */
const SIGNS = new Set([..."✅✔☑👉➡▶🔹🔸🔷🔶🔺🔻⚫⚪🔴🟢🔵🟡🟠⬇👇📌➕✨⭐"]);
/** A camera names who took the picture. */
const CREDIT = new Set([..."📷📸📹🎥"]);
/** Behind one of these an emoji stands for a word too, where they open the sentence. */
const AWAITS_VERB = new Set("on nous je vous il elle ils elles i we you he she they".split(" "));

/** Emoji looked at, more than any post needs. */
const MOST = 100;

export const emojiPosition = defineRule({
  id: "emoji-position",
  family: "accessibility",
  name: { fr: "Place des émojis", en: "Place of emoji" },
  severity: "off",
  whenOn: "hint",
  wanted: ({ emoji }) => emoji.position === "end",
  languages: "any",
  message: { fr: "Placez {found} en fin de ligne : il coupe la phrase", en: "Put {found} at the end of the line: it breaks the sentence" },
  variants: {
    word: { fr: "Écrivez le mot que {found} remplace", en: "Write the word that {found} stands for" },
    sign: {
      fr: "Commencez la ligne sans {found} : un tiret ou un chiffre suffit",
      en: "Begin the line without {found}: a dash or a figure will do",
    },
    bullet: { fr: "Placez {found} en fin de ligne plutôt qu’en tête", en: "Put {found} at the end of the line rather than at its head" },
  },
  why: {
    fr: "Un lecteur d’écran dit le nom de l’émoji au milieu de la phrase ; à la fin, il ne gêne personne.",
    en: "A screen reader speaks the emoji’s name in mid-sentence; at the end it is in nobody’s way.",
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
    function* (post) {
      if (post.emojis.length === 0) return;
      const heads: Place[] = [];
      for (const place of places(post)) {
        if (isAtHead(place)) heads.push(place);
        else yield { ...spanOf(place), values: { found: place.found }, ...judgeInside(place) };
      }
      const [first] = heads;
      if (first === undefined) return;
      const variant = isSign(first) ? "sign" : "bullet";
      const label = { fr: "Libérer le début de ligne", en: "Free the head of the line" };
      yield { ...spanOf(first), variant, values: { found: first.found }, fixes: [{ label, edits: headEdits(heads), safe: false }] };
    },
});

/** A run of emoji with words behind it on its line. */
interface Place {
  readonly run: EmojiRun;
  readonly found: string;
  readonly line: { readonly text: string; readonly start: number };
  readonly before: string;
  readonly after: string;
}

function places(post: Post): Place[] {
  const found: Place[] = [];
  const words = plainWords(post);
  for (const run of emojiRuns(post.text, post.emojis.slice(0, MOST))) {
    const place = placeOf(post.text, run);
    if (!words.some(({ start }) => start >= run.end && start < place.line.start + place.line.text.length)) continue;
    if (CREDIT.has(plainEmoji(place.found)) || closesSentence(place.before, place.after)) continue;
    if (!isAtHead(place) || found.at(-1)?.line.start !== place.line.start) found.push(place);
  }
  return found;
}

function placeOf(text: string, run: EmojiRun): Place {
  const start = text.lastIndexOf("\n", run.start) + 1;
  const lineEnd = text.indexOf("\n", run.end);
  const line = { text: text.slice(start, lineEnd < 0 ? text.length : lineEnd), start };
  const found = text.slice(run.start, run.emojis.length < 4 ? run.end : run.emojis[0]?.end);
  return { run, found, line, before: text.slice(start, run.start), after: line.text.slice(run.end - start) };
}

/** Words that are neither tags nor figures in a square. */
function plainWords({ words, hashtags, mentions, emojis }: Post): Span[] {
  const others = [...hashtags, ...mentions, ...emojis].sort((a, b) => a.start - b.start);
  let at = 0;
  return words.filter((word) => {
    while ((others[at]?.end ?? word.end) <= word.start) at++;
    return (others[at]?.start ?? word.end) >= word.end;
  });
}

/** Behind the marks of a sentence, or between its last word and a capital. */
function closesSentence(before: string, after: string): boolean {
  return /[.!?…][»”")]?[ \u00a0\u202f]*$/u.test(before.slice(-6)) || partsSentences(before, after);
}

function isAtHead({ before }: Place): boolean {
  return !/[\p{L}\p{N}]/u.test(before);
}

function isSign({ run, found }: Place): boolean {
  return run.emojis.length === 1 && (isKeycap(found) || SIGNS.has(plainEmoji(found)));
}

function judgeInside(place: Place): Pick<Hit, "variant" | "fixes"> {
  const words = wordsOf(place.before);
  const last = /[\p{L}'’][ \u00a0\u202f]*$/u.test(place.before.slice(-4)) ? (words.at(-1) ?? "") : "";
  if (AWAITS_WORD.has(last) || (words.length === 1 && AWAITS_VERB.has(last))) return { variant: "word" };
  return { fixes: [{ label: { fr: "Déplacer en fin de ligne", en: "Move to the end of the line" }, edits: move(place), safe: false }] };
}

/** Out with one of the spaces around it, and in again behind the line's last sign. */
function move({ run, line, before, after }: Place): Edit[] {
  const start = run.start - (/[ \u00a0\u202f]$/.test(before.slice(-1)) ? 1 : 0);
  const end = run.end + (start === run.start && /^[ \u00a0\u202f]/.test(after) ? 1 : 0);
  const at = line.start + line.text.trimEnd().length;
  const emojis = line.text.slice(run.start - line.start, run.end - line.start);
  return [
    { start, end, text: "" },
    { start: at, end: at, text: ` ${emojis}` },
  ];
}

function headEdits(heads: readonly Place[]): Edit[] {
  const isList = heads.length > 1;
  return heads.flatMap((place) => {
    const { run, found, after } = place;
    const end = run.end + (/^[ \u00a0\u202f]*/.exec(after)?.[0].length ?? 0);
    if (isSign(place)) {
      const text = isKeycap(found) ? `${found.charAt(0)}. ` : isList ? "- " : "";
      return [{ start: run.start, end, text }];
    }
    return move(place);
  });
}

function spanOf({ run: { start, end } }: Place): Span {
  return { start, end };
}
