// @vitest-environment happy-dom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Charter, defaultCharter, parseCharter } from "../../lib/charter";
import { charterTemplate, TEMPLATE_SECTORS } from "../../lib/charter/templates";
import { charterDocument, type DocumentNode, documentPage } from "../../lib/document";
import { charterFile } from "../charter/arbitrary-charter";
import { filledCharter } from "../charter/filled-charter";
import { minimalCharter } from "../charter/minimal";

const runs = { numRuns: Number(process.env.LIGNE_RUNS ?? 1000) };
const LANGUAGES = ["fr", "en"] as const;

function accept(source: unknown): Charter {
  const parsed = parseCharter(source);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.charter;
}
const draw = (charter: Charter, language: "fr" | "en" = "fr") => charterDocument({ charter, language, checks: [] });
const textOf = (node: DocumentNode): string => (typeof node === "string" ? node : node.children.map(textOf).join("\n"));
const headingsOf = (node: DocumentNode): [number, string][] =>
  typeof node === "string"
    ? []
    : [...(/^h\d$/.test(node.tag) ? [[Number(node.tag[1]), textOf(node)] as [number, string]] : []), ...node.children.flatMap(headingsOf)];
const read = (html: string) => new DOMParser().parseFromString(html, "text/html");

describe("the readable charter", () => {
  it.each(LANGUAGES)("says everything that the schema can hold, under a heading and in words (%s)", (language) => {
    const { file, marks } = filledCharter();
    const document = draw(accept(file), language);
    const text = textOf(document);
    expect(marks.size).toBeGreaterThan(170);
    const missing = [...marks].filter(([, mark]) => !text.includes(mark));
    expect(missing, "a section of the schema that the document forgets").toEqual([]);
    expect(headingsOf(document).map(([, title]) => title)).not.toContain(
      language === "fr" ? "Autres indications du fichier" : "Other entries of the file",
    );
    expect(text).not.toMatch(/undefined|\[object|NaN|\b(?:form|option|editor|doc)\.[a-z]/);
  });

  it("leaves out what a charter leaves open", () => {
    const titles = headingsOf(draw(accept(minimalCharter()))).map(([, title]) => title);
    expect(titles).toEqual([
      "Le Fournil du Quai\u00a0: charte éditoriale",
      "Sommaire",
      "Identité et promesse",
      "Émojis, mots-dièse, longueur, liens",
      "Appels à l’action",
      "Avant de publier",
    ]);
  });

  it("names what an id stands for, tells a promise as a sentence, and shows keys that it does not know", () => {
    const charter = accept(
      minimalCharter({
        promise: { who: "les voisins", what: "bien manger", why: "vivre mieux" },
        pillars: [{ id: "pain", name: "Le pain du jour" }],
        series: [{ name: "Le lundi", pillar: "pain" }],
        crisis: { freeze: true, freezeReason: "Un incendie au fournil.", freezeUntil: "2026-12-03", freezeAllows: ["horaires"] },
        voice: { "x-new": "plus tard" },
        "x-section": { a: 1 },
      }),
    );
    const text = textOf(draw(charter));
    expect(text).toContain("Nous aidons les voisins à bien manger, pour vivre mieux.");
    expect(text.split("Le pain du jour").length, "in the pillars and in the series").toBeGreaterThan(2);
    expect(text).toMatch(/rien ne se publie jusqu’au 3 décembre 2026 inclus\.\s+Un incendie au fournil\./);
    expect(text.split("horaires").length, "among the fields").toBe(2);
    expect(text).toMatch(/voice\.x-new\nplus tard/);
    expect(text).toContain('{"a":1}');
  });

  it("tells each house rule in a sentence with its reason and examples, and long lists in full", () => {
    const terms = Array.from({ length: 30 }, (_, index) => `mot${index}`);
    const rules = [
      {
        id: "mots",
        kind: "forbid",
        severity: "must",
        terms,
        message: { fr: "Ces mots fatiguent." },
        why: { en: "They tire." },
        examples: { flags: ["Voici mot3."], passes: ["Rien."] },
        link: "https://fournil.example/mots",
      },
    ] as never;
    const text = textOf(draw(accept(minimalCharter({ rules }))));
    for (const part of [
      "Ces mots fatiguent.",
      "N’écrivez pas",
      "À corriger",
      "They tire.",
      "Voici mot3.",
      "mot29",
      "https://fournil.example/mots",
    ])
      expect(text).toContain(part);
  });

  it("names rules that are switched off as such, and is not put out by what else stands among them", () => {
    const off = [{ id: "zinc", kind: "forbid", terms: ["zinc"], message: { fr: "Plus de zinc." } }, { id: "sans-texte" }, null, 7];
    const text = textOf(draw(accept(minimalCharter({ rulesOff: off }))));
    expect(text).toMatch(/Éteintes\nGardées dans la charte, elles ne vérifient rien en ce moment\.\nPlus de zinc\.\nsans-texte/);
    expect(text, "no bare data").not.toContain("rulesOff");
  });

  it("lists the built-in rules as they stand, those turned off too", () => {
    const charter = accept(minimalCharter({ builtins: { "emoji-count": { severity: "off" }, "long-sentences": { max: 12 } } }));
    const document = charterDocument({
      charter,
      language: "en",
      checks: [{ id: "long-sentences", name: "Long sentences", severity: "advice" }],
    });
    expect(textOf(document)).toMatch(/emoji-count\noff/);
    expect(textOf(document)).toMatch(/Long sentences\nAdvice\nmax = 12/);
  });

  it("has headings in order, each chapter once in the contents, and links that lead there, for every template", () => {
    for (const language of LANGUAGES)
      for (const sector of TEMPLATE_SECTORS) {
        const page = read(documentPage({ charter: charterTemplate(sector, language), language, checks: [] }));
        expect(page.documentElement.lang).toBe(language);
        const levels = [...page.querySelectorAll("h1, h2, h3, h4")].map(({ tagName }) => Number(tagName[1]));
        expect(levels.filter((level) => level === 1)).toHaveLength(1);
        for (const [index, level] of levels.entries())
          expect(level - (levels[index - 1] ?? 0), `${sector}: ${index}`).toBeLessThanOrEqual(1);
        const ids = [...page.querySelectorAll("[id]")].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const links = [...page.querySelectorAll("nav a")].map((link) => link.getAttribute("href")?.slice(1));
        expect(links).toEqual(ids.filter((id) => id !== "charter-contents"));
        for (const table of page.querySelectorAll("table")) expect(table.querySelector("th[scope=col]")).not.toBeNull();
      }
  });
});

/** The page without its texts: elements, and attributes that are not links. */
function bones(html: string): string {
  const walk = (element: Element): string =>
    `<${element.tagName}${[...element.attributes].map(({ name }) => ` ${name}`).join("")}>${[...element.children].map(walk).join("")}`;
  return walk(read(html).documentElement);
}

describe("T1, T11: what a charter holds is never markup", () => {
  const hostile = fc.constantFrom(
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</style><svg onload=alert(1)>",
    "<!--",
    "]]><b>",
    "&lt;b&gt;",
    "javascript:alert(1)",
    "</main><iframe src=//evil.example>",
    "\u202egnp.exe\u0000",
  );

  it("in any text of a filled charter: same elements, no attribute more, the words as they are", () => {
    const { file, marks } = filledCharter();
    const plain = [...marks].filter(
      ([path, mark]) =>
        mark.startsWith("mark ") &&
        !/(?:^|\.)(?:name|pageName|legalName|owner|hashtag|role|escalateTo|handle)$|handles|pages|timezone/.test(path),
    );
    const source = JSON.stringify(file);
    const calm = bones(documentPage({ charter: accept(source), language: "fr", checks: [] }));
    expect(plain.length).toBeGreaterThan(100);
    fc.assert(
      fc.property(hostile, fc.nat(plain.length - 1), (text, index) => {
        const mark = plain[index]?.[1] ?? "";
        const charter = accept(JSON.parse(source.replace(JSON.stringify(mark), JSON.stringify(text))) as unknown);
        const html = documentPage({ charter, language: "fr", checks: [] });
        expect(bones(html)).toBe(calm);
        expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
      }),
      { numRuns: Math.max(200, runs.numRuns / 10) },
    );
  });

  it("in random charters with rules: no element of theirs, only https and http as links", () => {
    fc.assert(
      fc.property(charterFile, hostile, (file, text) => {
        const rules = [
          {
            id: "hostile",
            kind: "forbid",
            terms: [text],
            message: { fr: text },
            why: { en: text },
            examples: { flags: [text], passes: [] },
          },
        ];
        const page = read(documentPage({ charter: accept({ ...file, rules, pillars: [], "x-last": text }), language: "en", checks: [] }));
        expect([...page.querySelectorAll("script, img, svg, iframe, b, object, base")]).toEqual([]);
        for (const link of page.querySelectorAll("a")) expect(link.getAttribute("href")).toMatch(/^(?:https?:\/\/|#charter-)/);
      }),
      { numRuns: Math.max(200, runs.numRuns / 10) },
    );
  });

  it("and the page lets nothing in by itself", () => {
    const page = read(documentPage({ charter: defaultCharter("fr"), language: "fr", checks: [] }));
    expect(page.querySelector("meta[http-equiv]")?.getAttribute("content")).toBe("default-src 'none'; style-src 'unsafe-inline'");
    expect(page.head.firstElementChild?.getAttribute("charset")).toBe("utf-8");
  });
});
