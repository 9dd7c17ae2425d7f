import type { ByLanguage, Language } from "../draft";

/** Little words that open a tag, and those that join others in it. */
const OPENING = new Set("la le les mon nos notre tous tout toutes un une vos votre the this my our your we all".split(" "));
const JOINING: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set("a au aux avec chez dans de des du en et la le les notre pour sans sur ton un une vos votre".split(" ")),
  en: new Set("an and are at by for from in is my of on our the to up with your".split(" ")),
};
/** Heads and tails of longer words rather than words of a tag. */
const PIECES = new Set(
  "able after amen anti aries auto back breaking contre counter cross dauphin decris down entre extra franche head hearted hood house inter keeper leur elle less like line lines making micro mention mini mont multi ness neuf neuve over person photo pourris radio ring semi sent sera seras serait serons seront ship ships side sous stick super tele through tick tique under video ville ward ways wide wise work works".split(
    " ",
  ),
);
/** Words that tags are often made of, beside those of the evidence phrases. */
const COMMON: ByLanguage<ReadonlySet<string>> = {
  fr: new Set(
    "ancien ancienne artisanal artisanale artisanat bonne boulangerie circuit collection communication concours consommer court cuisine decouverte developpement digitale durable ecologie economie emploi energetique ensemble entreprise exposition fabrique familial familiale famille francais francaise france gourmande grande guidee idee jardin jeune journee journees local locale maison marche metier naturel nouveau nouvelle numerique patrimoine petite petits producteur produit promotion qualite quotidien recette regionale renovation rentree responsable saison sante scolaire semaine solidaire solidarite sportive terroir territoire tourisme tradition transition vacances visite vivre".split(
      " ",
    ),
  ),
  en: new Set(
    "bakery bike book booking bread business charity coffee college community country cycle daily deal early every everyday family farm festival food fresh garden gift good great hand health healthy history holiday home homemade independent labor labour local love lunch made make market mental monday motivation museum music news offer open organic party people plan property public recipe reform repair rescue safe safety sale school season service shop shopping slot small social special sport stock street student summer support sustainable team tip tourism training travel village visit volunteer weekend welcome winter workout".split(
      " ",
    ),
  ),
};
/** Single words that fall apart into two by chance. */
const WHOLE = new Set(
  "answerphone banqueroute breadbasket breadwinner breadwinning businesspeople bellybutton bienveillance bloodletting boulevers brainteaser bureautique cheerleader cheerleading cheeseburger coachbuilder coachbuilding commonplace courtepointe housecleaning lightweight marketplace motorcyclist nightclasse prizewinner prizewinning proofreader reconnaissante schoolteacher searchlight shortchanged shortcoming sleepwalker sleepwalking spacewalker spacewalking sportspeople stockbreeder storyboarding storytelling streetlight thanksgiving tradespeople traditionaliste travailliste wastebasket waterboarding watercolour watercourse weatherboarding weathergirl weatherproof".split(
    " ",
  ),
);

const FEWEST_LETTERS = 4;
/** Shorter tags are read well enough, and fall apart by chance too easily. */
const FEWEST_OF_TAG = 12;
const MOST_OF_TAG = 60;

/**
 * The words a folded tag is made of (« demandezundevis » → demandez, un, devis), as lengths; nothing when it is one word, or when
 * the split is not sure. `words` are those of the language, `more` those of the charter.
 */
export function splitTag(
  name: string,
  language: Language,
  words: ReadonlySet<string>,
  more: ReadonlySet<string>,
): readonly number[] | undefined {
  const common = COMMON[language];
  const isKnown = (part: string) =>
    part.length >= FEWEST_LETTERS && (common?.has(part) || words.has(part) || more.has(part)) && !PIECES.has(part);
  const isWord = (part: string) => isKnown(part) || (/[^s]s$/.test(part) && isKnown(part.slice(0, -1)));
  if (name.length < FEWEST_OF_TAG || name.length > MOST_OF_TAG || WHOLE.has(name.replace(/s$/, ""))) return undefined;
  const parts = fewestParts(name, (part, at) => isWord(part) || (at === 0 ? OPENING : JOINING[language]).has(part));
  return parts !== undefined && isSure(parts, isWord) ? parts.map(({ length }) => length) : undefined;
}

function fewestParts(name: string, isPart: (part: string, at: number) => boolean): readonly string[] | undefined {
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= name.length; end++) {
    for (let start = 0; start < end; start++) {
      const before = best[start];
      if (before === undefined || before.length + 1 >= (best[end]?.length ?? Number.POSITIVE_INFINITY)) continue;
      const part = end - start < name.length ? name.slice(start, end) : "";
      if (isPart(part, start)) best[end] = [...before, part];
    }
  }
  return best[name.length];
}

/** Two long words, or two words with a little one that joins or opens them. */
function isSure(parts: readonly string[], isWord: (part: string) => boolean): boolean {
  const words = parts.filter(isWord);
  if (words.length < 2 || words.at(-1) !== parts.at(-1)) return false;
  if (parts.length === 2) return words.every(({ length }) => length > FEWEST_LETTERS);
  return (
    words.some(({ length }) => length > FEWEST_LETTERS) || parts.some((part) => part.length === FEWEST_LETTERS && !words.includes(part))
  );
}
