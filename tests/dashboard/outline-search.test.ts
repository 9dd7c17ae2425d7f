import { describe, expect, it } from "vitest";
import { charterTemplate } from "../../lib/charter/templates";
import { FORM_GROUPS, type FormField, fieldAt, searchFields } from "../../lib/dashboard";
import { pagesMessages } from "../../lib/i18n/pages";

const charter = charterTemplate("craftsman", "fr");
const table = pagesMessages.fr as Readonly<Record<string, unknown>>;
const wordsOf = ({ key }: FormField) => ({ name: String(table[`form.${key}`]), about: String(table[`form.${key}.about`] ?? "") });
const find = (query: string, data: unknown = charter) =>
  searchFields(FORM_GROUPS, data, wordsOf, query).map(({ section, path, value }) => ({ section, place: path.join("."), value }));

describe("finding a field", () => {
  it("by its name, accents and capitals aside, names first", () => {
    expect(find("EMOJIS par publication")[0]).toEqual({ section: "limits", place: "emoji.max", value: undefined });
    expect(find("telephone")[0]).toMatchObject({ section: "privacy", place: "privacy.publicContacts" });
  });

  it("by what it checks", () => {
    expect(find("mots familiers").map(({ place }) => place)).toEqual(["voice.sliders.formal"]);
  });

  it("by what it holds, in the entry that holds it", () => {
    const [first] = charter.lexicon.preferred;
    expect(find(first?.insteadOf[0] ?? "")).toContainEqual({
      section: "words",
      place: "lexicon.preferred.0.insteadOf",
      value: first?.insteadOf[0],
    });
  });

  it("by the fields of a list that has no entry yet", () => {
    expect(find("pièce justificative absente")).toEqual([]);
    expect(find("valable jusqu'au", { proofs: [] })[0]).toMatchObject({ section: "proofs", place: "proofs" });
  });

  it("names each place once, and nothing for an empty query", () => {
    const places = find("e").map(({ place }) => place);
    expect(places.length).toBeGreaterThan(50);
    expect(new Set(places).size).toBe(places.length);
    expect(find("  ")).toEqual([]);
  });
});

describe("the field of a place", () => {
  const at = (...steps: (string | number)[]) => {
    const found = fieldAt(FORM_GROUPS, steps);
    return found && { section: found.section, place: found.path.join(".") };
  };

  it("is the one that shows it, in a list the one of its entry", () => {
    expect(at("identity", "domains", 2)).toEqual({ section: "identity", place: "identity.domains" });
    expect(at("lexicon", "preferred", 1, "use")).toEqual({ section: "words", place: "lexicon.preferred.1.use" });
    expect(at("pillars")).toEqual({ section: "pillars", place: "pillars" });
  });

  it("is none where no form shows the place", () => {
    expect(at("rules", 0, "terms")).toBeUndefined();
  });
});
