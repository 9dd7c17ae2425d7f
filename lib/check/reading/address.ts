import type { Span } from "../finding";
import { wordPlaces } from "../match";
import type { Post, Word } from "../post";
import { keepCase } from "./replacement";

/** A word that says tu or vous, and what it becomes in the other form when a machine can be sure. */
export interface AddressForm extends Span {
  readonly form: "tu" | "vous";
  readonly replacement?: string;
}

/** Second persons of common verbs, tu → vous, folded on the left. Regular verbs are formed. */
const VERBS: Readonly<Record<string, string>> = {
  es: "êtes",
  as: "avez",
  vas: "allez",
  fais: "faites",
  dis: "dites",
  peux: "pouvez",
  veux: "voulez",
  dois: "devez",
  sais: "savez",
  viens: "venez",
  prends: "prenez",
  vois: "voyez",
  connais: "connaissez",
  choisis: "choisissez",
  finis: "finissez",
  attends: "attendez",
  lis: "lisez",
  ecris: "écrivez",
  recois: "recevez",
  seras: "serez",
  auras: "aurez",
  pourras: "pourrez",
  voudras: "voudrez",
  devras: "devrez",
  pourrais: "pourriez",
  voudrais: "voudriez",
  aimerais: "aimeriez",
  etais: "étiez",
  avais: "aviez",
  habites: "habitez",
  cherches: "cherchez",
  penses: "pensez",
  aimes: "aimez",
  souhaites: "souhaitez",
  trouves: "trouvez",
  passes: "passez",
  arrives: "arrivez",
  utilises: "utilisez",
  demandes: "demandez",
  travailles: "travaillez",
};
const FAMILIAR_VERBS = new Map(
  Object.entries(VERBS).map(([tu, vous]) => [
    vous.normalize("NFD").replace(/\p{M}/gu, ""),
    tu === "ecris" ? "écris" : tu === "recois" ? "reçois" : tu,
  ]),
);
/** Familiar imperatives that are nothing else at the head of a clause. */
const IMPERATIVES = new Map(
  Object.entries({
    viens: "venez",
    profite: "profitez",
    decouvre: "découvrez",
    clique: "cliquez",
    appelle: "appelez",
    contacte: "contactez",
    rejoins: "rejoignez",
    ecris: "écrivez",
    envoie: "envoyez",
    telecharge: "téléchargez",
    regarde: "regardez",
    choisis: "choisissez",
  }),
);

/** The only words that `readWord` says anything of. */
const SPEAKING = new Set(["tu", "t", "te", "toi", "ton", "ta", "tes", "vos", "votre", "vous", "hesite", ...IMPERATIVES.keys()]);

const speaking = wordPlaces(SPEAKING);

/** Every word of the post that addresses the reader as tu or as vous, outside quotations. Set phrases (« rendez-vous ») are none. */
export function findAddress(post: Post): AddressForm[] {
  const places = speaking(post);
  const forms: AddressForm[] = [];
  if (places.length === 0) return forms;
  const { words, text, quotes } = post;
  let free = 0;
  for (const at of places) {
    const word = words[at];
    if (word === undefined || at < free) continue;
    const form = readWord(text, word, words[at - 1], words[at + 1]);
    if (form === undefined || quotes.some((quote) => quote.start < form.start && quote.end > form.end)) continue;
    forms.push(form);
    if (form.end > word.end) free = at + 2;
  }
  return forms;
}

function readWord(text: string, word: Word, before: Word | undefined, after: Word | undefined): AddressForm | undefined {
  switch (word.folded) {
    case "tu":
      return before?.folded === "est" || before?.folded === "etait" ? undefined : subject(text, word, after, "tu");
    case "t":
      return /^['’]$/.test(text.slice(word.end, after?.start)) ? replaced(text, word, word.end + 1, "tu", "vous ") : undefined;
    case "te":
    case "toi":
      return pronoun(text, word, before);
    case "ton":
      return DETERMINERS.has(before?.folded ?? "") || after?.folded === "sur" ? undefined : replaced(text, word, word.end, "tu", "votre");
    case "ta":
      return replaced(text, word, word.end, "tu", "votre");
    case "tes":
      return replaced(text, word, word.end, "tu", "vos");
    case "vos":
      return replaced(text, word, word.end, "vous", "tes");
    case "votre":
      return { start: word.start, end: word.end, form: "vous" };
    case "vous":
      return before?.folded === "rendez" || after?.folded === "tous" || after?.folded === "toutes"
        ? undefined
        : subject(text, word, after, "vous");
    default:
      return imperative(text, word, before);
  }
}

/** Words before « ton » that make it the noun (tone, colour). */
const DETERMINERS = new Set("le un ce du de au mon son bon meme quel changer donner hausser sur".split(" "));

/** `tu` or `vous` with its verb, when the verb is known. */
function subject(text: string, word: Word, after: Word | undefined, form: "tu" | "vous"): AddressForm {
  const bare = { start: word.start, end: word.end, form } as const;
  if (after === undefined || text.slice(word.end, after.start) !== " ") return bare;
  const verb = form === "tu" ? VERBS[after.folded] : FAMILIAR_VERBS.get(after.folded);
  if (verb === undefined) return bare;
  const pronoun = keepCase(text.slice(word.start, word.end), form === "tu" ? "vous" : "tu");
  return { start: word.start, end: after.end, form, replacement: `${pronoun} ${keepCase(text.slice(after.start, after.end), verb)}` };
}

/** `toi` and `te` become `vous`, except behind an imperative, whose verb would have to change too. */
function pronoun(text: string, word: Word, before: Word | undefined): AddressForm {
  const behindVerb = word.folded === "toi" && before !== undefined && /^[-‐‑]$/u.test(text.slice(before.end, word.start));
  return behindVerb ? { start: word.start, end: word.end, form: "tu" } : replaced(text, word, word.end, "tu", "vous");
}

function imperative(text: string, word: Word, before: Word | undefined): AddressForm | undefined {
  if (word.folded === "hesite" && before?.folded === "n") return replaced(text, word, word.end, "tu", "hésitez");
  const polite = IMPERATIVES.get(word.folded);
  if (
    polite === undefined ||
    /[éè]e?s?$/u.test(text.slice(word.start, word.end).normalize("NFC")) ||
    !/(?:^|[.!?…:\n•→➡👉–—-])\s*$/u.test(text.slice(Math.max(0, word.start - 3), word.start))
  )
    return undefined;
  return replaced(text, word, word.end, "tu", polite);
}

function replaced(text: string, word: Word, end: number, form: "tu" | "vous", use: string): AddressForm {
  return { start: word.start, end, form, replacement: keepCase(text.slice(word.start, word.end), use) };
}
