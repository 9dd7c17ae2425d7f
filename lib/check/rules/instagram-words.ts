import { isMentionedOnly } from "../reading/guards";
import { findPatterns, type PatternTable } from "../reading/patterns";
import { defineRule } from "../rule";

export const instagramWords = defineRule({
  id: "instagram-words",
  family: "network",
  name: { fr: "Mots de Facebook sur Instagram", en: "Facebook words on Instagram" },
  severity: "off",
  whenOn: "advice",
  // Always on: it only reads captions for Instagram.
  wanted: () => true,
  surfaces: ["instagram-post"],
  languages: ["fr", "en"],
  message: {
    fr: "Remplacez « {found} » : cela n’existe que sur Facebook",
    en: "Replace “{found}”: there is no such thing on Instagram",
  },
  why: {
    fr: "Une légende recopiée de Facebook se voit, et le lecteur ne peut pas faire ce qu’elle lui demande.",
    en: "A caption copied over from Facebook shows, and readers cannot do what it asks of them.",
  },
  question: {
    fr: "Que peut faire ici la personne : s’abonner, enregistrer, écrire, ouvrir le lien en bio ?",
    en: "What can people do here: follow, save, send a message, open the link in bio?",
  },
  source: {
    title: {
      fr: "Vérifications de publication croisée : murs, journaux et mentions J’aime d’une Page n’existent que sur Facebook",
      en: "Cross-posting checks: walls, timelines and Page likes exist on Facebook only",
    },
    seen: "2026-11-23",
  },
  lesson: 32,
  options: {},
  compile: () =>
    function* (post) {
      for (const { start, end, at, to } of findPatterns(post, WORDS)) {
        if (!isMentionedOnly(post, at, to)) yield { start, end, values: { found: post.text.slice(start, end) } };
      }
    },
});

/** Walls are also painted and climbed: without a verb of publishing, a wall is only Facebook's when it says so. */
const WORDS: PatternTable = {
  fr: [
    {
      needs: [" mur"],
      pattern:
        /\b(?:(?:partage|publie|poste)(?:r|z|s)? [^.!?\n]{0,30}\bsur (?:votre|ton|notre|vos|tes) murs?\b(?! (?:de|du|des|en|a|au|avec|blancs?|nus?|interieurs?|exterieurs?|vegetal|porteurs?)\b| d'|-)|(?:votre|ton|notre|mon|son) mur facebook\b)/g,
    },
    { needs: ["page"], pattern: /\b(?:cette page facebook|(?:likez|liker|aime[rz]) (?:notre|la|cette) page(?! facebook)\b)/g },
  ],
  en: [
    {
      needs: ["wall", "timeline"],
      pattern:
        /\b(?:(?:share|post|repost)(?:s|d|ed|ing)? [^.!?\n]{0,30}\b(?:on|to|onto) (?:your|our) (?:own )?(?:wall(?! (?:of|in|at|by|with|near|outside|behind|art|space|planner|calendar|panels?)\b|-)|timeline\b)|(?:your|our|my) facebook (?:wall|timeline))\b/g,
    },
    {
      needs: ["page"],
      pattern:
        /\bthis facebook page\b|(?<=^|[^a-z0-9' ] ?|\b(?:please|and|also|then|just|forget to|remember to|sure to|friends to) )like (?:our|this|the) page\b(?! (?:to|about|on|of)\b| ?\?)/g,
    },
  ],
};
