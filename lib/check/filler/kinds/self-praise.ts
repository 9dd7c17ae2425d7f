import { type KindOfFiller, unit } from "../kind";
import type { FillerReading } from "../reading";

const OURSELVES: ReadonlySet<string> = new Set("nous notre nos on we us our ours we".split(" "));
const READER: ReadonlySet<string> = new Set(
  "vous votre vos tu ton ta tes client cliente clients clientes you your yours customer customers client clients".split(" "),
);
/** What a meeting led to, or an open door, is news for the reader. */
const RESULT =
  /\b(?:resultat|desormais|dorenavant|maintenant|des (?:lundi|demain|janvier|maintenant)|a partir d[eu]|decid\w+|change(?:ra|nt)?|ouvre|permet\w*|peuvent|from (?:monday|now|january|next)|as a result|decided|now|so that|which means|means that|can now)\b/;
/** A long text may speak of itself a little; from this many content words on, the share of such words decides less. */
const ROOM = 22;

export const selfPraise: KindOfFiller = {
  id: "self-praise",
  excuse: 0.9,
  lesson: 3,
  message: { fr: "On parle de soi, et le lecteur n’y est pas", en: "Talks about itself, with no room for the reader" },
  why: {
    fr: "On apprend que l’équipe est contente d’elle, pas ce que cela change pour qui vient chez {page}.",
    en: "It tells how pleased the team is, not what that changes for someone who comes to {page}.",
  },
  question: {
    fr: "Qu’est-ce que cela change pour vos clients, dès cette semaine\u202f?",
    en: "What does it change for your customers, starting this week?",
  },
  see: (reading) => {
    const team = reading.weight("team-life");
    const boasts = reading.weight("boasts");
    if (team + boasts < 0.4) return undefined;
    const { ourselves, reader } = persons(reading);
    const told = 0.25 * unit((reading.contentWords - ROOM) / ROOM) + (reading.find(RESULT) ? 0.2 : 0);
    const matter =
      0.06 * Math.min(4, reading.distinct("trade")) + 0.1 * Math.min(2, reading.distinct("actions") + reading.distinct("proofs"));
    const score =
      0.15 +
      0.32 * Math.min(1.3, team) +
      0.4 * Math.min(1.5, boasts) +
      1.1 * Math.min(0.2, ourselves) +
      0.05 * Math.min(3, reading.distinct("hype")) -
      0.07 * Math.min(3, reader) -
      told -
      matter;
    return { score: unit(score), evidence: [...reading.spans("boasts"), ...reading.spans("team-life")] };
  },
};

/** Share of words that mean the house, and number of words that mean the reader. */
function persons({ post }: FillerReading): { readonly ourselves: number; readonly reader: number } {
  let ourselves = 0;
  let reader = 0;
  for (const { folded } of post.words) {
    if (OURSELVES.has(folded)) ourselves++;
    else if (READER.has(folded)) reader++;
  }
  return { ourselves: ourselves / Math.max(8, post.words.length), reader };
}
