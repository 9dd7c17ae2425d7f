import { type KindOfFiller, unit } from "../kind";

/** Content words of one's own beside the words of sharing after which it is no longer a bare share. */
const ROOM = 8;
/** A share without a link is told by its words alone, so they must be a turn of phrase and nearly all there is. */
const ROOM_WITHOUT_LINK = 3;
const A_TURN = 0.4;

/** « 2 minutes de lecture »: how long it takes is nothing about what it says. */
const WORTH =
  /\bworth (?:\d+|a|a few|two|five|ten) (?:mins?|minutes?|seconds?|moments?)\b|\b(?:\d+|deux|cinq|dix) min(?:utes)? de (?:lecture|votre temps)\b/;

/** How surely a link without a word is a bare share. */
const LONE_LINK = 0.8;

export const bareShare: KindOfFiller = {
  id: "bare-share",
  structural: true,
  excuse: 0.9,
  lesson: 10,
  message: { fr: "Un partage sans un mot de vous", en: "A share without a word of your own" },
  why: {
    fr: "Le lecteur part lire quelqu’un d’autre, sans savoir ce qu’on en pense chez {page} ni ce qu’il doit en retenir.",
    en: "Readers leave for somebody else’s page, and never learn what {page} makes of it or what to take from it.",
  },
  question: {
    fr: "Que faut-il en retenir quand on est client chez vous\u202f? Une phrase suffit.",
    en: "What should one of your customers take from it? One sentence is enough.",
  },
  see: (reading) => {
    const { post } = reading;
    const links = post.links.length;
    if (reading.contentWords > 2 * ROOM + 4) return undefined;
    if (post.words.length === 0) return links > 0 ? { score: LONE_LINK, evidence: post.links } : undefined;
    const worth = reading.find(WORTH);
    const shares = reading.weight("share-phrases") + (worth ? 0.4 : 0);
    if (shares === 0 || (links === 0 && shares < A_TURN)) return undefined;
    const left = reading.residue("share-phrases", "pleasantries", "greetings", "hype");
    const room = links > 0 ? ROOM : ROOM_WITHOUT_LINK;
    const matter = 0.1 * Math.min(4, reading.distinct("trade") + reading.distinct("actions"));
    const score = (links > 0 ? 0.95 : 0.85) * unit(1 - left / room) * unit(0.55 + shares) - matter;
    return { score: unit(score), evidence: [...reading.spans("share-phrases"), ...(worth ? [worth] : []), ...post.links] };
  },
};
