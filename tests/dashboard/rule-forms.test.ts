import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCharterTools } from "../../entrypoints/dashboard/charter-tools";
import { charterTemplate } from "../../lib/charter/templates";
import { fieldsOf, formOf, KIND_FORMS, type RuleDraft, sentenceOf, toForm, toRule, valueAt, withField } from "../../lib/dashboard";
import { createPagesTranslator } from "../../lib/i18n";
import { anyRule, RULE_KINDS } from "./arbitrary-rule";

const runs = { numRuns: Math.min(Number(process.env.LIGNE_RUNS ?? 1_000), 5_000) };
const charter = charterTemplate("craftsman", "fr");
const tools = createCharterTools();
const french = createPagesTranslator("fr");
const english = createPagesTranslator("en");
const formFor = (rule: RuleDraft) => {
  const form = formOf(rule);
  if (!form) throw new Error(`No form for ${String(rule.kind)}`);
  return form;
};
const parsed = async (rule: RuleDraft): Promise<RuleDraft | undefined> => {
  const { format, schema, id, version, locale, identity, pillars } = charter;
  const answer = (await tools).parse({ format, schema, id, version, locale, identity, pillars, rules: [rule] });
  return answer.ok ? (answer.charter.rules[0] as RuleDraft | undefined) : undefined;
};

describe("form and JSON of a rule", () => {
  it("are the same thing: whatever the schema takes, the form holds whole and gives back", async () => {
    const seen = new Set<unknown>();
    await fc.assert(
      fc.asyncProperty(anyRule, async (random) => {
        const rule = await parsed(random);
        fc.pre(rule !== undefined);
        if (!rule) return;
        seen.add(rule.kind);
        const form = formFor(rule);
        expect(toRule(form, toForm(rule, form))).toEqual(rule);
        expect(JSON.parse(JSON.stringify(toRule(form, toForm(rule, form))))).toEqual(JSON.parse(JSON.stringify(rule)));
      }),
      runs,
    );
    expect([...seen].sort()).toEqual([...RULE_KINDS].sort());
  });

  it("lets every field be written back as it stands without a change", () => {
    fc.assert(
      fc.property(anyRule, (rule) => {
        for (const field of fieldsOf(formFor(rule))) expect(withField(rule, field, valueAt(rule, field.path))).toBe(rule);
      }),
      runs,
    );
  });

  it("puts every rule into one sentence that is not empty and not too long", () => {
    fc.assert(
      fc.property(anyRule, (rule) => {
        for (const t of [french, english]) {
          const sentence = sentenceOf(rule, t);
          expect(sentence.trim()).not.toBe("");
          expect(sentence.length).toBeLessThan(700);
        }
      }),
      runs,
    );
  });
});

/** What a person fills in for each kind, by the names of the fields, and texts that show what it does. */
const BUILT: Readonly<
  Record<string, { readonly fill: Readonly<Record<string, unknown>>; readonly flags?: string; readonly passes?: string }>
> = {
  forbid: { fill: { forbidTerms: ["pas cher"] }, flags: "Un toit pas cher.", passes: "Un toit à 9 400 €." },
  replace: { fill: { pairs: [{ use: "devis", insteadOf: ["chiffrage"] }] }, flags: "Demandez un chiffrage.", passes: "Demandez un devis." },
  require: { fill: { requireTerms: ["TTC"] }, flags: "Un toit à 9 400 €.", passes: "Un toit à 9 400 € TTC." },
  when: {
    fill: { ifTerms: ["offre"], thenRequire: ["jusqu’au"] },
    flags: "Notre offre est là.",
    passes: "Notre offre vaut jusqu’au 3 mai.",
  },
  count: { fill: { countOf: "exclamation", max: 1 }, flags: "Oui ! Oui !", passes: "Oui !" },
  only: { fill: { onlyOf: "hashtag", allowed: ["#toit"] }, flags: "Un toit #viral", passes: "Un toit #toit" },
  consistent: { fill: { forms: [["courriel"], ["mail"]] }, flags: "Un courriel ou un mail.", passes: "Un courriel." },
  link: {
    fill: { hosts: ["toit.example"], params: [{ name: "utm_source", value: "facebook" }] },
    flags: "Voyez https://toit.example/a",
    passes: "Voyez https://toit.example/a?utm_source=facebook",
  },
  case: { fill: { style: "sentence" }, flags: "Un Toit Neuf", passes: "Un toit neuf" },
  repeat: { fill: { repeatOf: "word", within: "sentence" }, flags: "Un cadre dans un cadre.", passes: "Un cadre dans un bois." },
  sequence: {
    fill: { tokens: [{ words: ["le"] }, { words: ["meilleur"] }] },
    flags: "C’est le meilleur toit.",
    passes: "C’est un bon toit.",
  },
  metric: { fill: { formula: "words / sentences", max: 3 }, flags: "Un toit de cinq mots ici.", passes: "Un toit." },
  history: { fill: { historyCheck: "cadence", days: 7, max: 4 } },
};

