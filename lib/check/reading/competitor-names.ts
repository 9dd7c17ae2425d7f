/** Everyday words that are also trade names: small, or at the head of a sentence, or in a line of capitals, they name nobody. */
const COMMON = new Set(
  "action alliance alinea apple artisan atelier atlas auto avenir banque barrel beauty best bio bois bon boots boulanger but carrefour casino castle central champion cheap chez choice city claire club coin confort country crown cuisine cuisines direct eco elite energy espace etoile express faire feu fit fly fleur forum fox frais france free fresh garden gap general giant grand green habitat halles happy hello home horizon house intersport jardin joy king la le leader les local location maison marche match mint modern monster natural nature next nord north ocean oie optique orange ouest paradis park pain paul petit plus point poste power premier premium prime printemps prix pro pure quality quick relais royal rouge safe shell simple sky smart soleil solution solutions sport square star store style subway sud sun super sushi systeme target temps terre the top total travel tout traditions trek tri u union unique up urban vert vie village virgin vision vita wish your zoom".split(
    " ",
  ),
);
/** Words behind which a name stands at the head of a sentence all the same. */
const OPENERS = new Set(
  "a adieu au aux avec box c carte chez comme contre d dans de des devis en entre et face facture l la le les mais meme ni non offre oui par pas pour pourquoi plus qu quand que sans si sur un une vs about against and as at better beyond both but by even for forget from how if in instead like no not of or our that than the this to unlike versus what when where while why with".split(
    " ",
  ),
);
/** Before a family name they make it a person or a street. */
const TITLES = new Set(
  "m mm mr mme mlle mrs ms miss dr me maitre monsieur madame docteur rue place avenue boulevard quai impasse chemin allee street road lane square saint sainte st".split(
    " ",
  ),
);

/** Before a capitalised everyday word they make it a company’s name (« chez Orange », “than Target”). */
const LINKS =
  /(?:^|[^\p{L}])(?:chez|contre|comme|qu[e’']|par|avec|et|ou|vs\.?|de|d[’']|pour|sans|at|from|than|like|by|with|against|and|or|to|unlike|beats?)[ \u00a0]?$/iu;

/** A name as the charter writes it, word by word. */
export interface CompetitorName {
  readonly name: string;
  /** Places of its words that the charter writes with a capital. */
  readonly capitals: readonly number[];
  readonly count: number;
  /** All its words are everyday words. */
  readonly common: boolean;
}

export function competitorName(name: string): CompetitorName {
  const words = wordsOf(name);
  return {
    name,
    capitals: words.flatMap((word, at) => (isCapital(word) ? [at] : [])),
    count: words.length,
    common: words.every((word) => COMMON.has(plain(word))),
  };
}

/** Whether the words found are the name, and not everyday words, a person or a longer name. `before` and `after` are the same line’s. */
export function isCompetitorNamed(found: string, before: string, after: string, name: CompetitorName): boolean {
  const words = wordsOf(found);
  if (name.common) return isCommonNameMeant(found, words, before, after, name);
  if (name.count === 1) return isCapital(words[0] ?? "") && !isLongerName(before) && !STREET.test(after);
  return words.some(isCapital) || name.capitals.length === 0;
}

/** Everyday words are a name when they carry its capitals where nothing else asks for them. */
function isCommonNameMeant(found: string, words: readonly string[], before: string, after: string, name: CompetitorName): boolean {
  if (found === found.toUpperCase() && name.name !== name.name.toUpperCase()) return false;
  const asked = name.capitals.length === 0 ? words.map((_word, at) => at) : name.capitals;
  if (!asked.every((at) => isCapital(words[at] ?? ""))) return false;
  if (name.count === 1) return LINKS.test(before) && !/^[ \u00a0]\p{Lu}/u.test(after);
  if (/^[ \u00a0](?:de |du |des |d['’]|of )/iu.test(after)) return false;
  return !OPENS.test(before) || words.slice(1).some(isCapital);
}

/** Behind a family name: a street, a house. */
const STREET = /^[ \u00a0](?:road|street|lane|avenue|square|close|drive|hill|house|hall|school|park|court)(?!\p{L})/iu;
const OPENS = /(?:^|[.!?…:»”"\n]\s*|[^\p{L}\p{N}\s,;('’«“-]\s*)$/u;

/** A capitalised word before a single one makes it a person’s, a street’s or a longer name (« Paul Mercier », « rue Mercier »). */
function isLongerName(before: string): boolean {
  const word = /([\p{L}\p{N}]+)\.?[ \u00a0-]$/u.exec(before)?.[1];
  if (word === undefined) return false;
  return TITLES.has(plain(word)) || (isCapital(word) && word !== word.toUpperCase() && !OPENERS.has(plain(word)));
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

function isCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase() || /^\d/.test(word);
}

function plain(word: string): string {
  return word.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}
