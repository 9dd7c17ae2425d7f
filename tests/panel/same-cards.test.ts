import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CheckResult, checkDraft, compileCharter } from "../../lib/check";
import { toCard } from "../../lib/panel/cards";
import { NOTHING_SHOWN, type Shown, showAll, showWhileTyping } from "../../lib/panel/shown-findings";
import { charterWithAll } from "../check/all-rules";

const CONTEXT = { now: "2026-05-12T09:00:00Z", surface: "facebook-post" } as const;
const noFamily = () => undefined;

/** Longer than a card's own words may be: the card goes by its rule and place alone. */
const long = `https://atelier-test.example/${"devis-pour-une-isolation-en-laine-de-bois/".repeat(2)}`;
/** Words that get a fix, some of them the same fix for other words, and words that get none. */
const pieces = fc.constantFrom(
  "Likez si vous aimez l’hiver. ",
  "Le devis : https://atelier-test.example/devis?fbclid=IwAR0abc ",
  "Le guide : https://atelier-test.example/guide?gclid=Cj0K ",
  `${long}?fbclid=IwAR0abc `,
  `${long}?fbclid=IwAR9xyz `,
  `${long}?gclid=Cj0K `,
  "Tu viens!! ",
  "Tu sais!! ",
  "𝐏𝐑𝐎𝐌𝐎 𝓑𝓸𝓷 ",
  "deux  espaces  ici ",
  "une question ? ",
  "etc... ",
  "#isolationbois ",
  "\n",
  "a",
);
const edits = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 12 }), pieces), { minLength: 1, maxLength: 12 });

describe("cards that are kept from key to key", () => {
  it("say just what a card made anew would say, whatever is typed (1,000 runs)", () => {
    const made = compileCharter(charterWithAll("fr"), { language: "fr" });
    if (!made.ok) throw new Error("The charter of the test is not one.");
    let fixed = 0;
    fc.assert(
      fc.property(edits, (steps) => {
        let text = "";
        let shown: Shown = NOTHING_SHOWN;
        let result: CheckResult | undefined;
        for (const [at, cut, piece] of steps) {
          const before = text;
          const place = before === "" ? 0 : at % before.length;
          text = before.slice(0, place) + piece + before.slice(place + cut);
          result = checkDraft({ text }, made.compiled, CONTEXT, result);
          shown = showWhileTyping(shown, result.findings, before, text, noFamily);
          if (at % 3 === 0) shown = showAll(shown, result.findings, text, noFamily);
        }
        for (const { key, finding, card } of showAll(shown, result?.findings ?? [], text, noFamily).findings) {
          fixed += card.suggestions.length;
          expect(card).toEqual(toCard(key, finding, text, noFamily));
        }
      }),
      { numRuns: Number(process.env.LIGNE_RUNS ?? 1000) },
    );
    expect(fixed).toBeGreaterThan(0);
  });
});
