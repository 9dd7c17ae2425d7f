import type { BuiltInRule } from "../rule";
import { addressConsistency } from "./address-consistency";
import { baitComment } from "./bait-comment";
import { baitReact } from "./bait-react";
import { baitShare } from "./bait-share";
import { baitTag } from "./bait-tag";
import { baitVote } from "./bait-vote";
import { bannedTerms } from "./banned-terms";
import { clickbaitExaggerating } from "./clickbait-exaggerating";
import { clickbaitWithholding } from "./clickbait-withholding";
import { ctaMissing } from "./cta-missing";
import { emojiCount } from "./emoji-count";
import { exclamation } from "./exclamation";
import { fold } from "./fold";
import { forbiddenTopics } from "./forbidden-topics";
import { hashtagCount } from "./hashtag-count";
import { length } from "./length";
import { linkShortener } from "./link-shortener";
import { linkUtm } from "./link-utm";
import { preferredTerms } from "./preferred-terms";
import { shouting } from "./shouting";

/** Every built-in rule, by id. One line per rule. */
export const builtInRules: readonly BuiltInRule[] = [
  addressConsistency,
  baitComment,
  baitReact,
  baitShare,
  baitTag,
  baitVote,
  bannedTerms,
  clickbaitExaggerating,
  clickbaitWithholding,
  ctaMissing,
  emojiCount,
  exclamation,
  fold,
  forbiddenTopics,
  hashtagCount,
  length,
  linkShortener,
  linkUtm,
  preferredTerms,
  shouting,
];
