import { APPEAL_MESSAGE, ENGAGEMENT_BAIT_SOURCE, findBait } from "../reading/bait";
import type { PatternTable } from "../reading/patterns";
import { defineRule } from "../rule";

const patterns: PatternTable = {
  fr: [
    {
      needs: ["lik", "aime", "coeur", "pouce", "reaction"],
      pattern:
        /\b(?:likez|likes?(?= (?:ce|cette|si|la|le|ma|notre|pour)\b)|aimez(?= (?:ce|cette|la|notre) (?:post|publication|photo|video))|(?:mets|mettez|met|mettre|lache[rsz]?|laisse[rsz]?|balance[rsz]?|donne[rsz]?|depose[rsz]?|clique[rsz]? sur|fais|faites|reagisse[sz]|reagis)\s+(?:nous\s+|moi\s+|-nous\s+)?(?:avec\s+)?(?:un|une|ton|votre|le|des|plein de|j')?\s*(?:[^\w\s]+\s*)?(?:petit |gros |max de |maximum de )?(?:like|j'aime|jaime|coeur|pouce(?: bleu| en l'air)?|reaction|emoji)s?)\b[^.!?\n]{0,60}?\b(?:si|pour|quand|s'il|s'ils)\b/g,
    },
    { needs: ["like", "j'aime", "coeur", "partage"], pattern: /\b(?:1|un) (?:like|j'aime|coeur|partage|commentaire) ?= ?(?:1|un|une)\b/g },
    {
      needs: ["like", "double", "coeur", "j'aime"],
      pattern:
        /(?:\b(?:double[- ]?tape[rsz]?|(?:lache|balance|mets|mettez|lachez|balancez|laisse|laissez)z? (?:un|ton|votre|vos|des|plein de|un max de|un maximum de) (?:petits? |gros )?(?:likes?|pouces? bleus?|j'aime)|likez (?:ce|cette|la|notre|le) (?:post|publication|photo|video)|(?:on|nous) (?:vise|veut|attend|passe|atteint)[^.!?\n]{0,20} \d+ (?:likes|j'aime))\b|(?:^|[.!?:,\n]\s*)(?:likez|like)(?:,| et| puis| \+| &) (?:partage|commente|abonne|tague|identifie)[rsz]?\b)/g,
    },
    {
      needs: ["coeur", "like", "pouce", "❤", "👍", "🔥", "💙"],
      pattern:
        /(?:^|[.!?\n]\s*)(?:un|des|vos|mets|mettez|envoie|envoyez|laissez|laisse) ?(?:nous )?(?:un |une |des |vos )?(?:petit )?(?:coeurs?|likes?|pouces?|❤|👍|🔥|💙)[^.!?\n]{0,30}\b(?:si (?:vous|tu|t')|pour (?:dire|soutenir|remercier|souhaiter|encourager|feliciter))/g,
    },
  ],
  en: [
    {
      needs: ["like", "love", "react", "heart", "double", "thumb"],
      pattern:
        /(?:^|[.!?:;,)\n"*–—-]\s*|[\u0080-\uffff]\s*|\b(?:and|or|just|to|can we get a|let's)\s+)(?:please |pls |plz |click |press |hit |push )*["']?(?:like|love|react|heart|double[- ]tap|(?:hit|smash|press|click|tap|push) (?:on )?(?:that |the |this )?["']?(?:like|love|heart|thumbs up)["']?(?: button)?|(?:give|show|send) (?:us|this|this post|him|her|them|it|me) (?:a |an |some |your )?(?:big |quick )?["']?(?:like|heart|thumbs up|love))["']?\b[^.!?\n]{0,60}?\bif (?:you|u|ur|your|this|ya|y'all|he|she|they|we|it|the|that)\b/g,
    },
    {
      needs: ["like", "heart", "double", "thumb"],
      pattern:
        /\b(?:double[- ]tap|smash (?:that |the )?["']?like["']?|(?:hit|press|click|tap|push) (?:on )?(?:that |the )?["']?(?:like|love|heart|thumbs up)["']?(?: button)?(?: (?:if|to|for|and|below|now)\b|[.!]|$)|(?:drop|leave|give us|give this|give this post|give it) (?:a|your|some) (?:big |quick )?(?:like|heart|thumbs up|❤|👍)s?\b|like this (?:post|status|photo|picture|video|page|pic)? ?(?:if|to (?:show|wish|win|support|say|enter|help|send|thank))\b|(?:let's|can we|help us) (?:get|reach|hit|see) (?:this |to )?(?:to )?\d[\d,.k]* (?:likes|hearts))/g,
    },
    {
      needs: ["like if you"],
      pattern:
        /(?<!\b(?:would|look|looks|looked|feel|feels|felt|sound|sounds|taste|be|is|was|what|i'd|you'd|we'd|seem|seems|act|not|or|just|it|that) )['"]?\blike['"]? if you(?:'re|'d|'ve)? (?:agree|think|love|support|want|remember|are|have|like|know|miss|can|ever|enjoy|believe|feel|also|would|do|need|hope|wish|prefer|still|too|grew|got|saw|see|use|live|watched|plan|excited)/g,
    },
    {
      needs: ["like"],
      pattern:
        /(?:^|[.!?:)\n"]\s*|[\u0080-\uffff]\s*)(?:please |pls |click )?["']?like["']? (?:this )?(?:if\b|and share|& share|, share|to (?:show|wish|support|say|send|thank|congratulate|welcome|help|join|honou?r|celebrate|remember|agree)|for (?:yes|more|part|a chance)|this (?:post|photo|picture|status|video)\b)/g,
    },
    {
      needs: ["drop a", "leave a", "drop your", "give us a", "send a"],
      pattern: /\b(?:drop|leave|give us|send) (?:an?|your) [^\w\s,./'"-]{1,4} (?:below )?if\b/g,
    },
    { needs: ["like", "share", "heart"], pattern: /\b(?:1|one|each|every) (?:like|share|heart|comment) ?(?:=|equals) ?(?:1|one|a|an)\b/g },
  ],
};

export const baitReact = defineRule({
  id: "bait-react",
  family: "bait",
  isBroad: true,
  name: { fr: "Appât à réactions", en: "React bait" },
  severity: "must",
  languages: ["fr", "en"],
  message: {
    fr: "Ne demandez pas de réaction : dites ce que la personne y gagne",
    en: "Do not ask for a reaction: say what the reader gets",
  },
  variants: { appeal: APPEAL_MESSAGE },
  why: {
    fr: "Meta montre moins toute la Page quand elle réclame des réactions, et un « j’aime » n’avance aucun objectif de la charte.",
    en: "Meta shows the whole Page less when it asks for reactions, and a like serves none of the charter’s objectives.",
  },
  question: {
    fr: "Que voulez-vous apprendre de vos lecteurs, ou leur faire faire, à la place du « j’aime » ?",
    en: "What would you like readers to tell you, or to do, instead of a like?",
  },
  source: ENGAGEMENT_BAIT_SOURCE,
  lesson: 15,
  options: {},
  compile: () => (post) => findBait(post, patterns),
});
