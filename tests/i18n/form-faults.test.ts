import { describe, expect, it } from "vitest";
import { parseCharter } from "../../lib/charter";
import { charterTemplate } from "../../lib/charter/templates";
import { formFaultText } from "../../lib/i18n";
import { withValueAt } from "../../lib/outline";

const charter = charterTemplate("craftsman", "fr");

/** What is said beside a field that holds this. */
function said(steps: readonly (string | number)[], value: unknown, language: "fr" | "en" = "fr"): string[] {
  const parsed = parseCharter(withValueAt(charter, steps, value));
  if (parsed.ok) throw new Error("accepted");
  return parsed.errors.map((error) => formFaultText(error, language));
}

describe("what is not right with a field", () => {
  it("quotes what stands there and says what belongs there, in the reader's words", () => {
    expect(said(["identity", "domains"], ["https://atelier.example"])).toEqual([
      "«\u00a0https://atelier.example\u00a0» ne convient pas\u00a0: il faut un domaine sans https:// ni chemin, comme atelier.example.",
    ]);
    expect(said(["identity", "countries"], ["France"], "en")).toEqual([
      "“France” does not fit: it should be two capital letters, such as FR.",
    ]);
    expect(said(["emoji", "max"], -3)).toEqual(["-3 ne convient pas\u00a0: il faut au moins 0."]);
  });

  it("asks for what is not there", () => {
    expect(said(["identity", "pageName"], "")).toEqual(["À remplir."]);
    expect(said(["identity", "pageName"], "", "en")).toEqual(["Fill this in."]);
  });

  it.each([
    ['{ "kind": "forbid" }', "Dites quoi chercher\u00a0: au moins un mot."],
    ['{ "kind": "count", "of": "emoji" }', "Donnez une limite\u00a0: au moins, au plus, ou les deux."],
    ['{ "kind": "when", "if": { "terms": ["a"] }, "then": {} }', "Dites ce que la publication doit contenir, ou ne doit pas contenir."],
    [
      '{ "kind": "require", "terms": ["a"], "atLeast": 3 }',
      "Vous demandez plus de mots qu’il n’y en a dans la liste\u00a0: baissez le nombre ou ajoutez des mots.",
    ],
  ])("names nothing of a file for a rule such as %s", (rule, sentence) => {
    expect(said(["rules"], [{ id: "r", ...JSON.parse(rule) }])).toEqual([sentence]);
  });

  it("never names a place in the file", () => {
    const wrong = {
      ...charter,
      reviewedOn: "hier",
      emoji: { max: "deux" },
      pillars: [{ id: "a", name: "" }],
      rules: [{ id: "r", kind: "count" }],
    };
    const parsed = parseCharter(wrong);
    if (parsed.ok) throw new Error("accepted");
    expect(parsed.errors.length).toBeGreaterThan(3);
    for (const error of parsed.errors)
      for (const language of ["fr", "en"] as const) expect(formFaultText(error, language)).not.toContain(error.path);
  });
});
