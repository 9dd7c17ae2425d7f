import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { checkDraft } from "../../../lib/check";
import type { Example, RuleExamples } from "../../../lib/check/rule";
import { builtInRules } from "../../../lib/check/rules";
import { CONTEXT, charterWith, compiled } from "../prepare";

const french = (address: "tu" | "vous") => compiled(charterWith("fr", { address, builtins: { filler: { severity: "off" } } }));
const charters = { tu: french("tu"), vous: french("vous") };

/** What the one fix of a card leaves of a post; nothing where the rule speaks and offers none. */
function rewritten(text: string, address: "tu" | "vous"): string | undefined {
  const { findings } = checkDraft({ text, language: "fr" }, charters[address], CONTEXT);
  const [first] = findings.filter(({ ruleId }) => ruleId === "address-consistency");
  if (first === undefined) return text;
  const [fix] = first.fixes ?? [];
  return (
    fix &&
    [...fix.edits]
      .sort((a, b) => b.start - a.start)
      .reduce((all, { start, end, text: put }) => all.slice(0, start) + put + all.slice(end), text)
  );
}

describe("a post brought over to vous", () => {
  it.each([
    ["Réserve ta place pour le 12. Apporte ton tablier.", "Réservez votre place pour le 12. Apportez votre tablier."],
    ["Clique sur ton profil puis envoie ta photo", "Cliquez sur votre profil puis envoyez votre photo"],
    ["T’as besoin d’un vélo ? On t’aide.", "Vous avez besoin d’un vélo ? On vous aide."],
    ["T’étais là hier, t’auras ta part.", "Vous étiez là hier, vous aurez votre part."],
    ["Inscris-toi avant lundi et prends ton dossard.", "Inscrivez-vous avant lundi et prenez votre dossard."],
    ["Tu t’ennuies mercredi ? Viens nous voir.", "Vous vous ennuyez mercredi ? Venez nous voir."],
    ["Tu n’as pas encore ta carte ?", "Vous n’avez pas encore votre carte ?"],
    ["Veux-tu de l’aide ? Pense à ton toit.", "Voulez-vous de l’aide ? Pensez à votre toit."],
    ["N’oublie pas ton sac.", "N’oubliez pas votre sac."],
    ["Peaufine ta recette avec Zoé.", "Peaufinez votre recette avec Zoé."],
    ["Toute ta famille est là.", "Toute votre famille est là."],
    ["Tu rêves, tu achètes, tu préfères, tu lèves", "Vous rêvez, vous achetez, vous préférez, vous levez"],
    ["Tu appelles, tu jettes, tu essaies, tu étudies", "Vous appelez, vous jetez, vous essayez, vous étudiez"],
    ["Tu trouveras ta taille, tu adorerais.", "Vous trouverez votre taille, vous adoreriez."],
  ])("%j", (text, expected) => expect(rewritten(text, "vous")).toBe(expected));

  it.each([
    ["of a verb that is not known", "Tu peux venir et réussis ton année."],
    ["of an imperative that may be a noun", "Note l’heure, ton train n’attend pas."],
    ["of an imperative without its pronoun", "Sors de la maison avec ton chien."],
    ["of a subjunctive", "Il faut que tu viennes avec ton vélo."],
    ["of « toi qui »", "Toi qui aimes le bois, ton atelier est ici."],
    ["of a participle behind « tu t’es »", "Puisque tu réussis, ta place est prise."],
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
  for (const { id } of builtInRules) {
    const { examples }: { examples: RuleExamples } = await import(`../../../lib/check/rules/${id}.examples.ts`);
    const own: readonly Example[] = [...(examples.flags.fr ?? []), ...(examples.passes.fr ?? [])];
    texts.push(...own.map((example) => (typeof example === "string" ? example : example.text)));
  }
  const golden = new URL("../../golden/filler/", import.meta.url);
  for (const name of readdirSync(golden).filter((each) => each.endsWith(".fr.json"))) {
    const { flags, passes } = JSON.parse(readFileSync(new URL(name, golden), "utf8"));
    texts.push(...[...flags, ...passes].map(({ text }: { text: string }) => text));
  }
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
    expect(mended.length).toBeGreaterThan(10);
    const withoutQuotes = mended.map((text) => text.replaceAll(/«[^»]*»|“[^”]*”|"[^"]*"/g, "«»"));
    expect(withoutQuotes.filter((text) => FAMILIAR.test(text))).toEqual([]);
  });
});
