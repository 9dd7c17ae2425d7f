import type { Span } from "../finding";
import { lineQuestion } from "../match";
import type { Post } from "../post";
import { overlapsAny } from "../spans";
import { keepCase } from "./replacement";

/** A word that carries both endings at once. */
export interface InclusiveForm extends Span {
  /** The mark that parts the endings. */
  readonly mark: "point" | "points" | "bracket" | "other";
  readonly base: string;
  readonly ending: string;
  /** `s`, `x`, or nothing. */
  readonly plural: string;
}

const ENDING = "trices?|rices?|euses?|esses?|ères?|iennes?|ennes?|elles?|lles?|nes?|les?|tes?|ves?|ses?|fes?|ches?|es?";
/** Endings that begin no sentence and end no web address, bare behind a full stop. */
const SAFE_ENDING = "e|rices?|trices?|euses?|ères?";
const BEFORE = "(?<![\\p{L}\\p{N}@/._-])(?<base>\\p{L}{2,})";
const AFTER = "(?![\\p{L}\\p{N}@/(·_-]|\\.[\\p{L}\\p{N}])";

interface Shape {
  readonly mark: InclusiveForm["mark"];
  /** A cheap test for texts that hold none. */
  readonly may: RegExp;
  readonly pattern: RegExp;
}

function shape(mark: InclusiveForm["mark"], may: RegExp, behind: string): Shape {
  return { mark, may, pattern: new RegExp(BEFORE + behind + AFTER, "giu") };
}

/** « client·e·s », « client·es »; « client(e)s »; « client.e.s », « lecteur.rices »; « client-e-s », « salarié-e »; « client/e/s ». */
const SHAPES: readonly Shape[] = [
  shape("points", /[·‧⋅]/, `[·‧⋅](?<ending>${ENDING})[·‧⋅](?<plural>[sx])`),
  shape("point", /[·‧⋅]/, `[·‧⋅](?<ending>${ENDING})`),
  shape("bracket", /[a-zé]\([a-z]/i, `\\((?<ending>${ENDING})\\)(?<plural>[sx]?)`),
  shape("other", /[a-zé]\.[a-zè]/i, `\\.(?<ending>e|ne|le|te|ve|se|fe|rice|trice|euse|ère)\\.(?<plural>s)`),
  shape("other", /[a-zé]\.[erté]/i, `\\.(?<ending>${SAFE_ENDING})`),
  shape("other", /[a-zé]-[enrt]/i, "-(?<ending>e|ne|rice|trice|euse)-(?<plural>s)"),
  shape("other", /[éntdls]-e/i, "(?<=\\p{L}[éntdls])-(?<ending>e)"),
  shape("other", /[a-zé]\/[enrtè]/i, "/(?<ending>e|ne|rice|trice|euse)/(?<plural>s)"),
  shape("other", /[a-zé]\/[enrtè]/i, `(?<=\\p{L}{3})/(?<ending>ne|nes|es|${SAFE_ENDING})`),
];

const ALONE = SHAPES.map(({ may, pattern }) => ({ may, alone: new RegExp(pattern.source, "iu") }));
/** Whether a line holds a form of any shape; none goes over a line's end. */
const hasForm = lineQuestion(({ text }) => ALONE.some(({ may, alone }) => may.test(text) && alone.test(text)));

/** Inclusive forms of the post in order, links left out. */
export function findInclusiveForms(post: Post): InclusiveForm[] {
  if (hasForm !== undefined && !post.someLine(hasForm)) return [];
  const forms = SHAPES.filter(({ may }) => may.test(post.text)).flatMap(({ mark, pattern }) =>
    [...post.text.matchAll(pattern)].map((match) => formOf(match, mark)),
  );
  return forms.filter((form) => !overlapsAny(post.links, form)).sort((a, b) => a.start - b.start);
}

function formOf(match: RegExpExecArray, mark: InclusiveForm["mark"]): InclusiveForm {
  const { base = "", ending = "", plural = "" } = match.groups ?? {};
  const inner = plural === "" && ending.length > 1 ? (/s$/iu.exec(ending)?.[0] ?? "") : "";
  return {
    start: match.index,
    end: match.index + match[0].length,
    mark,
    base,
    ending: ending.slice(0, ending.length - inner.length),
    plural: plural + inner,
  };
}

/** « client·es »: the point, one for the word. */
export function withPoint({ base, ending, plural }: InclusiveForm): string {
  return `${plural === "" ? base : base.replace(/s$/iu, "")}·${ending}${plural}`;
}

/** The masculine as it stands before the mark, with its plural; nothing when the mark cuts the word shorter than that. */
export function masculine({ base, plural }: InclusiveForm): string | undefined {
  if (/(?:act|lect|teu|eu|iè|v)$/iu.test(base)) return undefined;
  return plural === "" || /[sx]$/iu.test(base) ? base : `${base}${plural}`;
}

/** Nouns that are common enough in posts to be said twice. */
const NOUNS = new Set(
  "abonné acheteur adhérent agriculteur allié ami animateur apprenti artisan assistant auditeur auteur avocat candidat citoyen client collaborateur commerçant consommateur conducteur danseur directeur donateur écolier éducateur électeur élu employé enseignant entrepreneur étudiant exposant formateur gagnant habitant infirmier intervenant invité joueur lecteur licencié lycéen musicien participant passionné patient président producteur professionnel randonneur retraité salarié spectateur supporteur technicien utilisateur vendeur visiteur voisin".split(
    " ",
  ),
);

/** « clientes et clients », « une cliente ou un client » without the articles; nothing for a word that is not a common noun. */
export function doublet(form: InclusiveForm): string | undefined {
  const { base, plural } = form;
  const word = base.toLowerCase();
  if (word === "tou" || word === "tous") return plural === "" ? undefined : keepCase(base, "toutes et tous");
  if (!NOUNS.has(word)) return undefined;
  const feminine = feminineOf(word, form.ending.toLowerCase());
  return keepCase(base, `${feminine}${plural} ${plural === "" ? "ou" : "et"} ${word}${plural}`);
}

function feminineOf(word: string, ending: string): string {
  if (ending === "rice" || ending === "trice") return `${word.slice(0, -3)}rice`;
  if (ending === "euse" || (ending === "se" && word.endsWith("eur"))) return `${word.slice(0, -1)}se`;
  if (ending === "ère" || word.endsWith("ier")) return `${word.slice(0, -2)}ère`;
  return ending.length > 2 ? word + ending.slice(-2) : word + ending;
}

/** Words without gender for the most common ones. */
const EPICENE: ReadonlyMap<string, string> = new Map(
  "tou=tout le monde|tous=tout le monde|client=la clientèle|habitant=la population|citoyen=la population|salarié=le personnel|employé=le personnel|collaborateur=l’équipe|adhérent=les membres|utilisateur=le public|visiteur=le public|spectateur=le public|lecteur=le lectorat|électeur=l’électorat|enseignant=l’équipe enseignante|infirmier=l’équipe soignante|directeur=la direction|participant=les personnes présentes|étudiant=les élèves|patient=la patientèle|élu=le conseil|candidat=les candidatures"
    .split("|")
    .map((pair): [string, string] => {
      const [word = "", use = ""] = pair.split("=");
      return [word, use];
    }),
);

export function epicene({ base }: InclusiveForm): string | undefined {
  return EPICENE.get(base.toLowerCase());
}
