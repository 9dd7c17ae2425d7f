import type { Span } from "../finding";
import { fold } from "../match";
import { termSet } from "../match/terms";
import type { Post } from "../post";
import { opensClause } from "../reading/clause-start";
import { foldedPlace } from "../reading/folded-place";
import { isMentionedOnly } from "../reading/guards";
import { defineRule } from "../rule";

export const bannedActions = defineRule({
  id: "banned-actions",
  family: "action",
  cause: "bait",
  name: { fr: "Appels écartés", en: "Calls the company never makes" },
  severity: "off",
  whenOn: "must",
  wanted: (charter) => charter.cta.banned.length > 0,
  languages: "any",
  message: { fr: "Retirez « {found} » : la charte n’appelle jamais à cela", en: "Take out “{found}”: the charter never asks for that" },
  why: {
    fr: "L’entreprise a choisi ce qu’elle demande à ses lecteurs ; cet appel n’en fait pas partie.",
    en: "The company has chosen what it asks of its readers; this call is not part of it.",
  },
  question: { fr: "Quelle action de la charte convient ici ?", en: "Which action of the charter fits here?" },
  source: { title: { fr: "Les appels à l’action que la charte écarte", en: "The calls to action that the charter bans" } },
  lesson: 15,
  options: {},
  compile: (_options, charter) => {
    const { banned, allowed } = charter.cta;
    if (banned.length === 0) return undefined;
    const kept = allowed.flatMap(({ text, terms }) => [text, ...terms]).map((term) => [term, undefined] as const);
    const terms = termSet([...banned.map((term) => [term, fold(term.trim()).text] as const), ...kept]);
    return function* (post) {
      for (const match of terms.find(post)) {
        const { start, end, value } = match;
        if (value === undefined || !asks(post, match, value)) continue;
        const { at, to } = foldedPlace(post, match);
        if (!isMentionedOnly(post, at, to)) yield { start, end, values: { found: post.text.slice(start, end) } };
      }
    };
  },
});

/** Verbs that are statements, nouns or prepositions unless a clause begins with them. */
const AT_CLAUSE_START = new Set(
  "like share tag comment follow subscribe vote click call book buy order shop save react invite join aime partage commente tague identifie abonne clique achete suis invite".split(
    " ",
  ),
);
const SHARING = new Set(["partagez", "partage", "share"]);
/** What people may be asked to share with the company, or with their family: not a share of the post. */
const SHARED_OTHERWISE =
  /^(?:-(?:nous|moi)\b|[^.!?\n]{0,50} (?:avec (?:nous|moi)|with (?:us|me))\b|\s(?:(?:your|vos|votre|tes|ton|ta|a|an|some|une?|des) )(?:best |favou?rite |own |plus bel(?:le)? |meilleure?s? )?(?:stor|photo|picture|pic|memor|question|idea|tip|view|thought|experience|feedback|recipe|opinion|souvenir|idee|astuce|avis|recette|histoire|anecdote|retour|coup|ressenti|moment|repas|verre|cafe|gateau|meal|table|slice|seat|ride)|\s(?:the (?:road|love|load|joy|cost|work|blame|path)|la route|le travail)\b)/;
/** What makes a request of “like” at the head of a clause. */
const LIKE_ASKS =
  /^(?: (?:if|us\b(?!,)|the page|our [^.!?\n]{0,30}\bpage|(?:this|the) (?:page|post|photo|picture|video|status)|(?:and|&) (?:share|comment|follow|tag|subscribe|win)|to (?:see|get|win|enter|show|thank|support))|\s?(?:[.!,&+/]|\n|$|\p{Extended_Pictographic}))/u;

const FOLLOW_ASKS = /^(?: (?:us|me|our (?:page|account|instagram|channel)|the page|this page|@|for more|and |& )|\s?(?:[.!,&+/@]|\n|$))/;

/** Words before a verb that make it a request though no clause begins with it. */
const ASKED = /\b(?:(?:remember|forget|free|hesitate) to|(?:can|could|would) you|simply|kindly|everyone)\s$/i;
/** “Like this one, …”, “Like this: …”, “Like this?”: what comes is compared, or shown. */
const LIKENESS = /^(?: one\b|\s?[:?])/;

/** Whether a term asks here; of more words it mostly does, but “like this” and “share this” stand in many a statement too. */
function asks(post: Post, { start, end }: Span, term: string): boolean {
  const before = post.text.slice(Math.max(0, start - 16), start);
  const after = fold(post.text.slice(end, end + 60)).text;
  const isAsked = () => opensClause(post.text, start) || ASKED.test(before);
  if (!/[\s'-]/.test(term)) return asksAlone(term, before, after) && (!AT_CLAUSE_START.has(term) || isAsked());
  return !/^(?:like|share)\s/.test(term) || (isAsked() && !(term.startsWith("like") && LIKENESS.test(after)));
}

/** Whether a single word may ask, by the words around it. */
function asksAlone(term: string, before: string, after: string): boolean {
  if (term.endsWith("ez") && (IN_STATEMENT.test(before) || (after.startsWith("-vous") && !REFLEXIVE.has(term)))) return false;
  if (SHARING.has(term) && SHARED_OTHERWISE.test(after)) return false;
  if (term === "like" && (!LIKE_ASKS.test(after) || /\bjust\s$/i.test(before))) return false;
  if (term === "follow" && !FOLLOW_ASKS.test(after)) return false;
  return term !== "comment" || !after.startsWith(":");
}

const IN_STATEMENT = /(?:^|[^\p{L}])(?:vous (?:l['’]|l[ae]s? |en |y |nous )?|ne |n['’])$/iu;
const REFLEXIVE = new Set(["abonnez", "inscrivez"]);
