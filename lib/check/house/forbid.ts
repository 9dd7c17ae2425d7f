import { fold } from "../match";
import type { Post } from "../post";
import { type HouseFix, moveFix, removeFix, trimFix } from "./fixes";
import { defineKind, type FixName } from "./kind";
import type { HouseMatch } from "./matcher";

/** These words, phrases or patterns must not appear. */
export const forbid = defineKind({
  name: "forbid",
  texts: {
    message: { fr: "Retirez « {found} » : la charte l’écarte ici", en: "Take out “{found}”: the charter bans it here" },
    why: {
      fr: "Une règle de la charte écarte ces mots ; dites la même chose autrement, par un fait si possible.",
      en: "A rule of the charter bans these words; say the same thing another way, with a fact if you can.",
    },
  },
  fixes: ["remove", "trim", "move-to-end"],
  compile: (rule, { finder, guard }) => {
    const find = finder(rule, "");
    return function* (post, units) {
      const keeps = guard(post);
      for (const match of find(post, units)) {
        if (!keeps(match)) continue;
        const { start, end } = match;
        yield { start, end, values: { found: post.text.slice(start, end) }, ...fixesOf(rule.fix, post, match) };
      }
    };
  },
});

function fixesOf(fix: FixName | undefined, post: Post, match: HouseMatch): { readonly fixes?: readonly HouseFix[] } {
  if (fix === "remove") return { fixes: [removeFix(post, [match], isSign(post.text.slice(match.start, match.end)))] };
  if (fix === "move-to-end") return { fixes: [moveFix(post, [match])] };
  return fix === "trim" ? { fixes: [trimFix(post, match)] } : {};
}

/** Hashtags, emoji and runs of signs hold no sentence together. */
function isSign(found: string): boolean {
  return /^[#＃]/u.test(found) || !/[\p{L}\p{N}]/u.test(fold(found).text);
}
