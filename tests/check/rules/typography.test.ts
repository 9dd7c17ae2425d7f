import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CompiledCharter, checkDraft, type Edit, type Finding } from "../../../lib/check";
import { builtInRules } from "../../../lib/check/rules";
import { CONTEXT, charterWith, compiled } from "../prepare";

const FIXING = [
  "fr-punctuation-spaces",
  "fr-guillemets",
  "ellipsis",
  "fr-hours",
  "fr-prices",
  "capital-accents",
  "fr-thousands",
  "fr-ordinals",
  "invisible-characters",
  "mixed-scripts",
  "double-spaces",
  "repeated-punctuation",
  "repeated-word",
];
const ALL = [...FIXING, "unmatched-pairs"];

/** Words and slips of French posts, and what only looks like one. */
const piece = fc.constantFrom(
  ..."Le la de de marché ouvre demain Merci Bravo Venez vous vous êtes l’atelier l’est est fermé et 12 24 personnes visiteurs euros".split(
    " ",
  ),
  ..."Bonjour! Quoi?! Oui!!! Prêts?? Horaires: fin; (enfin!) 😊! :) ;) :tada: #JO2024: @Marie! contact@mairie.example: 16:9".split(" "),
  ..."… ... .... .. etc.. etc... (...) ../photos 1...5 fin,, Merci;; Horaires:: std::vector T_T;; ??? ! ? : ; . , « » “ ” \" ' ( ) [ ]".split(
    " ",
  ),
  ..."9h 9h30 14H30 08h00 24h/24 à 14:30 10:00 - 12:00 9⍽h 14⍽h⍽30 du Mans".replaceAll("⍽", "\u00a0").split(" "),
  ..."15€ €15 15.50€ 15€50 15,50 € $ 4200€ 12000 1,200€ 1.884.000€ k€ 240k€ 0240123456 2024 2ème 1ère XXIème 3 ème énième 1er".split(" "),
  ..."A bientôt partir Etat l’Etat Ecole ECOLE Etes-vous Ca va Evénement Edition spéciale".split(" "),
  '"Mon oncle"',
  "“Les Vagues”",
  "«trois chocolats»",
  "« déjà bien »",
  '32"',
  "com\u00adbles",
  "club\u200b",
  "\ufeffMenu",
  "\u202eici\u202c",
  "\uf0b7",
  "👩\u200d🚒",
  "r\u0430cisme",
  "\u039dantais",
  "µm",
  "https://mairie.example/a?b=1;c=2",
  "`code !`",
  "•",
  "-",
  "1.",
);
const glue = fc.constantFrom(" ", " ", " ", " ", "", "  ", "\n", "\n\n", "\n\n\n\n", "\u00a0", "\u202f", " \u202f", "\t", "  \n");
const post = fc.array(fc.tuple(piece, glue), { minLength: 1, maxLength: 30 }).map((parts) => parts.flat().join(""));

function charterOf(
  ids: readonly string[],
  sections: Readonly<Record<string, unknown>> = {},
  options: Readonly<Record<string, unknown>> = {},
) {
  const off = builtInRules.map(({ id }) => [id, { severity: "off" }] as const);
  const on = ids.map((id) => [id, id === "fr-punctuation-spaces" ? options : {}] as const);
  return compiled(charterWith("fr", { ...sections, builtins: Object.fromEntries([...off, ["filler", { severity: "off" }], ...on]) }));
}

function check(text: string, charter: CompiledCharter): readonly Finding[] {
  const { findings, failures } = checkDraft({ text, language: "fr" }, charter, CONTEXT);
  expect(failures).toEqual([]);
  return findings;
}

/** Makes the edits; they must lie in the text and not overlap. */
function apply(text: string, edits: readonly Edit[]): string {
  let written = "";
  let position = 0;
  for (const { start, end, text: added } of [...edits].sort((a, b) => a.start - b.start)) {
    expect(start).toBeGreaterThanOrEqual(position);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(text.length);
    written += text.slice(position, start) + added;
    position = end;
  }
  return written + text.slice(position);
}

/** Makes the first fix of every finding that does not touch one already taken, as a bulk fix would. */
function applyFirst(text: string, findings: readonly Finding[]): string {
  const taken: Edit[] = [];
  for (const { fixes } of findings) {
    const edits = fixes?.[0]?.edits ?? [];
    if (!edits.some((edit) => taken.some((other) => edit.start < other.end && other.start < edit.end))) taken.push(...edits);
  }
  return apply(text, taken);
}

/** Fixes until nothing is found any more; each round must change something, and there is an end to them. */
function settle(text: string, charter: CompiledCharter): string {
  let now = text;
  for (let round = 0; round < 60; round++) {
    const findings = check(now, charter);
    if (findings.length === 0) return now;
    const next = applyFirst(now, findings);
    expect(next, `a fix changes nothing in ${JSON.stringify(now)}`).not.toBe(now);
    now = next;
  }
  throw new Error(`no end of fixes for ${JSON.stringify(text)}`);
}

/** Runs of each property; a busy machine makes hundreds of checks in a second. */
const RUNS = 200;
const charters = [
  ["French", FIXING, {}, {}],
  [
    "for joined hours, three dots and no-break spaces",
    ["fr-punctuation-spaces", "ellipsis", "fr-hours"],
    { mechanics: { hours: "joined", ellipsis: "..." } },
    { strict: true },
  ],
  ["of Québec", ["fr-punctuation-spaces", "fr-prices"], { locale: "fr-CA" }, {}],
  ["Swiss", ["fr-guillemets", "fr-prices", "fr-thousands"], { locale: "fr-CH" }, {}],
] as const;

describe.each(charters)("under a charter that is %s", (_name, ids, sections, options) => {
  it.each(ids)("%s finds nothing more once its fixes are made", (id) => {
    const charter = charterOf([id], sections, options);
    fc.assert(
      fc.property(post, (text) => {
        const settled = settle(text, charter);
        expect(settle(settled, charter)).toBe(settled);
      }),
      { numRuns: RUNS },
    );
  });

  it.each(ids)("%s is done at once when it mends everywhere", (id) => {
    const charter = charterOf([id], sections, options);
    fc.assert(
      fc.property(post, (text) => {
        const [first] = check(text, charter).toSorted((a, b) => a.start - b.start);
        const everywhere = first?.fixes?.[1];
        if (everywhere === undefined) return;
        const mended = apply(text, everywhere.edits);
        const left = check(mended, charter);
        expect(
          left.map(({ message }) => message),
          `${JSON.stringify(text)} became ${JSON.stringify(mended)}`,
        ).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it("all of them together come to rest", () => {
    const charter = charterOf(FIXING, sections, options);
    fc.assert(
      fc.property(post, (text) => {
        expect(check(settle(text, charter), charter)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});

it("any text at all is read without a failure, and every span lies within it", () => {
  const charter = charterOf(ALL);
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 80 }), fc.string({ unit: "grapheme", maxLength: 80 }), post), (text) => {
      for (const finding of check(text, charter)) {
        expect(finding.end).toBeLessThanOrEqual(text.length);
        for (const fix of finding.fixes ?? []) apply(text, fix.edits);
      }
    }),
    { numRuns: 500 },
  );
});

it("a bracket left open is shown, and nobody guesses where it should close", () => {
  const [finding] = check("Rendez-vous samedi (parking devant la mairie, entrée par la cour.", charterOf(["unmatched-pairs"]));
  expect(finding?.evidence).toBe("(");
  expect(finding?.fixes).toBeUndefined();
});
