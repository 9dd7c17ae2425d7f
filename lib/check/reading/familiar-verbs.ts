import { fold } from "../match";

/** Second persons that no rule forms, tu → vous. */
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
  écris: "écrivez",
  reçois: "recevez",
  inscris: "inscrivez",
  rejoins: "rejoignez",
  appelle: "appelez",
  envoie: "envoyez",
};
const POLITE = new Map(Object.entries(VERBS).map(([tu, vous]) => [fold(tu).text, vous]));
const FAMILIAR = new Map(Object.entries(VERBS).map(([tu, vous]) => [fold(vous).text, tu]));

/** Stems that change before -ez, and forms that are subjunctives. */
const CHANGING = /(?:è.{1,2}|e[lt]{2}|[oua]i|iss|oiv|enn|fass|sach|[ld]is)es?$/u;

/**
 * The polite form of a second person or an imperative as a draft writes it (« rêves », « Réserve » → `rêvez`, `réservez`);
 * nothing where no machine can be sure of it.
 */
export function politeOf(written: string): string | undefined {
  const verb = written.normalize("NFC").toLowerCase();
  const known = POLITE.get(fold(verb).text);
  if (known !== undefined) return known;
  if (/..ras$/.test(verb)) return `${verb.slice(0, -2)}ez`;
  return /..[^e]es?$/u.test(verb) && !CHANGING.test(verb) ? verb.replace(/s?$/, "z") : undefined;
}

/** What « vous » and this verb become when « tu » speaks, by the verb's folded form; nothing where it is not listed. */
export function familiarOf(folded: string): string | undefined {
  return FAMILIAR.get(folded);
}
