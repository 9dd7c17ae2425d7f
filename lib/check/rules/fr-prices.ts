import { type LineMatch, matchesInLines } from "../match";
import type { Post } from "../post";
import { NARROW_NO_BREAK, NO_BREAK } from "../reading/blanks";
import { frenchProse } from "../reading/french-prose";
import { type Mend, mendHits } from "../reading/mends";
import { defineRule } from "../rule";

export const frPrices = defineRule({
  id: "fr-prices",
  family: "typography",
  name: { fr: "Écriture des prix", en: "Prices in French" },
  severity: "off",
  whenOn: "hint",
  languages: ["fr"],
  message: { fr: "Écrivez le prix « {use} » plutôt que « {found} »", en: "Write the price “{use}” rather than “{found}”" },
  why: {
    fr: "En français, le signe suit le nombre, une espace les sépare, et les centimes viennent après une virgule.",
    en: "In French the sign follows the number, with a space between, and cents come after a comma.",
  },
  source: { title: "Lexique des règles typographiques en usage à l’Imprimerie nationale (2002), unités monétaires" },
  lesson: 20,
  options: {},
  compile: (_options, { locale }) => {
    const style: Style = { signsIn: locale === "fr-CA" ? dollarsAndEuros : euros, keepsPoint: locale === "fr-CH" };
    return function* (post) {
      const signs = style.signsIn(post);
      if (signs.length > 0) yield* mendHits(post.text, findMends(post, signs, style));
    };
  },
});

const euros = matchesInLines(/€/g);
const dollarsAndEuros = matchesInLines(/[€$]/g);

interface Style {
  readonly signsIn: (post: Post) => readonly LineMatch[];
  /** Swiss prices part francs and centimes by a point. */
  readonly keepsPoint: boolean;
}

function findMends(post: Post, signs: readonly LineMatch[], style: Style): Mend[] {
  const { text } = post;
  const isFrench = frenchProse(post);
  const mends: Mend[] = [];
  let free = 0;
  for (const { match, from } of signs) {
    const at = from + match.index;
    const mend = signBehind(text, at, style) ?? signBefore(text, at, style);
    if (mend === undefined || mend.start < free || !isFrench(mend.start, mend.end)) continue;
    free = mend.end;
    mends.push(mend);
  }
  return mends;
}

const FIGURES_BEFORE = /(?:^|[^\p{L}\p{N}_#€$])((?:\d{1,3}(?:[ .,'’\u00a0\u202f]\d{3}){1,3}|\d+)(?:[.,]\d{1,2})?)([ \u00a0\u202f]?)$/u;

/** « 15€ », « 15.50 € », « 15€50 ». */
function signBehind(text: string, at: number, { keepsPoint }: Style): Mend | undefined {
  const [, number = "", blank = ""] = FIGURES_BEFORE.exec(text.slice(Math.max(0, at - 24), at)) ?? [];
  const behind = text.slice(at + 1, at + 6);
  const cents = /^\d+$/.test(number) && blank === "" ? (/^\d\d(?![\p{L}\d]|[ \u00a0\u202f]?€)/u.exec(behind)?.[0] ?? "") : "";
  if (number === "" || (cents === "" && /^\d|^uros?/iu.test(behind))) return undefined;
  const figures = cents === "" || cents === "00" ? number : `${number},${cents}`;
  const written = keepsPoint ? figures : figures.replace(/\.(?=\d{1,2}$)/, ",");
  if (blank !== "" && written === number) return undefined;
  const start = at - blank.length - number.length;
  const next = cents === "" ? blankBefore(behind) : "";
  return { start, end: at + 1 + cents.length, use: `${written}${blank || NO_BREAK}${text[at]}${next}` };
}

/** What parts the sign from a word that is glued to it. */
function blankBefore(behind: string): string {
  if (/^(?:TTC|HT)(?!\p{L})/u.test(behind)) return NO_BREAK;
  return /^\p{L}/u.test(behind) ? " " : "";
}

/** « €15 », as in English. */
function signBefore(text: string, at: number, { keepsPoint }: Style): Mend | undefined {
  const before = text.slice(Math.max(0, at - 3), at);
  if (!/(?:^|[\s\u00a0\u202f(:+–-])$/.test(before) || /[\d€$][ \u00a0\u202f]?$/.test(before)) return undefined;
  const behind = text.slice(at + 1, at + 20);
  const grouped = /^(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d{1,3}(?:[.,]\d{3})+(?!\d))/.exec(behind)?.[0];
  const number = grouped ?? /^\d+(?:[.,]\d{1,2}(?!\d))?/.exec(behind)?.[0];
  if (number === undefined || /^[\p{L}\d%]|^[.,]\d/u.test(behind.slice(number.length))) return undefined;
  const figures = grouped?.replaceAll(/[.,]/g, NARROW_NO_BREAK) ?? (keepsPoint ? number : number.replace(".", ","));
  return { start: at, end: at + 1 + number.length, use: `${figures}${NO_BREAK}${text[at]}` };
}
