import { fold } from "../match";

/** Second persons that no rule forms, and imperatives, tu → vous, folded on the left. Regular ones stand here where vous → tu wants them. */
const VERBS: Readonly<Record<string, string>> = {
  es: "êtes",
  as: "avez",
  vas: "allez",
  va: "allez",
  fais: "faites",
  dis: "dites",
  peux: "pouvez",
  veux: "voulez",
  dois: "devez",
  sais: "savez",
  viens: "venez",
  souviens: "souvenez",
  prends: "prenez",
  vois: "voyez",
  connais: "connaissez",
  choisis: "choisissez",
  finis: "finissez",
  attends: "attendez",
  lis: "lisez",
  ecris: "écrivez",
  recois: "recevez",
  mets: "mettez",
  sors: "sortez",
  reponds: "répondez",
  apprends: "apprenez",
  inscris: "inscrivez",
  rejoins: "rejoignez",
  remplis: "remplissez",
  suis: "suivez",
  sois: "soyez",
  reviens: "revenez",
  pars: "partez",
  perds: "perdez",
  crois: "croyez",
  rends: "rendez",
  etais: "étiez",
  avais: "aviez",
  savais: "saviez",
  seras: "serez",
  auras: "aurez",
  pourras: "pourrez",
  voudras: "voudrez",
  devras: "devrez",
  pourrais: "pourriez",
  voudrais: "voudriez",
  aimerais: "aimeriez",
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
/** What follows vous, folded → what follows tu. Of two that share a form, the first is the indicative. */
const FAMILIAR = new Map(
  Object.entries(VERBS)
    .reverse()
    .map(([tu, vous]) => [
      fold(vous).text,
      tu
        .replace(/^ecris$/, "écris")
        .replace("recois", "reçois")
        .replace("reponds", "réponds"),
    ]),
);
FAMILIAR.delete("suivez");
FAMILIAR.delete("soyez");

/** Forms in -es and -ais that are no indicative of a verb in -er: their polite form is another. */
const NOT_REGULAR =
  /^(?:(?:ai|aill|veuill|puiss|fass|sach|dis|lis|mett|croi|voi|soi)es?|\p{L}*(?:vienn|tienn|prenn|oiv|iss)es?|\p{L}*parais)$/u;

/**
 * The polite form of a second person or an imperative, as written in a draft (« rêves », « Réserve » → « rêvez », « réservez »),
 * in small letters; nothing where no machine can be sure of it.
 */
export function politeOf(written: string): string | undefined {
  const verb = written.normalize("NFC").toLowerCase();
  return VERBS[fold(verb).text] ?? (NOT_REGULAR.test(verb) ? undefined : regular(verb));
}

function regular(verb: string): string | undefined {
  if (/.{2}r(?:a|ai)s$/u.test(verb)) return verb.replace(/as$/, "ez").replace(/ais$/, "iez");
  const stem = /^(.{2,}[^e])es?$/u.exec(verb)?.[1];
  if (stem === undefined || !/[aeiouyà-ÿœ]/u.test(stem)) return undefined;
  const doubled = /^(?:r?appel|renouvel|(?:re|pro)?jet)(?=[lt]$)/.exec(stem)?.[0];
  if (doubled === undefined && /(?:el|et)[lt]$/u.test(stem)) return undefined;
  return `${(doubled ?? stem)
    .replace(/(?<=[oua])i$/, "y")
    .replace(/^(r?ach)èt$/u, "$1et")
    .replace(/(?<!rév)è(?=[vnsml]$)/u, "e")
    .replace(/è(?=[^aeiouy]{1,2}u?$)/u, "é")}ez`;
}

/** What « vous » and this verb become when « tu » speaks; nothing where the verb is not listed. `folded`: the verb's folded form. */
export function familiarOf(folded: string): string | undefined {
  return FAMILIAR.get(folded);
}

/** Whether a folded word is a listed second person. */
export function isSecondPerson(folded: string): boolean {
  return Object.hasOwn(VERBS, folded);
}
