import type { Post } from "../post";
import { isAppeal, isMentionedOnly } from "../reading/guards";
import { findPatterns, type PatternMatch, type PatternTable } from "../reading/patterns";
import { defineRule, type Hit } from "../rule";
import { overlaps } from "../spans";

/** Content held back until people have liked, shared or followed. */
const gates: PatternTable = {
  fr: [
    {
      needs: ["debloqu", "deverrouill", "acce", "recevoir", "obtenir", "voir", "lire", "decouvrir", "avoir"],
      pattern:
        /\b(?:(?:likez|liker|likes?(?= (?:la|notre|cette|ce|le|et)\b)|aime[rz]? (?:la|notre|cette|ce)|partage[rsz]? (?:cette|la|ce|le|notre|et))\b[^.!?\n]{0,60}?\bpour (?:decouvrir|connaitre|voir|avoir) (?:la|le|notre) (?:recette|reponse|resultat|solution|suite|fin)\b|(?:likez|liker|likes?(?= (?:la|notre|cette|ce|le|et)\b)|aime[rz]? (?:la|notre|cette|ce)|partage[rsz]? (?:cette|la|ce|le|notre|et)|abonne(?:z-vous|-toi) (?:a|au) (?:la |notre |ce |cette )?(?:page|compte)|suive[sz]-nous|suis-nous)\b[^.!?\n]{0,60}?\bpour (?:(?:le |la |les |tout )?(?:debloquer|deverrouiller|faire apparaitre)\b|(?:acceder|avoir acces) (?:a|au|aux)\b|(?:recevoir|obtenir|avoir) (?:le|la|les|votre|ton|vos|tes|notre|un) (?:code|lien|recette|reponse|solution|guide|fichier|tuto\w*|pdf|bon plan|reduction|remise|promo\w*|adresse|mot de passe)|(?:voir|lire) (?:la|le) (?:suite|fin|reste|video (?:entiere|complete|en entier))\b))/g,
    },
    {
      needs: ["like", "j'aime", "partage"],
      pattern:
        /(?:\b(?:des|une fois(?: a)?|si (?:on|nous|ce post|cette publication|la publication) \w{1,14}(?: a| les)?|quand (?:on|nous|ce post|cette publication|la publication) \w{1,14}(?: a| les)?|rendez-vous a)|(?:^|[.!?:,\n]\s*)a) (?:les |plus de )?\d[\d ]{0,6}k? ?(?:likes?|j'aime|partages)\b[^.!?\n]{0,20}?(?:,| :| et|,? alors)? ?\b(?:on|nous|je) (?:vous )?(?:devoil\w+|publi\w+|revel\w+|poste\w*|(?:mets|mettons|mettra|met) en ligne|diffus\w+|donne\w*|debloqu\w+|sort\w*|offr\w+|montr\w+|partage\w*)\b/g,
    },
  ],
  en: [
    {
      needs: ["unlock", "get", "see", "access", "reveal", "receive", "watch", "read"],
      pattern:
        /(?:\b(?:like|share) (?:this |our |the )(?:post|page|photo|video|status|pic)|(?:^|[.!?:;,\n]\s*|\band )(?:please |just )?(?:like|share|follow)(?: us| our page| @[\w.]{1,30}|,? (?:and|&) (?:share|like|follow|comment)(?: us| this(?: post)?| our page)?)|(?:^|[.!?:;,\n]\s*)(?:please |just )?(?:like(?= to (?:unlock|reveal|get access))|share(?= to )))\b[^.!?\n]{0,30}?\bto (?:unlock|reveal|get access|gain access|access|(?:get|receive|see|watch|read) (?:the|your|our|a|my) (?:full |whole |free |secret |discount |download |promo |rest of the |exclusive )*(?:code|link|recipe|answer|guide|download|pdf|template|video|story|result|discount|password|ending|rest|content))\b/g,
    },
    {
      needs: ["like", "share"],
      pattern:
        /\b(?:if|when|once|as soon as) (?:this(?: post| photo| video)?|we|it|the post) (?:gets?|hits?|reach(?:es)?|has) (?:to )?(?:over )?\d[\d,.]{0,6}k? (?:likes|shares|hearts)\b[^.!?\n]{0,20}?\b(?:we|i)(?:'ll| will) (?:reveal|post|release|publish|show|share|unlock|give|drop|tell)\b/g,
    },
  ],
};

/** A like, a share or a follow, asked for. */
const requests: PatternTable = {
  fr: [
    {
      needs: ["lik", "aime", "partag", "abonn", "suiv"],
      pattern:
        /\b(?:likez|aime[rz]? (?:la|notre|cette|ce) (?:page|publication|post|photo)|partagez(?! (?:-nous|nous|vos|votre|un|une|avec nous))|partage (?:la|cette|ce|le) (?:publication|post|page)|abonne(?:z-vous|-toi) (?:a|au) (?:la |notre |ce )?(?:page|compte)\b|suivez (?:la|notre) page|suivez-nous|(?<=(?:^|[.!?:,;\n•-]|\d[.)])\s*)like(?: (?:la|notre|cette|ce|et)\b|,))/g,
    },
  ],
  en: [
    {
      needs: ["like", "share", "follow"],
      pattern:
        /\b(?:(?:like|share) (?:this|our|the) (?:post|page|photo|video|status)|(?:like|share|follow)(?:,| and| &| \+) (?:like|share|follow|comment|tag)\b|follow (?:us|our page)\b|follow @)|(?<=(?:^|[.!?:\n•-]|\d[.)])\s*)(?:like|share) (?:to|for)\b/g,
    },
  ],
};

