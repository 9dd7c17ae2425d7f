import { matches } from "../match";
import { CLAIM_SURFACES, claimTable, FINE, findClaims } from "../reading/claims";
import { defineRule } from "../rule";

/** Ills that a food, a plant or a device may not be said to cure. Plain “diseases” are left to gardeners and vine growers. */
const ILLS = {
  fr: "cancers?|tumeurs?|diabete|arthrose|arthrite|rhumatismes?|migraines?|mal de dos|maux de (?:tete|dos|ventre)|psoriasis|eczema|asthme|covid|grippe|rhumes?|insomnies?|depression|anxiete|burn-?out|hypertension|cholesterol|alzheimer|parkinson|acne|herpes|fibromyalgie|endometriose|sciatique|allergies?|infertilite|autisme|sclerose",
  en: "cancers?|tumou?rs?|diabetes|arthritis|migraines?|back pain|psoriasis|eczema|asthma|covid|flu|colds?|insomnia|depression|anxiety|burnout|hypertension|high blood pressure|cholesterol|alzheimer'?s?|parkinson'?s|acne|herpes|fibromyalgia|endometriosis|sciatica|allergies|infertility|autism",
};

const patterns = claimTable({
  fr: [
    [
      FINE,
      /\bfondre (?:la |les |\d+ ?g de )?graisses? (?:de |d')|\bdetox (?:numerique|digitale|d'ecrans?|du (?:dressing|placard|frigo))|\b(?:remede|cure|traitement)s? miracles? (?:(?:contre|pour|a|aux?|anti) ?)(?:(?:la|le|les|l'|vos|votre|un|une) ?)?(?:\w{1,14} ){0,2}?(?:mousses?|taches?|calcaire|rouille|pucerons?|termites|capricornes|mauvaises herbes|limaces?|fourmis|humidite|moisissures?|bugs?|lenteurs?|impayes?|retards?|fuites?|grincements?)\b/g,
    ],
    [
      "weight",
      /\b(?:(?:perdez|(?<!\b(?:reussi a|parvenue? a|voul\w+|doit|dois|devait|faut|faire|espere) )perdre|maigri(?:r|ssez) de|delestez-vous de) (?:jusqu'a |plus de |facilement |rapidement |vite |enfin |vos |ces )*(?:\d+|deux|trois|cinq|dix|quinze|vingt) ?(?:a \d+ |ou \d+ )?(?:kilos?|kg)\b(?! (?:de (?!trop)|sur (?:le|la|votre|un) |ne |n'))|\d+ ?(?:kilos?|kg) (?:en moins|perdus?) (?:en (?:\d+|une?|deux|trois|quelques)|sans|garantis?)|(?:maigri(?:r|ssez)|mincir|(?:perdez|perdre) du (?:poids|ventre)) (?:facilement )?(?:sans (?:efforts?|regime|sport|bouger|vous priver|se priver)|en dormant|en \d+ (?:jours|semaines)|tout en mangeant)|(?:fait|font|faire|faites|fera|feront) fondre (?:la |les |vos |votre |le |tes |ton )?(?:graisses?|kilos?|bourrelets?|ventre|cellulite|poignees d'amour|capitons)\b|(?:the|cafe|complements?|gelules?|pilules?|boisson|capsules?|patchs?|formule|effet|action|cure|creme|infusion|tisane|ceinture) (?:\w{1,14} ){0,2}?brule(?:ur de|[- ]) ?graisses?|ventre plat (?:en \d+|garanti|sans (?:sport|effort)))/g,
    ],
    [
      "cure",
      new RegExp(
        `\\b(?:(?:regime|pilule|gelule|complement|tisane|plante|creme|produit minceur)s? (?:minceur |naturels? |naturelles? |alimentaires? )?(?:miracles?\\b|miraculeu(?:x|ses?)\\b)|guerison (?:miraculeuse|garantie|assuree)|(?:gueri(?:t|ssent|ssez|r)|fait disparaitre|font disparaitre|vient a bout d[eu]) (?:definitivement |naturellement |enfin |vite |en \\w{1,10} jours )*(?:(?:le|la|les|l'|votre|vos|une?|ton|tes|l'|des|de l') ?)?(?:${ILLS.fr})\\b|sans (?:aucun |le moindre )?effets? secondaires?\\b)`,
        "g",
      ),
    ],
    ["idiom", /\b(?:remede|potion|cure|traitement)s? (?:naturels? )?(?:miracles?|miraculeu(?:x|ses?))\b/g],
    [
      "distrust",
      /\b(?:medecins?|docteurs?|labos?|laboratoires|pharmaciens?|big pharma) (?:\w{1,12} )?(?:(?:detestent?|haissent)(?: (?:ca|cela|cette?|ce|cet)\b|(?= ?[.!…,]|$))|vous cachent?\b|ne (?:vous|te) (?:disent|diront|dit|dira)\b|ne veu(?:len)?t pas (?:que vous (?:le |la |les )?(?:sachiez|connaissiez|voyiez|decouvriez)|voir|vous (?:dire|montrer))\b)|\b(?:astuce|secret|remede|methode|plante)s? que (?:les |votre |ton )?(?:medecins?|docteurs?|pharmaciens?|labos?|laboratoires)\b/g,
    ],
    [
      "detox",
      /\b(?:cures? detox|detox (?:du foie|minceur|en \d+ jours)|detoxifi(?:e|er|ez|ent) (?:votre|vos|le|l'|tout)|(?:elimine|evacue|draine|chasse)(?:r|z|nt)? (?:les |vos |toutes les )?toxines|purifie(?:r|z|nt)? (?:votre|le|vos) (?:foie|corps|organisme|sang)|(?:the|tisane|patchs?|pack|programme|gelules?|kit) detox)\b/g,
    ],
  ],
  en: [
    [
      FINE,
      /\b(?:digital|phone|screen|inbox|social media|wardrobe|data)[- ]detox(?: \w+)?|\bmiracle (?:cure|remedy) for (?:\w{1,14} ){0,2}?(?:limescale|stains?|rust|squeak\w*|moss|damp|mould|weeds|slugs|spam|admin|boredom|paperwork|potholes|leaks?|chains?|lawns?|brakes?)\b/g,
    ],
    [
      "weight",
      /\b(?:(?<!\b(?:had to|needs? to|has to|must|wants? to|wanted to|managed to|trying to|didn't|not) )(?:lose|shed) (?:up to |over |as much as |at least )?(?:(?:\d+|ten|five|two|three|twenty|half a|one|a) ?(?:kilos?|kgs?|lbs?|stones?|pounds?) (?:of fat|of weight|in (?:\d+|just|only|under|one|two|three|a) |by (?:christmas|summer|easter|\w+day)|without|this|fast|and keep)|(?:\d+|ten|five) ?(?:kilos?|kgs?|lbs?)\b(?! (?:of|off|from)\b))|drop (?:a|two|three|\d) dress sizes?|melts? away (?:your |the |that |belly |body |stubborn )*fat\b|melts (?:your |belly |body |stubborn )*fat\b|melt (?:your |belly |body |stubborn )+fat\b|fat[- ]burners?\b|fat[- ](?:burning|melting) (?:teas?|pills?|supplements?|capsules?|drinks?|coffee|gummies|patch(?:es)?|cream|formula)|flat (?:tummy|belly|stomach) (?:teas?|in \d+|guaranteed|without))/g,
    ],
    [
      "cure",
      new RegExp(
        `\\b(?:(?:miracle|miraculous) (?:pills?|diets?|supplements?|weight[- ]loss)|(?:cures?|heals?|reverses?) (?:your |the |all |any |type 2 |chronic |even )*(?:${ILLS.en})\\b|(?:with(?:out)?|no|zero) (?:any |no )?side[- ]effects?\\b(?<!with side[- ]effects?))`,
        "g",
      ),
    ],
    ["idiom", /\b(?:miracle|miraculous) (?:cures?|remed(?:y|ies))\b/g],
    [
      "distrust",
      /\b(?:doctors?|your gp|gps|big pharma|pharmacists?) (?:\w{1,10} )?(?:hates? (?:this|that|these|it|him|her)|(?:don't|doesn't|do not) want you to (?:know|see|find|hear)|won't tell you|never tells? you|(?:is|are) hiding (?:this|it|from))\b/g,
    ],
    [
      "detox",
      /\b(?:detox (?:cures?|teas?|pills?|patch(?:es)?|foot ?pads?|cleanses?|kits?|shots?)|(?:juice|liver|colon|body|full) (?:detox|cleanse)|flush(?:es)? (?:out )?(?:your |all |the |those )?toxins|(?:removes?|eliminates?|clears?|rids?) (?:\w{1,8} ){0,3}?toxins from (?:your|the) body|detoxif(?:y|ies) your (?:body|liver|blood|system|gut))\b/g,
    ],
  ],
});

/** Those who teach, warn or raise money speak of cures without selling one; and a recipe promises nothing. */
const NO_SALE =
  /\b(?:hopita(?:l|ux)|chr?u|inserm|chercheu\w+|essais? cliniques?|depistages?|vaccin\w*|assurance maladie|ansm|dgccrf|idees? recues?|vrai ou faux|mythes?|intox|infox|arnaques?|charlatan\w*|mefi\w+|attention aux|fausses? (?:promesses?|informations?|pubs?)|faux remedes?|derives?|(?:consultez|parlez-en|demandez|conseil\w*)[^.!?\n]{0,20} (?:medecin|pharmacien\w*)|collecte|octobre rose|movember|ligue contre|recherche (?:contre|medicale|sur)|recettes?|ingredients|hospitals?|nhs|clinical trials?|researchers?|screening|myths?|scams?|beware|debunk\w*|misleading|false claims?|trading standards|veterinaires?|(?:ask|speak to|talk to|see) (?:your|a|our) (?:doctor|gp|pharmacist|vet|dietitian)|fundrais\w*|charity|cancer research|research into|donat\w*|recipes?)\b/;

/** A “miracle cure” may be for a blocked sink: one for the body speaks of the body. */
const BODY =
  /\b(?:douleurs?|kilos?|poids|ventre|minceur|maigrir|arthrose|sommeil|dormir|peau|rides|digestion|foie|immun\w*|fatigue|toux|rhumes?|grippe|sante|migraines?|articulations?|cheveux|tisanes?|gelules?|huiles? essentielles?|naturopath\w*|soulage\w*|stress|pain|weight|belly|skin|wrinkles|sleep|immune|tired\w*|cough|colds?|flu|health|joints?|hair|herbal|tea|capsules?|liver|gut|anxiety)\b/;

export const healthClaim = defineRule({
  id: "health-claim",
  family: "proof",
  cause: "health",
  name: { fr: "Promesse de santé", en: "Health claim" },
  severity: "off",
  whenOn: "must",
  surfaces: CLAIM_SURFACES,
  languages: ["fr", "en"],
  message: { fr: "Retirez cette promesse de santé : « {found} »", en: "Take this health claim out: “{found}”" },
  variants: {
    weight: { fr: "Retirez cette promesse de minceur : « {found} »", en: "Take this weight-loss promise out: “{found}”" },
    cure: { fr: "Retirez cette promesse de guérison : « {found} »", en: "Take this promise of a cure out: “{found}”" },
    distrust: { fr: "Ne dressez pas le lecteur contre les soignants : « {found} »", en: "Do not set readers against doctors: “{found}”" },
    detox: { fr: "Retirez cette promesse « détox » : « {found} »", en: "Take this detox claim out: “{found}”" },
  },
  why: {
    fr: "Meta montre moins les promesses de santé exagérées, et une allégation sur un aliment doit être autorisée : à vérifier.",
    en: "Meta shows exaggerated health claims less, and a claim on a food must be an authorised one: to be checked.",
  },
  question: {
    fr: "Que contient ce produit, que fait-il de mesurable, et qui l’a établi ?",
    en: "What is in the product, what does it measurably do, and who established it?",
  },
  source: {
    title: {
      fr: "Meta, Content Distribution Guidelines, sensationalist health content (2021) ; règlement (CE) 1924/2006",
      en: "Meta, Content Distribution Guidelines, sensationalist health content (2021); Regulation (EC) 1924/2006",
    },
    url: "https://transparency.meta.com/features/approach-to-ranking/types-of-content-we-demote/",
    seen: "2026-11-23",
  },
  lesson: 23,
  options: {},
  compile: () =>
    function* (post) {
      const found = findClaims(post, patterns);
      if (found.length === 0 || matches(post, NO_SALE)) return;
      for (const { start, end, variant } of found) {
        if (variant === "idiom" && !matches(post, BODY)) continue;
        const named = variant === "idiom" ? "cure" : variant;
        yield { start, end, values: { found: post.text.slice(start, end) }, ...(named === undefined ? {} : { variant: named }) };
      }
    },
});
