import { APPEAL_MESSAGE, ENGAGEMENT_BAIT_SOURCE, findBait } from "../reading/bait";
import type { PatternTable } from "../reading/patterns";
import { defineRule } from "../rule";

const patterns: PatternTable = {
  fr: [
    {
      needs: ["invite"],
      pattern:
        /\binvite[rsz]? (?:tous |toutes )?(?:tes|vos) (?:amis|amies|contacts|proches) a (?:aimer|liker|suivre|rejoindre|commenter|voter)\b/g,
    },
    {
      needs: ["partag"],
      pattern:
        /\b(?:(?:merci de|pense[zs]? a|hesite[zs]? pas a|il suffit de|il faut|oublie[zs]? pas de) (?:re)?partager|(?:re)?partage[sz]?)\b\s+(?:(?:vite|a fond|un max(?:imum)?|en masse|massivement|partout)\b|(?:ce|cette|la|le|notre)\s+(?:post|publication|video|photo|message|statut|bon plan|annonce|jeu|concours)\b[^.!?\n]{0,40}?\b(?:pour (?:gagner|participer|tenter|doubler|que|augmenter)|si|en story|avec (?:\d+|tous|toutes|vos|tes|un|une|deux|trois|cinq)|a (?:\d+|tous|toutes|vos|tes|un|une|deux|trois|cinq|au moins))\b|(?:avec|a)\s+(?:au moins )?(?:tous |toutes |\d+ |deux |trois |cinq |dix )?(?:vos|tes|ton|votre|\d+|un|une)?\s*(?:amis?|amies?|potes?|contacts|proches|groupes|copains|copines)\b|si (?:vous|tu|t'|comme)|en story\b|pour (?:gagner|participer|tenter|doubler|avoir une chance)\b)/g,
    },
    {
      needs: ["partag"],
      pattern:
        /\b(?:en partageant|partage[zs]?(?: et|,) (?:like|aime|commente|abonne|tague|identifie|mentionne)[sz]?|(?:like|aime|commente|abonne|tague|identifie|mentionne)[sz]?(?:-vous|-toi)?(?: [^.!?\n]{0,30})?(?: et|,| puis) partage[sz]?)\b[^.!?\n]{0,60}?(?:pour (?:gagner|participer|tenter|doubler)|chances?|gagn(?:er|ez)|tirage|si (?:vous|tu|t'))/g,
    },
    {
      needs: ["partage"],
      pattern:
        /\b(?:(?:on vise|objectif|atteint|des|quand|apres) (?:les |la barre des )?\d+ partages|(?:des que|quand|une fois que?|lorsque) (?:cette|la|notre|ce|le) (?:publication|post|photo|video)[^.!?\n]{0,25} partagee? (?:plus de )?\d+|chaque partage compte|plus (?:tu|vous) partage[sz])\b/g,
    },
  ],
  en: [
    { needs: ["invite"], pattern: /\binvite (?:all )?(?:of )?your friends to (?:like|follow|join|vote)\b/g },
    {
      needs: ["shar"],
      pattern:
        /\bshare (?:this |it |now |the |our )?\s*(?:post |photo |picture |video |page |status |pic |link |article )?\s*(?:(?:with|to) (?:at least )?(?:all |\d+ |two |ten |five |three |a |an |your )?(?:of )?(?:your )?(?:\w+ )?(?:friends?|groups|timeline|wall|story)\b|if (?:you|u|your|ya|y'all|this|it|we)\b|to (?:win|enter|be entered|save|be in with|qualify|increase|have a chance)\b|for (?:your|a) chance|and win\b|publicly\b|and comment\b)|\b(?:click|hit|press|tap) ['"]?share['"]? (?:if|to|and)\b/g,
    },
    {
      needs: ["shar"],
      pattern:
        /\b(?:like|follow|comment|tag)(?: [^.!?\n]{0,30})?(?:,| and| &| \+)(?: then| and)? share\b[^.!?\n]{0,50}?\b(?:to win|to enter|to be|for a chance|for your chance|chance|if you)\b/g,
    },
    {
      needs: ["shar"],
      pattern:
        /\bshare(?:[ ,!.]+(?:and )?share\b(?! alike))+|\b(?:once|when|if|after) (?:this|the|our) (?:post|photo|video|status|page)[^.!?\n]{0,20} (?:shared|gets|reaches|hits) ?[^.!?\n]{0,10}\d+|\b(?:every|each|more|keep on|keep) (?:shar(?:e|es|ing)|times you share)\b[^.!?\n]{0,60}\b(?:chances?|entry|entries|win)\b/g,
    },
  ],
};

export const baitShare = defineRule({
  id: "bait-share",
  family: "bait",
  isBroad: true,
  name: { fr: "Appât à partages", en: "Share bait" },
  severity: "must",
  languages: ["fr", "en"],
  message: {
    fr: "Ne réclamez pas le partage : donnez une raison d’agir chez vous",
    en: "Do not ask for shares: give a reason to act with you",
  },
  variants: { appeal: APPEAL_MESSAGE },
  why: {
    fr: "Meta montre moins les Pages qui réclament des partages, et interdit de lier un jeu au partage sur un profil personnel.",
    en: "Meta shows Pages that ask for shares less, and forbids tying a contest to sharing on a personal timeline.",
  },
  question: {
    fr: "Qu’est-ce qui, dans ce texte, mérite d’être transmis sans qu’on le demande ?",
    en: "What in this text deserves to be passed on without being asked for?",
  },
  source: ENGAGEMENT_BAIT_SOURCE,
  lesson: 15,
  options: {},
  compile: () => (post) => findBait(post, patterns),
});
