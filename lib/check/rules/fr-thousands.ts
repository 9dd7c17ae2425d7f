import { saysInLine } from "../match";
import type { Post } from "../post";
import { NARROW_NO_BREAK } from "../reading/blanks";
import { frenchProse } from "../reading/french-prose";
import { type Mend, mendHits } from "../reading/mends";
import { defineRule } from "../rule";

export const frThousands = defineRule({
  id: "fr-thousands",
  family: "typography",
  name: { fr: "Milliers", en: "Thousands in French" },
  severity: "off",
  whenOn: "hint",
  languages: ["fr"],
  message: { fr: "Séparez les milliers : « {use} » plutôt que « {found} »", en: "Separate the thousands: “{use}” rather than “{found}”" },
  why: {
    fr: "Un grand nombre se lit par tranches de trois chiffres, séparées par une espace insécable.",
    en: "A large number is read in groups of three figures, parted in French by a no-break space.",
  },
  source: { title: "Bureau international des poids et mesures, Brochure sur le SI, 9e édition (2019), 5.4.4" },
  lesson: 20,
  options: {},
  compile: (_options, { locale }) => {
    // Belgian and Swiss writing part thousands by a point, too.
    const marks = locale === "fr-BE" || locale === "fr-CH" ? "," : ".,";
    return function* (post) {
      if (mayHold(post)) yield* mendHits(post.text, findMends(post, marks));
    };
  },
});

const mayHold = saysInLine(/\d{4}|\d[.,]\d{3}/);
const NUMBER = /(?:\d{4,9}(?![\p{N}_/\\:])|\d{1,3}(?:[.,]\d{3}){1,3}(?![\p{N}_/\\:]|[.,]\d{3}))/gu;
/** Behind these the figures are the rest of a word, an address, a decimal, a phone number. */
const GOES_ON = /[\p{L}\p{N}_#/\\.,:'’]$|\p{N}[ \u00a0\u202f]$/u;
const MONEY = /^(?:,\d{1,2})?[ \u00a0\u202f]?(?:€|(?:euros?|EUR|dollars?|francs?|CHF)(?![\p{L}\p{N}]))/u;
const MEASURE =
  /^(?:,\d{1,3})?[ \u00a0\u202f](?:km|m|m²|m2|m³|m3|ha|kg|g|t|L|l|litres|kWh|MWh|W|kW|mAh|Mo|Go|hectares|tonnes|kilos|kilomètres|mètres|calories|kcal|tours)(?![\p{L}\p{N}])/u;
/** What is counted in large numbers and cannot follow a year or a postcode. */
const COUNTED = new RegExp(
  `^[ \\u00a0\\u202f](?:${"personnes habitants habitantes visiteurs visiteuses abonnés abonnées fans followers clients clientes spectateurs spectatrices participants participantes exemplaires emplois salariés salariées élèves étudiants étudiantes dons donateurs arbres places signatures vues repas bouteilles produits références entreprises foyers logements adhérents adhérentes bénévoles coureurs inscrits membres pièces ans heures points morts blessés voix livres photos soldats manifestants policiers réfugiés migrants lecteurs patients fois tuiles briques graines plants pas fleurs mots signes commandes colis".replaceAll(" ", "|")})(?!\\p{L})`,
  "u",
);
/** Before these figures name something: a product, an address, a year. */
const NAMED = /(?:réf(?:érence)?|n°|nº|numéro|code|modèle|article|siret|siren|tél|bp|cs|rcs|lot)\.?[ \u00a0\u202f]?:?[ \u00a0\u202f]?$/iu;
const DATED =
  /(?:^|[^\p{L}])(?:en|de|depuis|dès|année|édition|saison|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)[ \u00a0\u202f]$/iu;
/** Fuel and current are priced to a tenth of a cent: there « 1,729 € » is no thousand. */
const FINE_PRICE = /litre|\/[ ]?l\b|kwh|gazole|essence|carburant|sp9|e85|diesel|fioul/i;

/** « de 1000 à 1200 € »: the unit stands behind the second number. */
const RANGE = /^[ \u00a0\u202f]?(?:-|–|à|et|ou)[ \u00a0\u202f]?\d[\d.,\u00a0\u202f]{0,12}(?=[ \u00a0\u202f€])/;

function findMends(post: Post, marks: string): Mend[] {
  const { text } = post;
  const isFrench = frenchProse(post);
  const mends: Mend[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const [number] = match;
    const start = match.index;
    const end = start + number.length;
    const before = text.slice(Math.max(0, start - 24), start);
    if (GOES_ON.test(before)) continue;
    const behind = text.slice(end, end + 60).replace(RANGE, "");
    if (!isCount(number, before, behind, marks) || !isFrench(start, end)) continue;
    mends.push({ start, end, use: grouped(number.replaceAll(/[.,]/g, "")) });
  }
  return mends;
}

/** Whether what stands around makes a number of things of these figures, and not a year, a postcode, a reference, a decimal. */
function isCount(number: string, before: string, behind: string, marks: string): boolean {
  if (number.startsWith("0") || NAMED.test(before)) return false;
  const mark = /[.,]/.exec(number)?.[0];
  if (mark !== undefined) return marks.includes(mark) && isGrouped(number, before, behind);
  if (before.endsWith("-") && !/\d-$/.test(before)) return false;
  if (MONEY.test(behind) || MEASURE.test(behind)) return true;
  const isYear = number.length === 4 && number >= "1900" && number <= "2100";
  return COUNTED.test(behind) && !(isYear && (DATED.test(before) || !number.endsWith("00")));
}

/** « 1,200 » and « 4.200 »: a thousand where money or people are counted, but for prices of three decimals. */
function isGrouped(number: string, before: string, behind: string): boolean {
  if (number.includes(".") && number.includes(",")) return false;
  if (COUNTED.test(behind)) return true;
  const isFine = number.length < 6 && FINE_PRICE.test(before + behind);
  return MONEY.test(behind) && !isFine;
}

function grouped(digits: string): string {
  return digits.replaceAll(/\B(?=(?:\d{3})+$)/g, NARROW_NO_BREAK);
}
