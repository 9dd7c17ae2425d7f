import type { ByLanguage } from "../../draft";
import type { StemmedPattern } from "../reading";

/**
 * Begging for reactions, on folded text. The five forms (react, vote, share, tag, comment) are those of Meta's newsroom,
 * “News Feed FYI: Fighting Engagement Bait in News Feed”, 18 December 2017. Wording of the patterns is our own.
 */
export const BAIT_PATTERNS: ByLanguage<readonly StemmedPattern[]> = {
  fr: [
    {
      stems: [],
      pattern:
        /\b(?:likez|like[sz]?|aime[sz]?|(?:mets|mettez|lache[sz]?|laisse[sz]?|clique[sz]? sur|fais|faites|envoie|envoyez)(?: nous)?(?: un| une| ton| votre| des| le| plein de)?(?: petit| gros| max de)?(?:\s?[^\w\s]{1,6}|\s(?:like|j'aime|coeur|pouce|reaction)s?))[^.!?\n]{0,50}?\b(?:si (?:vous|tu|toi|comme|pour)|quand (?:vous|tu))\b/,
    },
    {
      stems: ["si vous", "si tu", "si toi"],
      pattern:
        /\bsi (?:vous|tu|toi)\b[^.!?\n]{0,60}(?:mettez|mets|lache[sz]?|laisse[sz]?|clique[sz]?|likez|like\b|partage[sz]?(?: un max| en masse| a fond| cette| ce\b)|tapez|tape\b|leve[sz]? la main|commente[sz]?)/,
    },
    { stems: ["="], pattern: /\b(?:1|un|une) (?:like|j'aime|coeur|partage|commentaire|pouce)\s?=\s?(?:1|un|une)\b/ },
    {
      stems: ["partage"],
      pattern:
        /\bpartage[sz]?\b[^.!?\n]{0,40}?\b(?:un max(?:imum)?|a fond|en masse|massivement|(?:a|avec) (?:\d+|dix|cinq|trois|tous|toutes|vos|tes|ton|votre) ?\w*|si (?:vous|tu|toi|comme)|pour (?:gagner|participer|tenter|doubler)|en story|en public)\b/,
    },
    {
      stems: ["tag", "identifi", "mention", "invite", "nomme"],
      pattern:
        /\b(?:tague[sz]?|tag|tagge[sz]?|identifie[sz]?|mentionne[sz]?|taguant|identifiant|invite[sz]?|nomme[sz]?)\s(?:(?:ton|ta|tes|votre|vos|un|une|deux|trois|quatre|cinq|\d+|la|le|les|des|tous|toutes|ici)\s){1,3}(?:[a-z'-]+\s){0,2}?(?:amis?|amies?|potes?|copains?|copines?|proches|personnes?|collegues?|bff|meilleure?s?|celui|celle|ceux|moitie|cheri|cherie|voisine?|patron|quelqu'un|mari|femme|soeur|frere|maman)\b/,
    },
    {
      stems: ["tague", "identifie", "mentionne"],
      pattern: /\b(?:tague[sz]?|identifie[sz]?|mentionne[sz]?)\s(?:quelqu'un|celui|celle|ceux)\b/,
    },
    {
      stems: [],
      pattern:
        /\b(?:commente[sz]?|ecri[sv](?:ez)?|tape[sz]?|mets|mettez|dis|dites|repond(?:s|ez)|lache[sz]?)\s(?:nous |simplement |juste |vite |moi )?(?:["'«][^"'»\n]{1,25}["'»]|oui|ok|amen|moi|info|\+1|present|go|je participe|(?:un|une|l'|le|ton|votre) ?(?:emoji|coeur|mot|lettre|prenom|chiffre|com|gif)[^.!?\n]{0,20})[^.!?\n]{0,30}(?:en com(?:mentaire)?s?\b|dans les com|ci-dessous|\bsi (?:vous|tu|t'|toi)|pour (?:recevoir|gagner|participer)|👇)/,
    },
    { stems: ["mot", "emoji", "gif"], pattern: /\b(?:en|avec|qu'en) (?:un seul|un|deux|trois|2|3|quatre|cinq) (?:mots?|emojis?|gifs?)\b/ },
    { stems: ["phrase"], pattern: /\b(?:complete[sz]?|fini(?:s|ssez)|termine[sz]?) (?:la|cette|ma|notre) phrase\b/ },
    {
      stems: ["objectif", "on vise", "on arrive", "arriverons", "aidez-nous", "aide-nous"],
      pattern:
        /\b(?:objectif|on vise|arriverons-nous|on arrive|aidez-nous|aide-nous)\b[^.!?\n]{0,30}\b\d[\d\s.]* (?:likes?|abonnes|j'aime|partages|fans|followers|commentaires)\b/,
    },
    {
      stems: ["trouver", "voir", "resoudre", "deviner"],
      pattern:
        /\b(?:saurez|sauras|arriverez|arriveras|pouvez|peux)[- ](?:vous|tu)\b[^.!?\n]{0,30}\b(?:trouver|voir|resoudre|deviner)\b[^.!?\n]{0,50}\b(?:image|photo|intrus|erreur|cache|triangle|chiffre)/,
    },
    {
      stems: ["titre", "legende"],
      pattern:
        /\b(?:titre|legende)\s(?:a|pour|de)\s(?:cette |l'|la |notre )?(?:photo|image)\b|\blegende[zr]? (?:cette|la|notre) (?:photo|image)\b/,
    },
    {
      stems: ["like", "coeur", "j'aime", "partages", "abonnes", "commentaires"],
      pattern:
        /\b(?:on veut(?: voir)?|on vise|objectif|atteindre|atteint|arriver a|monter a|monte a|cap des|jusqu'a)\s(?:les |ces |nos |au moins )?\d[\d\s.]{0,8}\s?(?:likes?|coeurs?|j'aime|partages|abonnes|followers|fans|commentaires)\b[^.!?\n]{0,30}?(?:avant|ce soir|demain|\?|!|et on|pour|$)/,
    },
    {
      stems: ["chanson", "parole", "refrain", "proverbe", "replique"],
      pattern:
        /\b(?:continue[sz]?|complete[sz]?|termine[sz]?|fini(?:s|ssez)) (?:la |le |les |cette |ce )(?:chanson|paroles?|refrain|proverbe|replique)\s?(?::|…|\.{3}|👇|🎤|🎶|[«"“])/,
    },
    { stems: ["vote"], pattern: /\bvote[sz]?\b[^.!?\n]{0,50}\b(?:reaction|like|coeur|emoji|j'aime|en partageant)/ },
    { stems: ["dire"], pattern: /\b(?:dis|dites)[- ](?:moi|nous) (?:que .{2,40} )?sans (?:me|nous) (?:le )?dire\b/ },
    { stems: ["qui est", "qui sera"], pattern: /\bqui (?:est|sera) (?:d'accord|partant|dans la team|comme (?:moi|nous))[^.!\n]{0,20}\?/ },
  ],
  en: [
    {
      stems: [],
      pattern:
        /(?:^|[.!?:,\n]\s{0,3}|[^\x20-\x7e]\s{0,3}|\b(?:please|click|hit|smash|press|leave (?:a|us a)|give (?:this|us|it) a|and|just|drop a|tap) (?:that |the |on )?)["'“‘]?(?:like|love|react|heart|thumbs up|double[- ]tap)["'”’]?[^.!?\n]{0,50}?\b(?:if (?:you|u|ur|your|this|we|it|there)|when you)/,
    },
    {
      stems: ["if you", "if u"],
      pattern:
        /\bif (?:you|u)\b[^.!?\n]{0,70}\b(?:hit|click|press|smash|tap|give (?:this|us)) (?:that |the |us )?(?:a )?["'“]?(?:like|heart|love|share|thumbs)/,
    },
    { stems: ["="], pattern: /\b(?:one|1) (?:like|share|comment|heart)\s?=\s?(?:one|1)\b/ },
    {
      stems: ["hit", "smash", "click", "press", "tap"],
      pattern: /\b(?:hit|smash|click|press|tap) (?:that |the )?["'“]?(?:like|share|follow|heart|love)["'”]?(?: button)?\b/,
    },
    {
      stems: ["share"],
      pattern:
        /\bshare (?:this|it|now|our|the|your)?\s?(?:post|photo|video|page|status|story|meme)?\s?(?:with (?:all |at least |\d+ |ten |five |three |someone|a |your )|if (?:you|u)\b|to (?:win|enter|be entered)|for (?:your|a) chance|publicly|far and wide)/,
    },
    {
      stems: ["tag ", "mention"],
      pattern:
        /\b(?:tag|mention) (?:a|an|your|\d+|one|two|three|four|five|some|any|that|the|someone|somebody)\b(?:\s[a-z'-]+){0,4}?\s?(?:friends?|someone|somebody|mates?|bestie|bff|buddy|person|people|mom|mum|dad|partner|cowork\w+|colleagues?|sister|brother|who|that|boss|squad|crew|wife|husband|teammates?)\b/,
    },
    {
      stems: [],
      pattern:
        /\b(?:comment|type|drop|write|put|leave|say)\s(?:below |us |me )?(?:a |an |the word |your )?(?:["'“][^"'”\n]{1,25}["'”]|(?:yes|no|amen|me|info|done|found|agree|emojis?|hearts?|gif|number)\b|\+1)[^.!?\n]{0,30}(?:if (?:you|u)|below|in (?:the )?comments|to (?:get|win|receive|enter)|when you|👇|$)/,
    },
    { stems: ["word", "emoji", "gif"], pattern: /\b(?:in|with|using) (?:one|two|three|five|1|2|3|only|just) (?:words?|emojis?|gifs?)\b/ },
    {
      stems: ["sentence", "phrase", "blank"],
      pattern: /\b(?:finish|complete) (?:the|this|our) (?:sentence|phrase)\b|\bfill in the blanks?\b/,
    },
    {
      stems: ["caption"],
      pattern:
        /\b(?:caption (?:this|these|the|that|contest|competition|our|it|needed)|(?:would|will) you caption)\b|\b(?:help us|can you|who can|write a|best|suggest a|give us a|your) (?:\w+ )?caption\b/,
    },
    {
      stems: ["can we", "help us", "let's"],
      pattern:
        /\b(?:can we|help us|let's)\b[^.!?\n]{0,20}\b(?:get|reach|hit|make)\b[^.!?\n]{0,15}\b\d[\d,.k]*\s?(?:likes|followers|shares|fans|comments)\b/,
    },
    {
      stems: ["1 in ", "can you"],
      pattern:
        /\b(?:only|just) (?:1|one) in \d+\b|\bcan you (?:find|spot|see|solve) (?:the|it|all|every|what)\b[^.!?\n]{0,40}(?:\?|picture|photo|hidden)/,
    },
    {
      stems: ["without telling", "agree", "hands up", "raise your", "settl"],
      pattern:
        /\bwithout telling (?:me|us)\b|\bagree or disagree\b|\bhands up (?:if|who)\b(?! (?:left|ordered))|\braise your hand if\b|\bsettl(?:e|ing) (?:an?|this|the) (?:argument|debate)\b/,
    },
    {
      stems: ["if you"],
      pattern:
        /\b(?:comment|share|weigh in|sound off)\b[^.!?\n]{0,30}\bif you (?:don't|disagree|agree|think|love|hate|remember|do not|are not|aren't)\b|\b(?:tell us|let us know|say)\b[^.!?\n]{0,30}\bif you (?:(?:dis)?agree|love|hate)\b/,
    },
    {
      stems: ["yes or no", "below with", "you decide"],
      pattern: /\b(?:comment|answer|say|type) (?:yes or no|below with)\b|\byou decide\b[^\n]{0,20}\bcomment\b/,
    },
    {
      stems: ["likes", "followers", "shares", "fans", "comments", "hearts"],
      pattern:
        /\b(?:get to|get us to|make it to|hit|reach|want|see|take us to|past)\s(?:at least |the |over )?\d[\d,.]{0,8}k?\s?(?:likes|followers|shares|comments|fans|hearts)\b[^.!?\n]{0,30}?(?:before|by|tonight|today|tomorrow|\?|!|and we|$)/,
    },
    { stems: ["type "], pattern: /\btype ["'“]?[a-z]{2,12}["'”]? if (?:you|u|your)\b/ },
    {
      stems: ["song", "lyric", "chorus", "proverb"],
      pattern: /\b(?:finish|complete|continue) (?:the|this) (?:song|lyrics?|chorus|proverb)\s?(?::|…|\.{3}|👇|🎤|🎶|["“])/,
    },
    { stems: ["invite"], pattern: /\binvite (?:\d+|two|three|five|ten) (?:of your )?(?:friends|people|mates)\b/ },
    { stems: ["tag "], pattern: /\btag (?:someone|somebody|anyone)\b/ },
    // What a price follows at once is an offer: “Who else needs skates? We fit them from £28.”
    {
      stems: ["who else"],
      pattern: /(?:^|[.!?\n]\s{0,3}|[^\x20-\x7e]\s{0,3})who else\b[^.!\n]{0,40}\?(?![^!?\n]{0,80}[£$€]\d)/,
    },
    {
      stems: ["what am i", " letter"],
      pattern: /\bwhat am i\?(?=\W*(?:$|answers|comment))|(?:^|[.!?\n]\s{0,3})name an? [^.!?\n]{1,40} (?:without|no) (?:the )?letter\b/,
    },
    {
      stems: ["tag your", "who's with", "who agrees", "show some", "t if"],
      pattern: /\b(?:tag yourself|who's with (?:me|us)|who agrees|show some love|rt if|retweet if)\b/,
    },
  ],
} as const;

/** Needs no words: reactions as ballot, and a sentence with a hole. */
export const BAIT_SHAPES = [
  /(?:(?:👍|❤️?|😂|🤣|😮|😢|😡|🥰|😍|🔥|💙|💚|💛)\s?(?:=|:|pour|for|si|if|→|->|➡)[^\n]{1,40}(?!\w)[\s\S]{0,20}?){2,7}/u,
  /_{3,}|(?<![^\s.])[^\s.]{1,40} \.{6,}/,
] as const;
