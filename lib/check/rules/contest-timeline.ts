import type { Post } from "../post";
import { sentenceAround } from "../reading/claims";
import { findContest, isPlayedOnTheSpot } from "../reading/contests";
import { isMentionedOnly } from "../reading/guards";
import { findPatterns, type PatternMatch, type PatternTable } from "../reading/patterns";
import { defineRule, type Hit } from "../rule";

/** Sharing on one's own timeline or story, and naming friends; photos shared with the Page and the Page's own tag are neither. */
const patterns: PatternTable = {
  fr: [
    {
      needs: ["story", "stories"],
      variant: "story",
      pattern:
        /\b(?:(?:re)?partage[rsz]?|(?:re)?poste[rsz]?|mets|mettez|publie[rsz]?|relaye[rsz]?|relaie)\b(?! (?:vos|votre|ta|tes|ton|une?) )[^.!?\n]{0,40}?\ben (?:stor(?:y|ies)|story publique)\b|\ben story\b[^.!?\n]{0,30}?\b(?:doubl\w+|chances?|gagner|bonus)\b|\bchances?\b[^.!?\n:,]{0,40}?\b(?:en|dans (?:ta|votre)) story\b/g,
    },
    {
      needs: ["partag"],
      variant: "share",
      pattern:
        /\b(?:(?:re)?partage[sz]?(?<!\b(?:le|un|ce|du|chaque|sans|en|au|nous|on|qui|vous|ne) partages?)|(?:(?:il suffit de|il faut|devez|dois|merci de|penser? a|oublie[zs]? pas de|(?:et|puis|ou)(?: de)?|[^a-z0-9\s'"]|\d[.)]|^|\n)\s*)(?:re)?partager)\s+(?:(?:ce|cette|la|le|notre|l')\s?(?:post\b|publication|page|photo du (?:jeu|concours)|visuel|jeu|concours|annonce|statut|affiche)|publiquement|en (?:mode )?public\b|sur (?:ton|votre|vos|ta|le) (?:mur|profil|journal|fil|page|compte)|(?:avec|a) (?:au moins )?(?:\d+|deux|trois|cinq|dix|un max|tous|toutes|tes|vos|un)\b[^.!?\n]{0,12}\b(?:amis?|amies?|potes?|contacts|proches|copains|copines)|un max(?:imum)?\b|pour (?:gagner|participer|jouer|tenter|doubler|avoir|augmenter|etre)|(?=(?:et|&|\+) (?:tague|identifie|commente|like|gagne)[sz]?))/gu,
    },
    {
      needs: ["partag"],
      variant: "share",
      pattern:
        /\b(?:like[rsz]?|aime[rsz]?|commente[rsz]?|abonne[rz]?|suive[sz]|tague[rsz]?|identifie[rsz]?)(?:-(?:vous|toi))?\b[^.!?\n]{0,40}?(?:,| et| &| \+| puis|\/) ?(?:[^\w\s]{1,4} ?)?(?:re)?partage[rsz]?\b(?!-nous| (?:vos?|votre|tes|ton|ta|une?|nous|avec nous)\b)|\ben (?:re)?partageant (?:ce|cette|la|le|notre) (?:post|publication|page|jeu|concours)|\b(?:1|un|chaque) partage (?:=|donne|compte|vaut)|\bplus (?:tu|vous) partage[sz]\b|\bpartage[rz]?\b(?<=(?:^|\n)[^a-z\n]{0,8}partage[rz]?)(?: (?:la|cette) publi\w*)?(?=[^a-z\n]{0,8}(?:\n|$))/g,
    },
    {
      needs: ["tag", "identifi", "mentionn", "invite"],
      variant: "tag",
      pattern:
        /(?:\b(?:tague[rsz]?|taguant|tagge[rsz]?|tag|identifie[rz]|identifiant|mentionne[rz]|mentionnant|(?<=(?:^|[.!?:,;\n+&-]|\bet|\bpuis|\bou)\s*)(?:identifie|mentionne)s?)|\binvite[rsz]?(?= (?:\d+|deux|trois|cinq|dix)\b))\s+(?:en commentaires? |dans les commentaires )?(?:(?:ton|ta|tes|votre|vos|un|une|deux|trois|quatre|cinq|\d+|la|le|les|des|au moins|autant de?)\s+){1,3}(?:[a-z'-]{1,20}\s+){0,2}?(?:amis?|amies?|potes?|copains?|copines?|proches?|personnes?|collegues?|bff|voisine?s?|binome|moitie|cheri|cherie|maman|papa|frere|soeur|contacts?|acolytes?|duo|equipier\w*)\b|\b(?:tague[rsz]?|tagge[rsz]?|identifie[rsz]?|mentionne[rsz]?)\s+(?:celui|celle|ceux|celles|quelqu'un)\b/g,
    },
    {
      needs: ["invit"],
      variant: "invite",
      pattern:
        /\binvite[rsz]? (?:au moins )?(?:tous |toutes |\d+ |un max de )?(?:de )?(?:tes |vos )?(?:amis|amies|contacts|proches|copains|copines) (?:a|pour) (?:aimer|liker|suivre|rejoindre|s'abonner|qu'ils)\b/g,
    },
  ],
  en: [
    {
      needs: ["story", "stories"],
      variant: "story",
      pattern:
        /\b(?:re-?)?(?:shar(?:e|ing)|post(?:ing)?|add(?:ing)?) (?!your |a |an )(?:[^.!?\n]{0,30}? )?(?:to|on|in) (?:your |ur )?(?:insta\w* |facebook |fb )?stor(?:y|ies)\b/g,
    },
    {
      needs: ["shar"],
      variant: "share",
      pattern:
        /\b(?:shar(?:e|ing) (?:this|our|the) (?:\w{1,20} ){0,2}?(?:post|page|photo|status|competition|contest|giveaway|pic(?:ture)?|video)\b|shar(?:e|ing) (?:it|this)? ?(?:publicly|on your (?:own )?(?:page|wall|timeline|profile|feed)|with (?:at least )?(?:\d+|two|three|five|ten|a|all|your) (?:of )?(?:your )?(?:friends?|mates?)|to (?:win|enter|be entered|qualify|your (?:page|wall|timeline|profile))|for (?:a|your|another|an extra) (?:chance|entry))|(?:like|follow|comment|tag)\b[^.!?\n]{0,40}?(?:,| and| &| \+|,? then) ?(?:[^\w\s]{1,4} ?)?(?:re)?share\b(?! (?:your|a|an|some|with us)\b)|the more you share|shar(?:e|ing)\b[^.!?\n]{0,40}?\b(?:double|extra|bonus|additional|second|another|more) (?:entr(?:y|ies)|chances?)|(?:1|one|each|every) share (?:=|is|counts|gets|gives|earns))/g,
    },
    {
      needs: ["tag"],
      variant: "tag",
      pattern:
        /\b(?:tag|tagging|mention) (?:at least |up to )?(?:a|your|\d+|one|two|three|four|five|some|as many|the)\s+(?:[a-z'&-]{1,20}\s+){0,4}?(?:friends?|someone|somebody|mates?|bestie|bff|person|people|mom|mum|dad|partner|co-?workers?|colleagues?|sisters?|brothers?|buddy|buddies|pals?|family|wife|husband|neighbou?rs?|teammates?)\b|\btag (?:someone|somebody|anyone|whoever)\b/g,
    },
    {
      needs: ["invit"],
      variant: "invite",
      pattern: /\binvit(?:e|ing) (?:at least )?(?:all |\d+ |two |three |five |ten )?(?:of )?(?:your )?friends to (?:like|follow|join)\b/g,
    },
  ],
};

/** At a raffle on the spot a shared poster is only publicity, unless the chance itself hangs on it. */
const AT_STAKE = /\b(?:chances?|gagn\w+|tirage|participer|win|enter|draw)\b/;

/** Thanks for what was done ask for nothing; folded, « partagé » is spelt like the request, and many write it so. */
const ACCENTED = /^\p{L}+é(?:e?s?)(?!\p{L})/iu;
const DONE = /^(?:re)?(?:partag|tagu|tagg|identifi|mentionn|invit|relay|post)ee?s?\b/;
const HELPER = /\b(?:ai|as|a|avons|avez|ont|avoir|ayant|aura|aurez|aurons|auront|ete)(?: \w{1,8})? $/;
const THANKS = /\bthank(?:s| you|ed)\b[^.!?\n]{0,40}$/;

export const contestTimeline = defineRule({
  id: "contest-timeline",
  family: "promotion",
  cause: "bait",
  name: { fr: "Jeu lié au partage ou aux amis", en: "Contest tied to sharing or friends" },
  severity: "must",
  surfaces: ["facebook-post", "facebook-reel", "ad-text"],
  languages: ["fr", "en"],
  message: {
    fr: "Retirez cette condition : un jeu ne peut pas l’exiger sur Facebook",
    en: "Take this condition out: a contest may not require it on Facebook",
  },
  variants: {
    share: {
      fr: "Retirez le partage des conditions du jeu : Facebook l’interdit",
      en: "Take sharing out of the entry conditions: Facebook forbids it",
    },
    story: {
      fr: "Retirez la story des conditions du jeu : Facebook l’interdit",
      en: "Take the story out of the entry conditions: Facebook forbids it",
    },
    invite: {
      fr: "Ne faites pas inviter d’amis pour jouer : Facebook l’interdit",
      en: "Do not have friends invited as an entry: Facebook forbids it",
    },
    tag: {
      fr: "Ne faites pas identifier d’amis pour jouer : Facebook l’interdit",
      en: "Do not have friends tagged as an entry: Facebook forbids it",
    },
  },
  why: {
    fr: "Les règles des Pages excluent les profils et les amis des jeux. Commenter, envoyer une photo ou écrire à la Page est permis.",
    en: "Page rules keep timelines and friends out of contests. Commenting, sending a photo or messaging the Page is allowed.",
  },
  question: {
    fr: "Quelle réponse sur votre métier pourrait servir de participation ?",
    en: "Which answer about your trade could serve as the entry?",
  },
  source: {
    title: "Meta, Pages, Groups and Events policies, Promotions",
    url: "https://www.facebook.com/policies_center/pages_groups_events",
    seen: "2026-11-23",
  },
  lesson: 22,
  options: {},
  compile: () => findConditions,
});

/** One hit for each sort of condition. */
function* findConditions(post: Post): Generator<Hit> {
  if (findContest(post) === undefined) return;
  const found = findPatterns(post, patterns);
  const onTheSpot = isPlayedOnTheSpot(post);
  const told = new Set<string | undefined>();
  for (const match of found) {
    const { start, end, at, to, variant } = match;
    if (told.has(variant) || variant === undefined || isDone(post, match) || isMentionedOnly(post, at, to)) continue;
    if (onTheSpot && !AT_STAKE.test(sentenceAround(post, at, to))) continue;
    told.add(variant);
    yield { start, end, variant };
  }
}

function isDone(post: Post, { start, end, at, to }: PatternMatch): boolean {
  const { text } = post.folded;
  const before = text.slice(Math.max(0, at - 60), at);
  if (post.language === "en") return THANKS.test(before);
  return ACCENTED.test(post.text.slice(start, end)) || (DONE.test(text.slice(at, to)) && HELPER.test(before));
}
