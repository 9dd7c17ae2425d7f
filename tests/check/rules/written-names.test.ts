import { describe, expect, it } from "vitest";
import { checkDraft, type Language } from "../../../lib/check";
import { inOwnLanguage } from "../../../lib/check/match";
import { mended as mendedBy } from "../house/rules";
import { CONTEXT, charterWith, compiled } from "../prepare";

const charters = {
  fr: compiled(charterWith("fr", { builtins: { "date-past": {} } })),
  en: compiled(charterWith("en", { builtins: { "date-past": {} } })),
};

const findingsOf = (language: Language, text: string, ruleId: string) =>
  checkDraft({ text, language }, charters[language], CONTEXT).findings.filter((finding) => finding.ruleId === ruleId);

const mended = (language: Language, text: string, ruleId: string) => mendedBy(findingsOf(language, text, ruleId), text).text;

describe("days and months in a mended text", () => {
  it.each([
    ["Bridge drive on saturday 4 december, in the hall", "Bridge drive on Friday 4 December, in the hall"],
    ["Bridge drive on saturday december 4th, in the hall", "Bridge drive on Friday December 4th, in the hall"],
    ["Bridge drive on Saturday 4 December, in the hall", "Bridge drive on Friday 4 December, in the hall"],
    ["BRIDGE DRIVE ON SATURDAY 4 DECEMBER, IN THE HALL", "BRIDGE DRIVE ON FRIDAY 4 DECEMBER, IN THE HALL"],
    ["Bridge drive on sat 4 dec, in the hall", "Bridge drive on Fri 4 Dec, in the hall"],
  ])("have their capital in English: %s", (text, right) => {
    expect(mended("en", text, "date-weekday")).toBe(right);
  });

  it.each([
    ["Belote le samedi 4 décembre à la salle", "Belote le vendredi 4 décembre à la salle"],
    ["BELOTE LE SAMEDI 4 DÉCEMBRE À LA SALLE", "BELOTE LE VENDREDI 4 DÉCEMBRE À LA SALLE"],
    ["Belote Samedi 4 Décembre à la salle", "Belote Vendredi 4 Décembre à la salle"],
  ])("stay small in French, and as loud as they were: %s", (text, right) => {
    expect(mended("fr", text, "date-weekday")).toBe(right);
  });

  it.each([
    ["Bridge drive on saturday 4 december, in the hall", "date-weekday", "Check the day: 4 December 2026 is a Friday"],
    ["Half price until 31 november", "date-weekday", "Check the date: there is no 31 November"],
    ["Half price until NOVEMBER 31", "date-weekday", "Check the date: there is no NOVEMBER 31"],
    ["Join us on 2 november for the walk", "date-past", "Check the date: 2 November 2026 is over by the time this goes out"],
  ])("are told with their capital too: %s", (text, ruleId, message) => {
    expect(findingsOf("en", text, ruleId).map((finding) => finding.message)).toEqual([message]);
  });
});

describe("a shouted text in small letters", () => {
  it.each([
    ["CHRISTMAS CONCERT SATURDAY 19 DECEMBER, FREE ENTRY", "Christmas concert Saturday 19 December, free entry"],
    ["EASTER EGG HUNT: MARCH 28TH OR MAY 3 IN THE PARK", "Easter egg hunt: March 28th or May 3 in the park"],
    ["BRASS BAND, 1ST OF MAY, FRI 4 DEC", "Brass band, 1st of May, Fri 4 Dec"],
    ["SUMMER BBQ WITH A LIVE DJ, 7 PM, MR HILL COOKS", "Summer BBQ with a live DJ, 7 pm, mr hill cooks"],
    ["YOU MAY MARCH WITH OUR BAND IN EASTERN STREET", "You may march with our band in eastern street"],
    ["WORKSHOP CLOSED TODAY. THE SHOP OPENS MONDAY", "Workshop closed today. The shop opens Monday"],
  ])("keeps what is a name in English: %s", (text, right) => {
    expect(mended("en", text, "shouting")).toBe(right);
  });

  it.each([
    ["GRAND CONCERT DE NOËL SAMEDI 19 DÉCEMBRE, ENTRÉE LIBRE", "Grand concert de Noël samedi 19 décembre, entrée libre"],
    ["FERMETURE DE PÂQUES ET DE LA TOUSSAINT", "Fermeture de Pâques et de la Toussaint"],
    ["PRENEZ RDV AVANT MARDI, CRÉDIT DE 3 KG OFFERT", "Prenez RDV avant mardi, crédit de 3 kg offert"],
    ["BLACK FRIDAY JUSQU’À SAMEDI, MARDI 3 MAI AUSSI", "Black Friday jusqu’à samedi, mardi 3 mai aussi"],
  ])("keeps feasts in French, and days small: %s", (text, right) => {
    expect(mended("fr", text, "shouting")).toBe(right);
  });
});

describe("a shouted appeal", () => {
  it("may call out a few words, not a whole post", () => {
    const few = "BLOOD DONATION TODAY at the hall, please come, all groups are needed.";
    const all = "BLOOD DONATION: WEDNESDAY 9 DECEMBER 3PM TO 7.30PM AT THE MEMORIAL HALL, BRING YOUR CARD AND EAT BEFORE YOU COME";
    expect(findingsOf("en", few, "shouting")).toEqual([]);
    expect(mended("en", all, "shouting")).toBe(
      "Blood donation: Wednesday 9 December 3pm to 7.30pm at the memorial hall, bring your card and eat before you come",
    );
  });
});

describe("a table of both languages", () => {
  it("gives what is for the draft’s own, and nothing while that is undecided or left out", () => {
    const both = { fr: "oui", en: "yes" };
    expect(inOwnLanguage({ language: "fr" }, both)).toBe("oui");
    expect(inOwnLanguage({ language: "en" }, both)).toBe("yes");
    expect(inOwnLanguage({ language: "und" }, both)).toBeUndefined();
    expect(inOwnLanguage({ language: "en" }, { fr: "oui" })).toBeUndefined();
  });
});
