import type { Plugin } from "vite";
import { type Change, calleeOf, isNode, type Node, parse, partsOf, propertyOf, withChanges } from "./syntax-tree";

type Language = "fr" | "en";

/** Where the helper stands that the sentences left are handed to. */
const HELPER = "/lib/check/said.ts";

/** Where a pair of sentences may stand: as the value of a property, handed to a function, or in a constant of type `Localized`. */
const PLACES = new Set(["Property", "CallExpression"]);
/** What may lie between. */
const WITHIN = new Set(["ArrayExpression", "ConditionalExpression", "TSAsExpression", "TSSatisfiesExpression"]);

/** Types of tables of what is looked for in drafts. */
const LOOKED_FOR = /\b(?:ByLanguage|PatternTable)\b/;

/** Entries of one language, by the end of their name: `check-fr.ts`. */
const ENTRY = /[\\/]entrypoints[\\/](?:check(?:-all)?|filler)-(fr|en)\.ts/;

/**
 * For the files of rules, and of what judges filler, that are for one language. Of each pair of sentences `{ fr: "…", en: "…" }` they keep the one that their
 * reader reads; it stands for both languages, so that no remark is ever without words. Of each table that is said to be `ByLanguage`
 * they keep what is looked for in drafts of that language; its type makes the code do without the other. Rules for drafts in the other
 * language alone keep their name and settings and do nothing. All other pairs are left alone, and so are all other files.
 */
export function oneLanguage(): Plugin {
  let language: Language | undefined;
  return {
    name: "ligne:one-language",
    enforce: "pre",
    buildStart({ input }) {
      language = ENTRY.exec(JSON.stringify(input).replaceAll("\\\\", "/"))?.[1] as Language | undefined;
    },
    transform(code, id) {
      if (language === undefined || !/\/lib\/check\/.*\.ts$/.test(id) || id.endsWith(HELPER)) return null;
      return inOneLanguage(code, id, language);
    },
  };
}

function inOneLanguage(code: string, id: string, language: Language): { code: string; map: null } | null {
  const changes = [...changesIn(parse(code, id), [], code, language)];
  if (changes.length === 0) return null;
  const root = id.slice(0, id.lastIndexOf("/lib/check/"));
  return { code: `import { said } from ${JSON.stringify(root + HELPER)};\n${withChanges(code, changes)}`, map: null };
}

function* changesIn(node: Node, above: readonly Node[], code: string, language: Language): Generator<Change> {
  const instead = pairInstead(node, above, code, language) ?? (isForOthers(node, above, language) ? "compile: () => undefined" : undefined);
  if (instead !== undefined) return yield { place: node, instead };
  const path = [...above, node];
  for (const part of partsOf(node)) yield* changesIn(part, path, code, language);
}

/** What stands in place of a pair; nothing where it is left alone. */
function pairInstead(node: Node, above: readonly Node[], code: string, language: Language): string | undefined {
  const fr = entryOf(node, "fr");
  const en = entryOf(node, "en");
  if (fr === undefined || en === undefined || (node.properties as unknown[]).length !== 2) return undefined;
  const { start, end } = language === "fr" ? fr : en;
  const place = above.findLast(({ type }) => !WITHIN.has(type));
  const type = place?.type === "VariableDeclarator" ? typeOf(place, code) : "";
  if (LOOKED_FOR.test(type) || calleeOf(place) === "claimTable") return `{ ${language}: ${code.slice(start, end)} }`;
  const isSaid = PLACES.has(place?.type ?? "") || /\bLocalized\b/.test(type);
  return isSaid && isSentence(fr) && isSentence(en) ? `said(${code.slice(start, end)})` : undefined;
}

/** The `compile` of a rule that is for drafts in other languages alone; its name and its settings stay known. */
function isForOthers({ type, key }: Node, above: readonly Node[], language: Language): boolean {
  const rule = above.at(-1);
  if (type !== "Property" || (key as Node).name !== "compile" || rule === undefined || calleeOf(above.at(-2)) !== "defineRule")
    return false;
  const languages = entryOf(rule, "languages");
  return languages?.type === "ArrayExpression" && (languages.elements as Node[]).every(({ value }) => value !== language);
}

function typeOf({ id }: Node, code: string): string {
  const { typeAnnotation } = id as Node;
  return isNode(typeAnnotation) ? code.slice(typeAnnotation.start, typeAnnotation.end) : "";
}

function isSentence({ type, value, consequent, alternate }: Node): boolean {
  if (type === "ConditionalExpression") return isSentence(consequent as Node) && isSentence(alternate as Node);
  return type === "TemplateLiteral" || (type === "Literal" && typeof value === "string");
}

function entryOf(node: Node, name: string): Node | undefined {
  return propertyOf(node, name)?.value as Node | undefined;
}
