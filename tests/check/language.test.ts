import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../lib/check";

describe("the language of a draft", () => {
  it.each([
    ["Le chantier de Rezé est fini, trois jours au lieu de cinq.", "fr"],
    ["chantier fini a reze, tout est pret pour samedi", "fr"],
    ["Portes ouvertes samedi prochain à l’atelier 🏠 #AtelierTest", "fr"],
    ["Tu connais quelqu’un qui rénove ?", "fr"],
    ["The wheel is true again, and the bill is on the counter.", "en"],
    ["Open until nine on Thursday, bring your bike", "en"],
    ["Ask Owen about winter tyres before you buy new ones", "en"],
    ["Mon-Fri 7am-6pm, Sat 8am-1pm", "en"],
    ["Happy hour: Mon–Thurs 5–7, £4 pints", "en"],
    ["Winter hours: Mon closed, Tues–Sat 10–5, Sun 11–3", "en"],
    ["Mon coup de cœur : l’open bar à sirops", "fr"],
    ["Mon atelier ferme à 18 h 30, lundi compris", "fr"],
    ["Mon call center préféré, Sun City", "fr"],
    ["El taller abre el sábado por la mañana para todos", "und"],
    ["Die Werkstatt ist am Samstag für alle geöffnet", "und"],
    ["Atölye cumartesi sabahı herkes için açık olacak", "und"],
    ["Atelierul este deschis sâmbătă dimineața pentru toți", "und"],
    ["L’officina è aperta sabato mattina per tutti gli amici", "und"],
    ["De werkplaats is zaterdag open voor iedereen uit het dorp", "und"],
    ["Мастерская открыта в субботу утром для всех", "und"],
    ["土曜日の朝はどなたでもどうぞ いらっしゃい ませ ね", "und"],
    ["", "und"],
    ["👍👍👍", "und"],
  ] as const)("%j is %s", (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it("leaves fewer than four words to the Page", () => {
    expect(detectLanguage("Bonne journée !", "en")).toBe("en");
    expect(detectLanguage("Bonne journée !")).toBe("und");
    expect(detectLanguage("Bonne journée à toutes et à tous", "en")).toBe("fr");
  });

  it("leaves a few words that speak for no language to the Page, and no more than a few", () => {
    expect(detectLanguage("Dream big. Work hard. Stay humble. 💪", "en")).toBe("en");
    expect(detectLanguage("Dream big. Work hard. Stay humble. 💪")).toBe("und");
    expect(detectLanguage("Dream big. Work hard. Stay humble. Dream big. Work hard. Stay humble.", "en")).toBe("und");
    expect(detectLanguage("El taller abre hoy para todos", "fr")).toBe("und");
  });

  it("is not led astray by links and tags", () => {
    expect(detectLanguage("Ask Owen about this before Friday https://le-la-les.example/des-une-est #lechantierdesvoisins")).toBe("en");
  });

  it("answers on any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(["fr", "en", "und"]).toContain(detectLanguage(text));
      }),
      { numRuns: Number(process.env.LIGNE_RUNS ?? 1000) },
    );
  }, 60_000);
});
