import type { Post } from "../post";
import { findClaims } from "../reading/claims";
import type { PatternTable } from "../reading/patterns";
import { defineRule, type Hit } from "../rule";

const PRAISE = "(?:(?:5|five)[ -]?stars?|positive|good|great|glowing|nice|kind|excellent|top)";
const REWARD =
  "(?:\\d{1,2} ?% off|[£$€] ?\\d+|free|gift cards?|vouchers?|coupons?|discounts?|freebies|a chance (?:to win|at)|be entered|enter(?:ed)? (?:to|into|our)|win\\b|prize|rewards?|bonus|loyalty points)";

const patterns: PatternTable = {
  fr: [],
  en: [
    {
      needs: ["followers", "likes", "reviews"],
      variant: "bought",
      pattern:
        /\b(?:buy|get|order|sell|selling) (?:[\d,]+k? |real |cheap |more )*(?:instagram |facebook |tiktok |google |fake )?(?:followers|likes|reviews)\b(?=[^.!?\n]{0,30}?(?:[£$€] ?\d|\bfor (?:only|just)\b|\bcheap\b|\binstantly\b))|\b(?:followers|reviews) for sale\b|\bfake (?:followers|reviews) (?:from|at|for)\b/g,
    },
    {
      needs: ["review", "rating", "stars"],
      variant: "praise",
      pattern: new RegExp(
        `\\b(?:leave|write|post|give|drop|send)(?: us| a| your| an){0,3} ${PRAISE}(?: google| yelp| facebook)? (?:reviews?|ratings?)\\b[^.!?\\n]{0,60}?${REWARD}|${REWARD}[^.!?\\n]{0,50}?\\b(?:for|with|if you|when you|in exchange for|in return for)\\b[^.!?\\n]{0,20}?\\b${PRAISE}(?: google| yelp| facebook)? (?:reviews?|ratings?)\\b|\\b(?:every|each|any) ${PRAISE}(?: google| yelp| facebook)? (?:reviews?|ratings?) (?:earns|gets|wins|receives|is worth)\\b[^.!?\\n]{0,25}?${REWARD}|\\b(?:leave|give|rate) us (?:5|five) stars\\b[^.!?\\n]{0,50}?${REWARD}`,
        "g",
      ),
    },
    {
      needs: ["review"],
      pattern: new RegExp(
        `\\b(?:leave|write|post|drop|give|send)(?: us| a| your| an| honest| quick| short| google| yelp| facebook| online){1,5} reviews?\\b(?: [^.!?\\n]{0,40}?)?(?:,? (?:and|to|then|for)|, (?:get|receive|enjoy|earn)|[.!] (?:you(?:'ll| will)|we(?:'ll| will)|get))\\b[^.!?\\n]{0,30}?${REWARD}|\\b(?:every|each) review (?:earns|gets|wins|receives|is worth)\\b[^.!?\\n]{0,25}?${REWARD}|\\breview us\\b[^.!?\\n]{0,40}?\\b(?:and|to|for)\\b[^.!?\\n]{0,30}?${REWARD}|${REWARD}[^.!?\\n]{0,40}?\\b(?:for|if you|when you|in exchange for|in return for) (?:leave|leaving|write|writing|post|posting|your|a|an honest|every|each)(?: us| an?| google| yelp| honest| your)* reviews?\\b`,
        "g",
      ),
    },
  ],
};

export const legalUsReviews = defineRule({
  id: "legal-us-reviews",
  family: "legal",
  name: { fr: "Avis récompensés (États-Unis)", en: "Rewarded reviews (US)" },
  severity: "off",
  whenOn: "advice",
  pack: "us-reviews",
  languages: ["en"],
  message: {
    fr: "À vérifier : une récompense pour un avis se dit, et ne dépend pas de la note",
    en: "Check: a reward for a review is disclosed and never depends on the rating",
  },
  variants: {
    praise: {
      fr: "À vérifier : récompenser un avis positif est interdit ; demandez un avis sincère",
      en: "Check: rewards for positive reviews are banned; ask for an honest one",
    },
    bought: {
      fr: "À vérifier : acheter des abonnés ou des avis est interdit",
      en: "Check: buying followers or reviews is banned",
    },
  },
  why: {
    fr: "La règle américaine sur les avis vise les avis achetés et les faux abonnés depuis le 21 octobre 2024.",
    en: "Since 21 October 2024 the US rule on reviews covers bought reviews and fake followers.",
  },
  question: { fr: "Un client mécontent recevrait-il la même chose ?", en: "Would an unhappy customer get the same reward?" },
  source: { title: "US Federal Trade Commission, Rule on Consumer Reviews and Testimonials, 16 CFR 465", seen: "2026-11-23" },
  lesson: 24,
  options: {},
  compile: () => findRewards,
});

function* findRewards(post: Post): Generator<Hit> {
  for (const { start, end, variant } of findClaims(post, patterns)) yield { start, end, ...(variant === undefined ? {} : { variant }) };
}
