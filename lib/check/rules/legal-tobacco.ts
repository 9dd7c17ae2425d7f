import type { Language } from "../draft";
import { matches } from "../match";
import type { Post } from "../post";
import { findClaims, sentenceAround } from "../reading/claims";
import type { PatternTable } from "../reading/patterns";
import { defineRule, type Hit } from "../rule";

const PRODUCTS: PatternTable = {
  fr: [
    {
      needs: ["vap", "puff", "liquide", "nicotine", "snus", "cigarette", "tabac", "pods"],
      variant: "vape",
      pattern:
        /\b(?:e-?liquides?|vapoteuses?|cigarettes? electroniques?|e-cigarettes?|kits? (?:de )?vape|vapes|puffs|puff (?=jetable|rechargeable|gout|saveur|\d)|pods? (?:jetables?|rechargeables?)|(?:sachets?|sels?) de nicotine|snus|tabac a chauffer)\b/g,
    },
    {
      needs: ["cigar", "tabac", "chicha", "narguile", "shisha"],
      pattern:
        /\b(?<!\b(?:pantalons?|jeans?|coupe|robe|jupe|forme|boites? (?:a|de)|barreau de) )(?:cigarettes?(?! (?:russes?|en chocolat))|cigares?|cigarillos?|tabacs? a (?:rouler|pipe|chicha|narguile)|paquets? de tabac|(?:gamme|selection|rayon) (?:de )?tabacs?|chichas?|narguiles?|shishas?)\b/g,
    },
  ],
  en: [
    {
      needs: ["vap", "liquid", "juice", "cig", "puff", "elf bar", "nicotine", "snus", "nic salt", "heated tobacco"],
      variant: "vape",
      pattern:
        /\b(?:vapes?|vaping (?:kits?|products?|range)|vape (?:kits?|pens?|juice)|e-?liquids?|e-?juice|e-?cig(?:arette)?s?|disposable puffs?|puff bars?|elf bars?|nicotine pouch(?:es)?|snus|nic salts?|heated tobacco)\b/g,
    },
    {
      needs: ["cigar", "hookah", "shisha", "tobacco"],
      pattern:
        /\b(?:cigarettes?(?! (?:pants|trousers|jeans))|cigars?(?![ -](?:box|shaped|free))|cigarillos?|hookahs?|shishas?|(?:rolling|pipe|chewing|loose) tobacco|tobacco (?:products?|flavou?rs?))\b/g,
    },
  ],
};

/** What a shop or a bar says when it offers something, read in the sentence of the product and the one that follows it on the line. */
const OFFER: Readonly<Record<Language, RegExp>> = {
  fr: /\b(?:decouvr(?:ez|e|ir)|retrouve[zs]?|profite[zs]?|commande[zs]?|teste[zs]?|goute[zs]|savoure[zs]?|deguste[zs]?|essaye[zs]|choisi(?:ssez|s)|craque[zs]?|venez|offre (?:speciale|du|de la)|offerte?s?|promo(?:tion)?s?|remises?|en (?:stock|rayon|boutique|magasin|vitrine)|arrivages?|nouvelle gamme|livrees?|livraison (?:en|offerte|gratuite|partout|express|a domicile)|(?:nos|notre|de nouveaux) (?:\w{1,20} )?(?:gouts?|saveurs?|gamme|selection|carte|cave)|soirees? (?:cigares?|chichas?|narguile|shisha)|degustation|a volonte|(?:a partir de|des|seulement|pour) \d+(?:[.,]\d\d)? ?(?:€|euros?))|-\s?\d{1,2} ?%|:\s?\d+(?:[.,]\d\d)? ?(?:€|euros?)|\d ?(?:€|euros?) (?:seulement|au lieu|piece|l.unite)/,
  en: /(?:^|[.!?:,]\s?)(?:come|shop|buy|try|order|grab|discover|taste|enjoy|pick up|stock up|get)\b|\b(?:new (?:[\w-]{1,15} ){0,2}(?:flavou?rs?|arrivals?|range)|new in|just (?:in|landed)|in[ -]stock|in[ -]store|now (?:in|available)|back in|our (?:\w{1,20} ){0,2}(?:range|flavou?rs?|selection|menu|lounge|humidor)|(?:cigar|hookah|shisha) (?:night|evening|lounge|bar|party)|deals?|special offer|free delivery|next-day delivery|buy one|on sale|half price)\b|\d ?% off\b|\b(?:from|only|just|for) [£$€] ?\d|[£$€] ?\d+(?:\.\d\d)? (?:each|per)\b/,
};

