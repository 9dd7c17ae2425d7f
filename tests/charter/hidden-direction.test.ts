import { describe, expect, it } from "vitest";
import { parseCharter } from "../../lib/charter";
import type { JsonObject } from "./json";
import { minimalCharter, rule } from "./minimal";

const CONTROLS = ["\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069"];

/** Charters with a text in a place that identifies, names or leads somewhere. */
const PLACES: readonly (readonly [string, (text: string) => JsonObject])[] = [
  ["id", (text) => minimalCharter({ id: text })],
  ["owner", (text) => minimalCharter({ owner: text })],
  ["identity.pageName", (text) => minimalCharter({ identity: { pageName: text } })],
  ["identity.pages[0].name", (text) => minimalCharter({ identity: { pageName: "x", pages: [{ name: text }] } })],
  ["identity.domains[0]", (text) => minimalCharter({ identity: { pageName: "x", domains: [text] } })],
  ["personas[0].name", (text) => minimalCharter({ personas: [{ id: "p", name: text }] })],
  ["proofs[0].url", (text) => minimalCharter({ proofs: [{ claim: "x", url: `https://fournil.example/${text}` }] })],
  ["cta.allowed[0].id", (text) => minimalCharter({ cta: { allowed: [{ id: text, text: "x" }] } })],
  ["rules[0].id", (text) => minimalCharter({ rules: [{ ...rule("forbid", { terms: ["x"] }), id: text }] })],
  ["rules[0].owner", (text) => minimalCharter({ rules: [rule("forbid", { terms: ["x"], owner: text })] })],
  ["team.members[1].name", (text) => minimalCharter({ team: { members: [{ name: "Léa" }, { name: text }] } })],
];

describe("T6: characters that turn the direction of text are refused where something is named", () => {
  it.each(PLACES)("%s", (path, build) => {
    for (const control of CONTROLS) {
      const parsed = parseCharter(build(`exe${control}gpj`));
      expect(parsed.ok ? [] : parsed.errors).toMatchObject([{ code: "hidden-direction", path }]);
    }
  });

  it("in any key, known section or not, and shows it visibly", () => {
    for (const control of CONTROLS) {
      const parsed = parseCharter(JSON.stringify(minimalCharter({ extra: { [`na${control}me`]: 1 } })));
      const code = control.charCodeAt(0).toString(16).toUpperCase();
      expect(parsed.ok ? [] : parsed.errors).toMatchObject([{ code: "hidden-direction", message: expect.stringContaining(`\\u${code}`) }]);
      expect(parsed.ok ? "" : `${parsed.errors[0]?.message} ${parsed.errors[0]?.path} ${parsed.errors[0]?.value}`).not.toContain(control);
    }
  });

  it("elsewhere they may stand: a term or an example can quote them", () => {
    const parsed = parseCharter(minimalCharter({ lexicon: { banned: ["a\u202Eb"] }, legal: { notes: "x\u2066y\u2069" } }));
    expect(parsed.ok).toBe(true);
  });

  it.each(["Café du Quai", "مخبز الرصيف", "Пекарня", "👩‍🍳 Chez Léa", "L’Œuf · Nº 3"])("honest names pass: %s", (name) => {
    const parsed = parseCharter(minimalCharter({ identity: { pageName: name } }));
    expect(parsed.ok && parsed.charter.identity.pageName).toBe(name.normalize("NFC"));
  });

  it("composes accents, in keys too, and refuses two keys that become one", () => {
    const parsed = parseCharter(minimalCharter({ "me\u0301tier": "boulange\u0301r" }));
    expect(parsed.ok && parsed.charter).toMatchObject({ métier: "boulangér" });
    const twice = parseCharter(minimalCharter({ "me\u0301tier": 1, métier: 2 }));
    expect(twice.ok ? [] : twice.errors).toMatchObject([{ code: "colliding-keys" }]);
  });
});
