import { lineQuestion, MOST_LINES_ASKED } from "../match";
import type { Post, Word } from "../post";
import { isBlank } from "../reading/blanks";
import { type Mend, mendHits } from "../reading/mends";
import { touchesAny, untouched } from "../reading/untouched";
import { defineRule } from "../rule";

export const repeatedWord = defineRule({
  id: "repeated-word",
  family: "hygiene",
  name: { fr: "Mot tapé deux fois", en: "Word typed twice" },
  severity: "off",
  whenOn: "hint",
  languages: ["fr", "en"],
  message: { fr: "Retirez l’un des deux « {word} »", en: "Take out one of the two “{word}”" },
  why: {
    fr: "Le doublon passe inaperçu à l’écriture et saute aux yeux à la lecture.",
    en: "The double slips by while one writes and leaps out when one reads.",
  },
  source: {
    title: {
      fr: "retext-repeated-words 5, qui fait la même vérification ; liste maison des mots doublés à dessein",
      en: "retext-repeated-words 5, which makes the same check; own list of words said twice on purpose",
    },
  },
  lesson: 20,
  options: {},
  compile: () =>
    function* (post) {
      const mends = findMends(post);
      if (mends.length > 0) yield* mendHits(post.text, mends);
    },
});

const words = (list: string) => new Set(list.split(" "));
/** Little words that never follow themselves by design. Left out: those that may (« vous vous », « elle elle », “that that”). */
const LITTLE = {
  fr: words(
    "le la les un une des de du au aux à et ou où mais donc car que qui dont ne est sont sera seront ont avait dans sur sous pour par avec chez vers entre depuis pendant avant après selon ce cet cette ces mon mes tes ses nos vos notre votre leur leurs je il ils se y en comme aussi sans quand",
  ),
  en: words(
    "the a an of and or but to for from with by at in on as into onto before between through during until since than then this these those your our my his their its we they i be would could should must not if when where while because which or also",
  ),
};
/** Said twice on purpose: insistence, sounds, games, verbs and pronouns that follow themselves. */
const TWICE = words(
  "nous vous elle elles faire laisser tres bien tout toute oui coucou allo chut miam glou ding boum vite loin doucement jamais encore toujours plus trop bravo merci hello bonjour bisous tiens allez alors rien quoi petit petite grand grande gros grosse super chaud froid frais plein doux fort donnant gagnant perdant moitie cache train pousse vroum coin ouaf miaou bora baden duran that have been will make were very never ever long much many more down over high again bang knock blah chop please really pretty pouet there here well good great nice hear what yeah okay half",
);
/** Verbs whose particle may meet the same preposition: “log in in the morning”. */
const PARTICLE = words(
  "log sign check come came coming drop pop tune move call get got go went stay keep carry hold turn put pass hand look fit join jump plug bring",
);

/** No word follows another over a line's end. */
const hasTwice = lineQuestion(({ looseWords }) => looseWords.some(({ folded }, at) => folded === looseWords[at + 1]?.folded));

function findMends(post: Post): Mend[] {
  if (post.language === "und" || (hasTwice !== undefined && post.readLines.length <= MOST_LINES_ASKED && !post.someLine(hasTwice)))
    return [];
  const { text, words: all } = post;
  const little = LITTLE[post.language];
  const isUntouched = touchesAny(untouched(post));
  const mends: Mend[] = [];
  for (let at = 1; at < all.length; at++) {
    const first = all[at - 1];
    const second = all[at];
    if (first === undefined || second === undefined || first.folded !== second.folded) continue;
    if (!isBlank(text[first.end]) || isUntouched(first.start, second.end) || !isSlip(post, at, first, second, little)) continue;
    const word = text.slice(first.start, first.end);
    mends.push({ start: first.start, end: second.end, use: word, values: { word } });
  }
  return mends;
}

function isSlip({ text, words: all }: Post, at: number, first: Word, second: Word, little: ReadonlySet<string>): boolean {
  const word = text.slice(second.start, second.end);
  const gap = text.slice(first.end, second.start);
  if (gap.length > 3 || !/^[ \u00a0\u202f]+$/.test(gap) || text.slice(first.start, first.end).toLowerCase() !== word) return false;
  const previous = all[at - 2];
  if (all[at + 1]?.folded === second.folded || previous?.folded === first.folded) return false;
  // « prenez-le le matin », « l’est est fermé », “thank you you’re”.
  if (/[-'’‑]/.test(text[first.start - 1] ?? "") || /[-'’‑]/.test(text[second.end] ?? "")) return false;
  if (little.has(word)) return !isByDesign(word, previous?.folded ?? "", all[at + 1]?.folded ?? "");
  return word.length > 3 && /^\p{Ll}+$/u.test(word) && !TWICE.has(second.folded) && !/(?:ment|ly)$/.test(second.folded);
}

/** « à la une une photo », « La la land », « il y en a un un peu plus loin », “come in in the evening”. */
function isByDesign(word: string, before: string, behind: string): boolean {
  if (word === "un" || word === "une") return before === "la" || behind === "peu";
  if (word === "la") return behind === "land" || before === "tra";
  return PARTICLE.has(before) && /^(?:in|on|to|for|by|with|at|through)$/.test(word);
}