describe("a rule built in its form", () => {
  it.each(KIND_FORMS.map((form) => [form.kind, form] as const))(
    "%s is taken by schema and engine, and its tests turn out as written",
    async (kind, form) => {
      const built = BUILT[kind];
      if (!built) throw new Error(`Say here how ${kind} is filled in`);
      const examples = { ...(built.flags && { flags: [built.flags] }), ...(built.passes && { passes: [built.passes] }) };
      const rule = Object.entries({ ...built.fill, ...examples }).reduce<RuleDraft>(
        (draft, [key, value]) => {
          const field = fieldsOf(form).find((one) => one.key === key);
          if (!field) throw new Error(`${kind} has no field ${key}`);
          return withField(draft, field, value);
        },
        { id: "", kind, severity: "hint", scope: "post", limit: 5, ...form.start },
      );
      const answer = await (await tools).tryRule(rule, charter, "fr");
      expect(answer).toMatchObject({ status: "tried" });
      if (answer.status !== "tried") return;
      expect(answer.examples.map(({ sort, isRight }) => [sort, isRight])).toEqual(Object.keys(examples).map((sort) => [sort, true]));
    },
  );

  it.each(KIND_FORMS.map((form) => [form.kind, form] as const))("%s offers exactly the fixes that the engine knows", async (kind, form) => {
    const all = ["replace", "remove", "insert", "change-case", "trim", "split", "move-to-end"];
    const unknown: string[] = [];
    for (const fix of all) {
      const rule = { id: "r", kind, ...form.start, ...simple[kind], fix };
      const answer = await (await tools).tryRule(rule, charter, "en");
      const says = answer.status === "refused" ? answer.errors.map(({ message }) => message).join() : "";
      if (/can mend/.test(says)) unknown.push(fix);
    }
    expect(all.filter((fix) => !unknown.includes(fix)).sort()).toEqual([...form.fixes].sort());
  });
});

const simple: Readonly<Record<string, RuleDraft>> = {
  forbid: { terms: ["a"] },
  replace: { pairs: [{ use: "a", insteadOf: ["b"] }] },
  require: { terms: ["a"] },
  // biome-ignore lint/suspicious/noThenProperty: the field's name is fixed by the rule language, and the object is never awaited
  when: { if: { terms: ["a"] }, then: { require: { terms: ["b"] } } },
  count: { max: 1 },
  consistent: { forms: [["a"], ["b"]] },
  sequence: { tokens: [{ words: ["a"] }] },
  link: { hosts: ["a.example"] },
};

describe("what is written into a field", () => {
  const forbid = { id: "r", kind: "forbid", terms: ["a"] };
  const field = (rule: RuleDraft, key: string) => {
    const found = fieldsOf(formFor(rule)).find((one) => one.key === key);
    if (!found) throw new Error(key);
    return found;
  };
  it("gives near its distance with the first word, and takes all of it away with the last", () => {
    const near = withField(forbid, field(forbid, "nearTerms"), ["b"]);
    expect(near.near).toEqual({ terms: ["b"], within: 5 });
    expect(withField(near, field(near, "nearTerms"), [])).toEqual(forbid);
  });
  it("keeps both lists of examples or none", () => {
    const tested = withField(forbid, field(forbid, "flags"), ["un a"]);
    expect(tested.examples).toEqual({ flags: ["un a"], passes: [] });
    expect(withField(tested, field(tested, "flags"), [])).toEqual(forbid);
  });
  it("chooses between two forms and tu or vous", () => {
    const pair = { id: "r", kind: "consistent", forms: [["a"], ["b"]] };
    const address = withField(pair, field(pair, "readerAddress"), "tu");
    expect(address).toEqual({ id: "r", kind: "consistent", address: "tu" });
    expect(withField(address, field(address, "forms"), [["a"], []])).toEqual({ id: "r", kind: "consistent", forms: [["a"], []] });
  });
});
