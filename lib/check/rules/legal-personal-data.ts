import type { Language } from "../draft";
import { matches } from "../match";
import type { Post } from "../post";
import { sentenceAround } from "../reading/claims";
import { isMentionedOnly } from "../reading/guards";
import { findPatterns, type PatternTable } from "../reading/patterns";
import { defineRule, type Hit } from "../rule";

/** Asks for something that reaches a person; a lucky number or a good address for couscous reaches nobody. */
const patterns: PatternTable = {
  fr: [
    {
      needs: ["mail", "adresse", "numero", "tel", "coordonnees", "06", "naissance"],
      pattern:
        /\b(?:laisse[zrs]?|mets|mettez|mettre|donne[zrs]?|indique[zrs]?|ecri(?:s|vez|re)|poste[zrs]?|note[zrs]?|depose[zrs]?|partage[zrs]?|envoie|envoye[zr]|commente[zrs]?|inscri(?:s|vez|re)|precise[zrs]?)(?:-(?:nous|moi|le|la))?(?: (?:nous|moi|ici|simplement|juste|en commentaires?|dans les commentaires|avec|:))* (?:vos?|votre|ton|ta|tes|un|une) (?:nom (?:et|,) (?:votre |ton )?)?(?:adresses? (?:e-?)?mails?|(?:e-?)?mails?|adresse (?:postale|complete|electronique)|adresse(?= (?:en|dans|ci|ici|sous|juste))|numeros? (?:de (?:tel(?:ephone)?|portable|mobile)|(?=en\b|dans\b|ci-|ici\b|sous\b|et\b|pour (?:etre|qu))|$)|tel(?:ephone)?|06|coordonnees|date de naissance)\b/g,
    },
    {
      needs: ["mail", "numero", "coordonnees"],
      pattern:
        /\b(?:votre|ton) (?:adresse )?(?:e-?mail|numero(?: de tel(?:ephone)?)?|coordonnees) (?:en|dans les) com(?:mentaire)?s?\b|\b(?:vos|tes) (?:e-?mails|numeros de tel(?:ephone)?|coordonnees) (?:en|dans les) com(?:mentaire)?s?\b/g,
    },
  ],
  en: [
    {
      needs: ["number", "email", "e-mail", "address", "contact details", "date of birth", "zip", "postcode"],
      pattern:
        /\b(?:drop|leave|comment|post|share|put|pop|send|type|write|add|give us|tell us)(?: us| me| with| below| in the comments)* (?:your|ur|an?) (?:name and )?(?:(?:phone|mobile|cell|contact|whatsapp) (?:number|details|no)|number(?= (?:below|here|in|down|and we|so (?:we|that)|if you))|(?:best |work )?e-?mail(?: address)?|(?:home|postal|mailing|full|delivery) address|address(?= (?:below|here|in the|and we|so we))|date of birth)\b/g,
    },
    {
      needs: ["number", "email", "e-mail", "contact details"],
      pattern:
        /\byour (?:phone |mobile |cell )?(?:number|e-?mail(?: address)?|contact details) (?:down )?(?:below|in the (?:comments|replies))/g,
    },
  ],
};

