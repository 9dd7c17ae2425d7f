import { likeness, pastOf } from "../reading/past";
import { shinglesOfWords } from "../reading/shingles";
import { defineRule } from "../rule";

/** Shorter posts (« Fermé ce lundi ») are bound to be alike. */
const FEWEST_WORDS = 10;

export const nearDuplicate = defineRule({
  id: "near-duplicate",
  family: "history",
  name: { fr: "Déjà publié", en: "Already posted" },
  severity: "off",
  whenOn: "advice",
  wanted: ({ rhythm }) => rhythm.perWeek !== undefined,
  languages: "any",
  message: {
    fr: "Changez l’angle : ce texte est à {share} % celui d’une publication récente",
    en: "Change the angle: this text is {share}% that of a recent post",
  },
  why: {
    fr: "Vos abonnés l’ont lu il y a moins de {days} jours ; ce qui se répète se fait sauter.",
    en: "Your followers read it less than {days} days ago; what repeats itself gets skipped.",
  },
  question: { fr: "Qu’y a-t-il de neuf depuis la dernière fois ?", en: "What is new since last time?" },
  source: {
    title: {
      fr: "A. Broder, On the resemblance and containment of documents (1997) ; les publications récentes de la Page",
      en: "A. Broder, On the resemblance and containment of documents (1997); the Page’s own recent posts",
    },
  },
  lesson: 4,
  options: {
    /** Percent of shared runs of three words from which a post is a near-duplicate. */
    alike: { type: "number", default: 60, min: 20, max: 100 },
    /** Days looked back over. */
    days: { type: "number", default: 90, min: 1, max: 366 },
  },
  compile: ({ alike, days }) => {
    return function* (post, context) {
      const posts = pastOf(context);
      if (posts === undefined || posts.length === 0 || post.words.length < FEWEST_WORDS) return;
      const share = likeness(shinglesOfWords(post.words), posts, days, alike);
      const [first] = post.sentences;
      if (share >= alike && first !== undefined) yield { ...first, values: { share, days } };
    };
  },
});
