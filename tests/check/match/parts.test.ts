import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analysePost } from "../../../lib/check/match";

const numRuns = Number(process.env.LIGNE_RUNS ?? 1000);
const PARTS = ["words", "sentences", "lines", "paragraphs", "links", "hashtags", "mentions", "emojis", "quotes"] as const;

function read(text: string, part: (typeof PARTS)[number]): string[] {
  return analysePost({ text }, "und")[part].map(({ start, end }) => text.slice(start, end));
}

describe("reading a post", () => {
  it.each([
    [
      "M. Paul vient à 14 h 30. Il apporte la laine… et les clés ! Oui ?",
      ["M. Paul vient à 14 h 30.", "Il apporte la laine… et les clés !", "Oui ?"],
    ],
    ["Vraiment\u202f? Oui\u00a0! C’est 3.50 € p. ex. ici", ["Vraiment\u202f?", "Oui\u00a0!", "C’est 3.50 € p. ex. ici"]],
    ["Voir https://a.example/b.c?d=e. Puis venez.\nDeux", ["Voir https://a.example/b.c?d=e.", "Puis venez.", "Deux"]],
    ["Il a dit « Oui. » Puis rien.", ["Il a dit « Oui. »", "Puis rien."]],
    ["Fini... et puis… encore. Bien… Oui", ["Fini... et puis… encore.", "Bien…", "Oui"]],
    ["Un 🔥! Deux.🔥 Trois.) Quatre", ["Un 🔥!", "Deux.🔥", "Trois.)", "Quatre"]],
    ["av. du Port, etc. Puis M. 3 et p. 12. Fin", ["av. du Port, etc. Puis M. 3 et p. 12.", "Fin"]],
    ["etc. « Oui »", ["etc.", "« Oui »"]],
    ["Quoi ?! Non\n\n  Si  \n.", ["Quoi ?!", "Non", "Si", "."]],
  ])("parts sentences of %j", (text, sentences) => {
    expect(read(text, "sentences")).toEqual(sentences);
  });

  it.each([
    ["Voir https://www.A.example/x?y=1#z, merci", ["https://www.A.example/x?y=1#z"]],
    ["(bit.ly/abc) et www.b.example.", ["bit.ly/abc", "www.b.example"]],
    ["https://fr.example/Bois_(matériau)?", ["https://fr.example/Bois_(matériau)"]],
    ["écrivez à a.b@c.example ou m.me/page", ["m.me/page"]],
    ["C’est fini.On part. Prix 12.50, v1.2, e.g. rien", []],
    ["atelier-test.example!", ["atelier-test.example"]],
    [
      "https://a.example:8080/x (https://b.example/y(z)) [c.fr/d] {e.fr/f}.",
      ["https://a.example:8080/x", "https://b.example/y(z)", "c.fr/d", "e.fr/f"],
    ],
    ["http://localhost/x https://qui@a.example/y", ["http://localhost/x", "https://qui@a.example/y"]],
    ["1.2.3.4/x a.uk/b shop.co.uk/c rien.zz/x x.fr@y", ["a.uk/b", "shop.co.uk/c"]],
    ["WWW.Rien.zzz puis B.FR", ["WWW.Rien.zzz", "B.FR"]],
    ["a.fr/x?y=1,2. « b.fr/z » c.fr/w…", ["a.fr/x?y=1,2", "b.fr/z", "c.fr/w"]],
    [".fr a. fr a .fr a.", []],
    ["www.été", ["www.été"]],
    ["www.3suisses", ["www.3suisses"]],
    ["Là.me voici. Fini.to dire", []],
    ["là.me/x", ["là.me/x"]],
    ["awww.zz/x", []],
    ["1jour1actu.com et 4.fr/x", ["1jour1actu.com", "4.fr/x"]],
    ["a.fr/b)c (d.fr/e)f)", ["a.fr/b)c", "d.fr/e)f"]],
  ])("finds links of %j", (text, links) => {
    expect(read(text, "links")).toEqual(links);
  });

  it("takes a link apart", () => {
    const [link] = analysePost({ text: "HTTPS://www.Atelier.example:8080/a/b?c=d&e=f#g" }, "und").links;
    expect(link).toMatchObject({ scheme: "https", host: "atelier.example", path: "/a/b", query: "c=d&e=f", hash: "g" });
  });

  it.each([
    ["https://www.a.fr", { scheme: "https", host: "a.fr", path: "", query: "", hash: "", raw: "https://www.a.fr" }],
    ["a.fr/b#c?d", { scheme: "", host: "a.fr", path: "/b", query: "", hash: "c?d" }],
    ["http://a.fr?x=a.fr", { scheme: "http", host: "a.fr", path: "", query: "x=a.fr", hash: "" }],
    ["https://a.fr#z", { host: "a.fr", path: "", query: "", hash: "z" }],
    ["https://a.www.fr/b", { host: "a.www.fr", path: "/b" }],
    ["https://a.fr:81/?#", { host: "a.fr", path: "/", query: "", hash: "" }],
  ])("takes %s apart", (text, expected) => {
    expect(analysePost({ text }, "und").links[0]).toMatchObject(expected);
  });

  it.each([
    ['« a » “b” „c“ „d” "e" « f', ["« a »", "“b”", "„c“", "„d”", '"e"']],
    ["« a\nb » «» «« c »", ["« c »"]],
    [`«${"x".repeat(1000)}» «${"y".repeat(1001)}»`, [`«${"x".repeat(1000)}»`]],
    ["l'un et l'autre", []],
  ])("finds quotes of %j", (text, quotes) => {
    expect(read(text, "quotes")).toEqual(quotes);
  });

  it.each([
    ["#Été2026 et #1, a#b, ＃ここ", ["#Été2026", "＃ここ"]],
    ["https://a.example/#ancre #vrai_tag", ["#vrai_tag"]],
  ])("finds hashtags of %j", (text, tags) => {
    expect(read(text, "hashtags")).toEqual(tags);
  });

  it("finds mentions, not addresses", () => {
    expect(read("merci @Page.Test. et contact@a.example", "mentions")).toEqual(["@Page.Test"]);
  });

  it("counts emoji as a person does", () => {
    expect(read("👨‍👩‍👧 👍🏽 🇫🇷🇧🇪 1️⃣ ❤ ❤️ ✅ © 5 # 🏴󠁧󠁢󠁷󠁬󠁳󠁿", "emojis")).toEqual(["👨‍👩‍👧", "👍🏽", "🇫🇷", "🇧🇪", "1️⃣", "❤", "❤️", "✅", "🏴󠁧󠁢󠁷󠁬󠁳󠁿"]);
  });

  it("parts words at apostrophes and hyphens, and leaves links out", () => {
    expect(analysePost({ text: "L’arrière-boutique d'Été, https://a.example/mots 3,5 m²" }, "fr").words.map((word) => word.folded)).toEqual(
      ["l", "arriere", "boutique", "d", "ete", "3", "5", "m2"],
    );
  });

  it.each([
    ["a`b{c@d/e:f", ["a", "b", "c", "d", "e", "f"]],
    ["z0 9a _b", ["z0", "9a", "b"]],
    ["𐐨𐐩 👍 \ud83d中文\udc00", ["𐐨𐐩", "中文"]],
    ["avant https://a.example/mots après bit.ly/x fin", ["avant", "apres", "fin"]],
    ["⅐ ㎏", ["1", "kg"]],
    ["", []],
  ])("parts words of %j", (text, words) => {
    expect(analysePost({ text }, "und").words.map((word) => word.folded)).toEqual(words);
  });

  it.each([
    ["@a https://b.example/?to=@c#d @e #f", ["@a", "@e"], ["#f"]],
    ["＠page ＃mot", ["＠page"], ["＃mot"]],
    ["#un https://a.example/#deux #trois", [], ["#un", "#trois"]],
  ])("leaves mentions and hashtags of links out: %j", (text, mentions, hashtags) => {
    expect(read(text, "mentions")).toEqual(mentions);
    expect(read(text, "hashtags")).toEqual(hashtags);
    expect(analysePost({ text }, "und").hashtags.map(({ name }) => `#${name}`)).toEqual(hashtags.map((tag) => `#${tag.slice(1)}`));
  });

  it("keeps blank lines as lines and parts paragraphs at them", () => {
    expect(read("a\nb\n\nc", "lines")).toEqual(["a", "b", "", "c"]);
    expect(read("a\nb\n\nc", "paragraphs")).toEqual(["a\nb", "c"]);
    expect(read(" \na\n \t\n\nb\nc\n", "paragraphs")).toEqual(["a", "b\nc"]);
  });

  it("keeps every part in order and inside any text", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc
        .array(
          fc.constantFrom(
            "été ",
            "https://a.example/",
            "#tag",
            "@x",
            "👍🏽",
            "«",
            "»",
            "\n",
            ". ",
            "…",
            "bit.ly/a?b#c)",
            "\u200b",
            "\ud83d",
            "1️⃣",
          ),
          { maxLength: 40 },
        )
        .map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(text, (text) => {
        const post = analysePost({ text }, "fr");
        for (const part of PARTS) {
          const bounds = [0, ...post[part].flatMap(({ start, end }) => [start, end]), text.length];
          if (bounds.some((bound, at) => bound < (bounds[at - 1] ?? 0))) throw new Error(`${part}: ${bounds.join(" ")}`);
        }
      }),
      { numRuns },
    );
  }, 60_000);
});
