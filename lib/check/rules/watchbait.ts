import { matches } from "../match";
import type { Post } from "../post";
import { isMentionedOnly } from "../reading/guards";
import { findPatterns, type PatternTable } from "../reading/patterns";
import { defineRule, type Hit } from "../rule";

/** Asks to wait. `film`: the words name the video themselves; `open`: they need a video elsewhere in the post, or a reel. */
const patterns: PatternTable = {
  fr: [
    {
      needs: ["fin", "bout", "seconde"],
      variant: "film",
      pattern:
        /\b(?:(?:regarde[rsz]?|visionne[rsz]?|mate[rsz]?) (?:(?:bien|cette|la|le|ce|video|reel|clip) ){0,3}?jusqu'(?:a la (?:toute )?fin|au bout|a la derniere seconde)|(?:attende[zr]|attends|ne (?:rate|manque|loupe)[sz]? (?:surtout )?pas) (?:bien )?la (?:toute )?fin (?:de (?:la|cette) video|du (?:reel|clip|film)|d[eu] (?:ce|cette) (?:reel|clip))|attende[zr] (?:de voir )?(?:les|la) (?:dernieres?|\d+) secondes?)(?! pour (?!voir|decouvrir|comprendre|savoir))(?: !| \.\.\.|[.!…]+)*(?: ?\p{Extended_Pictographic})?/gu,
    },
    {
      needs: ["attend", "reste"],
      variant: "open",
      pattern:
        /\b(?:(?:attende[zs]|attends) (?:bien |juste |un peu |de voir )?|reste[sz] (?:bien )?jusqu'a )la (?:toute )?fin\b(?= ?(?:[.!…,)\n]|$|[^\w\s]))(?: !|[.!…]+)*(?: ?\p{Extended_Pictographic})?/gu,
    },
  ],
  en: [
    {
      needs: ["watch", "end", "last"],
      variant: "film",
      pattern:
        /\b(?:watch (?:it |this |the )?(?:video |clip |reel |all the way |right )?(?:to|till|until|through to) the (?:very )?(?:end|last second)|wait (?:for|till|until) the (?:very )?end of (?:the|this) (?:video|clip|reel|film)|(?:stay|stick around|keep watching) (?:till|until|to|for) the (?:very )?end(?! of (?!(?:the|this) (?:video|clip|reel)))|wait (?:for|till|until) the last (?:\w{1,10} )?seconds?)\b(?! for (?!a surprise|the (?:twist|reveal|surprise|best)))[.!…]*(?: ?\p{Extended_Pictographic})?/gu,
    },
    {
      needs: ["wait"],
      variant: "open",
      pattern:
        /\b(?:just |please )?wait (?:for it|(?:for|till|until) the (?:very )?end)\b(?! (?:to|of|in|at|on|by|from|with|and|or|before|until|when|is|was|here|outside|there)\b)[.!…]*(?: ?\p{Extended_Pictographic})?/gu,
    },
  ],
};

const VIDEO =
  /\b(?:videos?|reels?|clips?|films?|regarde[rsz]?|replay|tiktok|watch(?:ing)?|footage|timelapse|time-lapse|sound on|avec le son|play)\b|🎥|📹|🎬|▶|📽/u;

export const watchbait = defineRule({
  id: "watchbait",
  family: "clickbait",
  name: { fr: "Vidéo qui fait attendre", en: "Video that makes people wait" },
  severity: "off",
  whenOn: "advice",
  languages: ["fr", "en"],
  message: {
    fr: "Dites ce que montre la vidéo au lieu de faire attendre la fin",
    en: "Say what the video shows instead of making people wait",
  },
  why: {
    fr: "Meta montre moins les vidéos qui retiennent leur dénouement ; une promesse claire garde ceux que le sujet intéresse.",
    en: "Meta shows videos that hold back their ending less; a clear promise keeps those the subject is for.",
  },
  question: { fr: "Que voit-on à la fin, et pourquoi est-ce utile ?", en: "What is seen at the end, and why is it useful?" },
  source: {
    title: {
      fr: "Meta, conseils aux créateurs de vidéos, watchbait (2019–2021)",
      en: "Meta, guidance for video creators, watchbait (2019–2021)",
    },
    seen: "2026-11-23",
  },
  lesson: 16,
  options: {},
  compile: () =>
    function* (post, { surface }): Generator<Hit> {
      for (const { start, end, at, to, variant } of findPatterns(post, patterns)) {
        if (variant === "open" && surface !== "facebook-reel" && !showsVideo(post)) continue;
        if (!isMentionedOnly(post, at, to)) yield { start, end };
      }
    },
});

function showsVideo(post: Post): boolean {
  return matches(post, VIDEO);
}
