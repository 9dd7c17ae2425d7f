import { describe, expect, it } from "vitest";
import { checkDraft, type Language } from "../../lib/check";
import { fillTemplate } from "../../lib/check/template";
import { CONTEXT, charterWith, compiled } from "./prepare";

/** What the rule of length says of a text of 12,345 characters where the charter wants 1,000 at most. */
function measured(language: Language): string | undefined {
  const charter = charterWith(language, { length: { maxCharacters: 1_000 } });
  const { findings } = checkDraft({ text: "a".repeat(12_345), language }, compiled(charter), CONTEXT);
  return findings.find(({ ruleId }) => ruleId === "length")?.message;
}

describe("numbers in what is said", () => {
  it("are written as the language of the message does", () => {
    expect(measured("fr")).toBe("Raccourcissez\u00a0: 12\u202f345 caractères, la charte en veut 1\u202f000 au plus");
    expect(measured("en")).toBe("Shorten it: 12,345 characters, the charter wants 1,000 at most");
  });

  it("and so are times of day", () => {
    const quiet = (language: Language) => {
      const charter = charterWith(language, {
        rhythm: { quietHours: { from: "22:00", to: "07:30" } },
        builtins: { "slot-collision": { severity: "advice" } },
      });
      const draft = { text: "a", language, sheet: { plannedAt: "2026-11-23T06:05:00+01:00" } };
      const context = { ...CONTEXT, sheet: draft.sheet };
      return checkDraft(draft, compiled(charter), context).findings.find(({ ruleId }) => ruleId === "slot-collision")?.message;
    };
    expect(quiet("fr")).toBe("Décalez l’heure\u00a0: 6\u00a0h\u00a005 tombe dans les heures calmes (22\u00a0h–7\u00a0h\u00a030)");
    expect(quiet("en")).toBe("Move the time: 06:05 falls in the quiet hours (22:00–07:30)");
  });

  it.each([
    [0, "0", "0"],
    [999, "999", "999"],
    [1_000, "1\u202f000", "1,000"],
    [1.9, "1,9", "1.9"],
    [-0.25, "-0,25", "-0.25"],
    ["1.9", "1.9", "1.9"],
  ])("%j is %j in French and %j in English", (value, french, english) => {
    expect([fillTemplate("{value}", { value }, "fr"), fillTemplate("{value}", { value }, "en")]).toEqual([french, english]);
  });

  it("leave a slot without a value to be seen", () => {
    expect(fillTemplate("{count} of {max}", { count: 2 }, "en")).toBe("2 of {max}");
  });
});
