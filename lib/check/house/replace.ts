import { fold } from "../match";
import { termSet } from "../match/terms";
import { keepCase, replaceWords } from "../reading/replacement";
import { isWithin, overlapping } from "../spans";
import { defineKind, type RuleOf } from "./kind";

type Pair = RuleOf<"replace">["pairs"][number];
/** A term that is to be replaced. `exactly`: it folds to what should be written, so only its very letters are meant. */
interface Wrong {
  readonly term: string;
  readonly uses: readonly string[];
  readonly exactly: boolean;
}

/** Use this instead of these. A term that differs from the right one in accents or capitals only is looked for to the letter. */
export const replace = defineKind({
  name: "replace",
  texts: {
    message: { fr: "Écrivez « {use} » plutôt que « {found} »", en: "Write “{use}” rather than “{found}”" },
    why: {
      fr: "La charte a choisi ce mot pour que tout le monde parle de la même chose de la même façon.",
      en: "The charter chose this word so that everyone speaks of the same thing in the same way.",
    },
  },
  fixes: ["replace"],
  compile: (rule, { guard }) => {
    const set = termSet(groups(rule.pairs));
    return function* (post, units) {
      const keeps = guard(post);
      for (const { start, end, value } of set.find(post)) {
        const found = post.text.slice(start, end);
        const wrong = value.find((one) => isMeant(one, found));
        if (wrong === undefined || !isWithin(units, { start, end }) || !keeps({ start, end })) continue;
        if (overlapping(post.mentions, { start, end }) !== undefined) continue;
        const inHashtag = overlapping(post.hashtags, { start, end }) !== undefined;
        const fixes = wrong.uses.map((use) => {
          const text = isCaseOnly(wrong, use) ? use : keepCase(found, use);
          const { edit, sure } = wrong.exactly
            ? { edit: { start, end, text }, sure: true }
            : replaceWords(post.text, { start, end }, use, post.language === "fr");
          return {
            label: { fr: `Remplacer par « ${use} »`, en: `Replace with “${use}”` },
            edits: [edit],
            safe: sure && wrong.uses.length === 1,
          };
        });
        yield { start, end, values: { use: wrong.uses.join(" / "), found }, ...(inHashtag ? {} : { fixes }) };
      }
    };
  },
});

/** Terms by folded form, the right ones too: they protect themselves where they stand. */
function groups(pairs: readonly Pair[]): [string, Wrong[]][] {
  const right = pairs.flatMap(usesOf);
  const rightFolds = new Set(right.map(folded));
  const byFold = new Map<string, [string, Wrong[]]>(right.map((use) => [folded(use), [use, []]]));
  for (const pair of pairs) {
    for (const term of pair.insteadOf) {
      const entry = byFold.get(folded(term)) ?? [term, []];
      entry[1].push({ term, uses: usesOf(pair), exactly: rightFolds.has(folded(term)) });
      byFold.set(folded(term), entry);
    }
  }
  return [...byFold.values()];
}

function usesOf({ use }: Pair): readonly string[] {
  return typeof use === "string" ? [use] : use;
}

function folded(term: string): string {
  return fold(term.trim()).text;
}

function isMeant(wrong: Wrong, found: string): boolean {
  if (!wrong.exactly) return true;
  const written = plain(found);
  if (wrong.uses.some((use) => isCaseOnly(wrong, use))) return written === plain(wrong.term);
  return written.toLowerCase() === plain(wrong.term).toLowerCase();
}

function isCaseOnly({ term }: Wrong, use: string): boolean {
  return plain(term).toLowerCase() === plain(use).toLowerCase();
}

function plain(words: string): string {
  return words.trim().normalize("NFC").replaceAll("’", "'");
}
