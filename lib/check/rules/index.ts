import type { BuiltInRule } from "../rule";
import { acronyms } from "./acronyms";
import { adDescriptionLength } from "./ad-description-length";
import { adHeadlineLength } from "./ad-headline-length";
import { adTextLength } from "./ad-text-length";
import { addressConsistency } from "./address-consistency";
import { aiDisclosure } from "./ai-disclosure";
import { altTextForm } from "./alt-text-form";
import { altTextMissing } from "./alt-text-missing";
import { anglicisms } from "./anglicisms";
import { baitComment } from "./bait-comment";
import { baitReact } from "./bait-react";
import { baitShare } from "./bait-share";
import { baitTag } from "./bait-tag";
import { baitVote } from "./bait-vote";
import { bannedActions } from "./banned-actions";
import { bannedTerms } from "./banned-terms";
import { capitalAccents } from "./capital-accents";
import { cardNumber } from "./card-number";
import { cliches } from "./cliches";
import { clickbaitExaggerating } from "./clickbait-exaggerating";
import { clickbaitWithholding } from "./clickbait-withholding";
import { competitors } from "./competitors";
import { contestRelease } from "./contest-release";
import { contestRules } from "./contest-rules";
import { contestTimeline } from "./contest-timeline";
import { ctaCount } from "./cta-count";
import { ctaMissing } from "./cta-missing";
import { ctaObjective } from "./cta-objective";
import { datePast } from "./date-past";
import { dateWeekday } from "./date-weekday";
import { doubleSpaces } from "./double-spaces";
import { ellipsis } from "./ellipsis";
import { emailAddress } from "./email-address";
import { emojiAllowed } from "./emoji-allowed";
import { emojiCount } from "./emoji-count";
import { emojiPosition } from "./emoji-position";
import { emojiRun } from "./emoji-run";
import { exclamation } from "./exclamation";
import { familiarWords } from "./familiar-words";
import { fancyLetters } from "./fancy-letters";
import { fold } from "./fold";
import { forbiddenTopics } from "./forbidden-topics";
import { frGuillemets } from "./fr-guillemets";
import { frHours } from "./fr-hours";
import { frOrdinals } from "./fr-ordinals";
import { frPrices } from "./fr-prices";
import { frPunctuationSpaces } from "./fr-punctuation-spaces";
import { frThousands } from "./fr-thousands";
import { genericHashtags } from "./generic-hashtags";
import { hashtagCamelCase } from "./hashtag-camel-case";
import { hashtagCount } from "./hashtag-count";
import { hashtagPosition } from "./hashtag-position";
import { healthClaim } from "./health-claim";
import { iban } from "./iban";
import { inclusiveWriting } from "./inclusive-writing";
import { instagramHashtags } from "./instagram-hashtags";
import { instagramLinks } from "./instagram-links";
import { instagramMentions } from "./instagram-mentions";
import { instagramWords } from "./instagram-words";
import { invisibleCharacters } from "./invisible-characters";
import { jargon } from "./jargon";
import { languageMismatch } from "./language-mismatch";
import { legalAlcohol } from "./legal-alcohol";
import { legalCarbon } from "./legal-carbon";
import { legalComparison } from "./legal-comparison";
import { legalContest } from "./legal-contest";
import { legalCredit } from "./legal-credit";
import { legalDiscount } from "./legal-discount";
import { legalFreeClaims } from "./legal-free-claims";
import { legalGreen } from "./legal-green";
import { legalHealthFood } from "./legal-health-food";
import { legalInfluence } from "./legal-influence";
import { legalJobs } from "./legal-jobs";
import { legalLanguage } from "./legal-language";
import { legalLottery } from "./legal-lottery";
import { legalPersonalData } from "./legal-personal-data";
import { legalPhoneOptin } from "./legal-phone-optin";
import { legalProperty } from "./legal-property";
import { legalSales } from "./legal-sales";
import { legalTax } from "./legal-tax";
import { legalTobacco } from "./legal-tobacco";
import { legalUsDisclosure } from "./legal-us-disclosure";
import { legalUsReviews } from "./legal-us-reviews";
import { length } from "./length";
import { linkCount } from "./link-count";
import { linkDomains } from "./link-domains";
import { linkInsecure } from "./link-insecure";
import { linkJunk } from "./link-junk";
import { linkPlace } from "./link-place";
import { linkShortener } from "./link-shortener";
import { linkUtm } from "./link-utm";
import { longSentences } from "./long-sentences";
import { mixedScripts } from "./mixed-scripts";
import { nearDuplicate } from "./near-duplicate";
import { paidPartnership } from "./paid-partnership";
import { passiveVoice } from "./passive-voice";
import { phoneNumber } from "./phone-number";
import { pillarBalance } from "./pillar-balance";
import { pillarDrought } from "./pillar-drought";
import { postingCadence } from "./posting-cadence";
import { preferredTerms } from "./preferred-terms";
import { productNames } from "./product-names";
import { readingEase } from "./reading-ease";
import { repeatedPunctuation } from "./repeated-punctuation";
import { repeatedWord } from "./repeated-word";
import { repostCredit } from "./repost-credit";
import { requiredMentions } from "./required-mentions";
import { rewardGate } from "./reward-gate";
import { shouting } from "./shouting";
import { slotCollision } from "./slot-collision";
import { superlativeProof } from "./superlative-proof";
import { unmatchedPairs } from "./unmatched-pairs";
import { utmForm } from "./utm-form";
import { watchbait } from "./watchbait";
import { weName } from "./we-name";

