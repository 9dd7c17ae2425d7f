import { matchesOf, wordPlaces } from "../match";
import type { Post, Word } from "../post";
import type { Call } from "./call";
import { opensClause } from "./clause-start";

interface Verbs {
  readonly action: string;
  readonly kind: Call["kind"];
  /** Polite imperatives, which ask wherever they stand unless « vous » or « ne » comes before. */
  readonly polite: string;
  /** Familiar ones, which ask at the head of a clause and before one of a few words. */
  readonly familiar?: string;
}

const FRENCH: readonly Verbs[] = [
  { action: "book", kind: "goal", polite: "reservez inscrivez", familiar: "reserve inscris" },
  { action: "buy", kind: "goal", polite: "achetez commandez precommandez", familiar: "achete commande" },
  { action: "apply", kind: "goal", polite: "postulez candidatez", familiar: "postule" },
  { action: "join", kind: "goal", polite: "adherez", familiar: "adhere" },
  { action: "download", kind: "goal", polite: "telechargez", familiar: "telecharge" },
  { action: "read", kind: "goal", polite: "lisez relisez" },
  { action: "vote", kind: "goal", polite: "votez" },
  {
    action: "reach",
    kind: "channel",
    polite: "appelez telephonez contactez joignez ecrivez envoyez passez venez cliquez consultez visitez renseignez retrouvez scannez",
    familiar: "appelle contacte ecris envoie clique",
  },
  { action: "share", kind: "network", polite: "partagez", familiar: "partage" },
  { action: "comment", kind: "network", polite: "commentez", familiar: "commente" },
  { action: "like", kind: "network", polite: "likez", familiar: "like" },
  { action: "follow", kind: "network", polite: "abonnez suivez", familiar: "abonne" },
  { action: "tag", kind: "network", polite: "taguez mentionnez identifiez", familiar: "tague mentionne identifie" },
];
const polite = byVerb(({ polite }) => polite);
const familiar = byVerb(({ familiar = "" }) => familiar);
const verbPlaces = wordPlaces({ has: (word) => polite.has(word) || familiar.has(word) });
/** What makes a request of a familiar form that is also a noun (« commande », « partage »). */
const FAMILIAR_OBJECT = new Set("ta ton tes toi nous ici vite maintenant ce cette".split(" "));
const FRENCH_PHRASES =
  /\b(?:(demandez|demande|obtenez) (?:vite |vous aussi )?(?:votre|vos|un|une|ton|l'|le) (?:devis|diagnostic|estimation|bilan|essai)|(prenez|prends) (?:vite )?(?:rendez-vous|rdv)|(envoyez|envoie)(?:-nous)? (?:votre |ton )?(?:cv|candidature)|(faites|fais) un don|(?:dites|racontez|repondez|donnez|ecrivez|laissez)(?:-(?:nous|le))? [^.!?\n]{0,30}?\b(en|dans les) commentaires?)\b/g;
const FRENCH_PHRASE_ACTIONS = ["quote", "book", "apply", "donate", "comment"];

/** What a French post asks for. */
export function frenchCalls(post: Post): Call[] {
  const { words, folded } = post;
  const calls = verbPlaces(post).flatMap((at): Call[] => {
    const word = words[at];
    const known = word && (polite.get(word.folded) ?? familiar.get(word.folded));
    if (word === undefined || known === undefined || !isAsked(post, word, words[at - 1], words[at + 1])) return [];
    if (isOtherwise(word.folded, words[at + 1]?.folded ?? "", words[at + 2]?.folded ?? "")) return [];
    return [{ start: word.start, end: word.end, action: known.action, kind: known.kind }];
  });
  if (!post.mayHold(FRENCH_PHRASES)) return calls;
  for (const { match, from } of matchesOf(post, FRENCH_PHRASES)) {
    const action = FRENCH_PHRASE_ACTIONS[match.slice(1).findIndex((group) => group !== undefined)] ?? "reach";
    const start = from + match.index;
    calls.push({ ...folded.toSource(start, start + match[0].length), action, kind: action === "comment" ? "network" : "goal" });
  }
  return calls;
}

function isAsked({ text }: Post, word: Word, before: Word | undefined, after: Word | undefined): boolean {
  if (polite.has(word.folded)) return !STATEMENT.has(before?.folded ?? "") && after?.folded !== "pas";
  const isParticiple = /é$/u.test(text.slice(word.start, word.end).normalize("NFC"));
  return FAMILIAR_OBJECT.has(after?.folded ?? "") && !isParticiple && opensClause(text, word.start);
}

/** Before a polite form they make a statement or a refusal of it. */
const STATEMENT = new Set(["vous", "n", "ne"]);
const SHARED_WITH_US = new Set("nous avec vos votre tes ton un une".split(" "));
/** What is downloaded on the way to another action. */
const FORMS = new Set("formulaire dossier bulletin fiche inscription".split(" "));
const PAGES = new Set("page compte chaine instagram facebook".split(" "));

/** « Partagez-nous vos photos » writes to the company, « suivez le fléchage » finds the way, « inscrivez la date » notes it. */
function isOtherwise(verb: string, after: string, next: string): boolean {
  switch (verb) {
    case "partagez":
    case "partage":
      return SHARED_WITH_US.has(after);
    case "suivez":
      return after !== "nous" && !PAGES.has(next);
    case "telechargez":
      return FORMS.has(next);
    case "retrouvez":
      return after !== "nous";
    case "inscrivez":
    case "abonnez":
      return after !== "vous";
    case "inscris":
    case "abonne":
      return after !== "toi";
    default:
      return after === "vous";
  }
}

function byVerb(verbs: (of: Verbs) => string): ReadonlyMap<string, Verbs> {
  return new Map(
    FRENCH.flatMap((group) =>
      verbs(group)
        .split(" ")
        .filter((verb) => verb !== "")
        .map((verb) => [verb, group] as const),
    ),
  );
}
