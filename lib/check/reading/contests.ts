import type { ByLanguage } from "../draft";
import type { Span } from "../finding";
import { matches, matchesOf } from "../match";
import type { Post } from "../post";
import { isMentionedOnly } from "./guards";

/** Words that only a prize game uses, on folded text; lots drawn for jurors, teams or groups are none. */
const GAME: ByLanguage<RegExp> = {
  fr: /\bjeux?[- ]?concours\b|\bjeu (?:facebook|instagram|gratuit et sans obligation)\b|\bgiveaway\b|\b(?:notre|grand) (?:grand |petit |nouveau )?concours (?!(?:de |du |d'|des )?(?:belote|petanque|tarot|peche|boules|entree|labour|danse|saut|piano|eloquence|chant|recrutement|agricole|general|national|externe|interne|infirmier))|\bconcours (?:photos?|dessins?|deco|recettes?|facebook|instagram|(?:de |d'|du |des )?(?:photos?|dessins?|deco\w*|recettes?|vitrines?|balcons?|sapins?|citrouilles?|selfies?|pronostics?|legendes?|noel|paques|halloween))\b|\btir(?:ages?|e[rs]?|ees?|era|erons|eront|ons) (?:\w{1,20} ){0,3}?au sort\b(?! (?:\w+ ){0,2}?(?:jures?|jury|assises|poules?|groupes?|tours?|coupe|citoyen\w*|equipes?|matchs?|finales?|numeros?))|\btente[rz]? (?:de (?:gagner|remporter)|(?:ta|votre|sa) chance (?:de|pour) (?:gagner|remporter))\b|\bchances? (?:supplementaires? )?de (?:gagner|remporter)(?= ?(?:[!.,:(\n]|$))|\bdouble[rz]? (?:vos|tes|ses) chances\b(?! d(?:e (?!gagner|remporter)|'))/g,
  en: /\b(?:prize draws?|sweepstakes?|enter (?:our|this|the) (?:\w+ ){0,2}?(?:giveaway|competition|contest|draw)|enter to win|competition time|give-?away time|(?:photo|caption|colouring|coloring|drawing|recipe|selfie|window|pumpkin) (?:competition|contest)|(?:in with|for|have|stand|get) (?:a|your|the|another|an extra) chance (?:to win|of winning) (?!(?:the|this|that|his|her|their|back|in|at|promotion|gold|silver|bronze|more|over) )|giveaway (?:rules|closes|ends|winner)|winners? will be (?:drawn|picked|chosen|selected) |(?:draw|pick) (?:a|one|two|three|the) (?:lucky )?(?:winners?|names?) )/g,
};
/** Words of a prize that may also be a match, a market or an hour saved: they count only where the reader is told how to enter. */
const PRIZE: ByLanguage<RegExp> = {
  fr: /\ba gagner\b(?! (?:en|du|de|sur|a)\b)(?<!\b(?:temps|points?|tout|rien|argent|beaucoup|sets?) (?:\w{1,20} ){0,2}a gagner)(?<!\b(?:match|matchs|place|titre|coupe|finale|terrain) a gagner)|\b(?:gagne[rz]|remporte[rz]|fai(?:sons|tes|t) gagner) (?:peut-etre )?(?:un|une|deux|trois|quatre|cinq|dix|l'un|l'une|des|vos|votre|ton|ta|ce|cette|nos|notre|\d+)\b(?! ?(?:%|°|(?:[\w'-]+ ){0,2}?(?:temps|h|heures?|minutes?|min|jours?|semaines?|mois|ans?|annees?|argent|points?|places? (?:sur|au|dans|en)|m2|metres?|cm|pour cent|degres?|euros? (?:par|de|sur)|€ (?:par|de|sur)|clients?|prospects?|visibilite|confort|autonomie|marches?|contrats?|match\w*|titres?|coupe|medailles?|trophee|victoires?|partie|set|course|finale|championnat|tournoi|combat|bataille|pari|proces|niveaux?|kilos?|kg|litres?|satisfaction|confiance|sommeil)\b))|\bgagnante?s? (?:sera|seront)\b|\btente[rz]? (?:ta|votre|sa) chance\b|\btirage (?:le \d|(?:ce |le )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|demain|ce soir)|\b(?:concours|jeu)\b(?<=(?:^|\n|[^a-z0-9\s'])\s{0,2}(?:concours|jeu))(?= ?(?:[^a-z0-9\s'.,?-]|\n|$))/g,
  en: /\bgive-?aways?\b(?! (?:price|sign|shop|shelf|table|event|stall))(?<!\b(?:dead|food|toy|coat|tax|land|book|backpack) give-?aways?)|\b(?:our|this|this week's|this month's|today's|the annual) (?:\w+ ){0,2}?(?:competition|contest)\b|\b(?:win|win:)(?<!\b(?:vying|hop\w+|bids?|trying|compet\w+|race|fight|aim\w*|look\w+|wants?|wanted|went on|goes on|how|ready|help(?:ed|s)?) (?:\w{1,12} )?(?:to )?win:?) (?:a|an|one of|one|two|three|four|five|some|free|this|our|£|\$|€|\d+|tickets?)(?! ?(?:[\w'-]+ ){0,3}?(?:games?|match(?:es)?|cups?|leagues?|troph\w+|titles?|championships?|medals?|awards?|gold|silver|bronze|contracts?|tenders?|bids?|grants?|funding|lotter(?:y|ies)|customers?|clients?|business|deals?|arguments?|points?|elections?|seats?|sets?|toss|races?|fights?|battles?|case|appeal|oscars?|grammys?|wars?|hearts?|place|promotion|in a row)\b)|\bgiving away (?:a|an|one|two|three|four|five|[$£€]?\d+)\b(?=[\s\S]{0,300}?\b(?:drawn|winners?|random|to enter|tag (?:\d|a|two|three|your)))|\bin with a chance\b(?! (?:of (?!winning)|at |in ))(?<!\bstill in with a chance)|\b(?:competition|contest)\b(?<=(?:^|\n|[^a-z0-9\s'])\s{0,2}(?:competition|contest))(?= ?(?:[^a-z0-9\s'.,?-]|\n|$))|\bup for grabs\b(?<!\b(?:points?|places?|spots?|title|seats?|cup) up for grabs)/g,
};
/** The reader is told how to take part. */
const ENTRY: ByLanguage<RegExp> = {
  fr: /\b(?:pour (?:participer|jouer|tenter|gagner|remporter)|participe[sz]?|participation|joue[zs]?|commente[rsz]?|like[rsz]?|aime[rz]? (?:la|cette|notre) (?:page|publication)|abonne[rz]?|partage[rsz]? (?:cette|la|ce|le|en)|tague[rsz]?|identifie[rsz]?|mentionne[rsz]?|envoyez|envoie|deposez|postez|poste|repondez|reponds|devine[sz]?|ecrivez|ecris|dites|dis-nous|racontez|raconte|nommez|nomme|donne[sz]?|trouve[sz]?|proposez|imaginez|cherchez|comptez|dessinez|en commentaires?|quel(?:le)?s? (?:est|sont|serait|seraient)|a vous de jouer|bulletins?|urne|reglement|au sort|bonne reponse)\b/,
  en: /\b(?:enter(?:ing)?|entries|entry|simply|all you (?:have|need) to do|take part|comment(?:s| below| with)?|(?:like|share|follow) (?:this|our|us|and|the|&)|tag|tell us|name (?:our|this|the)|find the|count the|describe|show us|what(?:'s| is| are) your|send (?:us|in|your)|answer|guess|post (?:your|a)|winners? (?:will|is|drawn)|drawn|at random|closing date|closes|ends (?:on|at)|t&cs|terms|rules)\b/,
};
/** The game is over and its winner named, or the post looks back on it. */
const OVER: ByLanguage<RegExp> = {
  fr: /\b(?:bravo|felicitations|gagnante?s? (?:est|sont|du|de (?:notre|la)|d(?:e|u) (?:notre|jeu)|de l')(?![^.!?\n]{0,30} ser(?:a|ont) )|a (?:ete tiree? au sort|remporte|gagne)|ont (?:ete tirees? au sort|remporte|gagne)|(?:concours|jeu|tirage)(?: \S+){0,3} (?:est|sont) (?:termine|clos|fini)s?|resultats? d(?:u|e) (?:notre |grand )?(?:jeu|concours|tirage)|pour (?:votre|vos) participations?|ont participe|les gagnants (?:sont|de))\b/,
  en: /\b(?:congratulations|congrats|well done|winners? (?:is|are|of|was|were)\b(?![^.!?\n]{0,30} will )|(?:has|have|had) (?:won|been drawn)|is now closed|are now closed|has closed|(?:he|she|they) won|won (?:our|the|a|an|first)|thank(?:s| you) to everyone who (?:entered|took part))\b/,
};
/** Lots drawn among citizens. */
const JURY =
  /\b(?:jury citoyen|jures?|assises|listes? electorales?|(?:convention|conseil|assemblee)s? citoyen\w*|citizens' (?:jury|assembly)|jury (?:service|duty))\b/;
/** Games of the village hall, played with paid tickets on the spot. */
const ON_THE_SPOT = /\b(?:tombolas?|lotos?|bingo|kermesse|raffles?|raffle tickets?|cartons?|billets? (?:de tombola|en vente))\b/;
/** Hiring and examinations, where « concours » and « tentez votre chance » mean something else. */
const CAREER =
  /\b(?:recrut\w+|candidat\w*|postule[rz]?|fonction publique|concours (?:d'entree|externe|interne|administratif|de la fonction)|job|vacanc\w+|apply for)\b/;

/** Several rules ask the same of a post at every keystroke. */
const known = new WeakMap<Post, { readonly contest: Span | undefined }>();

/** The words that show the post speaks of a prize game, its own or told as one to enter. */
export function findContest(post: Post): Span | undefined {
  let found = known.get(post);
  if (found === undefined) {
    found = { contest: searchContest(post) };
    known.set(post, found);
  }
  return found.contest;
}

function searchContest(post: Post): Span | undefined {
  const { language } = post;
  if (language === "und") return undefined;
  const game = firstMeant(post, GAME[language]);
  if (game !== undefined) return matches(post, JURY) ? undefined : game;
  const prize = firstMeant(post, PRIZE[language]);
  return prize === undefined || !matches(post, ENTRY[language]) || matches(post, CAREER) ? undefined : prize;
}

/** The same, of a game that is still to be entered: not the news of its winner, and not a raffle on the spot. */
export function findOpenContest(post: Post): Span | undefined {
  const contest = findContest(post);
  if (contest === undefined || post.language === "und" || isPlayedOnTheSpot(post)) return undefined;
  return matches(post, OVER[post.language]) || matches(post, CAREER) || !matches(post, ENTRY[post.language]) ? undefined : contest;
}

/** Whether tickets are sold on the spot: a raffle, a bingo evening. */
export function isPlayedOnTheSpot(post: Post): boolean {
  return matches(post, ON_THE_SPOT);
}

/** The first match that is not only quoted or warned against; a few tries are enough. */
function firstMeant(post: Post, pattern: RegExp | undefined): Span | undefined {
  if (pattern === undefined || !post.mayHold(pattern)) return undefined;
  let tries = 0;
  for (const { match, from } of matchesOf(post, pattern)) {
    const start = from + match.index;
    const end = start + match[0].trimEnd().length;
    if (!isMentionedOnly(post, start, end)) return post.folded.toSource(start, end);
    if (++tries === 5) break;
  }
  return undefined;
}

const RULES_WORD =
  /\b(?:reglements?\b(?! (?:interieur|de compte))|modalites|conditions (?:du jeu|de participation|completes)|rules|t&cs?|terms(?: and conditions| & conditions| apply)?|ts and cs)\b/;
const RULES_PATH = /reglement|rules|terms|conditions|concours|contest|giveaway|\bjeux?\b|prize|competition/i;

/** Whether the post says where the rules of its game can be read: in words, or by a link that names them. */
export function namesRules(post: Post, rulesUrl: string | undefined): boolean {
  if (matches(post, RULES_WORD)) return true;
  return post.links.some(({ raw, path }) => RULES_PATH.test(path) || (rulesUrl !== undefined && isSameAddress(raw, rulesUrl)));
}

/** Scheme, `www.`, a closing slash and parameters make no other address. */
function isSameAddress(a: string, b: string): boolean {
  const plain = (address: string) =>
    address
      .toLowerCase()
      .replace(/^https?:\/\//, "")
      .replace(/^www\./, "")
      .replace(/[?#].*$/, "")
      .replace(/\/$/, "");
  return plain(a) === plain(b);
}
