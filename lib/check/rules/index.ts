import type { BuiltInRule } from "../rule";
import { acronyms } from "./acronyms";
import { aiDisclosure } from "./ai-disclosure";
import { altTextForm } from "./alt-text-form";
import { altTextMissing } from "./alt-text-missing";
import { anglicisms } from "./anglicisms";
import { bannedActions } from "./banned-actions";
import { capitalAccents } from "./capital-accents";
import { cardNumber } from "./card-number";
import { cliches } from "./cliches";
import { competitors } from "./competitors";
import { contestRelease } from "./contest-release";
import { contestRules } from "./contest-rules";
import { coreRules } from "./core";
import { crisisFreeze } from "./crisis-freeze";
import { ctaCount } from "./cta-count";
import { ctaObjective } from "./cta-objective";
import { datePast } from "./date-past";
import { doubleSpaces } from "./double-spaces";
import { ellipsis } from "./ellipsis";
import { emailAddress } from "./email-address";
import { emojiAllowed } from "./emoji-allowed";
import { emojiPosition } from "./emoji-position";
import { emojiRun } from "./emoji-run";
import { eventDate } from "./event-date";
import { familiarWords } from "./familiar-words";
import { frGuillemets } from "./fr-guillemets";
import { frHours } from "./fr-hours";
import { frOrdinals } from "./fr-ordinals";
import { frPrices } from "./fr-prices";
import { frPunctuationSpaces } from "./fr-punctuation-spaces";
import { frThousands } from "./fr-thousands";
import { genericHashtags } from "./generic-hashtags";
import { hashtagCamelCase } from "./hashtag-camel-case";
import { hashtagPosition } from "./hashtag-position";
import { healthClaim } from "./health-claim";
import { iban } from "./iban";
import { inclusiveWriting } from "./inclusive-writing";
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
import { linkCount } from "./link-count";
import { linkDomains } from "./link-domains";
import { linkInsecure } from "./link-insecure";
import { linkPlace } from "./link-place";
import { longSentences } from "./long-sentences";
import { mixedScripts } from "./mixed-scripts";
import { paidPartnership } from "./paid-partnership";
import { passiveVoice } from "./passive-voice";
import { phoneNumber } from "./phone-number";
import { productNames } from "./product-names";
import { readingEase } from "./reading-ease";
import { repeatedPunctuation } from "./repeated-punctuation";
import { repeatedWord } from "./repeated-word";
import { repostCredit } from "./repost-credit";
import { requiredMentions } from "./required-mentions";
import { slotCollision } from "./slot-collision";
import { superlativeProof } from "./superlative-proof";
import { unmatchedPairs } from "./unmatched-pairs";
import { utmForm } from "./utm-form";
import { watchbait } from "./watchbait";
import { weName } from "./we-name";

/** Every built-in rule. One line per rule: here, or in `core.ts` when it is on by itself. */
export const builtInRules: readonly BuiltInRule[] = [
  ...coreRules,
  acronyms,
  aiDisclosure,
  altTextForm,
  altTextMissing,
  anglicisms,
  bannedActions,
  capitalAccents,
  cardNumber,
  cliches,
  competitors,
  contestRelease,
  contestRules,
  crisisFreeze,
  ctaCount,
  ctaObjective,
  datePast,
  doubleSpaces,
  ellipsis,
  emailAddress,
  emojiAllowed,
  emojiPosition,
  emojiRun,
  eventDate,
  familiarWords,
  frGuillemets,
  frHours,
  frOrdinals,
  frPrices,
  frPunctuationSpaces,
  frThousands,
  genericHashtags,
  hashtagCamelCase,
  hashtagPosition,
  healthClaim,
  iban,
  inclusiveWriting,
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
  linkCount,
  linkDomains,
  linkInsecure,
  linkPlace,
  longSentences,
  mixedScripts,
  paidPartnership,
  passiveVoice,
  phoneNumber,
  productNames,
  readingEase,
  repeatedPunctuation,
  repeatedWord,
  repostCredit,
  requiredMentions,
  slotCollision,
  superlativeProof,
  unmatchedPairs,
  utmForm,
  watchbait,
  weName,
];
