import type { Language } from "../draft";
import type { Span } from "../finding";
import { matches } from "../match";
import type { Post, Tag } from "../post";

/** What a creator got, or what ties them to the company. */
const CONNECTION: Readonly<Record<Language, RegExp>> = {
  fr: /\b(?:(?<!\b(?:entree|livraison|boisson|parking)s? )offert(?:e|s|es)?|offrons|(?:avons|ai|a|ont) (?:\w{1,12} )?invitee?s?|sur (?:notre )?invitation|invitee?s? (?:par|a|chez|pour)|cadeaux?|gracieusement|gratuitement|codes? (?:promo|createur|creatrice|de reduction|avantage)|(?:avec|via) (?:le|son|leur) code|en partenariat|partenariat|collab(?:oration)?s?|ambassad(?:eur|rice)s?|remunere\w*|en echange|(?:lui|leur) (?:avons|a|ai) (?:envoye|prete|confie)|produits? (?:envoye|prete|recu)s?)\b/g,
  en: /\b(?:gifted|gifting|complimentary|on the house|(?:we|who|kindly) invited|invited (?:her|him|them|us|by|to|@)|hosted|partner(?:ed|ing) with|partnership|team(?:ed|ing) up|collab(?:orat\w+)?s?|ambassadors?|(?:promo|discount|creator) codes?|(?:use|with) (?:her|his|their|the) (?:\w+ )?code|affiliate|(?:sent|gave|lent|treated) (?:her|him|them|us|me|@))\b/g,
};
/** What tells a creator from a supplier, a town hall or a club: their trade, their channel, their test. */
const CREATOR: Readonly<Record<Language, RegExp>> = {
  fr: /\b(?:influenceu(?:r|se)s?|creat(?:eur|rice)s? de contenus?|(?:insta|you)?blogueu(?:r|se)s?|bloggeu(?:r|se)s?|youtubeu(?:r|se)s?|tiktokeu(?:r|se)s?|instagrameu(?:r|se)s?|streameu(?:r|se)s?|ugc|(?:sa|ses) (?:\w{1,12} )?(?:videos?|vlogs?|reels?|story|stories|abonnees?|blog|chaine|compte|feed|communaute)|(?:a|ont|avoir|vient|viennent) (?:de )?(?:deja )?(?:teste[r]?|essaye[r]?)|pour (?:la |le |les )?tester|en test|venue?s? (?:tester|essayer)|unboxing|haul)\b/,
  en: /\b(?:influencers?|content creators?|creators?|bloggers?|vloggers?|youtubers?|tiktokers?|streamers?|ugc|(?:her|his) (?:\w{1,12} )?(?:videos?|vlogs?|reels?|stor(?:y|ies)|followers|blog|channel|feed|grid|review)|(?:who|she|he|they|has|have) (?:tried|tested|reviewed)|to (?:try|test|review) (?:out )?(?:our|this|these|them|the new)|unboxing|haul|honest (?:review|opinion|thoughts))\b|@[\w.]{2,30} (?:tried|tested|reviewed)\b/,
};
/** Words that join a creator's name and the tie so closely that nothing else is needed. */
const SURE: Readonly<Record<Language, RegExp>> = {
  fr: /\bambassad(?:eur|rice)s? (?:de (?:la |notre )?(?:marque|maison) )?:? ?@[\w.]*\w|\bcodes? (?:promo |de reduction )?(?:de |d'|createur |creatrice )@[\w.]*\w|@[\w.]{2,30} (?:et |avec |via |a )?(?:son|leur) code\b/g,
  en: /\b(?:brand )?ambassadors?,? @[\w.]*\w|@[\w.]{2,30}(?:'s)? (?:promo |discount |creator )?code\b|\bcode from @[\w.]*\w|\bgifted (?:by|to) @[\w.]*\w/g,
};
/** Winners and donors of prizes are named too; there nothing was paid. */
const PRIZE =
  /\b(?:gagnante?s?|felicitations|tirage|au sort|concours|lots?|winners?|congratulations|congrats|giveaway|prizes?|raffle|tombola)\b/;
const REACH = 160;
const NAME = /(?<![\w.+-])@\w/;

/** The words that tie a creator named with @ to the company, or nothing. */
export function findEndorsement(post: Post): Span | undefined {
  if (post.mentions.length === 0 || post.language === "und") return undefined;
  const { text, toSource } = post.folded;
  for (const match of text.matchAll(SURE[post.language])) return toSource(match.index, match.index + match[0].length);
  if (!post.mayHold(CREATOR[post.language]) || matches(post, PRIZE)) return undefined;
  let tries = 0;
  for (const match of text.matchAll(CONNECTION[post.language])) {
    const end = match.index + match[0].length;
    const around = text.slice(Math.max(0, match.index - REACH), end + REACH);
    if (NAME.test(around) && CREATOR[post.language].test(around)) return toSource(match.index, end);
    if (++tries === 8) break;
  }
  return undefined;
}

const CLEAR_TAGS = new Set(
  "ad ads advert advertisement sponsored paid paidad paidpartnership pub publicite sponsorise sponsorisee collaborationcommerciale collaborationremuneree partenariatremunere partenariatcommercial".split(
    " ",
  ),
);
const CLEAR =
  /\b(?:publicite|collaborations? (?:commerciale|remuneree)s?|partenariats? (?:commercia(?:l|ux)|remuneres?)|communication commerciale|(?:contenu|post|publication|video) sponsorisee?|sponsorisee? par|publi-?reportage|advert(?:isement|orial)?|sponsored|paid (?:partnership|promotion|collaboration|ad|post)|(?:was|were|are|been) paid)\b|(?:^|\n|[[(])ad(?:\b[\])]|: | [-|–—])/;

/** Whether the post says in words or by a tag that it is advertising. */
export function isDisclosed(post: Post): boolean {
  return findTag(post, CLEAR_TAGS) !== undefined || matches(post, CLEAR);
}

/** The first hashtag of the post that is one of `names`, written plain: small letters, no accents. */
export function findTag(post: Post, names: ReadonlySet<string>): Tag | undefined {
  return post.hashtags.find(({ name }) => names.has(plain(name)));
}

function plain(name: string): string {
  return name
    .normalize("NFD")
    .replaceAll(/[\p{M}_]/gu, "")
    .toLowerCase();
}
