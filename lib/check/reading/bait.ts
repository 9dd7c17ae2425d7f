import type { Localized } from "../draft";
import type { FindingSeverity } from "../finding";
import type { Post } from "../post";
import type { Hit } from "../rule";
import { isAppeal, isMentionedOnly } from "./guards";
import { findPatterns, type PatternTable } from "./patterns";

/** Where Meta's demotion of engagement bait is published. */
export const ENGAGEMENT_BAIT_SOURCE = {
  title: {
    fr: "Meta, Fighting Engagement Bait on Facebook (18 décembre 2017) ; Content Distribution Guidelines, engagement bait",
    en: "Meta, Fighting Engagement Bait on Facebook (18 December 2017); Content Distribution Guidelines, engagement bait",
  },
  url: "https://about.fb.com/news/2017/12/news-feed-fyi-fighting-engagement-bait-on-facebook/",
  seen: "2026-11-23",
} as const;

/**
 * Hits of one kind of engagement bait. In an appeal that Meta exempts they are only hints; words that are quoted or
 * warned against are no hits. `calmer` gives the severity of variants that are less than bait.
 */
export function* findBait(post: Post, table: PatternTable, calmer: Readonly<Record<string, FindingSeverity>> = {}): Generator<Hit> {
  let appeal: boolean | undefined;
  for (const { start, end, at, to, variant } of findPatterns(post, table)) {
    if (isMentionedOnly(post, at, to) || isParticiple(post, start)) continue;
    appeal ??= isAppeal(post);
    const severity = appeal ? "hint" : variant === undefined ? undefined : calmer[variant];
    const chosen = appeal ? "appeal" : variant;
    yield {
      start,
      end,
      ...(chosen === undefined ? {} : { variant: chosen }),
      ...(severity === undefined ? {} : { severity }),
    };
  }
}

/** « Vous avez tagué un ami », « merci d’avoir partagé »: folding takes the accent that tells what is done from what is asked. */
function isParticiple(post: Post, start: number): boolean {
  return post.language === "fr" && /^\p{L}+?(?:é|e\u0301)e?s?(?!\p{L})/u.test(post.text.slice(start, start + 24));
}

/** The message of every bait rule when the post is an exempt appeal. */
export const APPEAL_MESSAGE: Localized = {
  fr: "Demande admise pour un appel comme celui-ci ; gardez-la à une seule phrase",
  en: "Allowed in an appeal like this one; keep the request to one sentence",
};
