import { describe, expect, it } from "vitest";
import { type CheckResult, checkDraft, compileCharter, type Language } from "../../lib/check";
import { SHIPPED } from "./filler/judged";
import { CONTEXT, charterWith } from "./prepare";

/** What an author sees: the rules and the judgement of filler together, under the default charter. */
function check(text: string, language: Language, sections: Readonly<Record<string, unknown>> = {}): CheckResult {
  const charter = compileCharter(charterWith(language, sections), { model: SHIPPED });
  if (!charter.ok) throw new Error("the charter is refused");
  return checkDraft({ text }, charter.compiled, { ...CONTEXT, page: { language } });
}

const said = ({ findings }: CheckResult, text: string, severities = ["must", "block"]) =>
  findings
    .filter(({ severity }) => severities.includes(severity))
    .map(({ ruleId, kind, start, end }) => `${kind === undefined ? ruleId : `${ruleId}/${kind}`}: ${text.slice(start, end)}`);

describe("one fault is said once", () => {
  it("names a contest's conditions by the rule for contests, not again as bait", () => {
    const text = "JEU CONCOURS 🎁 Pour gagner un panier : 1) Partage en public 2) Tag 3 amis ! Bonne chance à tous";
    expect(said(check(text, "fr"), text)).toEqual([
      "filler/giveaway-bait: JEU CONCOURS",
      "contest-timeline: Partage en public",
      "contest-timeline: Tag 3 amis",
    ]);
    const english = "GIVEAWAY 🎁 Like this page, share this post and tag 3 friends for your chance to win a hamper!";
    expect(said(check(english, "en"), english)).toEqual(["contest-timeline: Like this page, share", "contest-timeline: tag 3 friends"]);
  });

  it("says once that a claim is banned and that it wants a proof", () => {
    const text = "Le meilleur kebab de la ville, formule à 9,50 €, ouvert de 11 h à 23 h. Venez goûter.";
    const sections = { lexicon: { preferred: [], banned: ["le meilleur"], products: [] }, legal: { packs: ["prix"] } };
    expect(said(check(text, "fr", sections), text, ["must", "advice"])).toEqual(["banned-terms: Le meilleur"]);
  });

  it.each([
    ["L’automne est là 🍂 Quelle est votre saison préférée ?", "fr", "pointless-poll"],
    ["Croyez en vous, et tout devient possible ✨ Belle journée à tous 🌸", "fr", "motivation"],
    ["Ce matin à l’agence 🐱😻 Notre mascotte fait la sieste sur le clavier. Bon courage à tous pour cette semaine !", "fr", "cute-animal"],
    ["Something BIG is coming... 👀 Stay tuned!", "en", "vague-booking"],
    ["Believe in yourself and anything is possible ✨ Have a beautiful day 🌸", "en", "motivation"],
    [
      "Notre équipe de passionnés vous réserve un accueil chaleureux et des conseils personnalisés. À très vite !",
      "fr",
      "smooth-emptiness",
    ],
  ] as const)("calls filler by the kind that says most of it: %s", (text, language, kind) => {
    const cards = check(text, language).findings.filter(({ ruleId }) => ruleId === "filler");
    expect(cards.map((card) => card.kind)).toEqual([kind]);
  });

  it.each([
    ["Parce que vous méritez une pause… 🌿✨", "fr"],
    ["Together we can make a difference ❤️", "en"],
    ["Votre santé, notre priorité 💙", "fr"],
  ] as const)("gives filler no name that would be half true: %s", (text, language) => {
    const cards = check(text, language).findings.filter(({ ruleId }) => ruleId === "filler");
    expect(cards.map(({ kind, severity }) => [kind, severity])).toEqual([["smooth-emptiness", "advice"]]);
  });

  it("still says beside a meme that it has friends tagged", () => {
    const text = "Quand tu réalises que c’est déjà lundi 😹 Tag un collègue qui se reconnaît !";
    expect(said(check(text, "fr"), text)).toEqual(["filler/meme: Quand tu", "bait-tag: Tag un collègue"]);
  });

  it("asks no call to action of filler, which first needs something to say", () => {
    const filler = "La vie, ce n’est pas d’attendre que l’orage passe, c’est d’apprendre à danser sous la pluie.";
    expect(check(filler, "fr").findings.map(({ ruleId }) => ruleId)).toEqual(["filler"]);
    const story = "Yann a reçu hier la médaille d’argent au concours de la baguette du Finistère, devant 45 candidats.";
    expect(check(story, "fr").findings.map(({ ruleId }) => ruleId)).toEqual(["cta-missing"]);
  });

  it("shouts once for a post in capitals, and lowers all of it", () => {
    const text = "AVIS À LA POPULATION !!! CE SOIR SOIRÉE KARAOKÉ AU BAR DES SPORTS À PARTIR DE 20H VENEZ NOMBREUX";
    const loud = check(text, "fr").findings.filter(({ ruleId }) => ruleId === "shouting");
    expect(loud).toHaveLength(1);
    expect(loud[0]?.fixes?.[0]?.edits).toEqual([
      {
        start: 0,
        end: text.length,
        text: "Avis à la population !!! Ce soir soirée karaoké au bar des sports à partir de 20h venez nombreux",
      },
    ]);
  });

  it("lowers the short cries after a loud one too, and leaves days and “I” their capitals", () => {
    const mended = (text: string) => {
      const loud = check(text, "en").findings.filter(({ ruleId }) => ruleId === "shouting");
      expect(loud).toHaveLength(1);
      const [edit] = loud[0]?.fixes?.[0]?.edits ?? [];
      return edit && text.slice(0, edit.start) + edit.text + text.slice(edit.end);
    };
    expect(mended("HUGE SALE!!!! 50% OFF EVERYTHING!!!! HURRY!!!!")).toBe("Huge sale!!!! 50% off everything!!!! Hurry!!!!");
    expect(mended("THE SHOP IS CLOSED ON MONDAY BECAUSE I AM AWAY #TALLOWLANE")).toBe(
      "The shop is closed on Monday because I am away #TALLOWLANE",
    );
    expect(mended("HUGE SALE this weekend! ASK FOR MEG")).toBe("Huge sale this weekend! ASK FOR MEG");
  });
});

