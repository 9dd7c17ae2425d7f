import type { ByLanguage } from "../draft";
import { inOwnLanguage, matches, saysInLine, wordPlaces } from "../match";
import type { Post } from "../post";

/** Verbs that ask a customer to do something, folded, in the form that asks. */
interface Imperatives {
  /** Those that ask wherever they stand: French polite forms. */
  readonly anywhere: RegExp;
  /** Those that ask where a clause begins; elsewhere they are nouns or statements. */
  readonly atHead: ReadonlySet<string>;
  readonly places: ReturnType<typeof wordPlaces>;
}

function imperatives(anywhere: RegExp, heads: string): Imperatives {
  const atHead = new Set(heads.split(" "));
  return { anywhere, atHead, places: wordPlaces({ has: (word) => atHead.has(word) || anywhere.test(word) }) };
}

const IMPERATIVES: ByLanguage<Imperatives> = {
  fr: imperatives(
    /^(?!assez).{3,}ez$|^(?:dites|faites|rdv)$/,
    "abonne achete appelle apporte apprends choisis clique commande commente compare consulte contacte decouvre demande depose dis donne ecoute ecris envoie essaie essaye fais garde goute identifie inscris lis laisse mets note ouvre parle participe passe pense pose postule prends profite propose raconte regarde rejoins remplis reponds reserve retrouve scanne signe sors suis telecharge teste trouve verifie viens visite vote",
  ),
  en: imperatives(
    /(?!)/,
    "add apply ask avoid boil book bring browse buy call check choose claim click collect come comment compare complete contact discover dm donate download drop email e-mail enquire enter explore fill find follow get give go grab have head hear help join keep learn leave let listen look make meet message mind nominate order phone pick play pop pre-order preorder put read register remember reply report reserve ring rsvp save scan see send share shop show sign speak start stop stream subscribe support swing swipe take talk tap tell test text try tune turn use view visit volunteer vote walk watch whatsapp write",
  ),
};
/** Whether a folded French word asks for something in the familiar form, at the head of a clause. */
export function isHeadImperative(folded: string): boolean {
  return IMPERATIVES.fr?.atHead.has(folded) === true;
}

/** Phrases that invite without an imperative. */
const INVITATION: ByLanguage<RegExp> = {
  fr: /\b(?:rendez-vous|rdv|sur (?:inscription|reservation)|inscriptions? (?:au|a|sur|ici|par|en|:|obligatoires?|gratuites?|ouvertes?)|reservations? (?:au|a|sur|ici|par|en|:|conseillees?)|(?:pour|a) (?:reserver|vous inscrire|t'inscrire|commander|participer|en savoir plus|postuler|nous (?:joindre|rejoindre|contacter)|prendre rendez-vous|demander|telecharger|lire|voir)|on vous attend|on pourra|a (?:retirer|utiliser|retrouver|decouvrir|deguster|saisir|emporter|essayer|tester)|prochaines? (?:visites?|seances?|dates?)|nous vous attendons|vous (?:pouvez|n'avez (?:plus )?qu'a|etes invites)|merci de (?:nous |bien |venir|passer|appeler|prevenir|signaler)|plus d'infos?|en savoir plus|toutes les infos|lien en (?:bio|commentaire)|par (?:telephone|mail|message|mp)|en message prive|au \d\d[ .]?\d\d|depots? (?:au|a|chez|en)|entree (?:libre|gratuite))\b/,
  en: /\b(?:rsvp|learn more|more info(?:rmation)?|find out more|sign up|link in (?:bio|comments?)|to (?:book|apply|order|register|reserve|sign up|join|enter|enquire|donate|find out|learn more)|(?:by|via) (?:phone|email|e-mail|message|dm)|you can (?:book|apply|order|register|buy|get|find|come)|we(?:'d| would) love to (?:hear|see)|applications? (?:to|by|close)|bookings? (?:at|on|open|via)|available (?:at|from|on|in)|open (?:until|from|till)|free (?:entry|admission))\b/,
};
/** Signs before which a new clause begins, besides the start of a line. */
const CLAUSE_START = /[.!?…:;,()«»"“”\n•→➡👉👇⬇✅►▶*–—|/-]\s*$/u;
const CONNECTORS = new Set("et puis alors ou donc and or then please just so now simply also".split(" "));
const PHONE = /(?:\+\d{2}|\b0\d)(?:[ .\u00a0\u202f-]?\d{2,4}){3,5}\b/;

const saysNumber = saysInLine(PHONE);

/** True when the post asks its reader to do something: an imperative, an invitation, a link, an address to write to, a number to call. */
export function asksForAction(post: Post): boolean {
  if (post.links.length > 0) return true;
  if (saysNumber(post) || (post.text.includes("@") && /[\w.+-]+@[\w-]+\.\w+/.test(post.text))) return true;
  return matches(post, inOwnLanguage(post, INVITATION)) || hasImperative(post, inOwnLanguage(post, IMPERATIVES));
}

function hasImperative(post: Post, verbs: Imperatives | undefined): boolean {
  if (verbs === undefined) return false;
  return verbs.places(post).some((at) => {
    const { folded = "", start = 0 } = post.words[at] ?? {};
    const before = post.words[at - 1]?.folded;
    if (verbs.anywhere.test(folded)) return !isStated(post, at);
    return beginsClause(post, start, before);
  });
}

/** « vous » before it, perhaps with a pronoun between, makes a statement of a polite form, « ne » a refusal. */
function isStated({ words }: Post, at: number): boolean {
  const before = words[at - 1]?.folded ?? "";
  return /^(?:vous|ne?)$/.test(/^(?:nous|l[ea]?s?|y|en)$/.test(before) ? (words[at - 2]?.folded ?? "") : before);
}

/** Whether a word at `start` opens a clause: at the start of the post or a line, after a mark or an emoji, after « et », “please”. */
export function beginsClause(post: Post, start: number, wordBefore: string | undefined): boolean {
  const before = post.text.slice(Math.max(0, start - 4), start);
  if (start === 0 || wordBefore === undefined || CLAUSE_START.test(before)) return true;
  return CONNECTORS.has(wordBefore) || /\p{Extended_Pictographic}\ufe0f?\s*$/u.test(before);
}
