import type { Edit } from "../finding";
import { fold } from "../match";
import type { Post, Tag } from "../post";
import { defineRule } from "../rule";

/** Hashtags that hunt for reach and name no subject; folded. Own selection after the kinds Meta and Instagram say do not help. */
const GENERIC =
  "viral virale virales viralpost viralvideo viralvideos viralreel viralreels goviral fyp fypage fy foryou foryoupage pourtoi pourtoipage pourtoii trending trendingnow trendingreels trendingpost explore explorepage explorer boost boostpost algorithm algorithme likeforlike likeforlikes like4like likeforlikeback likes4likes l4l likesforlikes likeforfollow followforfollow follow4follow followforfollowback f4f followme followback followtrain follow4followback instagood instalike instalikes instadaily instamood insta instapic instaphoto instagram instagramreels instareels instareel reels reel reelsinstagram reelsviral reelsvideo facebookreels photooftheday picoftheday photodujour igers igdaily likeme likes likeit likeback tagsforlikes tagforlikes share4share sharethis abonnetoi abonnezvous abonnement likeetpartage likezpartagez buzz tiktokviral tiktokfrance xyzbca".split(
    " ",
  );
/** Words that are generic as a tag and ordinary within a sentence: they count only in a row of tags. */
const ORDINARY = new Set(
  "explore explorer boost buzz reel reels likes insta instagram algorithme algorithm viral virale virales abonnement trending".split(" "),
);

export const genericHashtags = defineRule({
  id: "generic-hashtags",
  family: "hashtags",
  name: { fr: "Hashtags passe-partout", en: "Generic hashtags" },
  severity: "off",
  whenOn: "advice",
  languages: "any",
  perLine: true,
  message: { fr: "Retirez {found} : ce hashtag ne dit rien de vous", en: "Take out {found}: this hashtag says nothing of you" },
  why: {
    fr: "Ces hashtags n’amènent pas de clients, et Meta limite les légendes qui s’en servent pour gagner en portée.",
    en: "These hashtags bring no customers, and Meta limits captions that use them to gain reach.",
  },
  source: {
    title: {
      fr: "Meta, Cracking Down on Spammy Content on Facebook (24 avril 2025)",
      en: "Meta, Cracking Down on Spammy Content on Facebook (24 April 2025)",
    },
    url: "https://about.fb.com/news/2025/04/cracking-down-spammy-content-facebook/",
    seen: "2026-11-23",
  },
  lesson: 18,
  options: {
    /** More hashtags that the Page does not want, with or without their sign. */
    also: { type: "strings", default: [] },
  },
  compile: ({ also }, charter) => {
    const nameOf = (tag: string) => fold(tag.replace(/^#/, "")).text;
    const { banned, brand, campaign } = charter.hashtags;
    const kept = new Set([...banned, ...brand, ...campaign].map(nameOf));
    const generic = new Set([...GENERIC, ...also.map(nameOf)].filter((name) => !kept.has(name)));
    const isGeneric = (post: Post, tag: Tag) => {
      const name = fold(tag.name).text;
      return generic.has(name) && (!ORDINARY.has(name) || isInRow(post, tag));
    };
    return function* (post) {
      for (const [index, tag] of post.hashtags.entries()) {
        if (!isGeneric(post, tag)) continue;
        const next = post.hashtags[index + 1];
        const edit = removal(post.text, tag, next !== undefined && isGeneric(post, next) ? next : undefined);
        yield {
          start: tag.start,
          end: tag.end,
          values: { found: post.text.slice(tag.start, tag.end) },
          fixes: [{ label: { fr: "Retirer {found}", en: "Take {found} out" }, edits: [edit], safe: isInRow(post, tag) }],
        };
      }
    };
  },
});

/** Nothing but hashtags, emoji and marks up to the end of the line. */
const ROW = /^(?:#[\p{L}\p{N}\p{M}_]+|[^\p{L}\n])*(?:\n|$)/u;

/** Whether only such things stand behind it on its line: it is no word of a sentence. */
function isInRow({ text }: Post, { end }: Tag): boolean {
  return ROW.test(text.slice(end, end + 400));
}

/** Takes the space before the hashtag along; at the head of a line the one behind it, unless the next one to go takes it. */
function removal(text: string, tag: Tag, next: Tag | undefined): Edit {
  const spaces = /[^\S\n]*$/.exec(text.slice(Math.max(0, tag.start - 8), tag.start))?.[0].length ?? 0;
  const from = tag.start - spaces;
  if (from > 0 && text[from - 1] !== "\n") return { start: from, end: tag.end, text: "" };
  const behind = /^[^\S\n]*/.exec(text.slice(tag.end, tag.end + 8))?.[0].length ?? 0;
  return { start: tag.start, end: next?.start === tag.end + behind ? tag.end : tag.end + behind, text: "" };
}
