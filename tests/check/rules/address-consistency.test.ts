import { beforeAll, describe, expect, it } from "vitest";
import { checkDraft } from "../../../lib/check";
import { exampleTexts, goldenTexts } from "../all-rules";
import { mended as mendedBy } from "../house/rules";
import { CONTEXT, charterWith, compiled } from "../prepare";

const french = (address: "tu" | "vous") => compiled(charterWith("fr", { address, builtins: { filler: { severity: "off" } } }));
const charters = { tu: french("tu"), vous: french("vous") };

/** What the one fix of a card leaves of a post; nothing where the rule speaks and offers none. */
function rewritten(text: string, address: "tu" | "vous"): string | undefined {
  const { findings } = checkDraft({ text, language: "fr" }, charters[address], CONTEXT);
  const [first] = findings.filter(({ ruleId }) => ruleId === "address-consistency");
  if (first === undefined) return text;
  return first.fixes && mendedBy([first], text).text;
}

describe("a post brought over to vous", () => {
  it.each([
    ["Réserve ta place pour le 12. Apporte ton tablier.", "Réservez votre place pour le 12. Apportez votre tablier."],
    ["Envoie ta photo puis pose ta question.", "Envoyez votre photo puis posez votre question."],
    ["On t’aide à choisir ton vélo.", "On vous aide à choisir votre vélo."],
    ["Clique sur ton profil.", "Cliquez sur votre profil."],
    ["Tu rêves d’un jardin, tu manges dehors", "Vous rêvez d’un jardin, vous mangez dehors"],
    ["Tu trouveras ta taille.", "Vous trouverez votre taille."],
  ])("%j", (text, expected) => expect(rewritten(text, "vous")).toBe(expected));

  it.each([
    ["of « t’as »", "T’as besoin d’un vélo ? On t’aide."],
    ["of a verb that is not known", "Tu peux venir et réussis ton année."],
    ["of an imperative that may be a noun", "Note l’heure, ton train n’attend pas."],
    ["of an imperative without its pronoun", "Sors de la maison avec ton chien."],
    ["of « inscris-toi »", "Inscris-toi avant lundi avec ton dossard."],
    ["of a refusal", "N’oublie pas de prendre ton sac."],
    ["of a rare verb", "Peaufine ta recette avec Zoé."],
    ["of a stem that changes", "Tu achètes ton vélo ici."],
    ["of a subjunctive", "Il faut que tu viennes avec ton vélo."],
    ["of « toi qui »", "Toi qui aimes le bois, ton atelier est ici."],
    ["of a verb apart from its pronoun", "Tu n’as pas encore ta carte ?"],
  ])("is not offered for the sake %s", (_why, text) => expect(rewritten(text, "vous")).toBeUndefined());
});

describe("a post brought over to tu", () => {
  it.each([
    ["Prends tes bottes, vous savez pourquoi.", "Prends tes bottes, tu sais pourquoi."],
    ["Voici vos places, bien au chaud.", "Voici tes places, bien au chaud."],
  ])("%j", (text, expected) => expect(rewritten(text, "tu")).toBe(expected));

  it("is not offered where a polite verb would be left", () => {
    expect(rewritten("Apportez vos bottes.", "tu")).toBeUndefined();
  });
});

const texts: string[] = [];

beforeAll(async () => {
  texts.push(...(await exampleTexts("fr")), ...goldenTexts("fr"));
});

/** What says tu to a reader, found without the rule: pronouns, and a verb in -e before « votre » at the head of a clause. */
const FAMILIAR =
  /(?<![\p{L}-])(?:tu|toi|ta|tes)(?![\p{L}])|(?<!\p{L})t['’](?=\p{L})|(?:^|[.!?:,]\s|\s(?:et|puis|ou)\s)(?!toute|entre|comme|même)\p{L}{3,}e (?:votre|vos)\b/iu;

describe("in every example post", () => {
  it("a fix leaves nothing that says tu", () => {
    const posts = texts.filter((text) => FAMILIAR.test(text));
    const mended = posts
      .flatMap((text) => rewritten(text, "vous") ?? [])
      .filter((text, at, all) => !posts.includes(text) && all.indexOf(text) === at);
    expect(mended.length).toBeGreaterThan(4);
    const withoutQuotes = mended.map((text) => text.replaceAll(/«[^»]*»|“[^”]*”|"[^"]*"/g, "«»"));
    expect(withoutQuotes.filter((text) => FAMILIAR.test(text))).toEqual([]);
  });
});