/** Every built-in rule, by id. One line per rule. */
export const builtInRules: readonly BuiltInRule[] = [
  acronyms,
  adDescriptionLength,
  adHeadlineLength,
  adTextLength,
  addressConsistency,
  aiDisclosure,
  altTextForm,
  altTextMissing,
  anglicisms,
  baitComment,
  baitReact,
  baitShare,
  baitTag,
  baitVote,
  bannedActions,
  bannedTerms,
  capitalAccents,
  cardNumber,
  cliches,
  clickbaitExaggerating,
  clickbaitWithholding,
  competitors,
  contestRelease,
  contestRules,
  contestTimeline,
  ctaCount,
  ctaMissing,
  ctaObjective,
  datePast,
  dateWeekday,
  doubleSpaces,
  ellipsis,
  emailAddress,
  emojiAllowed,
  emojiCount,
  emojiPosition,
  emojiRun,
  exclamation,
  familiarWords,
  fancyLetters,
  fold,
  forbiddenTopics,
  frGuillemets,
  frHours,
  frOrdinals,
  frPrices,
  frPunctuationSpaces,
  frThousands,
  genericHashtags,
  hashtagCamelCase,
  hashtagCount,
  hashtagPosition,
  healthClaim,
  iban,
  inclusiveWriting,
  instagramHashtags,
  instagramLinks,
  instagramMentions,
  instagramWords,
  invisibleCharacters,
  jargon,
  languageMismatch,
  legalAlcohol,
  legalCarbon,
  legalComparison,
  legalContest,
  legalCredit,
  legalDiscount,
  legalFreeClaims,
  legalGreen,
  legalHealthFood,
  legalInfluence,
  legalJobs,
  legalLanguage,
  legalLottery,
  legalPersonalData,
  legalPhoneOptin,
  legalProperty,
  legalSales,
  legalTax,
  legalTobacco,
  legalUsDisclosure,
  legalUsReviews,
  length,
  linkCount,
  linkDomains,
  linkInsecure,
  linkJunk,
  linkPlace,
  linkShortener,
  linkUtm,
  longSentences,
  mixedScripts,
  nearDuplicate,
  paidPartnership,
  passiveVoice,
  phoneNumber,
  pillarBalance,
  pillarDrought,
  postingCadence,
  preferredTerms,
  productNames,
  readingEase,
  repeatedPunctuation,
  repeatedWord,
  repostCredit,
  requiredMentions,
  rewardGate,
  shouting,
  slotCollision,
  superlativeProof,
  unmatchedPairs,
  utmForm,
  watchbait,
  weName,
];
