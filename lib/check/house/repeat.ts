import type { Span } from "../finding";
import type { Post, Word } from "../post";
import type { Hit } from "../rule";
import { inside, overlapping, touching } from "../spans";
import { defineKind, type RuleOf } from "./kind";
import { perUnit } from "./per-unit";

/** Shorter words tie sentences together and may come again. */
const FEWEST_LETTERS = 4;

/** The same word again within a sentence or the post, or the same first word of sentences within the post. */
export const repeat = defineKind({
  name: "repeat",
  texts: {
    message: { fr: "Changez « {found} », déjà écrit plus haut", en: "Change “{found}”, already written above" },
    variants: {
      doubled: { fr: "Retirez l’un des deux « {found} »", en: "Take out one of the two “{found}”" },
      opening: {
        fr: "Commencez autrement : une autre phrase s’ouvre déjà par « {found} »",
        en: "Begin another way: another sentence already opens with “{found}”",
      },
    },
    why: {
      fr: "Un mot qui revient pèse au lecteur et laisse croire que le texte n’a pas été relu.",
      en: "A word that comes back weighs on the reader and makes the text look unread.",
    },
  },
  fixes: ["remove"],
  compile: (rule, { guard, refuse }) => {
    const { of, within, atLeastLetters = FEWEST_LETTERS } = rule;
    if (of === "opening" && within === "sentence") {
      refuse("within", within, {
        fr: "Une phrase n’a qu’un début ; pour comparer les débuts de phrase, mettez post.",
        en: "A sentence begins only once; to compare beginnings of sentences, put post.",
      });
    }
    return perUnit(guard, function* (post, unit, keeps) {
      for (const candidates of of === "opening" ? [openings(post, unit)] : wordGroups(post, unit, within)) {
        const words = candidates.filter((word) => word.folded.length >= atLeastLetters && isProse(post, word) && keeps(word));
        for (const { word, before } of repeated(words)) yield toHit(post, word, before, rule);
      }
    });
  },
});

function toHit(post: Post, { start, end }: Word, before: Word, { of, fix }: RuleOf<"repeat">): Hit {
  const values = { found: post.text.slice(start, end) };
  if (of === "opening") return { start, end, values, variant: "opening" };
  if (!/^[ \u00a0\u202f]+$/u.test(post.text.slice(before.end, start))) return { start, end, values };
  const label = { fr: "Retirer", en: "Remove" };
  const fixes = fix === "remove" ? { fixes: [{ label, edits: [{ start: before.end, end, text: "" }], safe: true }] } : {};
  return { start, end, values, variant: "doubled", ...fixes };
}

/** Words that are compared with one another: those of each sentence, or all of the stretch. */
function wordGroups(post: Post, unit: Span, within: RuleOf<"repeat">["within"]): readonly (readonly Word[])[] {
  if (within === "post") return [inside(post.words, unit)];
  return touching(post.sentences, unit).map((sentence) =>
    inside(post.words, { start: Math.max(sentence.start, unit.start), end: Math.min(sentence.end, unit.end) }),
  );
}

function openings(post: Post, unit: Span): readonly Word[] {
  return inside(post.sentences, unit).flatMap((sentence) => inside(post.words, sentence).slice(0, 1));
}

/** Figures, hashtags and mentions come again for good reasons. */
function isProse({ hashtags, mentions }: Post, word: Word): boolean {
  return /\p{L}/u.test(word.folded) && overlapping(hashtags, word) === undefined && overlapping(mentions, word) === undefined;
}

function* repeated(words: readonly Word[]): Generator<{ readonly word: Word; readonly before: Word }> {
  const seen = new Map<string, Word>();
  for (const word of words) {
    const before = seen.get(word.folded);
    if (before !== undefined) yield { word, before };
    seen.set(word.folded, word);
  }
}
