import { type KindOfFiller, unit } from "../kind";

/** The reader's own business with the news: where it is shown, what it changes in a price, a delay, an opening hour. */
const TIE =
  /\b(?:diffus\w+|retransmission|retransmis|sur grand ecran|on ouvre|on ferme|ouvert\w*|ferme\w*|vos (?:devis|contrats|factures|commandes|livraisons|dossiers|impots|aides)|ce (?:qui|que ca) change|concretement|consequences?|showing|shown|big screen|we (?:open|close)|what (?:it|this|that) (?:means|changes)|your (?:bill|contract|mortgage|order|tax|invoice)s?)\b/;

/** News is ridden with a call to the crowd; told soberly it may be what the Page is for. */
const CALLING = /[!?]|😍|😱|🤩|👑|🏆|🎉|😂|🔥/u;

export const newsjacking: KindOfFiller = {
  id: "newsjacking",
  excuse: 0.9,
  lesson: 6,
  message: { fr: "Une actualité sans lien avec vous", en: "A piece of news with no link to you" },
  why: {
    fr: "Tout le monde en parle déjà mieux\u00a0: on retient la nouvelle, pas {page}, et une faute de goût se paie cher.",
    en: "Everyone else covers it better: people remember the news, not {page}, and a lapse of taste costs dear.",
  },
  question: {
    fr: "Que change cette nouvelle pour vos clients\u202f? Si ce n’est rien, gardez la place pour votre métier.",
    en: "What does this news change for your customers? If nothing, keep the space for your trade.",
  },
  see: (reading) => {
    const hooks = reading.weight("news-hooks");
    if (hooks === 0) return undefined;
    const cheers = reading.weight("news-cheers");
    if (hooks < 0.4 && cheers < 0.15) return undefined;
    const matter =
      0.1 * Math.min(4, reading.distinct("trade")) +
      0.12 * Math.min(2, reading.distinct("actions")) +
      0.1 * Math.min(2, reading.distinct("audiences") + reading.distinct("proofs")) +
      (reading.find(TIE) ? 0.25 : 0);
    const long = 0.2 * unit((reading.contentWords - 25) / 25);
    const called = cheers > 0 || reading.find(CALLING) ? 0.18 : 0;
    const score = 0.12 + called + 0.36 * Math.min(1.1, hooks) + 0.28 * Math.min(1.2, cheers) - long - matter;
    return { score: unit(score), evidence: [...reading.spans("news-hooks"), ...reading.spans("news-cheers")] };
  },
};
