import { analysePost } from "../match";
import { termSet } from "../match/terms";
import type { Post } from "../post";
import { defineRule } from "../rule";
import { overlapsAny } from "../spans";

export const requiredMentions = defineRule({
  id: "required-mentions",
  family: "legal",
  name: { fr: "Mention obligatoire", en: "Required mention" },
  severity: "off",
  whenOn: "must",
  wanted: (charter) => charter.legal.requiredMentions.length > 0,
  languages: "any",
  message: { fr: "Ajoutez la mention « {mention} »", en: "Add the mention “{mention}”" },
  why: {
    fr: "La charte demande cette mention dès qu’une publication parle de « {found} ».",
    en: "The charter asks for this mention as soon as a post speaks of “{found}”.",
  },
  source: { title: { fr: "Les mentions obligatoires de la charte", en: "The charter’s required mentions" } },
  lesson: 2,
  options: {},
  compile: (_options, charter) => {
    const mentions = charter.legal.requiredMentions.map(({ when, text }) => ({
      terms: termSet(
        when.map((term) => [term, true] as const),
        { plurals: true },
      ),
      text: text.trim(),
      words: wordsOf(text),
    }));
    if (mentions.length === 0) return undefined;
    return function* (post) {
      for (const { terms, text, words } of mentions) {
        const found = terms.find(post).find((match) => !overlapsAny(post.mentions, match));
        if (found === undefined || stands(post, words, text)) continue;
        const end = post.text.trimEnd().length;
        yield {
          start: found.start,
          end: found.end,
          values: { mention: shortened(text), found: post.text.slice(found.start, found.end) },
          fixes: [
            {
              label: { fr: "Ajouter en dernière ligne", en: "Add as the last line" },
              edits: [{ start: end, end, text: `\n${text}` }],
              safe: true,
            },
          ],
        };
      }
    };
  },
});

/** The mention's words as a post would give them: folded, without links and signs. */
function wordsOf(text: string): readonly string[] {
  return analysePost({ text }, "und").words.map(({ folded }) => folded);
}

/** Whether the words stand in the post one after the other, whatever their case, accents and punctuation; a mention without words stands as written. */
function stands({ words, text }: Post, wanted: readonly string[], mention: string): boolean {
  const [first] = wanted;
  if (first === undefined) return text.includes(mention);
  return words.some((word, at) => word.folded === first && wanted.every((folded, offset) => words[at + offset]?.folded === folded));
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
}
