import type { Localized } from "../check";
import type { ExplainSyntax } from "./engine";
import { explainRefusal, MOST_REPEATS } from "./refusals";

/** Characters of a pattern that are shown back; what is wrong stands at the beginning of the piece. */
const SHOWN = 24;

/** What the engine says of a pattern that it cannot read, in its own English words; `{found}` is the piece it is about. */
const SENTENCES: readonly (readonly [engine: RegExp, Localized])[] = [
  [
    /^missing closing|^unexpected/,
    {
      fr: "Il manque le pendant d’une parenthèse ou d’un crochet : ajoutez-le, ou mettez \\ devant pour chercher le signe lui-même.",
      en: "A bracket has no counterpart: add it, or put \\ before the bracket to look for the sign itself.",
    },
  ],
  [
    /repetition operator/,
    {
      fr: "« {found} » n’a rien à répéter : mettez devant ce qui revient, ou \\ pour chercher le signe lui-même.",
      en: "“{found}” has nothing to repeat: put what comes again before it, or \\ to look for the sign itself.",
    },
  ],
  [
    /repeat count/,
    {
      fr: "« {found} » ne dit pas combien de fois : le plus petit nombre vient d’abord.",
      en: "“{found}” does not say how often: the smaller number comes first.",
    },
  ],
  [
    /class range/,
    {
      fr: "« {found} » n’est pas un choix de caractères : écrivez-le du premier au dernier, comme a-z.",
      en: "“{found}” is no choice of characters: write it from the first to the last, such as a-z.",
    },
  ],
  [
    /escape|backslash/,
    {
      fr: "« {found} » ne veut rien dire à cet endroit : retirez \\, ou doublez-le pour le chercher lui-même.",
      en: "“{found}” means nothing there: take \\ out, or double it to look for \\ itself.",
    },
  ],
  [
    /capture|Perl/,
    {
      fr: "« {found} » n’est pas connu ici : écrivez une parenthèse simple, ( … ).",
      en: "“{found}” is not known here: write a plain bracket, ( … ).",
    },
  ],
];

/** Why a pattern cannot be read, for whoever wrote it. */
export const explainSyntax: ExplainSyntax = (fault, piece) => {
  if (/too (?:large|deeply)/.test(fault) || (/repeat count/.test(fault) && isCount(piece))) return explainRefusal("too-large");
  if (/^\\[pP]/.test(piece)) return explainRefusal("property", piece);
  const sentence = SENTENCES.find(([engine]) => engine.test(fault))?.[1];
  if (sentence === undefined) return explainRefusal("syntax");
  const letters = [...(piece || "\\")];
  const found = letters.length > SHOWN ? `${letters.slice(0, SHOWN).join("")}…` : letters.join("");
  return { fr: sentence.fr.replace("{found}", () => found), en: sentence.en.replace("{found}", () => found) };
};

/** `{20}` and `{2,5}` say how often; where they are refused, it is for what they come to inside one another. */
function isCount(piece: string): boolean {
  const [least = 0, most = least] = (piece.match(/\d+/g) ?? []).map(Number);
  return least <= most && most <= MOST_REPEATS;
}
