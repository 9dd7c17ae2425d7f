import type { Language } from "../draft";

/** How a language claims to be first. All patterns are for folded text. */
export interface Superlatives {
  /** Plain strings one of which stands in any claim. */
  readonly needs: readonly string[];
  /** Claims to be first; a `place` counts when it is written with a capital. */
  readonly claim: RegExp;
  /** Before, around or behind the same words they say something else. */
  readonly otherwise: RegExp;
  /** Words by which a sentence speaks of the company itself. */
  readonly own: RegExp;
  /** A source, a prize, a comparison: the claim does not stand alone. */
  readonly backed: RegExp;
  /** A sentence that begins so praises what the Page offers. */
  readonly slogan: RegExp;
}

const FRENCH_SCOPE =
  "(?:ville|region|departement|quartier|village|coin|secteur|marche|france|bretagne|europe|monde|agglo|agglomeration|pays|canton|vallee|ile|cote|metropole|bassin|territoire|profession)";
const ENGLISH_SCOPE =
  "(?:town|city|area|uk|country|world|region|county|business|industry|market|state|village|high street|neighbou?rhood|north|south|east|west|[a-z]+shire)";
const RANKED = "(?:n ?° ?1|numero (?:1|un))";
const FIELD = "(?:d[eu]s?\\b|d'|en\\b|sur\\b|dans\\b|francais|europeen|mondial|regional|national|inconteste)";

