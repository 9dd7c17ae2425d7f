import type { BuiltInRule } from "../rule";
import { adDescriptionLength } from "./ad-description-length";
import { adHeadlineLength } from "./ad-headline-length";
import { adTextLength } from "./ad-text-length";
import { addressConsistency } from "./address-consistency";
import { altTextForm } from "./alt-text-form";
import { altTextMissing } from "./alt-text-missing";
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
import { instagramHashtags } from "./instagram-hashtags";
import { instagramLinks } from "./instagram-links";
import { instagramMentions } from "./instagram-mentions";
import { instagramWords } from "./instagram-words";
import { length } from "./length";
import { linkCount } from "./link-count";
import { linkDomains } from "./link-domains";
import { linkInsecure } from "./link-insecure";
import { linkJunk } from "./link-junk";
import { linkPlace } from "./link-place";
import { linkShortener } from "./link-shortener";
import { linkUtm } from "./link-utm";
import { preferredTerms } from "./preferred-terms";
import { shouting } from "./shouting";
import { utmForm } from "./utm-form";

/** Every built-in rule, by id. One line per rule. */
export const builtInRules: readonly BuiltInRule[] = [
  adDescriptionLength,
  adHeadlineLength,
  adTextLength,
  addressConsistency,
  altTextForm,
  altTextMissing,
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
  instagramHashtags,
  instagramLinks,
  instagramMentions,
  instagramWords,
  length,
  linkCount,
  linkDomains,
  linkInsecure,
  linkJunk,
  linkPlace,
  linkShortener,
  linkUtm,
  preferredTerms,
  shouting,
  utmForm,
];
