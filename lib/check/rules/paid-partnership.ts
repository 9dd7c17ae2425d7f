import type { Charter } from "../../charter";
import { fold, matches } from "../match";
import type { Post } from "../post";
import { sentenceAround } from "../reading/claims";
import { isMentionedOnly } from "../reading/guards";
import { findPatterns, type PatternMatch, type PatternTable } from "../reading/patterns";
import { defineRule, type Hit } from "../rule";

/** Behind the match stands the partner's name: `handle` wants a mention, the others take a capital too. */
const patterns: PatternTable = {
  fr: [
    {
      needs: ["partenariat", "collab"],
      variant: "together",
      pattern:
        /\b(?:en partenariat|en collaboration|en collab|collab|(?:notre|une?|nouvelle?|nouveau) (?:collab(?:oration)?|partenariat)) avec (?:la marque |l'enseigne |le magasin |la maison |le domaine |la boutique )?/g,
    },
    {
      needs: ["offert", "envoye", "prete", "invite", "sponsoris"],
      variant: "named",
      pattern:
        /\b(?:(?:gracieusement |gentiment )?(?:offert|envoye|prete)e?s? (?:gracieusement |gentiment )?par|(?:nous (?:a|ont|avons ete)|on a ete|m'a|j'ai ete|etions|etait) (?:gentiment |gracieusement )?invitee?s? (?:\w{1,12} ){0,4}?(?:par|chez)) (?:la marque |l'enseigne |nos amis de |notre partenaire |nos partenaires )?/g,
    },
    {
      needs: ["merci"],
      variant: "handle",
      pattern:
        /\bmerci (?:beaucoup |infiniment |encore )?(?:a|aux?) (?=@[\w.]{2,40} (?:et @[\w.]{2,40} )?(?:de nous avoir (?:invite|offert|envoye|prete)|pour (?:l'|la |le |les |ce |cette |ces |son |leur |sa )(?:belle |superbe |joli )?(?:invitation|cadeaux?|colis|envoi|box|pret|sejour|nuit|repas|produits?|degustation|week-end)\b))/g,
    },
    {
      needs: ["code"],
      variant: "handle",
      pattern: /\b(?:avec (?:le|mon|notre) )?code (?:promo )?["']?[a-z]{3,15}\d{0,3}["']? [^.!?\n]{0,40}?\b(?:chez|sur|de|avec) (?=@)/g,
    },
  ],
  en: [
    {
      needs: ["partnership", "collab", "partnered", "teamed"],
      variant: "together",
      pattern:
        /\b(?:in (?:paid )?(?:partnership|collaboration) with|(?:our|a|new|latest) collab(?:oration)? with|in collab with|we(?:'ve| have)? (?:partnered|teamed) (?:up )?with) (?:the (?:lovely |brilliant )?(?:team|people|folks) (?:at|from) |our friends (?:at|from) )?/g,
    },
    {
      needs: ["gifted", "sent", "invited", "treated", "given"],
      variant: "named",
      pattern:
        /\b(?:(?:kindly |generously )?gifted (?:to us )?by|(?:kindly |generously )?(?:sent|lent|given) to (?:us|me) (?:for free )?by|(?:we were|i was|were|was) (?:kindly )?(?:invited|treated) (?:\w{1,12} ){0,4}?by) (?:the (?:lovely |brilliant )?(?:team|people|folks) (?:at|from) |our friends (?:at|from) )?/g,
    },
    {
      needs: ["thank"],
      variant: "handle",
      pattern:
        /\b(?:thanks|thank you) (?:so much |again )?to (?=@[\w.]{2,40} (?:and @[\w.]{2,40} )?for (?:inviting|having us stay|sending|gifting|lending|hosting us|the (?:invite|invitation|gift|gifts|hamper|box|stay|meal|parcel|products?|loan)\b))/g,
    },
    {
      needs: ["code"],
      variant: "handle",
      pattern: /\b(?:use |with )(?:my |our )?(?:discount )?code ["']?[a-z]{3,15}\d{0,3}["']? [^.!?\n]{0,40}?\b(?:at|on|from|with) (?=@)/g,
    },
  ],
};

/** The post already says it is paid for, or that it is not. */
const LABEL =
  /\b(?:partenariat (?:remunere|commercial|paye)|collaboration (?:commerciale|remuneree)|(?:contenu|publication|post) sponsorisee?|sponsorise|publicite|communication commerciale|sans contrepartie|non (?:sponsorise|remunere)e?|paid (?:partnership|promotion|ad|collaboration)|sponsored|advertisement|advertorial|not (?:sponsored|an ad))\b|(?:^|[\s[(])(?:ad|pub|publi|advert)(?:[\]):]| ?\||\s*$)|#(?:pub|publicite|sponsorise\w*|sponsored|ad|advert|gifted|paidpartnership|partenariatremunere|collaborationcommerciale)\b/m;

/** Public bodies, causes and schools: doing something together with them is no advertising. */
const PUBLIC_HANDLE =
  /^(?:la|le|les|l|the)?[_.]?(?:mairie|ville|commune|agglo|metropole|departement|region|prefecture|office|ccas|chu|univ|musee|museum|mediatheque|bibliotheque|asso|croixrouge|efs|ligue|fede|comite|club|cci|cma|francetravail|unicef|pompiers|police|gendarmerie|council|city|town|nhs|school|charity|library|redcross|rotary|trust)|council|univ|school|college|mairie|museum|musee|library|charity/;
const PUBLIC =
  /^(?:(?:la|le|les|l'|the|notre|nos|our|une?|a|plusieurs|several) ?)?(?:\w+ ){0,2}?(?:mairie|ville|villes|commune|communaute|metropole|agglo\w*|departement|region|etat|conseil|prefecture|ministere|office|ecoles?|college|lycee|universit\w*|iut|campus|association\w*|asso|ong|federation|ligue|comite|club|clubs|union|syndicat|croix|secours|restos|emmaus|ccas|caf|cpam|ars|efs|adil|ademe|adie|ffbad|unicef|unesco|france (?:travail|renov|nature|bleu|benevolat)|pole emploi|mission locale|chambre|cci|cma|parc|mediatheque|bibliotheque|musee|hopital|chu|chru|clinique|pompiers|sdis|police|gendarmerie|theatre|festival|cinema|conservatoire|orchestre|maison (?:de|des|du)|sos|centre|fondation|institut|observatoire|reseau|collectif|parents|residents?|habitants?|benevoles?|council|city|town|borough|county|parish|government|nhs|hospital|trust|school|university|college|academy|charity|foundation|museum|library|society|police|fire|red cross|rotary|lions|age uk|mind|citizens|institute|department|ministry|association|federation|community|church|ymca|theatre|volunteers?|year \d+|class(?:e|es)?|pupils|students|eleves)\b/;

/** An event that two hosts hold together. */
const EVENT =
  /\b(?:organis\w+|coorganis\w+|anime[es]*|expositions?|expo|conferences?|formations?|ateliers?|soirees?|visites?|festivals?|journees?|collectes?|marches?|concerts?|stages?|permanences?|courses?|tournois?|forum|spectacles?|projections?|chantier|projet|campagne|recherche|programme|events?|exhibitions?|talks?|workshops?|courses?|clubs?|festivals?|drives?|fairs?|markets?|concerts?|tournaments?|projects?|programmes?|hosted|organised|organized|screenings?|run)\b/;

export const paidPartnership = defineRule({
  id: "paid-partnership",
  family: "disclosure",
  name: { fr: "Partenariat sans mention", en: "Partnership without a label" },
  severity: "off",
  whenOn: "advice",
  languages: ["fr", "en"],
  message: {
    fr: "À vérifier : si {partner} paie ou offre, activez le libellé de partenariat",
    en: "Check: if {partner} pays or gives something, turn on the partnership label",
  },
  why: {
    fr: "Meta demande son libellé de partenariat rémunéré dès qu’un avantage est en jeu ; un lecteur qui le découvre seul se méfie.",
    en: "Meta asks for its paid partnership label as soon as value changes hands; a reader who finds out alone stops trusting.",
  },
  question: {
    fr: "Qu’avez-vous reçu en échange : argent, produit, invitation, ou rien ?",
    en: "What did you get in return: money, a product, an invitation, or nothing?",
  },
  source: {
    title: {
      fr: "Meta, Branded Content policies ; loi 2023-451 du 9 juin 2023",
      en: "Meta, Branded Content policies; French act 2023-451 of 9 June 2023",
    },
    seen: "2026-11-23",
  },
  lesson: 24,
  options: {},
  compile: (_options, charter) => {
    const own = ownNames(charter);
    return function* (post): Generator<Hit> {
      const found = findPatterns(post, patterns);
      if (found.length === 0 || matches(post, LABEL)) return;
      for (const match of found) {
        const partner = partnerBehind(post, match);
        if (match.variant === "together" && EVENT.test(sentenceAround(post, match.at, match.to))) continue;
        if (partner === undefined || own.has(fold(partner.replace(/^@/, "")).text) || isMentionedOnly(post, match.at, match.to)) continue;
        yield { start: match.start, end: match.end, values: { partner } };
        return;
      }
    };
  },
});

function ownNames({ identity }: Charter): ReadonlySet<string> {
  const { facebook, instagram } = identity.handles;
  const names = [identity.pageName, identity.legalName, facebook, instagram].filter((name) => name !== undefined);
  return new Set(names.map((name) => fold(name.replace(/^@/, "")).text));
}

/** The mention or the capitalised name behind a match, when it is a firm's rather than a public body's or a person's role. */
function partnerBehind(post: Post, { start, end, variant }: PatternMatch): string | undefined {
  const words = post.text.slice(start, end);
  const rest = post.text.slice(end, end + 60).trimStart();
  const mention = /^@[\p{L}\p{N}_.]*[\p{L}\p{N}_]/u.exec(rest)?.[0];
  if (mention !== undefined) return PUBLIC_HANDLE.test(fold(mention.slice(1)).text) ? undefined : mention;
  if (variant === "handle" || words === words.toUpperCase() || PUBLIC.test(fold(rest).text)) return undefined;
  return /^(?:(?:le|la|les|l['’]|the) ?)?(\p{Lu}[\p{L}\p{N}&'’.-]*(?: (?:(?:de|du|des|of|and|et|&) )?\p{Lu}[\p{L}\p{N}&'’-]*){0,3})/u
    .exec(rest)?.[0]
    ?.replace(/[.'’-]+$/, "");
}
