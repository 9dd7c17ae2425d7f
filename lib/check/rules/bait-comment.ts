import { APPEAL_MESSAGE, ENGAGEMENT_BAIT_SOURCE, findBait } from "../reading/bait";
import type { PatternTable } from "../reading/patterns";
import { defineRule } from "../rule";

const patterns: PatternTable = {
  fr: [
    {
      needs: ["comment", "ecri", "tape", "repond"],
      variant: "lead",
      pattern:
        /\b(?:commente[rsz]?|ecri[st]|ecrivez|tape[sz]?|repond(?:s|ez))\s+(?:simplement |juste |vite |le mot )?(?:["«'][^"»'\n]{1,25}["»']|info|infos|guide|moi|interesse|lien|demo|\+1)[^.!?\n]{0,40}?(?:pour (?:recevoir|obtenir|avoir|decrocher)|et (?:je|on|nous) (?:vous |t'|te )?(?:envoie|envoyons|enverra|reponds))/g,
    },
    {
      needs: ["comment", "ecri", "tape", "met", "di", "repond", "lache", "laisse"],
      pattern:
        /\b(?:commente[rsz]?|ecri[st]|ecrivez|tape[sz]?|mets|mettez|dis|dites|repond(?:s|ez)|lache[sz]?|laisse[sz]?)\s+(?:nous |-nous |moi |-moi )?(?:simplement |juste |vite |avec |par |en commentaire )?(?:["«'][^"»'\n]{1,25}["»']|oui|ok|amen|moi|info|interesse|present|je veux|\+1|\d|(?:un|une|l'|le mot|ton|votre|des|le)\s*(?:emoji|coeur|mot|lettre|prenom|chiffre|flamme|smiley)s?[^.!?\n]{0,20}|[❤🔥👍🙌💙🎉😍])[^.!?\n]{0,25}?(?:en com(?:mentaire)?s?\b|dans les com(?:mentaire)?s?\b|ci-dessous|\bsi (?:vous|tu|t')|pour (?:gagner|participer|tenter)|sous (?:ce|cette) (?:post|publication|photo))/gu,
    },
    {
      needs: ["comment"],
      pattern:
        /\bcommente[rsz]? (?:je participe|["«'][^"»'\n]{1,15}["»']|oui|amen|moi|ok|present|je veux|\+1|(?:avec |par )?(?:un|des|ton|votre|vos) (?:emojis?|coeurs?|seul mot))|\ben (?:un|1) (?:seul )?(?:mot|emoji)(?: en| dans les)? commentaires?|\bqui (?:veut|dit oui|est partant)[^.!?\n]{0,30}\? ?(?:commente|dites|ecrivez)/g,
    },
  ],
  en: [
    {
      needs: ["comment", "type", "drop", "write"],
      variant: "lead",
      pattern:
        /\b(?:comment|type|drop|write)\s+(?:a |an |the word )?(?:["'][^"'\n]{1,25}["']|info|guide|link|me|interested|demo|\+1)[^.!?\n]{0,30}?(?:\bto (?:get|receive|grab)\b|and (?:i|we)(?:'ll| will) (?:send|dm|message))/g,
    },
    {
      needs: ["comment", "type", "drop", "write", "put", "leave", "say", "reply"],
      pattern:
        /\b(?:comment|type|drop|write|put|leave|say|reply(?: with)?)\s+(?:us |me )?(?:a |an |the word |your )?(?:["'][^"'\n]{1,25}["']|yes|amen|me|info|\+1|hi|hello|emoji|heart|one word|single word|single emoji|[❤🔥👍🙌💙🎉😍])[^.!?\n]{0,20}?(?:\bif (?:you|u|your)\b(?! (?:want|like|wish)[,.;])|below|in (?:the )?comments?|to (?:win|enter|show|claim|wish|agree)|for (?:a chance|part|more))/gu,
    },
    {
      needs: ["comment", "type", "word", "emoji"],
      pattern:
        /(?:^|[.!?:([\n]\s*|[\u0080-\uffff]\s*)(?:please )?(?:comment|type|write) (?:["'][^"'\n]{1,15}["']|yes|amen|hi|done|found|\+1)(?=[\s.!,)\]]|$)|(?:^|[.!?:,\n]\s*)(?:please )?comment if you (?:disagree|agree|prefer|think|love|hate|don't|want)\b|\bcomment (?:found|done|win|in|ready|mine|sold|yes)\b (?:when|once|if|and|to|or|below)|\b(?:type|write|comment|say|say it|describe [^.!?\n]{1,40}|tell us[^.!?\n]{0,40}) (?:in|with|using) (?:only |just )?(?:one|two|three|four|five|a single|1|an?|\d) (?:words?|emojis?)\b|\b(?:comment|reply|answer|respond) (?:with|using|in) (?:a |an |your |only |just )*(?:single )?(?:favou?rite )?(?:emojis?|gifs?|one word|word)\b/g,
    },
  ],
};

export const baitComment = defineRule({
  id: "bait-comment",
  family: "bait",
  isBroad: true,
  name: { fr: "Appât à commentaires", en: "Comment bait" },
  severity: "must",
  languages: ["fr", "en"],
  message: {
    fr: "Posez une vraie question plutôt que de faire écrire un mot convenu",
    en: "Ask a real question instead of having a set word typed",
  },
  variants: {
    appeal: APPEAL_MESSAGE,
    lead: {
      fr: "Donnez le lien, ou proposez un message privé, plutôt qu’un mot en commentaire",
      en: "Give the link, or offer a private message, instead of a word in the comments",
    },
  },
  why: {
    fr: "Meta rétrograde les publications qui font écrire un mot ou un emoji convenu ; une réponse argumentée, elle, vous apprend quelque chose.",
    en: "Meta demotes posts that have a set word or emoji typed; a reasoned answer, on the other hand, teaches you something.",
  },
  question: {
    fr: "Quelle question de vos clients aimeriez-vous entendre cette semaine ?",
    en: "Which question would you like to hear from customers this week?",
  },
  source: ENGAGEMENT_BAIT_SOURCE,
  lesson: 15,
  options: {},
  compile: () => (post) => findBait(post, patterns, { lead: "advice" }),
});
