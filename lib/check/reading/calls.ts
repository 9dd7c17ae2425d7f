import type { Span } from "../finding";
import { analysePost } from "../match";
import type { Post, Word } from "../post";
import { opensClause } from "./clause-start";

/** A place where a post asks for something. `channel`: a way to reach the company, which adds nothing to another action. */
export interface Call extends Span {
  readonly action: string;
  readonly kind: "goal" | "channel" | "network";
}

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
/** What makes a request of a familiar form that is also a noun (« commande », « partage »). */
const FAMILIAR_OBJECT = new Set("ta ton tes toi nous ici vite maintenant ce cette".split(" "));
const FRENCH_PHRASES =
  /\b(?:(demandez|demande|obtenez) (?:vite |vous aussi )?(?:votre|vos|un|une|ton|l'|le) (?:devis|diagnostic|estimation|bilan|essai)|(prenez|prends) (?:vite )?(?:rendez-vous|rdv)|(envoyez|envoie)(?:-nous)? (?:votre |ton )?(?:cv|candidature)|(faites|fais) un don|(?:dites|racontez|repondez|donnez|ecrivez|laissez)(?:-(?:nous|le))? [^.!?\n]{0,30}?\b(en|dans les) commentaires?)\b/g;
const FRENCH_PHRASE_ACTIONS = ["quote", "book", "apply", "donate", "comment"];

const OPENS = "(?<=^|[^a-z0-9'\\s-]\\s{0,3}|\\s[-–—]\\s|\\n|\\b(?:and|or|then|please|just|now|so|simply) )";
const english = (verbs: string) => new RegExp(`${OPENS}(?:${verbs})\\b`, "g");
const ENGLISH: readonly { readonly action: string; readonly kind: Call["kind"]; readonly pattern: RegExp }[] = [
  {
    action: "book",
    kind: "goal",
    pattern: english(
      "book (?:a|an|your|yours|now|online|here|at|via|by|today|tickets?|direct|directly|early|through|with us|it)|reserve (?:a|an|your|now|online|here|by)|register (?:now|here|online|your|by|for|today|via)|sign up|rsvp|save your (?:seat|spot|place)",
    ),
  },
  {
    action: "buy",
    kind: "goal",
    pattern: english(
      "(?:pre-?)?order (?:a|an|your|yours|now|online|here|by|today|via|from)|buy (?:a|an|your|now|online|tickets?|here|yours|it|one|from)|shop (?:now|online|the|our|here|today)|get (?:your )?tickets",
    ),
  },
  { action: "quote", kind: "goal", pattern: english("(?:ask (?:us )?for|request|get) (?:a|your)(?: free)? (?:quote|estimate|callback)") },
  { action: "apply", kind: "goal", pattern: english("apply (?:now|here|online|at|by|via|to|for|today|before)|send (?:us )?your cv") },
  { action: "donate", kind: "goal", pattern: english("donate|make a donation|give generously") },
  { action: "download", kind: "goal", pattern: english("download") },
  { action: "read", kind: "goal", pattern: english("read (?:the|our|more|on|this|all about)") },
  { action: "vote", kind: "goal", pattern: english("vote (?:now|for|here|online|on|by)") },
  {
    action: "reach",
    kind: "channel",
    pattern: english(
      "call|ring|phone|message|text|email|e-mail|dm|contact|visit|whatsapp|ask|click|tap|drop|pop|come (?:and|along|in|to|by|down|see|visit|meet|round|over)|send us",
    ),
  },
  { action: "share", kind: "network", pattern: english("share (?:this|the post|our|it|and|if|now|with (?:a|your))") },
  {
    action: "comment",
    kind: "network",
    pattern: english("comment (?:below|with|your|yes|if|on|and)|leave (?:us )?a comment|(?:tell us|let us know) (?:below|in the comments)"),
  },
  {
    action: "like",
    kind: "network",
    pattern: english("like (?:us|(?:this|our|the) (?:page|post|photo|video)|and (?:share|comment|follow|tag))"),
  },
  { action: "follow", kind: "network", pattern: english("follow (?:us|the page|our (?:page|account|instagram|channel))|subscribe") },
  { action: "tag", kind: "network", pattern: english("tag (?:a|your|someone|us|friends|two|three|\\d)") },
];

/** Everything the post asks for, in order of position. */
export function findCalls(post: Post): Call[] {
  const calls = post.language === "fr" ? frenchCalls(post) : post.language === "en" ? englishCalls(post) : [];
  return calls.sort((a, b) => a.start - b.start);
}

/** What one call of the charter asks for, told by its first verb that is known. */
export function actionOf(text: string): Call | undefined {
  return findCalls(analysePost({ text }, "fr"))[0] ?? findCalls(analysePost({ text }, "en"))[0];
}

function frenchCalls(post: Post): Call[] {
  const { words, folded } = post;
  const calls = words.flatMap((word, at): Call[] => {
    const known = polite.get(word.folded) ?? familiar.get(word.folded);
    if (known === undefined || !isAsked(post, word, words[at - 1], words[at + 1])) return [];
    if (isOtherwise(word.folded, words[at + 1]?.folded ?? "", words[at + 2]?.folded ?? "")) return [];
    return [{ start: word.start, end: word.end, action: known.action, kind: known.kind }];
  });
  if (!post.mayHold(FRENCH_PHRASES)) return calls;
  for (const match of folded.text.matchAll(FRENCH_PHRASES)) {
    const action = FRENCH_PHRASE_ACTIONS[match.slice(1).findIndex((group) => group !== undefined)] ?? "reach";
    calls.push({ ...folded.toSource(match.index, match.index + match[0].length), action, kind: action === "comment" ? "network" : "goal" });
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
const PAGES = new Set("page compte chaine instagram facebook".split(" "));

/** « Partagez-nous vos photos » writes to the company, « suivez le fléchage » finds the way, « inscrivez la date » notes it. */
function isOtherwise(verb: string, after: string, next: string): boolean {
  switch (verb) {
    case "partagez":
    case "partage":
      return SHARED_WITH_US.has(after);
    case "suivez":
      return after !== "nous" && !PAGES.has(next);
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

function englishCalls(post: Post): Call[] {
  const { text, toSource } = post.folded;
  const calls: Call[] = [];
  for (const { action, kind, pattern } of ENGLISH) {
    if (!post.mayHold(pattern)) continue;
    for (const match of text.matchAll(pattern)) {
      const before = text.slice(Math.max(0, match.index - 80), match.index);
      if (!GOVERNED.test(before)) calls.push({ ...toSource(match.index, match.index + match[0].length), action, kind });
    }
  }
  return calls;
}

/** “When you book a service or …”: the verb behind “or” is the one you do, not one you are asked for. */
const GOVERNED = /\b(?:you|we|they|i|he|she|who|people|customers|to)\b[^.!?:;\n]*\b(?:and|or) $/;

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
