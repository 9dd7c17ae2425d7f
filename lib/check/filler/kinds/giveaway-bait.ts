import { type KindOfFiller, unit } from "../kind";

/** Where an English sentence asks for something: at its start, after a sign, or after one of a few words. */
const asked = (more = "") => `(?:^|[.!?:;,&+\\n"“(]\\s?|[^\\x20-\\x7e]\\s?|\\b(?:and|then|just|please|simply|must|by${more}) )`;

/** Asked for a comment. Comments that were counted or received ask nothing. */
const COMMENT = /(?<!\b(?:\d+|your|vos) )\b(?:commente[sz]?|commentaires?|commenter|comments?|en com)\b/;
/** What else the prize hunter is asked to do, on folded text. In English only where it is asked: “he shares”, “mornings like this” ask nothing. */
const MECHANICS = [
  new RegExp(
    `${asked()}["'“‘]?lik(?:e|ing)(?:["'”’]|,|\\s?[&+]|\\s(?:our|this|the|and|us|it|to|page|post|for)\\b)|\\b(?:most|many|enough|\\d) likes\\b|\\b(?:likez?|liker|likant|likes) (?:la|cette|notre|ce|le|et)\\b|\\b(?:liker|likez|likant)\\b|\\baim(?:e|ez|er|ant) (?:la|cette|notre|ce|le)\\b|\\bj'aime\\b`,
  ),
  new RegExp(
    `${asked("|keep")}["'“‘]?(?:share|sharing|repost)\\b|\\b(?:most|many|enough|\\d) shares\\b|\\bpartag(?:e|ez|er|eant|es|ee)\\b`,
  ),
  /\b(?:tag|tags|tague[sz]?|taguer|taguant|identifie[sz]?|identifier|identifiant|mention(?:ne|nez|ner)?)\b/,
  new RegExp(
    `${asked()}follow(?:ing)?\\b|\\b(?:abonne[sz]?(?:-vous| toi)|s'abonner|suivez|invite[sz]?|inviter)\\b|\\b(?:to|in|on|en|dans|your|ta|votre) (?:story|stories)\\b`,
  ),
] as const;
const PRIZE =
  /\b(?:jeu[- ]?concours|concours|giveaway|give ?away|giving away|surprise gift|competition|contest|prize draw|raffle|tirages?(?: au sort)?|tirer\w* au sort|a gagner|gagne[rz]?|gagnant\w*|remport\w+|heureux gagnant|you(?:'ll| will| can| could| might| may)? win|to win|win (?:an?|one|two|three|our|your|these|this|tickets|free|cash|prizes?|[£$€\d])|(?:a|one|lucky) winners?\b(?!:| of)|winners? (?:will be )?(?:announced|chosen|drawn|picked)|(?:super|gros|un|ce) lot|cadeaux? surprises?|colis surprise|panier (?:garni|gourmand)|carte cadeau|gift card|prize|goody bags?|hamper|up for grabs|(?:pick|choose|draw) (?:someone|a winner|one|a name)|might (?:just )?pick|on vous gate|tente[zr]? (?:ta|votre|sa) chance|on (?:fait|vous fait|offre)|(?:extra|more|double|your|tes|vos|ta|votre|de) chances?|chances? (?:to|of|de|you))\b/g;
/** Goods given away are no prize as long as nothing is left to chance: who wants some may say so in a comment. */
const GIFT = /^giv(?:e|ing) away$/;

export const giveawayBait: KindOfFiller = {
  id: "giveaway-bait",
  excuse: 0.3,
  lesson: 22,
  message: { fr: "Un lot contre des réactions", en: "A prize in exchange for reactions" },
  why: {
    fr: "Les chasseurs de lots n’achètent pas chez {page}, et Facebook interdit d’exiger un partage ou des amis identifiés pour jouer.",
    en: "Prize hunters are not customers of {page}, and Facebook forbids asking for shares or tagged friends as an entry.",
  },
  question: {
    fr: "Quelle question sur votre métier pourrait servir de participation, avec un règlement et une date de fin\u202f?",
    en: "Which question about your trade could be the entry, with rules and a closing date?",
  },
  see: (reading) => {
    if (reading.hits("contests").length === 0) return undefined;
    const prizes = [...reading.post.matchesOf(PRIZE)];
    const prize = new Set(prizes.map(({ match }) => match[0])).size;
    if (prize === 0) return undefined;
    const isGift = prizes.every(({ match }) => GIFT.test(match[0]));
    const asked = (isGift ? MECHANICS : [COMMENT, ...MECHANICS]).flatMap((pattern) => reading.find(pattern) ?? []);
    if (asked.length === 0) return undefined;
    const proper = 0.16 * Math.min(4, reading.distinct("contest-proper"));
    const score = 0.1 + 0.2 * Math.min(2, prize) + 0.22 * Math.min(3, asked.length) - proper;
    const spans = prizes
      .slice(0, 3)
      .map(({ match, from }) => reading.post.folded.toSource(from + match.index, from + match.index + match[0].length));
    return { score: unit(score), evidence: [...spans, ...asked].sort((a, b) => a.start - b.start) };
  },
};
