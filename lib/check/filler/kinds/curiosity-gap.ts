import type { ByLanguage } from "../../draft";
import type { Span } from "../../finding";
import { isAnsweredAtOnce } from "../../reading/answered";
import { type KindOfFiller, unit } from "../kind";
import type { FillerReading, StemmedPattern } from "../reading";

/**
 * A pointer whose object comes only after the click (Blom & Hansen, Journal of Pragmatics, 2015), on folded text.
 * Patterns are our own.
 */
const WITHHELD: ByLanguage<readonly StemmedPattern[]> = {
  fr: [
    {
      stems: ["vous n", "tu n"],
      pattern:
        /\b(?:vous|tu) (?:n'allez|ne vas|n'imaginez|ne devinerez|ne devineras|n'en croirez|ne croirez|ne croiras|n'en reviendrez)\b[^.!?\n]{0,30}\b(?:croire|jamais|pas|yeux|revenir)\b/,
    },
    {
      stems: [],
      pattern:
        /\b(?:la (?:suite|fin|reponse|raison|reaction)|le (?:resultat|secret|numero \d+)|ce qui suit|sa reaction)\s(?:va|vont|est|etait)\s(?:juste |tout simplement |vraiment |vous |te )*(?:etonn\w+|surpren\w+|choqu\w+|bluff\w+|boulevers\w+|scotch\w+|incroyable|hallucinante?|magique|inattendue?|dingue|geniale?|laisser)/,
    },
    {
      stems: ["ce que", "ce qu'", "ce qui"],
      pattern:
        /\b(?:ce qu(?:e|'|i)[^.!?\n]{0,40}(?:ensuite|apres|decouvert|trouve|decouvre|trouvons|s'est passe|se passe|repondu|dit))\b[^.!?\n]{0,60}(?:…|\.{3}|!|incroyable|voix|surpris|croire|choque|👇|commentaire|lien)/,
    },
    {
      stems: [],
      pattern:
        /\b(?:cette|ce|cet|une seule|un seul|un simple)\s(?:petite? |simple |fameuse? )?(?:astuce|truc|geste|methode|technique|secret|detail|erreur|ingredient|aliment|objet|mot|phrase|question|habitude|question|appli|application)\b[^.!?\n]{0,80}(?:…|\.{3}|👇|lien|commentaire|bio|jamais|tout|personne|detest\w+|vie|moitie|sans)/,
    },
    {
      stems: [],
      pattern:
        /\b(?:reponse|suite|resultat|lien|explication|verite|solution|secret)s?\s(?:est |sont |se trouve |complete )?(?:en|dans|au|a)\s(?:le |les |notre |la |son )?(?:premier |1er )?(?:com\b|coms\b|commentaires?|bio|lien|prochain\w*)/,
    },
    {
      stems: [],
      pattern:
        /\b(?:sans (?:se douter|savoir)|ne se doutait|n'aurait jamais (?:cru|imagine|pense)|on n'aurait jamais|personne ne s'y attendait|n'en reven\w+ (?:toujours )?pas|n'en croyait pas|laisse\w* sans voix|bouche bee|sous le choc)\b/,
    },
    {
      stems: ["on vous", "devinez", "attendez de", "regarde", "vous ne"],
      pattern:
        /\b(?:on vous (?:raconte|dit|explique|devoile) tout|devinez (?:qui|quoi|ce)|attendez de voir|regarde[zr]? (?:bien )?jusqu'(?:a la fin|au bout)|vous ne (?:verrez|regarderez|utiliserez|mangerez|ferez) plus (?:jamais )?)/,
    },
  ],
  en: [
    {
      stems: ["you w", "'ll never", "you can't"],
      pattern:
        /\b(?:you (?:won't|will not|wouldn't|'ll never|will never|can't) (?:believe|guess|look at|imagine|unsee)|you'll never (?:believe|guess|look at|see))\b/,
    },
    {
      stems: ["what "],
      pattern:
        /\b(?:what (?:we|he|she|they|happens|happened|was|this|it)\b[^.!?\n]{0,40}?\b(?:next|found|discovered|did|said|saw|inside|means|is)\b)[^.!?\n]{0,50}(?:…|\.{3}|!|speechless|shock\w*|surpris\w*|tears|believe|👇|😱|comment|link|amaz\w*|incredible)/,
    },
    { stems: [" next"], pattern: /\bwhat (?:happened|happens|he did|she did|they did|came) next\b/ },
    {
      stems: [],
      pattern:
        /\b(?:will|might|may|could|'ll|going to|gonna) (?:surprise|shock|amaze|stun|blow|leave you|make you (?:cry|laugh|think twice|rethink|question)|change (?:your life|everything|the way)|melt|haunt|restore)\b/,
    },
    {
      stems: [],
      pattern:
        /\b(?:this|one|these)\s(?:\w+ ){0,3}?(?:trick|hack|tip|secret|mistake|habit|ingredient|word|question|thing|food|item|phrase|detail|app|sign|test|move)s?\b[^.!?\n]{0,60}(?:…|\.{3}|👇|links?|comments?|bio|never|every|nobody|hate|most people|will|could|changes?|save|cut|half)/,
    },
    {
      stems: ["comment", "bio", "next post", "replies"],
      pattern:
        /\b(?:answer|full story|link|rest|reveal|result|secret|details?)s?\s(?:is |are )?(?:in|at)\s(?:the |our )?(?:first |1st )?(?:comments?|bio|next post|replies)\b/,
    },
    {
      stems: [],
      pattern:
        /\b(?:doctors|banks|dentists|experts|plumbers|mechanics|lawyers|insurers|they|nobody|no one|most people|landlords|accountants)\s(?:hate|don't want|doesn't want|won't tell|never tell|tells you|talks about|don't know|saw|expected|noticed)\b/,
    },
    {
      stems: [],
      pattern:
        /\b(?:left (?:us|me|everyone|her|him|them) (?:speechless|in tears|stunned)|had no idea|will never be the same|changed everything|here's why you|the (?:real|surprising|shocking|weird|strange) reason|the truth about|wait (?:for it|until you|till you)|watch (?:till|until|to) the end|not what you think|we can't tell you here|jaws? drop\w*)\b/,
    },
  ],
} as const;
/** A headline that says its topic and its use keeps no secret. */
const HONEST = /\b(?:3|trois|three|quatre|four|cinq|five|les|the) (?:causes|etapes|steps|solutions|gestes)\b|\bspoiler\b/;

function withheld(reading: FillerReading): readonly Span[] {
  if (reading.language === "und") return [];
  return reading.findAll(WITHHELD[reading.language] ?? []).filter(({ end }) => !isAnsweredAtOnce(reading.post.text, end));
}

export const curiosityGap: KindOfFiller = {
  id: "curiosity-gap",
  excuse: 0.4,
  lesson: 16,
  message: { fr: "On cache la réponse pour faire cliquer", en: "Hides the answer to win a click" },
  why: {
    fr: "Qui clique par curiosité repart déçu\u202f; qui lit la réponse et clique quand même a un vrai intérêt pour {page}.",
    en: "People who click out of curiosity leave let down; those who read the answer and still click care about {page}.",
  },
  question: {
    fr: "Quelle est la réponse\u202f? Écrivez-la dans la première phrase.",
    en: "What is the answer? Write it in the first sentence.",
  },
  see: (reading) => {
    const patterns = withheld(reading);
    const phrases = reading.weight("gap-phrases");
    if (patterns.length === 0 && phrases < 0.5) return undefined;
    const trailing = reading.find(/…|\.{3}|😱|🤯|👇|😮|🤫/u) ? 0.1 : 0;
    const told = 0.08 * Math.min(3, reading.distinct("trade")) + (reading.find(HONEST) ? 0.2 : 0);
    const score =
      (patterns.length > 0 ? 0.5 + 0.14 * Math.min(2, patterns.length - 1) : 0) + 0.38 * Math.min(1.5, phrases) + trailing - told;
    return { score: unit(score), evidence: [...patterns, ...reading.spans("gap-phrases")] };
  },
};
