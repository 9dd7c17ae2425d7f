import type { Language } from "../draft";

export interface PassivePattern {
  /** The word before the one who acts, with its spaces. */
  readonly link: string;
  /** What stands right before it, over the text as written, whose accents tell a participle from an adjective: its first group. */
  readonly verb: RegExp;
  /** What stands right behind it. */
  readonly agent: RegExp;
  /** Participles that say something else. */
  readonly refuse: RegExp;
}

/** People and bodies that act; what is not among them may be a means or a place (« par la poste », “by the door”). */
const FRENCH_AGENTS =
  "équipes?|compagn(?:on|onne)s?|ateliers?|artisane?s?|clients?|clientes?|élèves?|bénévoles?|enfants?|jeunes|experte?s?|pros?|commune|mairie|ville|région|département|entreprises?|société|associations?|club|conseil|comité|jury|maire|chefs?|cheffe|patronn?e?|apprentie?s?|collègues?|parents?|familles?|voisine?s?|médecins?|spécialistes?|salariée?s?|employée?s?|adhérente?s?|membres|habitante?s?|amie?s?|stagiaires?|service|police|pompiers|gendarmes|\\p{Ll}{3,}(?:euse|rice|iste|ienne|ière)s?|\\p{Ll}{3,}(?:eurs|iers|istes|iens|ants)|(?:menuis|charpent|couvr|couvreu|pla[qt]ui|carrel|pât|pâtiss|boulang|fleur|jardin|infirm|ouvr|sold|polic|pomp)ier|couvreur|instituteur|directeur|professeur|entraîneur|formateur|sculpteur|technicien|mécanicien|menuisier|plombier|électricien|peintre|architecte|artiste|auteur|autrice|photographe|vétérinaire|notaire|maître";
const ENGLISH_AGENTS =
  "team|staff|mechanic|engineer|volunteer|apprentice|owner|chef|head|council|committee|company|club|teacher|coach|doctor|nurse|expert|jury|judges|artist|author|baker|builder|farmer|gardener|friends?|family|families|parents|children|kids|students|pupils|residents|locals|neighbours?|neighbors?|members|customers|riders|people|[a-z]{3,}(?:ists|ians|[^eolw]ers|ctors|utors|ators)";

export const PASSIVE: Readonly<Record<Language, PassivePattern>> = {
  fr: {
    link: " par ",
    verb: /(?<![\p{L}'’-])(?:est|sont|était|étaient|sera|seront|serait|seraient|fut|furent|(?:a|ont|avait|avaient|aura|auront) été|vien(?:t|nent) d[’']être|être|sommes|êtes)(?: (?:bien|déjà|aussi|toujours|encore|entièrement|intégralement|directement|désormais|tous|toutes|également|spécialement|soigneusement))? (\p{Ll}+(?:[éiu]|is|it|ert|int)e?s?)$/u,
    agent: new RegExp(
      `^(?:(?:nos|notre|mon|mes|un|une|le|la|les|l[’']|des|deux|trois|quatre|cinq|ses|son|leurs?|l[’']un de nos) ?(?:\\p{Ll}+ ){0,2}?(?:${FRENCH_AGENTS})|(?!(?:Internet|Chronopost|Colissimo|Messenger|Facebook|Instagram|Whats|Skype|Zoom|Teams|Mondial|Pay)\\p{Ll}*)\\p{Lu}\\p{Ll}{2,})(?!\\p{L})`,
      "u",
    ),
    /** Verbs that take être by themselves, feelings, replacement and order, and the thanks that funders ask for. */
    refuse:
      /^(?:née?s?|venue?s?|devenue?s?|revenue?s?|arrivée?s?|partie?s?|sortie?s?|entrée?s?|rentrée?s?|montée?s?|descendue?s?|tombée?s?|retournée?s?|restée?s?|passée?s?|repassée?s?|décédée?s?|touchée?s?|émue?s?|surprise?s?|passionnée?s?|intéressée?s?|concernée?s?|inspirée?s?|tentée?s?|séduite?s?|attirée?s?|motivée?s?|fascinée?s?|marquée?s?|impressionnée?s?|débordée?s?|portée?s?|remplacée?s?|suivie?s?|précédée?s?|financée?s?|cofinancée?s?|soutenue?s?|subventionnée?s?|labellisée?s?|certifiée?s?|agréée?s?|entourée?s?)$/,
  },
  en: {
    link: " by ",
    verb: /\b(?:is|are|was|were|been|being|be|gets?|got)(?: (?:\w+ly|also|all|now|always|still))? ([a-z]{2,}ed|built|made|run|done|led|taught|written|drawn|cut|sewn|grown|sold|held|kept|given|taken|chosen|caught|found|brought|bought|told|shown|driven|spun|woven|hung|laid|set|put|sent|paid)(?: (?:out|up|off|down|together|back))?$/,
    agent: new RegExp(
      `^(?:(?:(?:our|my|his|her|their|your|a|an|the|two|three|four|five|one of our|some of our) (?:[a-z-]+ ){0,2}?|(?:local|young|trained|proud) )?(?:${ENGLISH_AGENTS})s?|(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Zoom|PayPal|Stripe|Amazon|Google|Facebook|Instagram|Law|Default|Royal|Spring|Summer|Autumn|Winter|Messenger|WhatsApp)[A-Z][a-z]{2,})\\b`,
    ),
    refuse:
      /^(?:inspired|excited|interested|impressed|humbled|touched|amazed|surprised|overwhelmed|followed|located|situated|based|parked|placed|seated|moved|blown|delighted|thrilled|surrounded|replaced|funded|sponsored|supported|certified|accredited|loved|closed|opened)$/,
  },
};

/** Passives that hide who did a piece of work, or who decides; not those that date a fact (« a été créé en 1962 »). */
export const AGENTLESS: Readonly<Record<Language, RegExp>> = {
  fr: /\b(?:il (?:a ete|sera|est) (?:decide|rappele|demande|precise|conseille|recommande|procede|constate|convenu)\b(?= (?:que?\b|qu'|de\b|d'|a\b|aux?\b))|(?:(?:a|ont) ete|vient d'etre|viennent d'etre) (?:bien |deja |aussi |entierement )?(?:installe|pose|realise|effectue|developpe|livre|repare|ajoute|prepare|organise|fabrique|renove|mene|remis en etat|mis en place|mis en oeuvre|pris en charge|concu|mise en place|mise en oeuvre|prise en charge|remise en etat)e?s?\b(?! (?:en|le|au|a|par|depuis|il y a|pour|entre|dans)\b))/g,
  en: /\b(?:it (?:has been|was|is) (?:decided|recommended|requested|advised|noted|agreed)\b(?= (?:that|to|by the management)\b)|(?:has|have) (?:now |just |all |also |already |recently )?been (?:installed|fitted|repaired|delivered|carried out|put in place|implemented|developed|designed|organi[sz]ed|fixed|overhauled|completed)\b(?! (?:in|on|by|for|since|with|at|to)\b))/g,
};
