import { lineQuestion } from "../match";
import { wordEnd, wordStart } from "../reading/blanks";
import { type Invisible, invisibleKind, mayHoldInvisible, RIGHT_TO_LEFT } from "../reading/invisible";
import { type Mend, mendHits } from "../reading/mends";
import { defineRule } from "../rule";

export const invisibleCharacters = defineRule({
  id: "invisible-characters",
  family: "hygiene",
  name: { fr: "Caractères invisibles", en: "Invisible characters" },
  severity: "off",
  whenOn: "advice",
  languages: "any",
  message: { fr: "Retirez un caractère invisible ({code})", en: "Take out an invisible character ({code})" },
  variants: {
    space: { fr: "Retirez une espace sans largeur, invisible ici ({code})", en: "Take out a space of no width, invisible here ({code})" },
    joiner: { fr: "Retirez un liant invisible ({code})", en: "Take out an invisible joiner ({code})" },
    hyphen: { fr: "Retirez un trait d’union conditionnel, invisible ici ({code})", en: "Take out a soft hyphen, invisible here ({code})" },
    mark: {
      fr: "Retirez une marque de début de fichier, invisible ici ({code})",
      en: "Take out a byte order mark, invisible here ({code})",
    },
    direction: { fr: "Retirez un signe invisible de sens d’écriture ({code})", en: "Take out an invisible direction mark ({code})" },
    object: {
      fr: "Retirez la trace d’un objet qui n’a pas été collé ({code})",
      en: "Take out the trace of an object that was not pasted ({code})",
    },
    private: {
      fr: "Retirez un signe que vos lecteurs verront comme un carré ({code})",
      en: "Take out a sign that readers will see as a box ({code})",
    },
    control: { fr: "Retirez un caractère de commande ({code})", en: "Take out a control character ({code})" },
  },
  why: {
    fr: "Venu d’un copier-coller, il coupe les mots pour la recherche, les hashtags et les lecteurs d’écran.",
    en: "It came with a paste and breaks words for search, hashtags and screen readers.",
  },
  source: {
    title: {
      fr: "Unicode Technical Report 36, Unicode Security Considerations ; The Unicode Standard, chapitre 23, caractères de format",
      en: "Unicode Technical Report 36, Unicode Security Considerations; The Unicode Standard, chapter 23, special areas and format characters",
    },
  },
  lesson: 20,
  options: {},
  compile: () =>
    function* (post) {
      if (mayHold === undefined || post.someLine(mayHold)) yield* mendHits(post.text, findMends(post.text));
    },
});

const REMOVE = { fr: "Retirer", en: "Remove" };
const CLEAN = { fr: "Nettoyer", en: "Clean up" };

const mayHold = lineQuestion(({ text }) => mayHoldInvisible(text));

/** Characters of one word make one finding, named after the first. */
function findMends(text: string): Mend[] {
  const mends: Mend[] = [];
  let rightToLeft: boolean | undefined;
  const isRightToLeft = () => {
    rightToLeft ??= RIGHT_TO_LEFT.test(text);
    return rightToLeft;
  };
  const kindAt = (at: number) => invisibleKind(text, at, isRightToLeft);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x7f && code > 0x1f) continue;
    const kind = kindAt(at);
    if (kind === undefined) continue;
    const start = Math.max(wordStart(text, at), mends.at(-1)?.end ?? 0);
    const { end, clean } = cleaned(text, at, kindAt);
    const use = text.slice(start, at) + clean;
    mends.push({
      start,
      end,
      use,
      variant: kind.name === "break" ? "control" : kind.name,
      values: { code: nameOf(text, at) },
      label: use === "" ? REMOVE : CLEAN,
    });
    at = end - 1;
  }
  return mends;
}

/** The rest of the word from its first invisible character on, without any of them. */
function cleaned(text: string, from: number, kindAt: (at: number) => Invisible | undefined) {
  let clean = "";
  let end = from;
  for (let kind = kindAt(end); kind !== undefined; kind = kindAt(end)) {
    const visible = end + kind.length;
    end = visible;
    const most = wordEnd(text, visible);
    while (end < most && kindAt(end) === undefined) end++;
    clean += kind.replacement + text.slice(visible, end);
  }
  return { end, clean };
}

function nameOf(text: string, at: number): string {
  return `U+${(text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
