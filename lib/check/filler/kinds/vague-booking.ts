import { type KindOfFiller, unit } from "../kind";

const TRAILING = /…|\.{3}|👀|🤫|🤐|🙊|⏳|🔜/u;
/** « Chuuut », “shhh”, however long it is drawn. */
const HUSH = /\bchu+t+\b|\bs+h{2,}\b/;
/** « J-3… 🤫 », “3 days to go…”: a countdown to nobody knows what, and nothing else. */
const BARE_COUNTDOWN = /^\W*(?:[dj] ?-? ?\d+|\d+ (?:jours|dodos|(?:days|sleeps) to go))\W*$/;
/** Beyond this many content words a post has room to say what it is about. */
const ROOM = 26;

export const vagueBooking: KindOfFiller = {
  id: "vague-booking",
  excuse: 0.9,
  lesson: 9,
  message: { fr: "On annonce sans rien dire", en: "Announces something without saying what" },
  why: {
    fr: "Le lecteur ne peut ni agir ni s’en souvenir\u00a0: quand la nouvelle viendra, {page} repartira de zéro.",
    en: "Readers can neither act nor remember: when the news comes, {page} starts from nothing again.",
  },
  question: {
    fr: "Quel sujet et quelle date pouvez-vous donner dès maintenant\u202f?",
    en: "Which topic and date can you give right now?",
  },
  see: (reading) => {
    const countdown = reading.find(BARE_COUNTDOWN);
    const hush = countdown ?? reading.find(HUSH);
    const teasing = reading.weight("teasers") + (countdown ? 0.5 : hush ? 0.3 : 0);
    const trailing = reading.find(TRAILING);
    if (teasing < 0.15 || (teasing < 0.4 && !trailing)) return undefined;
    const long = unit((reading.contentWords - 12) / ROOM);
    const matter = 0.12 * Math.min(4, reading.distinct("trade") + reading.distinct("actions"));
    const score = 0.3 + 0.42 * Math.min(1.4, teasing) + (trailing ? 0.15 : 0) + (reading.contentWords <= 5 ? 0.1 : 0) - 0.5 * long - matter;
    return { score: unit(score), evidence: [...reading.spans("teasers"), ...(hush ? [hush] : []), ...(trailing ? [trailing] : [])] };
  },
};
