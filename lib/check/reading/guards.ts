import { matches } from "../match";
import type { Post } from "../post";

/**
 * Appeals that Meta exempts from its engagement-bait demotion: missing people and animals, fund-raising for a cause, blood and
 * organ donation, petitions, urgent public information. Source: Meta, “Fighting Engagement Bait on Facebook”, 18 December 2017,
 * and the Content Distribution Guidelines, 2021–2022.
 */
const APPEAL =
  /\b(?:disparue?s?|disparition|alerte enlevement|recherche (?:urgente|de temoins)|appel a temoins|(?:chat|chatte|chien|chienne|animal|fillette|garcon|adolescente?) (?:est )?(?:perdue?|introuvable)|(?:perdue?|retrouvee?) (?:a|au|aux|dans|pres|depuis) |avis de recherche|don(?:s|neurs?|ner)? (?:de|du|d'|son|votre) ?(?:sang|plasma|organes?|moelle)|collecte (?:de (?:dons|fonds|sang)|solidaire|pour)|cagnotte|petition|evacuation|evacue[rzs]?|vigilance rouge|crue (?:de|du|de la|en cours)|inondations?|incendie (?:en cours|de foret|a|au|dans)|rappel (?:de produit|produit)|missing (?:person|child|girl|boy|man|woman|teen\w*|dog|cat|since|from)|(?:lost|found) (?:dog|cat|pet|child)|(?:has|have|went|gone|been) missing|amber alert|appeal for witnesses|blood (?:drive|donors?|donation|type)|donate (?:blood|plasma)|organ donors?|fundrais\w+|crowdfund\w+|gofundme|petition|evacuat\w+|flood warning|wildfire|product recall|safety recall)\b/;

/** True when the post is an appeal that may ask for reach. */
export function isAppeal(post: Post): boolean {
  return matches(post, APPEAL);
}

/** Politeness that looks like a negation and asks all the same. */
const POLITE_NEGATION =
  /\b(?:n'hesite[sz]? (?:pas|surtout pas)|n'oublie[sz]? (?:pas|surtout pas)|ne (?:manque|rate|tarde)[sz]? pas|don't (?:forget|hesitate|be shy|miss|wait)|do not (?:forget|hesitate)|never (?:miss|forget))\b/g;
const NEGATION =
  /(?:\bn(?:e |')|\bjamais\b|\bevite[rsz]?\b|\barrete[rsz]? (?:de|les)\b|\bpas (?:besoin|question) d|\binutile d|\bsans\b|\bplutot que\b|\bau lieu d|\b(?:don't|do not|doesn't|won't|never|avoid\w*|stop (?:asking|writing|posting|saying|using|begging)|instead of|rather than|without|no need to|we (?:will )?not)\b)/;

/**
 * True when the words at `[start, end)` of the folded text are talked about rather than asked: inside a quotation that is
 * not the whole post, or behind a negation in the same clause (« n'écrivez jamais… », “never ask people to…”).
 */
export function isMentionedOnly(post: Post, start: number, end: number): boolean {
  const span = post.folded.toSource(start, end);
  const quote = post.quotes.find((quote) => quote.start < span.start && quote.end > span.end);
  if (quote !== undefined && quote.end - quote.start < 0.7 * post.text.trim().length) return true;
  const before = post.folded.text.slice(Math.max(0, start - 90), start);
  const clause = before.slice(lastClauseStart(before)).replaceAll(POLITE_NEGATION, " ");
  return NEGATION.test(clause);
}

const CLAUSE_MARKS = ",;:.!?\n";

function lastClauseStart(text: string): number {
  let start = text.length;
  while (start > 0 && !CLAUSE_MARKS.includes(text.charAt(start - 1))) start--;
  return start;
}
