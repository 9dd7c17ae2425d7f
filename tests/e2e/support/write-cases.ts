/** Fixes as rules propose them, each at a place where editors are known to go wrong. */
import type { Edit } from "../../../lib/check";

export interface WriteCase {
  readonly name: string;
  readonly text: string;
  readonly edits: readonly Edit[];
}

const family = "👩‍👩‍👧‍👦";
const post = `Le pain au levain sort à 7 h.\nVenez #levain ${family} demain!\n\nDernière ligne ici`;
const longLine = "Le pain au levain de la maison, été comme hiver, à 7 h. #pain";

/** Replaces the words, the `nth` time they stand in the text. */
export function swap(text: string, words: string, by: string, nth = 1): Edit {
  let start = -1;
  for (let found = 0; found < nth; found++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`“${words}” does not stand ${nth} times in the text`);
  return { start, end: start + words.length, text: by };
}

/** Inserts right after these words. */
export function after(text: string, words: string, by: string): Edit {
  const { end } = swap(text, words, "");
  return { start: end, end, text: by };
}

const one = (name: string, edit: Edit, text = post): WriteCase => ({ name, text, edits: [edit] });
const glued = `pain${family}pain et ${family}.`;
const lines = Array.from({ length: 80 }, (_, index) => (index % 5 === 4 ? "" : `${index} ${longLine}`)).join("\n");
const tags = "Un  mot ,un autre #pain #pain\nUn mot#fin";

/** Plain text only: any composer can be filled with it. */
export const writeCases: readonly WriteCase[] = [
  one("a plain word", swap(post, "levain", "seigle")),
  one("a plain word by a longer one", swap(post, "sort", "sort du four à bois")),
  one("the second of two same words", swap("pain et pain et pain", "pain", "miche", 2), "pain et pain et pain"),
  one("the first word", swap(post, "Le", "Ce")),
  one("the last word", swap(post, "ici", "là-bas")),
  one("a word at the end of a line", swap(post, "7 h.", "8 h.")),
  one("a word at the start of a line", swap(post, "Venez", "Passez")),
  one("a whole line", swap(post, `Venez #levain ${family} demain!`, "Venez nous voir.")),
  one("the whole text", swap(post, post, "Un seul mot\nsur deux lignes")),
  one("a hashtag", swap(post, "#levain", "#Levain")),
  one("the inside of a hashtag", swap(post, "levain", "LevainBio", 2)),
  one("a hashtag by a plain word", swap(post, "#levain", "au levain")),
  one("a plain word by a hashtag", swap(post, "pain", "#pain")),
  one(
    "an address",
    swap("Voir https://pain.example/a demain", "https://pain.example/a", "https://pain.example/a?utm_source=facebook"),
    "Voir https://pain.example/a demain",
  ),
  one("a word right before an emoji", swap(glued, "pain", "tarte"), glued),
  one("a word right after an emoji", swap(glued, "pain", "tarte", 2), glued),
  one("an emoji", swap(post, family, "🥖")),
  one("an emoji taken out", swap(post, `${family} `, "")),
  one("an emoji between two words taken out", swap(glued, family, ""), glued),
  one("words on both sides of an emoji", swap(post, `#levain ${family} demain`, "samedi")),
  one("a line break by a space", swap(post, "\nVenez", " Venez")),
  one("a line break taken out", swap("Un\ndeux", "\n", ""), "Un\ndeux"),
  one("a line break put in", after(post, "levain sort", "\n")),
  one("an empty paragraph filled", after(post, "demain!\n", "Au milieu")),
  one("an empty paragraph taken out", swap(post, "\n\n", "\n")),
  one("an empty paragraph taken out by Backspace", { ...after(post, "demain!", ""), end: post.indexOf("\nDernière") }),
  one("several lines put in", after(post, "7 h.", "\nPain\n\nTarte")),
  one("a word by several lines", swap(post, "Dernière", "Un\ndeux\n\ntrois")),
  one("words over three lines by one", swap(post, `7 h.\nVenez #levain ${family} demain!\n\nDernière`, "midi,")),
  one("a word taken out", swap(post, "au levain ", "")),
  one("the first word taken out", swap(post, "Le ", "")),
  one("the last word taken out", swap(post, " ici", "")),
  one("a whole line taken out", swap(post, `Venez #levain ${family} demain!\n`, "")),
  one("words over three lines taken out", swap(post, `7 h.\nVenez #levain ${family} demain!\n\n`, "")),
  one("the whole text taken out", swap(post, post, "")),
  one("one character put in", after(post, "demain", "\u202F")),
  one("a word put in at the start", { start: 0, end: 0, text: "Oui, l" }),
  one("a paragraph put in at the end", after(post, "ici", "\n\nOffre valable jusqu’au 3 mai.")),
  one("what looks like markup", swap(post, "levain", "<b>&amp;</b>")),
  one("a word in Arabic", swap("قهوة الصباح هنا", "الصباح", "المساء"), "قهوة الصباح هنا"),
  one("a word in a long text", swap(lines, "42 Le pain", "42 La miche"), lines),
  {
    name: "several edits on several lines",
    text: post,
    edits: [swap(post, "levain", "seigle"), swap(post, "Venez", "Passez"), swap(post, "ici", "là")],
  },
  {
    name: "several edits in one line, one of them a removal, one an insertion",
    text: tags,
    edits: [
      swap(tags, "  ", " "),
      swap(tags, " ,", ", "),
      swap(tags, " #pain", "", 2),
      after(tags, "mot", "s"),
      swap(tags, "#fin", " #Fin"),
    ],
  },
  {
    name: "a paragraph moved to the end",
    text: post,
    edits: [swap(post, "#levain ", ""), after(post, "ici", "\n#levain")],
  },
];

export const mention = "Boulangerie Martin";
const thanks = `Merci à ${mention} pour le pain\nDemain #levain`;

/** The same with a mention in the first line, which an editor holds as one piece. */
export const mentionCases: readonly WriteCase[] = [
  one("the word before a mention", swap(thanks, "Merci à", "Bravo à"), thanks),
  one("the word after a mention", swap(thanks, "pour", "et"), thanks),
  one("a whole mention", swap(thanks, mention, "elle"), thanks),
  one("a mention taken out", swap(thanks, `${mention} `, ""), thanks),
  one("words across a mention", swap(thanks, `à ${mention} pour le`, "pour ce"), thanks),
  one("words across a mention and a line break", swap(thanks, `${mention} pour le pain\nDemain`, "tous"), thanks),
];

/** An edit that cuts into a mention: the editor may take it as a whole. */
export const intoMention: WriteCase = one("the inside of a mention", swap(thanks, "Martin pour", "Dupont et"), thanks);

/** The text with the edits made, by another way than the product's. */
export function edited({ text, edits }: Pick<WriteCase, "text" | "edits">): string {
  let position = 0;
  let result = "";
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(position, edit.start) + edit.text;
    position = edit.end;
  }
  return result + text.slice(position);
}
