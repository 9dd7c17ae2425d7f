import { matches } from "../match";
import { isMentionedOnly } from "../reading/guards";
import { findPatterns, type PatternTable } from "../reading/patterns";
import { defineRule } from "../rule";

/** Words of those who pass on what others made. Where the Page itself is seen, or where one books, is no repost. */
const patterns: PatternTable = {
  fr: [
    {
      needs: ["vu", "trouve", "pioche", "pique", "emprunte", "chine", "repere"],
      pattern:
        /\b(?:vue?s?|reperee?s?|piochee?s?|piquee?s?|empruntee?s?|trouvee?s?)(?<!\b(?:avez|as|aviez|nous|etes|vous|ete|etre|m'ont|l'avez|t'as) (?:\w{1,12} ){0,2}\w{2,11}) (?:\w{1,12} ){0,2}?(?:sur|dans) (?:le (?:compte|profil) d|la page d|un (?:groupe|compte|forum) |(?:pinterest|instagram|insta|facebook|fb|tiktok|google|internet|le (?:net|web)|la toile|twitter|reddit|linkedin|youtube)\b(?! (?:que\b|qu'|maps|marketplace|shopping))|@)/g,
    },
    {
      needs: ["photo", "image", "video", "visuel", "infographie", "dessin", "illustration", "meme", "via"],
      pattern:
        /\b(?:photos?|images?|videos?|visuels?|infographies?|dessins?|illustrations?|memes?|reels?|recettes?|publications?) (?:(?:pris|trouve|recupere|emprunte)e?s? )?(?:via @[\w.]+|(?:sur|de|d') ?(?:google|pinterest|internet|le net|shutterstock|getty)\b(?! (?:maps|street|earth)))|(?:\(|^|\n|[.!?…] )via @[\w.]+/g,
    },
    {
      needs: ["repost", "regram"],
      pattern: /(?:#(?:repost|regram|repostfrom|repostby|repostapp)\b|\b(?:repost|regram)\b(?= ?(?:de |d'|du |@|:|via|depuis|from|by)))/g,
    },
    {
      needs: ["filigrane", "tiktok @", "snaptik"],
      pattern: /\b(?:(?:avec|desole pour|malgre) le (?:filigrane|logo tiktok)|tiktok @[\w.]{2,30}|snaptik)/g,
    },
    {
      needs: ["auteur", "credit", "source", "pas de moi", "pas de nous"],
      pattern:
        /\b(?:(?:auteure?|photographe|artiste|source|credits?) (?:inconnue?s?|non identifiee?|introuvable)|(?:photo|image|dessin|video|texte) (?:n'est |ne sont )?pas de (?:moi|nous)\b|(?:source|credits?|photos?) ?: ?(?:google|internet|pinterest|le web|le net|facebook|instagram)\b)/g,
    },
  ],
  en: [
    {
      needs: ["seen", "found", "saw", "spotted", "stolen", "nicked", "borrowed", "pinched"],
      pattern:
        /\b(?:seen|found|saw|spotted|stolen|nicked|borrowed|pinched)(?<!\b(?:you|be|get|being|have|has|had|never|not|been|may) (?:\w{1,10} )?\w{3,8}) (?:(?:this|it|these|that|one|gem|beauty|photo|picture|image|video|idea)\b ?(?:\w{1,10} ){0,2}?)?(?:on|from|in|via) (?:pinterest|instagram|insta|facebook|fb|tiktok|google|(?:the )?(?:internet|web)|twitter|reddit|linkedin|youtube|tumblr|@)(?! ?(?:that\b|maps|marketplace|shopping))/g,
    },
    {
      needs: ["photo", "picture", "image", "video", "graphic", "meme", "pic", "via"],
      pattern:
        /\b(?:photos?|pictures?|images?|videos?|graphics?|infographics?|memes?|pics?|reels?) (?:(?:taken|found|borrowed) )?(?:via @[\w.]+|(?:from|off) (?:google|pinterest|the (?:internet|web)|shutterstock|getty)\b(?! (?:maps|street|earth)))|(?:\(|^|\n|[.!?…] )via @[\w.]+/g,
    },
    {
      needs: ["repost", "regram"],
      pattern: /(?:#(?:repost|regram|repostfrom|repostby|repostapp)\b|\b(?:repost(?:ed|ing)?|regram(?:med)?)\b(?= ?(?:from|by|via|@|:)))/g,
    },
    {
      needs: ["watermark", "tiktok @", "snaptik"],
      pattern:
        /\b(?:(?:excuse|sorry (?:for|about)|ignore|with|despite) the (?:tiktok )?(?:watermark|logo of)|tiktok @[\w.]{2,30}|snaptik)/g,
    },
    {
      needs: ["unknown", "not mine", "not ours", "not my", "source", "credit"],
      pattern:
        /\b(?:(?:author|photographer|artist|source|credits?) unknown|unknown (?:author|photographer|artist)|(?:photo|picture|image|video) (?:is )?not (?:mine|ours|my own)|not (?:my|our) (?:photo|picture|image|video)|(?:source|credits?|photos?|pics?) ?: ?(?:google|(?:the )?internet|pinterest|facebook|instagram)\b|credit to (?:the )?(?:owner|original|whoever))/g,
    },
  ],
};

/** The author is named, or gave leave. The bare name of a network names nobody. */
const CREDIT =
  /(?:©|\(c\) ?[a-z]|📷 ?:? ?@?[a-z]|📸 ?:? ?@?[a-z]|🎥 ?:? ?@?[a-z])(?! ?(?:google|internet|pinterest)\b)|\b(?:(?:credits?|copyright|photos?|images?|pictures?|videos?|pics?|dessins?|illustrations?|visuels?|textes?|recettes?)(?: photos?| video| image)? ?: ?(?!google|internet|pinterest|le (?:net|web)|the internet|facebook|instagram|inconnu|unknown)@?[a-z]|(?:photo|image|video|illustration|picture|dessin)s? (?:de|par|by|signee? )@?\w|avec (?:l'|son |leur )(?:aimable )?(?:accord|autorisation)|merci a @?[\w.]{2,30} pour (?:la|le|les|cette|ces|sa|ses|son) (?:belle |jolie )?(?:photo|image|video|dessin|partage)|with (?:kind |the |his |her |their )?permission|used with)/u;

/** What is seen on a network to be denied is not passed on. */
const RUMOUR = /\b(?:rumeurs?|faux|fausses?|arnaques?|pirate\w*|usurp\w*|rumou?rs?|fake|scams?|hacked|not true|untrue)\b/;

export const repostCredit = defineRule({
  id: "repost-credit",
  family: "disclosure",
  name: { fr: "Reprise sans crédit", en: "Repost without credit" },
  severity: "off",
  whenOn: "hint",
  wanted: ({ curation }) => curation.creditForm !== undefined,
  languages: ["fr", "en"],
  message: { fr: "Nommez l’auteur, et dites ce que vous ajoutez", en: "Name the author, and say what you add" },
  variants: {
    form: { fr: "Créditez l’auteur comme le veut la charte : {form}", en: "Credit the author the way the charter asks: {form}" },
  },
  why: {
    fr: "Meta montre moins les Pages qui reprennent le travail des autres sans rien y ajouter ; l’auteur, lui, a des droits.",
    en: "Meta shows Pages that pass on others’ work without adding to it less; and its author has rights.",
  },
  question: {
    fr: "Est-ce à vous ? Sinon, qui l’a fait, est-il d’accord, et qu’apportez-vous de plus ?",
    en: "Is it yours? If not, who made it, do they agree, and what do you add?",
  },
  source: {
    title: {
      fr: "Meta, mesures contre les contenus non originaux sur Facebook (14 juillet 2025) ; les contenus d’autrui dans la charte",
      en: "Meta, action against unoriginal content on Facebook (14 July 2025); the charter’s curation",
    },
    seen: "2026-11-23",
  },
  lesson: 7,
  options: {},
  compile: (_options, charter) => {
    const form = charter.curation.creditForm;
    return function* (post) {
      const found = findPatterns(post, patterns).find(({ at, to }) => !isMentionedOnly(post, at, to));
      if (found === undefined || matches(post, RUMOUR) || matches(post, CREDIT)) return;
      yield { start: found.start, end: found.end, ...(form === undefined ? {} : { variant: "form", values: { form } }) };
    };
  },
});
