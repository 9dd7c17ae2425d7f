import { matches } from "../match";
import type { Post } from "../post";
import { claimTable, FINE, findClaims } from "../reading/claims";
import type { PatternMatch } from "../reading/patterns";
import { defineRule } from "../rule";

/** `draw`: chance decides; `ticket` and `share`: what one pays to take part; `sold`: both at once. */
const patterns = claimTable({
  fr: [
    [
      FINE,
      /\b(?:tickets?|billets?|cartes?) (?:d'entree|de (?:bus|car|metro|tram|train|navette|parking|caisse|cantine|repas|boisson|concert|spectacle|cinema|theatre|match|manege|banque)|restos?|restaurant|repas|boissons?|navette)\b/g,
    ],
    [
      FINE,
      /\b(?:tirages?|tire[es]{0,3}) au sort (?:\w+ ){0,2}(?:equipes?|poules?|groupes?|adversaires?|jures?|tours?|coupe|tables?)\b|\bjeux? de loto\b|\bloto (?:foot|sportif)\b/g,
    ],
    [
      "sold",
      /\b(?:tickets?|billets?|carnets?|cases?) de (?:la |notre )?(?:grande )?(?:tombola|loterie)\b[^.!?\n]{0,30}\b(?:en vente|vendus?)\b|\b(?:achete[rz]|achat d[e']|vendons|vendent|vente d[e']s?|procurez-vous)\b[^.!?\n]{0,25}\b(?:tickets?|billets?|carnets?|cases?) de (?:la |notre )?(?:tombola|loterie)\b|\b(?:tombola|loterie) payante\b/g,
    ],
    [
      "ticket",
      /\b(?:tickets?|billets?|cases?|grilles?|cartons?(?! d[e'])|enveloppes?|numeros?)\b[^.!?\n€]{0,20}?\b\d{1,3}(?:[.,]\d\d?)? ?(?:€|euros?\b)|\b\d{1,3}(?:[.,]\d\d?)? ?(?:€|euros?) ?(?:le |la |les |l'|par |pour |\/ ?)?(?:\d+ |deux |trois |cinq |dix )?(?:tickets?|billets?|cases?|grilles?|cartons?|enveloppes?|numeros?)\b/g,
    ],
    ["share", /\b(?:participation|mise)\b[^.!?\n€]{0,20}?\b\d{1,3}(?:[.,]\d\d?)? ?(?:€|euros?\b)/g],
    ["draw", /\b(?:tombolas?|loteries?|(?:tirages?|tire[es]{0,3}|tirer\w*) au sort|(?:super )?lotos?|bingo|jeux?[- ]concours|a gagner)\b/g],
  ],
  en: [
    [FINE, /\b(?:bus|train|parking|concert|cinema|theatre|season|match|entry|entrance|meal|drinks?|show|gig) tickets?\b/g],
    [
      "sold",
      /\b(?:raffle|tombola|lottery|prize draw) tickets?\b[^.!?\n]{0,30}\b(?:on sale|for sale|available|sold)\b|\b(?:buy|buying|sell|selling|get|grab)\b[^.!?\n]{0,25}\b(?:raffle|tombola|lottery|prize draw) tickets?\b/g,
    ],
    [
      "ticket",
      /\b(?:tickets?|squares?|strips?|entry|entries)\b[^.!?\n€£$]{0,20}?(?:[€£$] ?\d{1,3}|\b\d{1,3} ?(?:€|euros?\b|pounds?\b))|(?:[€£$] ?\d{1,3}(?:\.\d\d)?|\b\d{1,3} ?(?:€|euros?|pounds?)) (?:a |per |each |for )?(?:\d+ |two |three |five |ten )?(?:tickets?|squares?|strips?|entry|entries)\b/g,
    ],
    ["draw", /\b(?:raffles?|prize draw|tombola|lottery|bingo|(?:chance|one|opportunity) to win|in the draw)\b/g],
  ],
});

/** Those who may hold one, once the town hall agrees: charities, schools, clubs. */
const NON_PROFIT =
  /\b(?:associations?|asso|clubs?|apel?|ecoles?|college|lycee|creche|parents d'eleves|sou des ecoles|au profit d\w*|benefices?|kermesse|comite des fetes|amicale|benevoles?|telethon|paroisse|pompiers|revers[ae]\w*|solidaires?|caritati\w+|bonne cause|charity|charities|school|schools|pta|church|in aid of|proceeds|fundrais\w+|non-profit|volunteers?|hospice|good cause)\b/;
const NON_PROFIT_SECTORS: readonly string[] = ["association", "school", "local-government"];
/** Characters within which a stake and a draw speak of the same game. */
const REACH = { ticket: 160, share: 80 } as const;

export const legalLottery = defineRule({
  id: "legal-lottery",
  family: "legal",
  name: { fr: "Tirage payant", en: "Paid draw" },
  severity: "off",
  whenOn: "must",
  pack: "jeux",
  languages: ["fr", "en"],
  message: {
    fr: "À vérifier : un tirage payant ouvert au public peut être une loterie interdite",
    en: "Check: a paid draw open to the public may be a prohibited lottery",
  },
  variants: {
    association: {
      fr: "À vérifier : l’autorisation de la mairie, ou le cadre des lotos associatifs",
      en: "Check: the town hall’s permission, or the frame for charity lotos",
    },
  },
  why: {
    fr: "Faire payer une chance de gagner est réservé, en France, à quelques cas : bienfaisance, arts et sport autorisés, lotos associatifs.",
    en: "In France only a few may charge for a chance to win: good causes, arts and sport with permission, and charity lotos.",
  },
  question: {
    fr: "Qui organise ce tirage, à quoi sert la recette, et qui l’a autorisé ?",
    en: "Who holds this draw, what is the money for, and who has allowed it?",
  },
  source: {
    title: {
      fr: "Code de la sécurité intérieure, art. L320-1 et L322-1 à L322-4",
      en: "Code de la sécurité intérieure, art. L320-1 and L322-1 to L322-4",
    },
    seen: "2026-11-23",
  },
  lesson: 22,
  options: {},
  compile: (_options, charter) => {
    const isNonProfit = NON_PROFIT_SECTORS.includes(charter.identity.sector);
    return function* (post) {
      const stake = findStake(post);
      if (stake === undefined) return;
      const calmed = isNonProfit || matches(post, NON_PROFIT);
      yield { start: stake.start, end: stake.end, ...(calmed ? { severity: "hint", variant: "association" } : {}) };
    };
  },
});

/** The first stake that stands near a draw. */
function findStake(post: Post): PatternMatch | undefined {
  const found = findClaims(post, patterns);
  const draws = found.filter(({ variant }) => variant === "draw");
  return found.find(({ at, to, variant }) => {
    if (variant === "sold") return true;
    if (variant !== "ticket" && variant !== "share") return false;
    return draws.some((draw) => Math.max(draw.at - to, at - draw.to) <= REACH[variant]);
  });
}
