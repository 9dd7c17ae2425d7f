import type { Edit } from "../finding";
import { fold } from "../match";
import type { Post, Tag } from "../post";
import { defineRule } from "../rule";

export const hashtagPosition = defineRule({
  id: "hashtag-position",
  family: "hashtags",
  name: { fr: "Place des hashtags", en: "Place of hashtags" },
  severity: "off",
  whenOn: "hint",
  wanted: ({ hashtags }) => hashtags.position === "end",
  languages: "any",
  message: { fr: "Placez {found} à la fin du texte", en: "Put {found} at the end of the text" },
  variants: {
    several: { fr: "Placez les hashtags à la fin : {count} sont dans le texte", en: "Put hashtags at the end: {count} are in the text" },
  },
  why: {
    fr: "Au milieu d’une phrase, un hashtag est un lien qui emmène le lecteur ailleurs avant la fin.",
    en: "In mid-sentence a hashtag is a link that takes the reader elsewhere before the end.",
  },
  source: {
    title: {
      fr: "Les hashtags de la charte ; University of Oxford, conseils pour des réseaux sociaux accessibles",
      en: "The charter’s hashtags; University of Oxford, accessible social media guidance",
    },
    seen: "2026-11-23",
  },
  lesson: 18,
  options: {},
  compile: (_options, charter) => {
    const series = new Set(charter.series.flatMap(({ hashtag }) => (hashtag === undefined ? [] : [fold(hashtag.replace(/^#/, "")).text])));
    return function* (post) {
      if (post.hashtags.length === 0) return;
      const textEnd = endOfText(post);
      const inside = post.hashtags.filter((tag) => tag.end <= textEnd && !(isFirst(post, tag) && series.has(fold(tag.name).text)));
      const [first] = inside;
      if (first === undefined) return;
      const count = inside.length;
      yield {
        start: first.start,
        end: first.end,
        values: { found: post.text.slice(first.start, first.end), count },
        ...(count > 1 ? { variant: "several" } : {}),
        fixes: [{ label: { fr: "Déplacer à la fin", en: "Move to the end" }, edits: moves(post, inside), safe: false }],
      };
    };
  },
});

/** End of the last word that is neither tag nor mention nor link, a credit line at the very end left out. */
function endOfText({ text, words, hashtags, mentions }: Post): number {
  const credit = CREDIT.exec(text)?.index ?? text.length;
  const tags = new Set([...hashtags, ...mentions].map(({ end }) => end));
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at];
    if (word !== undefined && word.end <= credit && !isOfTag(text, word.end, tags)) return word.end;
  }
  return 0;
}

const CREDIT = /\n[^\p{L}\n]{0,6}(?:photos?|cr[ée]dits?|visuels?|images?|source|pictures?)\b[^\n]{0,120}\s*$/iu;

/** Whether the word is one, or the first part, of a tag: the tag's end is the end of the run of its signs. */
function isOfTag(text: string, wordEnd: number, tagEnds: ReadonlySet<number>): boolean {
  let end = wordEnd;
  while (!tagEnds.has(end) && end - wordEnd < 100 && /[\p{L}\p{N}\p{M}_.]/u.test(text.charAt(end))) end++;
  return tagEnds.has(end);
}

function isFirst({ text }: Post, { start }: Tag): boolean {
  return text.slice(0, start).trim() === "";
}

/** A tag that stands apart moves; one that serves as a word of its sentence leaves that word behind. */
function moves({ text, hashtags }: Post, inside: readonly Tag[]): Edit[] {
  const end = text.trimEnd().length;
  const moved = new Set(inside);
  const there = new Set(hashtags.filter((tag) => !moved.has(tag)).map(({ name }) => fold(name).text));
  const added: string[] = [];
  const edits = inside.map((tag): Edit => {
    const key = fold(tag.name).text;
    if (!there.has(key)) added.push(text.slice(tag.start, tag.end));
    there.add(key);
    const before = text.slice(Math.max(0, tag.start - 3), tag.start);
    const after = text.slice(tag.end, tag.end + 4);
    const standsApart = /(?:^|\n|[.!?…][ \u00a0\u202f])$/u.test(before) && /^(?:[ \u00a0]*(?:\n|#|$)|[ \u00a0]+\p{Lu})/u.test(after);
    if (!standsApart) return { start: tag.start, end: tag.end, text: tag.name.replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, " ") };
    const gap = /^[ \u00a0]+/.exec(after)?.[0].length ?? 0;
    return { start: tag.start - (gap === 0 && /[ \u00a0\u202f]$/.test(before) ? 1 : 0), end: tag.end + gap, text: "" };
  });
  if (added.length > 0) edits.push({ start: end, end, text: ` ${added.join(" ")}` });
  return edits;
}
