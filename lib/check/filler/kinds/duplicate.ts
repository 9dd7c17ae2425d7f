import { likeness, pastOf } from "../../reading/past";
import { shinglesOfWords } from "../../reading/shingles";
import { type KindOfFiller, unit } from "../kind";

/** Days looked back over. */
const DAYS = 90;
/** Shorter posts (« Fermé ce lundi ») are bound to be alike. */
const FEWEST_WORDS = 10;
/** Percent of shared runs of three words from which a post repeats another; one new word in thirty takes about ten. */
const ALIKE = 75;

export const duplicate: KindOfFiller = {
  id: "duplicate",
  structural: true,
  excuse: 0.3,
  lesson: 4,
  message: { fr: "Un texte que vos abonnés ont déjà lu", en: "A text your followers have already read" },
  why: {
    fr: "La Page l’a publié il y a moins de trois mois\u00a0: qui suit {page} le saute, et Facebook montre moins ce qui se répète.",
    en: "The Page posted it less than three months ago: those who follow {page} skip it, and Facebook shows repeats less.",
  },
  question: {
    fr: "Qu’y a-t-il de neuf depuis la dernière fois\u00a0: une date, un résultat, une question reçue\u202f?",
    en: "What is new since last time: a date, a result, a question you were asked?",
  },
  see: ({ post, context }) => {
    if (context.history === undefined || post.words.length < FEWEST_WORDS) return undefined;
    const posts = pastOf(context);
    if (posts === undefined || posts.length === 0) return undefined;
    const alike = likeness(shinglesOfWords(post.words), posts, DAYS, ALIKE);
    const [first] = post.sentences;
    if (alike < ALIKE || first === undefined) return undefined;
    return { score: unit(0.55 + (0.45 * (alike - ALIKE)) / (100 - ALIKE)), evidence: [first] };
  },
};