/** Money, or a card that spends like it, as a prize. */
const cash: PatternTable = {
  fr: [
    {
      needs: ["€", "euro", "carte", "cheque", "bon d'achat", "bons d'achat", "cash", "especes"],
      pattern:
        /\b(?:(?:(?:a )?gagne[rz]?|remporte[rz]?|fai(?:sons|t) gagner|en jeu)\b[^.!?\n]{0,40}?(?:\d[\d ]{0,6} ?(?:€|euros?\b)(?! ?(?:\/|(?:par|sur|brut|net|de|a l')\b|d'))|\bcartes? cadeaux?\b|\bcheques? cadeaux?\b|\bbons? d'achat\b|\bcash\b)|(?:\d[\d ]{0,6} ?(?:€|euros\b)|cartes? cadeaux?|cheques? cadeaux?|bons? d'achat|en cash|en especes)[^.!?\n]{0,30}?\b(?:a gagner|a remporter|en jeu|par tirage|au sort)\b)/g,
    },
  ],
  en: [
    {
      needs: ["$", "£", "€", "gift card", "voucher", "cash", "giftcard"],
      pattern:
        /(?:\b(?:win(?<!\b(?:help us|help them|hop\w+ to|how to|could) win)|winner (?:gets|receives)|giving away|give away|giveaway:?|up for grabs:?|prize:)(?=\W)[^.!?\n]{0,40}?(?:[$£€]\d[\d,]{0,7}(?! (?:off|discount))|\b(?:gift ?cards?|gift vouchers?|vouchers?|cash)\b)|(?:[$£€]\d[\d,]{0,7}|\bgift ?cards?|\bvouchers?|\bcash)\b[^.!?\n]{0,30}?\b(?:giveaway|up for grabs|to be won|prize draw)\b)/g,
    },
  ],
};

export const rewardGate = defineRule({
  id: "reward-gate",
  family: "bait",
  name: { fr: "Récompense contre des réactions", en: "Reward for engagement" },
  severity: "must",
  languages: ["fr", "en"],
  message: {
    fr: "Donnez ce contenu sans condition : Meta range ce troc dans le spam",
    en: "Give this content without a condition: Meta counts the trade as spam",
  },
  variants: {
    cash: {
      fr: "Séparez l’argent du « j’aime » : Meta range ce troc dans le spam",
      en: "Keep money apart from likes and shares: Meta counts the trade as spam",
    },
  },
  why: {
    fr: "Exiger un « j’aime », un partage ou un abonnement contre un contenu ou de l’argent peut faire retirer la publication.",
    en: "Asking for a like, a share or a follow in return for content or money can have the post removed.",
  },
  question: {
    fr: "Que peut répondre le lecteur qui aide votre activité, à la place d’un « j’aime » ?",
    en: "What could the reader tell you that helps your business, instead of a like?",
  },
  source: {
    title: "Meta, Community Standards, Spam",
    url: "https://transparency.meta.com/en-gb/policies/community-standards/spam",
    seen: "2026-11-23",
  },
  lesson: 22,
  options: {},
  compile: () => findGates,
});

function* findGates(post: Post): Generator<Hit> {
  const meant = ({ at, to }: PatternMatch) => !isMentionedOnly(post, at, to);
  const held = findPatterns(post, gates).filter(meant);
  const money = findPatterns(post, cash).filter(meant);
  if (held.length + money.length === 0 || isAppeal(post)) return;
  for (const { start, end } of held) yield { start, end };
  const asked = money.length === 0 ? [] : findPatterns(post, requests).filter(meant);
  const [prize] = money;
  const [request] = asked;
  if (prize === undefined || request === undefined) return;
  const span = nearest(post, prize, asked) ?? prize;
  if (!held.some((gate) => overlaps(gate, span))) yield { start: span.start, end: span.end, variant: "cash" };
}

/** The prize with the request of its own sentence, so that one card speaks for both. */
function nearest(post: Post, prize: PatternMatch, requests: readonly PatternMatch[]): { start: number; end: number } | undefined {
  const sentence = post.sentences.find(({ start, end }) => start <= prize.start && prize.start < end);
  const near = requests.filter(({ start, end }) => sentence !== undefined && start >= sentence.start && end <= sentence.end);
  const [first] = near;
  const last = near.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return { start: Math.min(first.start, prize.start), end: Math.max(last.end, prize.end) };
}
