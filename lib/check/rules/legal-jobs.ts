import { matches } from "../match";
import type { Post } from "../post";
import { findClaims } from "../reading/claims";
import { isJobOffer } from "../reading/job-offers";
import type { PatternTable } from "../reading/patterns";
import { defineRule, type Hit } from "../rule";

/** Names of a trade in one gender with those of the other: either both stand in the offer, or it says H/F. */
const FRENCH_PAIRS = pairs(
  "vendeuse:vendeur serveuse:serveur coiffeuse:coiffeur caissiere:caissier hotesse:hote infirmiere:infirmier estheticienne:estheticien cuisiniere:cuisinier couturiere:couturier boulangere:boulanger patissiere:patissier assistante:assistant soignante:soignant animatrice:animateur educatrice:educateur conseillere:conseiller directrice:directeur employee:employe ouvriere:ouvrier",
);
const ENGLISH_PAIRS = pairs(
  "waitress:waiter waitresses:waiters barmaid:barman barmaids:bartenders salesgirl:salesman salesman:saleswoman saleswoman:salesman hostess:host handyman:handywoman foreman:forewoman",
);
const COUNTERPARTS = new Map([...FRENCH_PAIRS, ...ENGLISH_PAIRS]);

function pairs(list: string): Map<string, string> {
  return new Map(list.split(" ").map((pair) => [pair.slice(0, pair.indexOf(":")), pair.slice(pair.indexOf(":") + 1)] as const));
}