/** Prevention, the law, the news: posts that speak of tobacco without selling it. */
const NO_PROMOTION: Readonly<Record<Language, RegExp>> = {
  fr: /\b(?:arret(?:er|ez|e|ons)? (?:de fumer|la (?:cigarette|clope|vape|chicha)|le tabac)|sevrage|sans (?:tabac|fumee|cigarettes?)|tabacologues?|tabacologie|tabagisme|non-fumeurs?|prevention|addict\w+|nocifs?|nocivite|dangers?|dangereu\w+|cancers?|megots?|contrebande|douan\w+|interdi(?:t|te|ts|tes|ction|re)\b(?! (?:aux?|a la vente aux) (?:mineur|moins))|incendies?|taxes?|cendriers?|etude|policiers?|gendarm\w+|police|en garde|tribunal|proces|fumeurs? passifs?)\b/,
  en: /\b(?:quit\w*|stop(?:ping)? smoking|give up smoking|smok(?:e|ing)-free|tobacco-free|vape-free|no (?:smoking|vaping)|smoking cessation|stoptober|ban(?:s|ned|ning)?|prohibit\w*|prevent\w*|health (?:risks?|warnings?)|addict\w*|dangers?|dangerous|cancer|lung|disease|smuggl\w+|customs|fda|stud(?:y|ies)|researchers?|teens?|teenagers?|underage|police|court|lawsuit|tax(?:es)?|butts?|litter|fires?|secondhand|second-hand)\b/,
};

export const legalTobacco = defineRule({
  id: "legal-tobacco",
  family: "legal",
  name: { fr: "Tabac et vapotage", en: "Tobacco and vaping" },
  severity: "off",
  whenOn: "must",
  pack: "tabac",
  languages: ["fr", "en"],
  message: {
    fr: "À vérifier : la publicité pour le tabac est interdite, même indirecte",
    en: "Check: tobacco may not be advertised in France, even indirectly",
  },
  variants: {
    vape: {
      fr: "À vérifier : la publicité pour le vapotage est interdite, comme pour le tabac",
      en: "Check: vaping may not be advertised in France, no more than tobacco",
    },
  },
  why: {
    fr: "Une Page publique est une publicité dès qu’elle invite à acheter ou à goûter, avec ou sans prix.",
    en: "A public Page advertises as soon as it invites people to buy or to try, with or without a price.",
  },
  question: {
    fr: "Est-ce une information ou une invitation à consommer ?",
    en: "Is this information, or an invitation to consume?",
  },
  source: {
    title: { fr: "Code de la santé publique, art. L3512-4 et L3513-4", en: "Code de la santé publique, art. L3512-4 and L3513-4" },
    seen: "2026-11-23",
  },
  lesson: 35,
  options: {},
  compile: () => findPromotion,
});

function* findPromotion(post: Post): Generator<Hit> {
  if (post.language === "und") return;
  const offer = OFFER[post.language];
  for (const { start, end, at, to, variant } of findClaims(post, PRODUCTS)) {
    if (!offer.test(sentenceAround(post, at, to))) continue;
    if (matches(post, NO_PROMOTION[post.language])) return;
    yield { start, end, ...(variant === undefined ? {} : { variant }) };
    return;
  }
}
