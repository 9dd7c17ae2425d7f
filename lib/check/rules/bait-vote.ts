import { APPEAL_MESSAGE, ENGAGEMENT_BAIT_SOURCE, findBait } from "../reading/bait";
import type { FoldedPattern, PatternTable } from "../reading/patterns";
import { defineRule } from "../rule";

const REACTION_EMOJIS = ["👍", "❤", "😂", "🤣", "😮", "😢", "😡", "🥰", "😍", "🔥", "💙", "💚", "💛", "👏", "🙌"];

const emojiBallot: FoldedPattern = {
  beginsWithEmoji: true,
  needs: REACTION_EMOJIS,
  pattern:
    /(?:(?:👍|❤|😂|🤣|😮|😢|😡|🥰|😍|🔥|💙|💚|💛|👏|🙌)[🏻-🏿]?\s*(?:=|:|pour|for|si|if|→|->|➡)[^\n]{1,40}(?!\w)[\s\S]{0,20}?){2,}/gu,
};

const patterns: PatternTable = {
  fr: [
    emojiBallot,
    {
      needs: ["vote"],
      pattern: /\bvote[rsz]?\b[^.!?\n]{0,50}\b(?:reactions?|likes?|coeurs?|emojis?|j'aime|en partageant)\b/g,
    },
    {
      needs: ["like", "coeur", "j'aime", "j'adore", "haha"],
      pattern:
        /\b(?:like|likez|coeur|j'aime|j'adore|haha|waouh|wow|partage[sz]?|commente[sz]?) (?:=|pour|si (?:tu|vous) (?:etes|es|preferez?s?|votez?))[^.!?\n]{1,50}(?:,| ou| et|;|\/|\n)\s*(?:un |une )?(?:like|likez|coeur|j'aime|j'adore|haha|waouh|wow|partage[sz]?|commente[sz]?|commentaire) (?:=|pour|si)\b/g,
    },
    {
      needs: ["commentaire le plus", "voter"],
      pattern:
        /\bcommentaire (?:qui aura )?le plus (?:like|aime|de likes)|\b(?:faites|fais) voter (?:vos|tes)\b|\bdemande[rz]? a (?:vos|tes) (?:amis|proches|contacts) de (?:venir )?(?:voter|liker|commenter)\b/g,
    },
  ],
  en: [
    emojiBallot,
    {
      needs: ["like for"],
      pattern: /(?<![a-z] )\blike for [^.!?\n]{1,30}?(?:,|\/|\bor\b)? ?(?:an? )?[^\w\s,./'"-]{1,3} for\b/g,
    },
    {
      needs: ["vot", "most like"],
      pattern:
        /\b(?:comment|photo|entry) with the most (?:likes|shares|reactions)\b|\bget your (?:friends|family) to vote\b|\bvot(?:e|ing)\b[^.!?\n]{0,50}\b(?:(?:with|using|by|via) (?:a |an |your |the )?(?:reactions?|likes?|hearts?|emojis?|shares?|sharing|liking|reacting|love))\b/g,
    },
    {
      needs: ["like", "love", "share", "haha", "wow"],
      pattern:
        /(?:^|[.!?:\n"(]\s*|[\u0080-\uffff]\s*|\b(?:please|then|and)\s+)["']?(?:like|love|haha|wow|share|comment|retweet)["']? (?:=|for|if (?:you|it|he|she|they))\b ?[^.!?\n]{1,60}(?:,| or| and|;|\/|\.|\n)\s*(?:and |or )?["']?(?:like|love|haha|wow|share|comment|retweet)["']? (?:=|for|if)\b/g,
    },
    {
      needs: ["like", "love", "share"],
      pattern:
        /\b(?:like|love|haha|wow|angry|share)['"]? ?= ?[^.!?\n]{1,40}(?:,| or| and|;|\/|\n|\s)\s*['"]?(?:like|love|haha|wow|angry|share|comment)['"]? ?=/g,
    },
  ],
};

export const baitVote = defineRule({
  id: "bait-vote",
  family: "bait",
  isBroad: true,
  name: { fr: "Vote par réactions", en: "Vote bait" },
  severity: "must",
  languages: ["fr", "en"],
  message: {
    fr: "Remplacez le vote par réactions par une vraie question ou un sondage",
    en: "Replace the vote by reactions with a real question or a poll",
  },
  variants: { appeal: APPEAL_MESSAGE },
  why: {
    fr: "Meta réduit la portée des Pages qui font voter avec des réactions ; et le décompte ne dit rien des besoins de vos clients.",
    en: "Meta reduces the reach of Pages that use reactions as ballots, and the count says nothing about what customers need.",
  },
  question: {
    fr: "Que ferez-vous de la réponse ? Dites-le dans la question.",
    en: "What will you do with the answer? Say so in the question.",
  },
  source: ENGAGEMENT_BAIT_SOURCE,
  lesson: 15,
  options: {},
  compile: () => (post) => findBait(post, patterns),
});