const SEEK = "(?:recrut\\w+|(?:re)?cherch(?:e|ons|ent)|embauch\\w+|postes? d(?:e|')|besoin d(?:e|'))";
const patterns: PatternTable = {
  fr: [
    {
      needs: ["ans", "jeune", "age "],
      variant: "age",
      pattern:
        /\bjeunes?,? (?:et )?(?:dynamiques?|motivee?s?)\b|\bjeunes? (?:hommes?|femmes?|filles?|garcons?|vendeu\w+|commercia(?:l|le|ux)|serveu\w+|secretaires?|assistant\w*|collaborat\w+)\b|\b(?<!\b(?:les|des|aux|adultes|jeunes|publics?|personnes|residents)(?: de)? )(?:agee?s? (?:de |entre )|entre |de )?(?:1[89]|[2-5]\d) (?:et|a|-) [2-6]\d ans\b(?! d[e']| (?:de|sur))|\b(?<!\b(?:depuis|a|en) )(?:moins de|maximum|maxi?|pas plus de) [2-6]\d ans\b(?! d'| que)|\b[2-6]\d ans (?:maximum|maxi?|au plus)\b|\bage (?:maximum|limite)\b|\bjeunes diplomes (?:uniquement|seulement|exclusivement)\b/g,
    },
    {
      needs: ["rech", "cherch", "recrut", "embauch", "poste", "besoin"],
      variant: "sex",
      pattern: new RegExp(
        `\\b${SEEK} (?:(?!pour |qui |que |de ses |a nos )[\\w'’,(-]{1,18} ){0,3}?(?:${[...FRENCH_PAIRS.keys()].join("|")}|femmes? de (?:menage|chambre)|hommes? (?:d'entretien|toutes mains|a tout faire))s?\\b`,
        "g",
      ),
    },
    {
      needs: ["homme", "femme", "feminin", "masculin"],
      variant: "sex",
      pattern:
        /\b(?:hommes?|femmes?) (?:uniquement|exclusivement|de preference|exigee?s?|souhaitee?s?)\b|\bprofil (?:feminin|masculin)\b|\b(?:de preference|plutot|exclusivement|uniquement) (?:un homme|une femme|des hommes|des femmes|feminin|masculin)\b|\b(?:secretaire|receptionniste|comptable|commis|gerante?|standardiste|hote|hotesse|barista) ?\(? ?(?:femme|homme) ?(?:\)|uniquement)/g,
    },
    {
      needs: ["maternelle", "natif"],
      variant: "language",
      pattern: /\b(?:de )?langue maternelle\b|\b(?:anglais|francais|anglophones?|francophones?|locuteurs?) natifs?\b/g,
    },
    {
      needs: ["presentation", "physique", "photo", "apparence"],
      variant: "looks",
      pattern:
        /\b(?:bonne|belle|excellente|tres bonne) presentation\b(?! (?:de|du|des|orale|ecrite)\b)|\bpresentation (?:soignee|impeccable|irreprochable)\b(?! (?:de|du|des)\b)|\bphysique (?:agreable|avantageux)\b|\b(?:cv|candidature|lettre) (?:avec|\+|et) (?:une )?photo\b|\bphoto (?:exigee|obligatoire|indispensable)\b|\bbelle apparence\b/g,
    },
    {
      needs: ["enfant", "celibataire", "famille"],
      variant: "family",
      pattern: /\bsans (?:enfants?|charge de famille|charges familiales)\b|\bcelibataires? (?:de preference|uniquement|sans)\b/g,
    },
  ],
  en: [
    {
      needs: ["young", "under", "age", "graduate", "grads", "native", "older"],
      variant: "age",
      pattern:
        /\byoung(?:,| and|,? &) (?:dynamic|energetic|enthusiastic|hungry|ambitious|motivated|fun|vibrant)\b|\bunder (?:the age of )?(?:[23]\d|40|45)s? only\b|\b(?:aged?|be|is|are|candidates?|applicants?|someone|anyone|people) under (?:the age of )?(?:[23]\d|40|45)\b(?! (?:minutes|miles|hours|seconds))|\b(?:aged?|ages) (?:between )?(?:1[89]|[2-4]\d) ?(?:-|–|to|and) ?[2-5]\d\b|\b(?:maximum age|age limit|no(?:t)? older than)\b|\brecent (?:college |university )?(?:graduates?|grads?) (?:only|preferred)\b|\bonly recent (?:graduates|grads)\b|\bdigital natives?\b/g,
    },
    {
      needs: [...ENGLISH_PAIRS.keys()],
      variant: "sex",
      pattern: new RegExp(
        `\\b(?:looking for|hiring|need|wanted:?|seeking|recruiting|recruit|vacancy for) (?:[\\w'’,-]{1,15} ){0,4}?(?:${[...ENGLISH_PAIRS.keys()].join("|")})\\b`,
        "g",
      ),
    },
    {
      needs: ["male", "men", "women", "ladies", "girls"],
      variant: "sex",
      pattern:
        /\b(?:fe)?males? (?:only|preferred|required|candidates?|applicants?|staff)\b|\b(?:men|women|ladies|girls) (?:only|preferred)\b/g,
    },
    { needs: ["native", "mother tongue"], variant: "language", pattern: /\bnative(?: \w{1,12})?[ -]speakers?\b|\bmother tongue\b/g },
    {
      needs: ["looking", "attractive", "photo", "groomed"],
      variant: "looks",
      pattern:
        /\bgood[- ]looking\b|\battractive (?:(?:young |front-of-house )?(?:people|person|staff|candidates?|appearance|hosts?))\b|\b(?:cv|resume) (?:with|and|plus) (?:a )?(?:recent )?(?:photo|headshot)\b|\bphoto (?:required|essential)\b|\bwell[- ]groomed (?:appearance|individual|person|candidate)/g,
    },
    {
      needs: ["children", "kids", "single"],
      variant: "family",
      pattern: /\b(?:with )?no (?:kids|children|family ties)\b|\bmust be single\b/g,
    },
  ],
};

/** Says that the offer is open to all, in the short forms that offers use. */
const OPEN_TO_ALL =
  /\b(?:h ?[/-] ?f|f ?[/-] ?h|h\/f\/x|m ?\/ ?f|f ?\/ ?m|m\/w\/d|hommes? ?(?:ou|et|\/) ?(?:une )?femmes?|femmes? ?(?:ou|et|\/) ?(?:un )?hommes?|any gender|all genders|tous genres)\b/;
/** Contracts and schemes for which the law itself sets an age, and offers to every age. */
const AGE_BY_LAW =
  /\b(?:alternan\w+|apprenti\w*|contrat (?:pro|de professionnalisation)|service civique|mission locale|contrat d'engagement|emplois? francs?|tous (?:les )?ages|tout age|moins jeunes|all ages|any age|interdit aux mineurs|apprenticeships?|kickstart|internship scheme)\b/;

export const legalJobs = defineRule({
  id: "legal-jobs",
  family: "legal",
  name: { fr: "Offre d’emploi", en: "Job offer" },
  severity: "off",
  whenOn: "advice",
  pack: "emploi",
  languages: ["fr", "en"],
  message: { fr: "À vérifier : « {found} » peut écarter des candidats", en: "Check: “{found}” may shut candidates out" },
  variants: {
    age: { fr: "À vérifier : « {found} » peut écarter selon l’âge", en: "Check: “{found}” may shut people out by age" },
    sex: { fr: "À vérifier : « {found} » vise un seul sexe ; ajoutez H/F", en: "Check: “{found}” aims at one sex; open it to all" },
    language: {
      fr: "À vérifier : demandez un niveau de langue plutôt que « {found} »",
      en: "Check: ask for a level of language rather than “{found}”",
    },
    looks: { fr: "À vérifier : « {found} » peut écarter selon l’apparence", en: "Check: “{found}” may shut people out by their looks" },
    family: {
      fr: "À vérifier : « {found} » peut écarter selon la situation de famille",
      en: "Check: “{found}” may shut people out by family situation",
    },
  },
  why: {
    fr: "Une offre d’emploi décrit le travail ; l’âge, le sexe, l’origine, l’apparence ou la famille n’y ont pas leur place.",
    en: "A job offer describes the work; age, sex, origin, looks and family have no place in it.",
  },
  question: {
    fr: "Quelle tâche ou quelle compétence se cache derrière ces mots ?",
    en: "Which task or skill is behind these words?",
  },
  source: {
    title: {
      fr: "Code du travail, art. L1132-1, L1142-1 et L5321-2 ; Code pénal, art. 225-1 et 225-2 ; US EEOC, 29 CFR 1625.4 (âge)",
      en: "Code du travail, art. L1132-1, L1142-1 and L5321-2; Code pénal, art. 225-1 and 225-2; US EEOC, 29 CFR 1625.4 (age)",
    },
    seen: "2026-11-23",
  },
  lesson: 6,
  options: {},
  compile: () => findCriteria,
});

/** One hit for each sort of criterion. */
function* findCriteria(post: Post): Generator<Hit> {
  if (!isJobOffer(post)) return;
  const told = new Set<string | undefined>();
  for (const { start, end, at, to, variant } of findClaims(post, patterns)) {
    if (told.has(variant)) continue;
    const words = post.folded.text.slice(at, to);
    if (variant === "age" && matches(post, AGE_BY_LAW)) continue;
    if (variant === "sex" && (matches(post, OPEN_TO_ALL) || namesBoth(post, words))) continue;
    told.add(variant);
    const found = post.text.slice(start, end);
    yield {
      start,
      end,
      values: { found: found.length > 40 ? `${found.slice(0, 39)}…` : found },
      ...(variant === undefined ? {} : { variant }),
    };
  }
}

/** Whether the trade's other gender stands in the post too (« vendeur ou vendeuse », “waiter or waitress”). */
function namesBoth(post: Post, found: string): boolean {
  const named = found.split(/[^a-z]+/).at(-1) ?? "";
  const other = COUNTERPARTS.get(named) ?? COUNTERPARTS.get(named.replace(/s$/, ""));
  return other !== undefined && post.words.some(({ folded }) => folded === other || folded === `${other}s`);
}
