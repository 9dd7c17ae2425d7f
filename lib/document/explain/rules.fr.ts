import type { Charter } from "../../charter";
import { type HouseRule, lookedFor, type RuleSentences, sentenceOf } from "./rule-sentences";
import type { Section } from "./section";
import { amount, enumerate } from "./sentence";

const quote = (term: string): string => `« ${term} »`;
const list = (items: readonly string[]): string => enumerate(items, "fr");
const words = (matcher: Parameters<typeof lookedFor>[0]): string => enumerate(lookedFor(matcher, quote), "fr", "or");

const SENTENCES: RuleSentences = {
  forbid: (rule) => `N’écrivez pas ${words(rule)}`,
  replace: ({ pairs }) =>
    pairs
      .map(
        ({ use, insteadOf }) =>
          `écrivez ${enumerate([use].flat().map(quote), "fr", "or")} plutôt que ${enumerate(insteadOf.map(quote), "fr", "or")}`,
      )
      .join(" ; "),
  require: (rule) =>
    `Il faut ${rule.all === true ? "tout ceci" : rule.atLeast === 1 ? "l’un de ceux-ci" : `au moins ${rule.atLeast} de ceux-ci`} : ${words(rule)}`,
  count: ({ of, term, ...bounds }) => `Comptez ${THINGS[of]}${term === undefined ? "" : ` ${quote(term)}`} : ${bound(bounds)}`,
  metric: ({ formula, ...bounds }) => `La mesure ${formula} est ${bound(bounds)}`,
  when: (rule) =>
    `Là où se trouve ${words(rule.if)}${rule.then.require === undefined ? "" : `, il faut ${words(rule.then.require)}`}${rule.then.forbid === undefined ? "" : `, n’écrivez pas ${words(rule.then.forbid)}`}`,
  consistent: ({ forms, address }) =>
    address === undefined
      ? `Choisissez entre ${list((forms?.[0] ?? []).map(quote))} et ${list((forms?.[1] ?? []).map(quote))}`
      : `Dites ${address} aux lecteurs`,
  repeat: ({ within, of }) =>
    `Ne répétez pas ${of === "word" ? "un mot" : "un début de phrase"} dans ${within === "sentence" ? "une phrase" : "la publication"}`,
  case: ({ style }) => STYLES[style],
  sequence: ({ tokens }) => `N’écrivez pas de suite ${tokens.map(token).join(", puis ")}`,
  only: ({ of, allowed }) => (allowed.length === 0 ? `Pas de ${KINDS[of]}` : `Pas d’autres ${KINDS[of]} que ${list(allowed)}`),
  link: ({ hosts, params, strip = [] }) =>
    `Les liens vers ${list(hosts)} portent, dans l’ordre, ${list(params.map(({ name, value }) => (value === "" ? name : `${name}=${value}`)))}${strip.length === 0 ? "" : `, sans ${list(strip)}`}`,
  history: ({ check, days, ...bounds }) =>
    `${CHECKS[check]} sur ${amount(days, "fr")} jours${hasBound(bounds) ? ` : ${bound(bounds)}` : ""}`,
};

const THINGS = {
  term: "les mentions de",
  hashtag: "les hashtags",
  emoji: "les émojis",
  link: "les liens",
  mention: "les mentions",
  exclamation: "les points d’exclamation",
  "capital-word": "les mots en capitales",
  line: "les lignes",
  sentence: "les phrases",
  word: "les mots",
  character: "les caractères",
} as const;
const STYLES = {
  sentence: "Une capitale au début, le reste en minuscules",
  title: "Une capitale à chaque mot du titre",
  upper: "Tout en capitales",
  lower: "Tout en minuscules",
} as const;
const KINDS = { hashtag: "hashtags", emoji: "émojis", domain: "domaines", link: "liens" } as const;
const CHECKS = {
  cadence: "Le nombre de publications",
  gap: "L’écart entre deux publications",
  balance: "La part du pilier, en pour cent",
  drought: "Un pilier oublié",
  duplicate: "La ressemblance avec les publications passées, en pour cent,",
} as const;
const SCOPES = {
  post: "",
  "first-line": "dans la première ligne",
  "before-fold": "avant « En savoir plus »",
  body: "après la première ligne",
  "last-line": "dans la dernière ligne",
  paragraph: "dans chaque paragraphe",
  sentence: "dans chaque phrase",
  hashtags: "dans les hashtags",
  links: "dans les liens",
  quotes: "dans les citations",
  "alt-text": "dans le texte alternatif",
  "ad-headline": "dans le titre de la publicité",
  "ad-description": "dans la description de la publicité",
} as const;

interface Bounds {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

function hasBound({ min, max }: Bounds): boolean {
  return min !== undefined || max !== undefined;
}

function bound({ min, max }: Bounds): string {
  if (min !== undefined && max !== undefined)
    return min === max ? `${amount(min, "fr")} exactement` : `de ${amount(min, "fr")} à ${amount(max, "fr")}`;
  return min === undefined ? `au plus ${amount(max, "fr")}` : `au moins ${amount(min, "fr")}`;
}

function token({ words: given, shape, ending, not, gap }: Extract<HouseRule, { readonly kind: "sequence" }>["tokens"][number]): string {
  const parts = [
    ...(given === undefined ? [] : [list(given.map(quote))]),
    ...(shape === undefined ? [] : [`un mot de forme ${shape}`]),
    ...(ending === undefined ? [] : [`un mot en -${ending}`]),
  ];
  const what = parts.length === 0 ? "des mots quelconques" : parts.join(", ");
  return `${not === true ? "autre chose que " : ""}${what}${gap === undefined ? "" : ` (${gap} mots entre deux au plus)`}`;
}

function conditions(rule: HouseRule): readonly string[] {
  const { except, near, pillars = [], pages = [], languages = [], since, until, scope } = rule;
  return [
    SCOPES[scope],
    ...(except === undefined ? [] : [`sauf dans ${words(except)}`]),
    ...(near === undefined ? [] : [`seulement ${near.unless === true ? "sans" : "avec"} ${words(near)} à ${near.within} mots au plus`]),
    ...(languages.length === 1 ? [languages[0] === "fr" ? "en français" : "en anglais"] : []),
    ...(pillars.length === 0 ? [] : [`pour ${list(pillars)}`]),
    ...(pages.length === 0 ? [] : [`sur ${list(pages)}`]),
    ...(since === undefined ? [] : [`à partir du ${since}`]),
    ...(until === undefined ? [] : [`jusqu’au ${until}`]),
  ].filter((part) => part !== "");
}

/** What one rule checks, and where: a sentence without its point. */
export function frenchRule(rule: HouseRule): string {
  return [sentenceOf(SENTENCES, rule), ...conditions(rule)].join(", ");
}

/** The charter's own rules: what each checks, where, how grave it is, and why. */
export function frenchRules(charter: Charter): Section {
  const lines = charter.rules.map((rule) => {
    const sentence = frenchRule(rule);
    const why = rule.why?.fr ?? rule.why?.en;
    return `${rule.id} (${rule.severity}) : ${sentence}.${why === undefined ? "" : ` Pourquoi : ${why}`}${rule.link === undefined ? "" : ` Voir ${rule.link}`}`;
  });
  return { title: "Règles de la maison", lines };
}