export const SUPERLATIVES: Readonly<Record<Language, Superlatives>> = {
  fr: {
    needs: [
      "meilleur",
      "°",
      "numero",
      "leader",
      "unique",
      "moins cher",
      "les plus bas",
      "imbattable",
      "equivalent",
      "seul",
      "grand choix",
      "gamme",
    ],
    claim: new RegExp(
      [
        `\\b(?:l[ea]s?|vos?|votre) (?:tout(?:e|es)? )?meilleur(?:e|s|es)?(?: [a-z'-]+){1,3}? (?:d[eu]s?|en|a) (?:la |l'|toute? (?:la |le )?|notre )?${FRENCH_SCOPE}\\b`,
        "\\b(?:l[ea]s?|vos?|votre) (?:tout(?:e|es)? )?meilleur(?:e|s|es)?(?: [a-z'-]+){1,3}? (?:de|a) (?<place>[a-z]{3,})",
        `\\b${RANKED}(?= ${FIELD})`,
        `(?:\\b(?:l[ea]s?|un) |(?<=\\b(?:comme|sommes|reste) ))leaders?(?= ${FIELD})`,
        "\\bleaders? (?:inconteste|mondial|europeen|national|regional|du marche)",
        "\\buniques? (?:en (?:son genre|france|europe|bretagne|region)|au monde|dans la region|sur le marche)\\b",
        "\\bl[ea]s? moins cher(?:e|s|es)?(?= (?:d[eu]s?|en|a)\\b)|\\bmoins chere?s? qu'ailleurs|\\bles prix les plus bas|\\bprix imbattables?|\\bsans (?:aucun )?equivalent(?= (?:en|dans|a|sur)\\b)",
        `(?<=\\b(?:sommes|restons|est|reste|comme|dans|chez|decouvrez|visitez) )l[ea]s? seule?s? (?:[a-z'-]+ ){1,3}?(?:d[eu]s?|en|a) (?:la |l'|toute? (?:la |le )?)?${FRENCH_SCOPE}\\b`,
        "\\ble plus grand choix(?= d[e'])|\\bla plus (?:grande|large) gamme(?= d[e'])",
      ].join("|"),
      "g",
    ),
    otherwise:
      /\b(?:meilleure?s? (?:voeux|souvenirs?|amie?s?|moments?|ouvriers?|jeunes?|sentiments|espoirs?|delais?|facon|temps|periode|mois|endroits?|maniere|buteurs?|joueurs?|joueuses?|scores?|films?|acteur|actrice|albums?|performance|resultats?|photos?|images|eleves?|apprenti\w*|client\w*|coureu\w*|athletes?|equipes?|candidat\w*|de)|seule?s? (?:joueu\w*|equipes?|eleves?|personnes?|jours?|fois|choses?|raisons?|moyens?|athletes?)\b|(?:l')?une? des? (?:plus|meilleur)|n ?° ?1 (?:de la rue|du (?:magazine|journal|bulletin)|de la revue|des ventes)|(?:conseil|erreur|regle|astuce|lot|etape|episode|salle|terrain|priorite|ennemi|raison|equipe|hall|question|gardien|joueur|joueuse|tome|saison|critere|cause) (?:n ?° ?|numero )(?:1|un)|leaders? (?:politiques?|syndical|syndicaux|d'opinion|du (?:groupe|championnat|parti)|de (?:la poule|l'opposition|la majorite))|pas (?:l[ea]s? |d[eu] )?(?:meilleur|moins cher|plus grand|leader)|(?:cherch|recherch|souhait|felicit|rencontr|demand)[a-z]* |(?:concours|categorie|titre|trophee|championnat)\b|(?:votez|votons|voter|nommez|nommer) |(?:numero 1|n ?°1|leader) (?:mondial|europeen|francais)e? (?:d[eu] |d')(?:tennis|judo|foot|rugby|golf|surf|badminton|handball|ski))/,
    own: /\b(?:nous|notre|nos|on|votre (?:artisan|boutique|magasin|garage|agence|boulangerie|restaurant|institut|atelier|club|salle|ecole|pharmacie|cabinet|specialiste|concessionnaire|partenaire)|l'atelier|la boutique|le magasin|la maison)\b/,
    backed:
      /(?:\b(?:selon|d'apres|source|etudes?|classements?|classee?s?|enquetes?|sondages?|avis|concours|elue?s?|palmares|mesuree?s?|medailles?|prix d[eu]s?|guide|tests?|vote|votes|votees?)\b|\b(?:certifi|label|compare|recompens|distingu|teste)|\d ?%)/,
    slogan:
      /^[^a-z0-9]*(?:(?:l[ea]s?|votre|vos) (?:tout(?:e|es)? )?(?:meilleur|moins cher|plus (?:grand|large)|leader|seule?s?\b|prix les plus|n ?° ?1|numero)|n ?° ?1\b|numero (?:1|un)\b|leaders?\b|uniques?\b|prix imbattables|(?:venez|decouvrez|goutez|essayez|commandez|retrouvez|profitez|degustez|offrez-vous|bienvenue)\b)/,
  },
  en: {
    needs: [
      "best ",
      "number",
      "no. 1",
      "no 1",
      "no.1",
      "#1",
      "leader",
      "leading",
      "the only",
      "cheapest",
      "lowest",
      "unbeatable",
      "second to",
      "unrivalled",
    ],
    claim: new RegExp(
      [
        `\\b(?:the|your|our) (?:very )?best (?:[a-z'-]+ ){1,3}?(?:in|on|around) (?:the |our )?${ENGLISH_SCOPE}\\b`,
        "\\b(?:the|your|our) (?:very )?best (?:[a-z'-]+ ){1,3}?in (?<place>[a-z]{3,})",
        "\\bbest in (?:town|class|the (?:business|city|area|industry|region|county|country|world))\\b",
        "\\b(?:the|your|uk's|world's|nation's|country's|our|[a-z]+shire's) (?:number one|number 1|no\\.? ?1|#1)\\b",
        "#1 (?:in|for|choice)\\b",
        "\\b(?:market|industry|world|national|global) leaders?(?= in\\b)|\\bthe (?:market|industry) leader\\b",
        `\\b(?:the|a) leading (?:[a-z'-]+ ){1,3}?in (?:the |our )?(?:${ENGLISH_SCOPE}|britain|england|scotland|wales|ireland|america|europe)\\b`,
        `(?<=\\b(?:are|we're|is|remains?|as|at|welcome to|visit) )the only (?:[a-z'-]+ ){1,3}?(?:in|on) (?:the |our )?${ENGLISH_SCOPE}\\b`,
        `\\b(?:the )?cheapest (?:[a-z'-]+ ){0,3}?(?:in|around) (?:the |our )?${ENGLISH_SCOPE}\\b`,
        "\\bthe lowest prices?\\b|\\bunbeatable (?:prices?|value)\\b|\\bsecond to none\\b|\\bunrivalled\\b",
      ].join("|"),
      "g",
    ),
    otherwise:
      /\b(?:best (?:regards|wishes|practices?|friends?|before|man|of luck|way|time|thing|part|moments?|memories|days?|players?|actors?|actress|films?|movies?|pictures?|photos?|images|stories|albums?|songs?|teams?|places?|beaches|cities|schools|spots?|seats?|views?|months?|years?|spent|customers?|clients?|riders?|routes?|staff|sellers?|students?|pupils?)|\b(?:contest|competition|category|prize|title|league)\b|(?:one|some|two|three|many) of the (?:best|only|leading|cheapest)|not the (?:best|cheapest|only|lowest)|(?:rule|tip|reason|lesson|priority|step|mistake|hit|fan|seed) (?:number one|number 1|no\.? ?1|#1)|(?:number one|number 1|no\.? ?1|#1) (?:rule|tip|reason|priority|mistake|question|hit|single|song|seed|fan|killer|cause|threat|ally|pick|spot)|the only (?:thing|way|one|person|time|reason|problem|question)|leaders of the|(?:looking|search\w*|hunt\w*|vote\w*|nominate\w*|who|where|find|ask\w*|hir(?:e|ing)|meet|met) [a-z' ]{0,12}(?:best|cheapest|only))/,
    own: /\b(?:we|we're|we've|our|ours|us)\b/,
    backed:
      /(?:\b(?:according to|source|stud(?:y|ies)|surveys?|rank(?:ed|ing|s)|rated|awards?|awarded|winners?|won|wins|voted|named|certified|audited|based on|reviews?|measured|compared|tested|guide|poll)\b|\d ?%)/,
    slogan:
      /^[^a-z0-9#]*(?:(?:the|your|our|a|[a-z]+shire's) (?:very )?(?:best|cheapest|lowest|leading|only|number one|number 1|no\.? ?1|#1|market|industry)|best in\b|number one\b|#1\b|cheapest|lowest prices|unbeatable|second to none|unrivalled|(?:come|try|taste|discover|visit|book|order|enjoy|get|grab|welcome to)\b)/,
  },
};
