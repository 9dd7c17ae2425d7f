import type { BuiltInRule } from "../rule";
import { adDescriptionLength } from "./ad-description-length";
import { adHeadlineLength } from "./ad-headline-length";
import { adTextLength } from "./ad-text-length";
import { addressConsistency } from "./address-consistency";
import { baitComment } from "./bait-comment";
import { baitReact } from "./bait-react";
import { baitShare } from "./bait-share";
import { baitTag } from "./bait-tag";
import { baitVote } from "./bait-vote";
import { bannedTerms } from "./banned-terms";
import { clickbaitExaggerating } from "./clickbait-exaggerating";
import { clickbaitWithholding } from "./clickbait-withholding";
import { contestTimeline } from "./contest-timeline";
import { ctaMissing } from "./cta-missing";
import { dateWeekday } from "./date-weekday";
import { emojiCount } from "./emoji-count";
import { exclamation } from "./exclamation";
import { fancyLetters } from "./fancy-letters";
import { fold } from "./fold";
import { forbiddenTopics } from "./forbidden-topics";
import { hashtagCount } from "./hashtag-count";
import { instagramHashtags } from "./instagram-hashtags";
import { instagramLinks } from "./instagram-links";
import { instagramMentions } from "./instagram-mentions";
import { instagramWords } from "./instagram-words";
import { length } from "./length";
import { linkJunk } from "./link-junk";
import { linkShortener } from "./link-shortener";
import { linkUtm } from "./link-utm";
import { nearDuplicate } from "./near-duplicate";
import { pillarBalance } from "./pillar-balance";
import { pillarDrought } from "./pillar-drought";
import { postingCadence } from "./posting-cadence";
import { preferredTerms } from "./preferred-terms";
import { rewardGate } from "./reward-gate";
import { shouting } from "./shouting";

/**
 * The rules that are on by themselves, and those for surfaces of their own: all that a charter asks for that says nothing of rules.
 * Beside them those about own posts, which the sample charters name to keep them off.
 */
export const coreRules: readonly BuiltInRule[] = [
  adDescriptionLength,
  adHeadlineLength,
  adTextLength,
  addressConsistency,
  baitComment,
  baitReact,
  baitShare,
  baitTag,
  baitVote,
  bannedTerms,
  clickbaitExaggerating,
  clickbaitWithholding,
  contestTimeline,
  ctaMissing,
  dateWeekday,
  emojiCount,
  exclamation,
  fancyLetters,
  fold,
  forbiddenTopics,
  hashtagCount,
  instagramHashtags,
  instagramLinks,
  instagramMentions,
  instagramWords,
  length,
  linkJunk,
  linkShortener,
  linkUtm,
  nearDuplicate,
  pillarBalance,
  pillarDrought,
  postingCadence,
  preferredTerms,
  rewardGate,
  shouting,
];
