import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../../lib/check/match";

const numRuns = Number(process.env.LIGNE_RUNS ?? 1000);

describe("folding", () => {
  it.each([
    ["ÉTÉ", "ete"],
    ["cœur Œuvre æther", "coeur oeuvre aether"],
    ["l’été d‘hier", "l'ete d'hier"],
    ["“oui” „non‟", '"oui" "non"'],
    ["ＰＲＯＭＯ　２", "promo 2"],
    ["𝐏𝐑𝐎𝐌𝐎 𝒔𝒐𝒍𝒅𝒆𝒔 𝟚𝟘", "promo soldes 20"],
    ["bon\u200bjour \u2066ici\u2069 so\u00adli\u00adde", "bonjour ici solide"],
    ["❤️ ☎️", "❤ ☎"],
    ["prix\u202f: 10\u00a0€", "prix : 10 €"],
    ["e\u0301te\u0301", "ete"],
    ["Straße Ødegård Łódź", "strasse odegard lodz"],
    ["ami·e·s, élu•e, un·e client(e)s, un.e ami.e.", "amis, elu, un clients, un ami."],
    ["Atelier™ m² n° 4", "atelier™ m2 n° 4"],
    ["мама ﷽ كِتَاب", `мама ${fold("﷽").text} كتاب`],
    ["fin…", "fin..."],
    ["ami·e, ami‧es, ami⋅e⋅s, ami•e•x", "ami, amis, amis, amix"],
    ["a·e·st ·e a·z a·", "a·st ·e a·z a·"],
    ["auteur·rice·s, acteur·trices, chanteur·euse, bel·le", "auteurs, acteurs, chanteur, bel"],
    ["client(e), (e) client(z) client(e client(es)s", "client, (e) client(z) client(e clients"],
    ["élu.e élu.e. élu.es u.e élu.e.s. élu.e.st élu.e1 élu.e.1", "elu elu. elu.es u.e elus. elu.e.st elu.e1 elu.e.1"],
    ["a´ ′ ″ ‛ ‐‑−", "a' ' \" ' ---"],
    ["đð þ ıς ℠", "dd th iσ ℠"],
  ])("turns %j into %j", (text, folded) => {
    expect(fold(text).text).toBe(folded);
  });

  it("leads a match back to exactly the characters it came from", () => {
    const text = "𝐏𝐑𝐎𝐌𝐎 sur le cœ\u200bur e\u0301te\u0301 des ami·e·s !";
    const folded = fold(text);
    const source = (word: string) => {
      const at = folded.text.indexOf(word);
      const { start, end } = folded.toSource(at, at + word.length);
      return text.slice(start, end);
    };
    expect(source("promo")).toBe("𝐏𝐑𝐎𝐌𝐎");
    expect(source("coeur")).toBe("cœ\u200bur");
    expect(source("ete")).toBe("e\u0301te\u0301");
    expect(source("amis")).toBe("ami·e·s");
    expect(source("r")).toBe("𝐑");
  });

  it("takes a ligature whole when a match cuts it", () => {
    const folded = fold("cœur");
    expect(folded.toSource(1, 2)).toEqual({ start: 1, end: 2 });
    expect(folded.toSource(2, 3)).toEqual({ start: 1, end: 2 });
  });

  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.string({
      unit: fc.constantFrom(
        ..."aéE œŒ’'«».(eés)·•\u0301\u200d\ufe0f\u200b\u00a0\n!…ﬁ½㎏ßİıς™",
        "𝐀",
        "👨‍👩‍👧",
        "e\u0301",
        "\ud800",
        "\udc00",
        "中",
        "ش",
      ),
      maxLength: 60,
    }),
  );

  it("keeps exact, ordered, whole-character spans on any text", () => {
    fc.assert(
      fc.property(text, (source) => {
        const folded = fold(source);
        let before = { start: 0, end: 0 };
        for (let unit = 0; unit < folded.text.length; unit++) {
          const span = folded.toSource(unit, unit + 1);
          const ordered = span.start === before.start || span.start >= before.end;
          const inside = span.end > span.start && span.end <= source.length;
          const whole = !splitsPair(source, span.start) && !splitsPair(source, span.end);
          expect({ unit, span, ordered, inside, whole }).toEqual({ unit, span, ordered: true, inside: true, whole: true });
          expect(fold(source.slice(span.start, span.end)).text).toContain(folded.text[unit]);
          before = span;
        }
        expect(folded.toSource(0, folded.text.length).end).toBeLessThanOrEqual(source.length);
        expect(folded.toSource(folded.text.length, folded.text.length)).toEqual({ start: source.length, end: source.length });
      }),
      { numRuns },
    );
  }, 60_000);

  it("takes a letter with brackets in one sign for the letter", () => {
    expect(fold("㊀🄔 ⒮").text).toBe("一e s");
  });

  it("gives the same text again when folded twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (source) => {
        const once = fold(source).text;
        expect(fold(once).text).toBe(once);
      }),
      { numRuns },
    );
  }, 60_000);
});

function splitsPair(text: string, at: number): boolean {
  return /[\ud800-\udbff]$/.test(text.slice(0, at)) && /^[\udc00-\udfff]/.test(text.slice(at));
}