/** Where everyone reads along. */
const IN_PUBLIC: Readonly<Record<Language, RegExp>> = {
  fr: /\b(?:(?:en|dans les|par) com(?:mentaire)?s?|commente[zsr]?|sous (?:ce|cette|notre) (?:post|publication|photo|annonce|video)|en reponse a (?:ce|cette))\b/,
  en: /\b(?:in (?:the )?(?:comments?|replies|thread)|comment(?:s|ing)?|under this (?:post|photo)|reply (?:to this|with))\b/,
};
/** « Ci-dessous » means the comments only where no link leads to a form. */
const BELOW = /\b(?:ci-dessous|(?:juste |la )?en[- ]dessous|juste ici|below|down here)\b|👇/;
const IN_PRIVATE =
  /\b(?:en (?:mp|prive|dm)|messages? prives?|(?:par|en) (?:message|messenger|mp)|messenger|formulaire|a l'accueil|au comptoir|sur place|sur (?:le|notre) (?:site|repondeur|bon)|private(?:ly)?|(?:by|in a|send us a) (?:dm|message|private)|dm(?: us)?|inbox|the form|at (?:the )?(?:counter|desk|reception))\b/;

const FORM_HOST =
  /^(?:forms\.gle|docs\.google\.com|forms\.office\.com|forms\.cloud\.microsoft|tally\.so|framaforms\.org|(?:.+\.)?(?:typeform\.com|jotform\.com|surveymonkey\.(?:com|fr)|wufoo\.com|formstack\.com))$/;
const FORM =
  /\b(?:formulaires?|remplissez (?:la fiche|le bulletin|votre)|laissez (?:vos coordonnees|votre (?:e-?mail|numero))|fill (?:in|out) (?:the|our|this)(?! blanks?\b)|(?:our|the|this) (?:online |contact |entry |booking |sign-?up |registration |application )?form\b(?! of)|leave your (?:details|e-?mail|number))\b/;
const NOTICE =
  /\b(?:donnees personnelles|vos donnees|rgpd|confidentialite|desinscri\w+|politique de|gdpr|privacy|your data|personal data|unsubscribe|we (?:keep|delete|only use)|(?:gardees|conservees|effacees|supprimees) )/;

export const legalPersonalData = defineRule({
  id: "legal-personal-data",
  family: "legal",
  name: { fr: "Données personnelles", en: "Personal data" },
  severity: "off",
  whenOn: "must",
  pack: "donnees",
  languages: ["fr", "en"],
  message: {
    fr: "À vérifier : demandez ces coordonnées en privé, jamais en commentaire",
    en: "Check: ask for these details in private, never in public comments",
  },
  variants: {
    form: {
      fr: "À vérifier : le formulaire dit qui lit les données, pourquoi, combien de temps",
      en: "Check: the form says who reads the data, why, and for how long",
    },
  },
  why: {
    fr: "Un numéro ou une adresse en commentaire est lu par tous, et l’entreprise qui l’a demandé en répond (RGPD).",
    en: "Everyone reads a number or address left in a comment, and the company that asked for it answers for it (GDPR).",
  },
  question: { fr: "Qui lira ces données, pour quoi faire, et jusqu’à quand ?", en: "Who will read this data, what for, and until when?" },
  source: {
    title: {
      fr: "Règlement (UE) 2016/679 (RGPD), art. 6, 7 et 13 ; CNIL, sanctions du 29 décembre 2023",
      en: "Regulation (EU) 2016/679 (GDPR), art. 6, 7 and 13; CNIL, fines of 29 December 2023",
    },
    seen: "2026-11-23",
  },
  lesson: 25,
  options: {},
  compile: () => findRequests,
});

function* findRequests(post: Post): Generator<Hit> {
  if (post.language === "und") return;
  const inPublic = IN_PUBLIC[post.language];
  for (const { start, end, at, to } of findPatterns(post, patterns)) {
    if (isMentionedOnly(post, at, to)) continue;
    const sentence = sentenceAround(post, at, to);
    if (IN_PRIVATE.test(sentence) || !(inPublic.test(sentence) || (post.links.length === 0 && isBelow(post, sentence, to)))) continue;
    yield { start, end };
    return;
  }
  const form = findForm(post);
  if (form !== undefined && !matches(post, NOTICE)) yield { start: form.start, end: form.end, variant: "form", severity: "hint" };
}

/** The pointing hand often stands behind the full stop. */
function isBelow(post: Post, sentence: string, to: number): boolean {
  return BELOW.test(sentence) || /^[^\n]{0,40}👇/u.test(post.folded.text.slice(to, to + 60));
}

/** The link to a form: by its host, or one that the text calls so. */
function findForm(post: Post) {
  if (post.links.length === 0) return undefined;
  const known = post.links.find(({ host, path }) => FORM_HOST.test(host) && (host !== "docs.google.com" || path.startsWith("/forms")));
  if (known !== undefined) return known;
  return matches(post, FORM) ? post.links.at(-1) : undefined;
}
