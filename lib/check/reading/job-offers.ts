import type { Language } from "../draft";
import { matches } from "../match";
import type { Post } from "../post";

/** Words of a job offer, folded. Sports, music and theatre groups that look for members are told apart by `MEMBERS`. */
const OFFER: Readonly<Record<Language, RegExp>> = {
  fr: /\b(?:recrut(?:e|es|ons|ez|ent|ement|er)|embauch\w*|offres? d'emploi|postes? (?:a pourvoir|de|en|disponibles?|ouverts?)|a pourvoir|cdi|cdd|postule[zrs]?|postuler|candidatures?|cv|job d'ete|jobs? etudiants?|mission d'interim|(?:(?:on|nous) (?:re)?cherch(?:e|ons)|^(?:re)?cherch(?:e|ons)|[.!?:\n]\s*(?:re)?cherch(?:e|ons)|(?:salon|boutique|magasin|restaurant|cabinet|agence|garage|mairie|boulangerie|entreprise|equipe|hotel|clinique|societe|atelier|maison|usine|pharmacie|camping|creche) (?:re)?cherche) (?:un|une|des|sa|son|ses|pour|actuellement|deux|trois|\d|vendeu|serveu|secretaire|assistant|coiffeu|caissi|hotesse|receptionniste))/,
  en: /\b(?:hiring|recruiting|vacanc(?:y|ies)|job (?:opening|offer|opportunity|alert)s?|help wanted|staff wanted|apply (?:now|by|with|online|in person|today|to)|applications? (?:close|by|to|are|welcome)|(?:full|part)[- ]time|positions? (?:available|open)|(?:send|bring|e-?mail|drop in)(?: us)? (?:your|a) (?:cv|resume)|join (?:our|the) (?:\w{1,15} ){0,2}(?:team|crew|staff)|we(?:'re| are) (?:looking for|seeking)|(?:is|are) (?:looking for|seeking) (?:an?|two|three))\b/,
};
const MEMBERS: Readonly<Record<Language, RegExp>> = {
  fr: /\b(?:joueu(?:rs?|ses?)|choristes?|chorale|benevol\w+|licenci(?:e|es|ees?)|figurants?|comediens?|casting|enfants de|danseu(?:rs?|ses?)|musicien\w*|famille(?:s)? d'accueil|temoins?|gendarmerie|police)\b/,
  en: /\b(?:players?|choir|singers?|volunteers?|actors?|extras|casting|dancers?|musicians?|foster|host famil(?:y|ies)|police|suspects?|missing|film role)\b/,
};

/** The same without what stands before « cherche », so that lines can be asked one by one: what `OFFER` cannot do without. */
const MAYBE: Readonly<Record<Language, RegExp>> = {
  fr: new RegExp(`cherch(?:e|ons) |${OFFER.fr.source.replace("|^(?:re)?cherch(?:e|ons)|[.!?:\\n]\\s*(?:re)?cherch(?:e|ons)", "")}`),
  en: OFFER.en,
};

/** Whether the post offers paid work. */
export function isJobOffer(post: Post): boolean {
  if (post.language === "und" || !post.mayHold(MAYBE[post.language])) return false;
  return matches(post, OFFER[post.language]) && !matches(post, MEMBERS[post.language]);
}
