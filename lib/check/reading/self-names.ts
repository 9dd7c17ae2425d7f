import type { Span } from "../finding";
import { saysInLine } from "../match";
import type { Post } from "../post";
import { isQuoted } from "./quoted";
import { keepCase } from "./replacement";

/** A place where the company is plainly the subject under « nous » or « on ». */
export interface SelfName extends Span {
  readonly form: "nous" | "on";
  readonly found: string;
  /** The words in the other form, when nothing around them has to agree. */
  readonly replacement?: string;
}

/** What a company does for its readers: third person and first person plural. Regular verbs in -e are formed. */
const IRREGULAR =
  "attend=attendons répond=répondons dit=disons fait=faisons offre=offrons ouvre=ouvrons reçoit=recevons prévient=prévenons rend=rendons envoie=envoyons emmène=emmenons";
const REGULAR =
  "accueille propose prépare montre explique présente conseille raconte donne installe livre remercie souhaite invite recrute rouvre organise embauche fabrique répare déménage réserve garde rembourse accompagne aide";
const PLURALS = new Map(
  [...IRREGULAR.split(" "), ...REGULAR.split(" ").map((verb) => `${verb}=${verb.slice(0, -1)}ons`)].map((pair): [string, string] => {
    const [one = "", many = ""] = pair.split("=");
    return [one, many];
  }),
);
const SINGULARS = new Map([...PLURALS].map(([one, many]) => [many, one]));

/** What a company says of itself behind « on est », « nous avons »: nothing that readers share. */
const STATES =
  "(?:ouverte?s?|fermée?s?|ravie?s?|fière?s?|fiers|contente?s?|heureux|heureuses?|impatiente?s?|en congés?|de retour|présente?s?)(?!\\p{L})";
const DEEDS = "(?:hâte de vous|le plaisir de|reçu|préparé|ouvert|installé|rénové|agrandi|sélectionné)(?!\\p{L})";
const READER = "(vous |t[’']|te )";

const BEHIND_ON = `(?:${READER}(\\p{Ll}+)|(?:est|sera|reste) ${STATES}|a ${DEEDS}|(recrute|embauche|déménage|rouvre)(?!\\p{L}))`;

/** « On » at the head of a clause, as a company says it; « si on vous propose » and « comme on dit » are anybody. */
const ON = new RegExp(
  `on(?<=(?:^|\\n|[.!?…:;,»)]\\s{0,3}|\\p{Extended_Pictographic}\\ufe0f?\\s{0,3}|(?<!\\p{L})(?:et|mais|donc|alors|ici|demain|samedi|dimanche|aujourd[’']hui)\\s)on) ${BEHIND_ON}`,
  "giu",
);
const NOUS = new RegExp(
  `(?<![\\p{L}’'-])nous (?:${READER}(\\p{Ll}+ons)(?!\\p{L})|(?:sommes|serons|restons) ${STATES}|avons ${DEEDS}|(recrutons|embauchons|déménageons|rouvrons)(?!\\p{L}))`,
  "giu",
);

/** What both cannot do without. */
const mayHoldOn = saysInLine(new RegExp(`on ${BEHIND_ON}`, "iu"));
const mayHoldNous = saysInLine(new RegExp(NOUS.source, "iu"));

/** Places where the company speaks of itself, in order; quotations are others’ words. */
export function findSelfNames(post: Post): SelfName[] {
  const names = [...(mayHoldOn(post) ? read(post, ON, "on") : []), ...(mayHoldNous(post) ? read(post, NOUS, "nous") : [])];
  return names.sort((a, b) => a.start - b.start);
}

function read(post: Post, pattern: RegExp, form: "on" | "nous"): SelfName[] {
  const names: SelfName[] = [];
  for (const match of post.text.matchAll(pattern)) {
    const [found, reader = "", served, alone] = match;
    const other = (form === "on" ? PLURALS : SINGULARS).get((served ?? alone ?? "").toLowerCase());
    const span = { start: match.index, end: match.index + found.length };
    if ((served !== undefined && other === undefined) || isQuoted(post, span)) continue;
    const pronoun = keepCase(found.slice(0, form.length), form === "on" ? "nous" : "on");
    const replacement = other === undefined || isElided(post.text, span.start) ? {} : { replacement: `${pronoun} ${reader}${other}` };
    names.push({ ...span, form, found, ...replacement });
  }
  return names;
}

/** Behind « que », which « on » would shorten. */
function isElided(text: string, start: number): boolean {
  return /(?:^|[^\p{L}])que\s$/iu.test(text.slice(Math.max(0, start - 5), start));
}