describe("what only learnt words say", () => {
  it("points at the sentence and asks for what is not there, since no word of it is at fault", () => {
    const text = "Que vous soyez particulier ou professionnel, nous avons LA solution pour vous. Contactez nous dès maintenant !";
    const card = check(text, "fr").findings.find(({ ruleId }) => ruleId === "filler");
    expect(card).toMatchObject({ severity: "advice", start: 0, end: 78, message: "Ajoutez une chose que vous seul pouvez dire" });
    expect(card?.why).toContain("Seule la tournure le laisse penser");
  });

  it("is no more than a hint beside a fact: a colleague is welcomed by name", () => {
    const text = "Notre équipe s’agrandit ! Bienvenue à Sarah qui rejoint le service commercial 👋";
    const { filler, findings } = check(text, "fr");
    expect(filler.flag).toBe(true);
    expect(findings.filter(({ severity }) => severity !== "hint")).toEqual([]);
  });
});

describe("a banned emoji", () => {
  it("goes with its space, and the sentence stays whole", () => {
    const remove = (text: string) => {
      const [edit] = check(text, "fr").findings.find(({ ruleId }) => ruleId === "emoji-count")?.fixes?.[0]?.edits ?? [];
      return edit && text.slice(0, edit.start) + edit.text + text.slice(edit.end);
    };
    expect(remove("Prix cassés 🔥🔥 jusqu’à samedi")).toBe("Prix cassés jusqu’à samedi");
    expect(remove("🔥 Prix cassés")).toBe("Prix cassés");
    expect(remove("Les pneus hiver sont arrivés 🔥 Prenez rendez-vous")).toBe("Les pneus hiver sont arrivés. Prenez rendez-vous");
    expect(remove("Ce soir au menu : 🔥 Lasagnes")).toBe("Ce soir au menu : Lasagnes");
    expect(remove("Un grand merci à la 🔥 Bretagne")).toBe("Un grand merci à la Bretagne");
    expect(remove("Bonjour,\n🔥 Prix cassés")).toBe("Bonjour,\nPrix cassés");
    expect(remove("Prix cassés 😂🐶 jusqu’à samedi")).toBe("Prix cassés 🐶 jusqu’à samedi");
  });
});
