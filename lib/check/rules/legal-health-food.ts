import type { Language } from "../draft";
import { CLAIM_SURFACES, claimTable, FINE, findClaims } from "../reading/claims";
import { defineRule } from "../rule";

const patterns = claimTable({
  fr: [
    [
      FINE,
      /\b(?:associations?|ligue|fondation|soignante?s?|medecins?|infirmi\w+|hopital|clinique|chercheu\w+|vaccins?|vaccination|kines?|osteopathes?|veterinaires?|medicaments?)\b[^.!?\n]{0,40}\b(?:lutt|trait|soign|soulag|combat|guer|previen)\w*[^.!?\n,]{0,30}/g,
    ],
    [
      FINE,
      /\b(?:digital|numerique)(?:e|s)? detox\b|\bdetox (?:digitale?|numerique|d'ecrans?|des ecrans|informatique|du dressing|dressing|maison|capillaire|cheveux|du visage|visage|de la peau|anti-pollution)\b|\b(?:masque|shampo(?:o)?ing|soin|gommage|creme|serum|argile) (?:[a-z]+ )?detox\b/g,
    ],
    /\b(?:cures?|jus|the|thes|tisanes?|infusions?|smoothies?|soupes?|bouillons?|boissons?|eaux?|salades?|programmes?|recettes?|menus?|plantes?|effet|box) (?:[a-z]+ )?detox\b|\bdetox\b/g,
    /\bbrules?[- ](?:les )?graisses?\b|\bcoupe-faim\b|\b(?:fait|font|pour|aide a) maigrir\b|\b(?:perde[zr]|perdre|perds) (?:jusqu'a )?\d+ ?(?:kg|kilos?)\b|\bventre plat\b|\bboost\w* (?:le |votre )?metabolisme\b/g,
    /\b(?:renforc\w+|boost\w+|stimul\w+|dop\w+|fortifi\w+) (?:naturellement )?(?:l'|votre |vos |les |le |ton |tes |notre |nos )?(?:immunites?|defenses(?: (?:naturelles|immunitaires))?|systeme immunitaire)\b/g,
    /\b(?:soigne(?:nt|r)?|gueri(?:t|r|ssent)|traite(?:nt|r)?|previen(?:t|nent)|prevenir|combat(?:tre|tent)?|elimine(?:nt|r)?|lutte(?:nt|r)? contre|soulage(?:nt|r)?|protege(?:nt|r)? (?:contre|de)) (?:[a-z]+ment )?(?:le |la |les |l'|du |de la |de l'|des |d'|vos |votre |un |une )?(?:gros )?(?:rhumes?|grippes?|cancers?|diabete|arthroses?|arthrites?|cholesterol|hypertension|insomnies?|anxiete|depression|migraines?|douleurs?|maux|toux|angines?|allergies?|eczema|maladies?|infections?|constipation|virus|covid|inflammations?|rhumatismes?|cystites?|toxines|fatigue chronique|maladies cardiovasculaires|crampes|nausees)\b/g,
    /\b(?:fait|font) baisser (?:le cholesterol|la tension|la glycemie)\b|\banti-?(?:cancer|inflammatoires?|douleurs?|diabete|cholesterol|age)\b|\b(?:remedes?|aliments?|boissons?|plantes?|fruits?) (?:miracles?|miraculeu\w+)\b|\bsans (?:aucun )?effets? secondaires?\b|\b(?:vertus|proprietes) (?:medicinales|therapeutiques|curatives|anti-?inflammatoires)\b|\b(?:bon(?:ne)?s?|excellente?s?|ideale?s?) pour (?:la sante|votre sante|le coeur|le foie|la digestion|les articulations|le transit|la memoire)\b/g,
    [
      "nutrition",
      /\briches? en (?:vitamines?|fibres?|omega|proteines?|antioxydants?|fer|magnesium|calcium|mineraux|potassium|polyphenols)\b/g,
    ],
  ],
  en: [
    [
      FINE,
      /\b(?:charit(?:y|ies)|foundation|nurses?|doctors?|hospital|clinic|researchers?|vaccines?|vaccination|jabs?|physios?|vets?|medicines?)\b[^.!?\n]{0,40}\b(?:fight|treat|cure|reliev|prevent|heal)\w*[^.!?\n,]{0,30}/g,
    ],
    [
      FINE,
      /\b(?:digital|screen|wardrobe|phone|tech|social media|hair|skin|face|dopamine) detox\b|\bdetox (?:mask|shampoo|facial|centre|center|clinic|unit|ward|your (?:inbox|wardrobe|home|skin|hair|desk))\b/g,
    ],
    /\bdetox(?:es|ing|ify|ifies|ifying)?\b/g,
    /\bfat[- ]burn(?:ing|ers?)\b|\bburns? (?:belly )?fat\b|\bmelts? (?:away )?(?:belly )?fat\b|\b(?:lose|drop|shed) (?:up to )?\d+ ?(?:kg|kilos?|pounds|lbs?)\b|\bsuppress\w* (?:your )?appetite\b|\bboost\w* (?:your |the )?metabolism\b/g,
    /\b(?:boost\w*|strengthen\w*|support\w*|supercharg\w+|build\w*)(?: up)? (?:your |the |our |natural )*(?:immunity|immune (?:system|defences?|defenses?|health))\b|\bimmun(?:ity|e)[- ]boost\w+\b/g,
    /\b(?:cures?|heals?|treats?|prevents?|fights?(?: off)?|relieves?|beats?|lowers?|reduces?|helps? (?:to )?(?:cure|treat|prevent|fight|lower|relieve)) (?:[a-z]+ly )?(?:the |your |a |an |against |high |bad |joint |all )*(?:colds?|flu|cancers?|diabetes|arthritis|cholesterol|blood pressure|insomnia|anxiety|depression|migraines?|headaches?|pain|coughs?|allergies|eczema|diseases?|infections?|constipation|viruses|covid|inflammation|bloating|toxins|blood sugar|heart disease|ageing|aging)\b/g,
    /\banti-?(?:cancer|inflammatory|aging|ageing)\b|\bmiracle (?:food|drink|cure|remedy|fruit|plant)s?\b|\b(?:no|without|zero) side effects\b|\b(?:good|great|excellent) for your (?:heart|gut|liver|joints|digestion|brain|memory|bones)\b|\b(?:medicinal|healing|therapeutic) (?:properties|powers?|benefits)\b|\bsuperfoods?\b/g,
    [
      "nutrition",
      /\b(?:rich in|high in|packed with|full of|loaded with) (?:vitamins?|fib(?:re|er)|omega|protein|antioxidants?|iron|magnesium|calcium|minerals)\b/g,
    ],
  ],
});

/** Something one eats or drinks; claims on care, sport or medicine are another matter. */
const FOOD: Readonly<Record<Language, RegExp>> = {
  fr: /\b(?:jus|thes?|tisanes?|infusions?|miels?|complements? alimentaires?|gelules?|ampoules?|smoothies?|soupes?|bouillons?|legumes?|fruits?|gingembre|curcuma|spiruline|propolis|pollen|gelee royale|huiles? d'olive|kefir|kombucha|chocolats?|vinaigres?|graines?|baies|boissons?|recettes?|plantes|salades?|choux?|ail|citrons?|grenades?|myrtilles?|noix|amandes|yaourts?|fromages?|pains?|cereales|avoine|aliments?|alimentation|menus?|plats?|carottes?|betteraves?|pommes?|cafe|matcha|eau detox|cures?|box|regime|manger|buvez|boire)\b/,
  en: /\b(?:juices?|teas?|herbal|honey|supplements?|capsules?|soups?|broths?|vegetables?|veg|fruits?|ginger|turmeric|spirulina|olive oil|kefir|kombucha|chocolate|vinegar|seeds?|berries|blueberries|drinks?|recipes?|salads?|kale|cabbage|garlic|lemons?|nuts|almonds|yogh?urts?|cheese|bread|cereals?|oats?|porridge|foods?|snacks?|diets?|carrots?|beetroot|apples?|coffee|gummies|eat|eating|drink(?:ing)?)\b/,
};
/** Characters around a claim within which the food stands. */
const REACH = 120;

export const legalHealthFood = defineRule({
  id: "legal-health-food",
  family: "legal",
  cause: "health",
  name: { fr: "Allégation de santé", en: "Health claim on food" },
  severity: "off",
  whenOn: "advice",
  pack: "sante",
  surfaces: CLAIM_SURFACES,
  languages: ["fr", "en"],
  message: {
    fr: "À vérifier : « {found} » est-il une allégation autorisée pour cet aliment ?",
    en: "Check: is “{found}” an authorised claim for this food?",
  },
  variants: {
    nutrition: {
      fr: "À vérifier : la teneur qui permet d’écrire « {found} »",
      en: "Check: the content that allows you to write “{found}”",
    },
  },
  why: {
    fr: "Aucun aliment ne peut être présenté comme soignant une maladie, et seules les allégations de la liste européenne sont admises.",
    en: "No food may be said to treat an illness, and only the health claims on the European list are allowed.",
  },
  question: {
    fr: "Quelle allégation autorisée, pour quel nutriment, avez-vous le droit d’écrire ?",
    en: "Which authorised claim, for which nutrient, are you allowed to write?",
  },
  source: {
    title: {
      fr: "Règlement (CE) 1924/2006 ; règlement (UE) 1169/2011, art. 7.3 ; décret 2006-352 pour les compléments alimentaires",
      en: "Regulation (EC) 1924/2006; regulation (EU) 1169/2011, art. 7.3; décret 2006-352 for supplements",
    },
    seen: "2026-11-23",
  },
  lesson: 23,
  options: {},
  compile: () =>
    function* (post) {
      if (post.language === "und") return;
      for (const { start, end, at, to, variant } of findClaims(post, patterns)) {
        if (!FOOD[post.language].test(post.folded.text.slice(Math.max(0, at - REACH), to + REACH))) continue;
        yield {
          start,
          end,
          values: { found: post.text.slice(start, end) },
          ...(variant === "nutrition" ? { variant, severity: "hint" as const } : {}),
        };
      }
    },
});
