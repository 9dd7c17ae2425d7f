import { describe, expect, it } from "vitest";
import { when } from "./rules";
import { type Row, said } from "./says";

const ROWS: readonly Row[] = [
  [
    { kind: "case", style: "title" },
    "l’OR et LA vie d’un chêne-liège",
    [["Mettez une capitale aux mots du titre", ["Corriger les capitales", "L’OR et LA Vie d’un Chêne-liège"]]],
  ],
  [
    { kind: "case", style: "title" },
    { text: "the art OF wood and les bois", language: "en" },
    [["Give the words of the title a capital", ["Mend the capitals", "The Art OF Wood and Les Bois"]]],
  ],
  [
    { kind: "case", style: "sentence" },
    "la SNCF et NANTESSE. eBay Vend. I am",
    [
      ["Commencez par une capitale, le reste en minuscules", ["Corriger les capitales?", "La SNCF et nantesse. eBay Vend. I am"]],
      ["Commencez par une capitale, le reste en minuscules", ["Corriger les capitales?", "la SNCF et NANTESSE. EBay vend. I am"]],
    ],
  ],
  [
    { kind: "case", style: "sentence" },
    { text: "We know I Am. AB ABCDE ABCDEF A", language: "en" },
    [
      ["Begin with a capital, the rest in small letters", ["Mend the capitals?", "We know I am. AB ABCDE ABCDEF A"]],
      ["Begin with a capital, the rest in small letters", ["Mend the capitals?", "We know I Am. AB ABCDE abcdef a"]],
    ],
  ],
  [
    { kind: "case", style: "sentence", keep: ["Loire"] },
    "le bois de Loire Sèche",
    [["Commencez par une capitale, le reste en minuscules", ["Corriger les capitales?", "Le bois de Loire sèche"]]],
  ],
  [{ kind: "case", style: "upper" }, "un Été", [["Écrivez ceci en capitales", ["Corriger les capitales", "UN ÉTÉ"]]]],
  [
    { kind: "case", style: "lower" },
    "Un ÉTÉ #Nantes @Paul",
    [["Écrivez ceci en minuscules", ["Corriger les capitales", "un été #Nantes @Paul"]]],
  ],
  [
    { kind: "case", style: "lower", scope: "hashtags" },
    "Un #Nantes",
    [["Écrivez ceci en minuscules", ["Corriger les capitales", "Un #nantes"]]],
  ],
  [
    { kind: "consistent", forms: [["tarif"], ["prix"]] },
    "Prix, tarif, tarif",
    [["Gardez une seule forme : « tarif » ou « Prix »", ["Remplacer par « tarif »", "Tarif, tarif, tarif"]]],
  ],
  [
    { kind: "consistent", forms: [["tarif"], ["prix"]] },
    "Prix et tarif",
    [["Gardez une seule forme : « Prix » ou « tarif »", ["Remplacer par « prix »", "Prix et prix"]]],
  ],
  [
    {
      kind: "consistent",
      forms: [
        ["tarif", "devis"],
        ["prix", "offre"],
      ],
    },
    "tarif, devis, offre",
    [["Gardez une seule forme : « tarif » ou « offre »", ["Remplacer par « devis »", "tarif, devis, devis"]]],
  ],
  [
    {
      kind: "consistent",
      forms: [
        ["tarif", "devis"],
        ["prix", "offre"],
      ],
    },
    "prix, offre, devis",
    [["Gardez une seule forme : « prix » ou « devis »", ["Remplacer par « offre »", "prix, offre, offre"]]],
  ],
  [
    { kind: "consistent", forms: [["tarif", "devis"], ["prix"]] },
    "tarif, devis, prix",
    [["Gardez une seule forme : « tarif » ou « prix »"]],
  ],
  [
    {
      kind: "consistent",
      forms: [
        ["tarif", "devis"],
        ["prix", "coût", "offre"],
      ],
    },
    "tarif, devis, prix",
    [["Gardez une seule forme : « tarif » ou « prix »"]],
  ],
  [{ kind: "consistent", forms: [["tarif"], ["prix"]] }, "tarif, tarif", []],
  [{ kind: "consistent", forms: [["tarif"], ["prix"]], except: { terms: ["prix fixe"] } }, "tarif, prix fixe", []],
  [
    { kind: "consistent", address: "vous" },
    "Tu veux ton devis",
    [
      ["Écrivez « Vous voulez » : la charte s’adresse ainsi aux lecteurs", ["Passer au « vous »", "Vous voulez votre devis"]],
      ["Écrivez « votre » : la charte s’adresse ainsi aux lecteurs", ["Passer au « vous »", "Vous voulez votre devis"]],
    ],
  ],
  [
    { kind: "consistent", address: "tu" },
    "Voulez-vous votre devis ?",
    [["Écrivez « tu » : la charte s’adresse ainsi aux lecteurs"], ["Écrivez « tu » : la charte s’adresse ainsi aux lecteurs"]],
  ],
  [{ kind: "consistent", address: "vous" }, { text: "Tu veux ton devis", language: "en" }, []],
  [
    { kind: "require", terms: ["devis"], fix: "insert" },
    "Bonjour",
    [["Ajoutez « devis » : la charte le demande", ["Ajouter « devis »", "Bonjour\ndevis"]]],
  ],
  [
    { kind: "require", terms: ["devis", "Devis"], all: true, fix: "insert" },
    "Bonjour\n",
    [["Ajoutez « devis » : la charte le demande", ["Ajouter « devis »", "Bonjour\ndevis\n"]]],
  ],
  [
    { kind: "require", terms: ["a", "b", "c"], atLeast: 2, fix: "insert" },
    "un a",
    [["Ajoutez-en 1 encore parmi « b », « c »", ["Ajouter « b »?", "un a\nb"], ["Ajouter « c »?", "un a\nc"]]],
  ],
  [
    { kind: "require", terms: ["a", "b", "c", "d", "e"], atLeast: 2, fix: "insert" },
    "un",
    [["Ajoutez-en 2 encore parmi « a », « b », « c »…"]],
  ],
  [
    { kind: "require", terms: ["aa", "bb"], atLeast: 2, scope: "first-line", fix: "insert" },
    "un\ndeux",
    [["Ajoutez « aa », « bb » : la charte le demande", ["Ajouter « aa bb »", "un aa bb\ndeux"]]],
  ],
  [
    { kind: "require", terms: ["u", "v", "w", "x", "y", "z"], fix: "insert" },
    "un",
    [
      [
        "Ajoutez « u », « v », « w »… : la charte le demande",
        ["Ajouter « u »?", "un\nu"],
        ["Ajouter « v »?", "un\nv"],
        ["Ajouter « w »?", "un\nw"],
        ["Ajouter « x »?", "un\nx"],
        ["Ajouter « y »?", "un\ny"],
      ],
    ],
  ],
  [{ kind: "require", patterns: ["[0-9]+"] }, "un", [["Ajoutez ce que la charte demande ici"]]],
  [
    { kind: "require", terms: ["#a"], scope: "hashtags", fix: "insert" },
    "#b #c fin",
    [["Ajoutez « #a » : la charte le demande", ["Ajouter « #a »", "#b #c fin #a"]]],
  ],
  [{ kind: "require", terms: ["#a"], scope: "hashtags" }, "#b #a fin", []],
  [
    when({ terms: ["jeu"] }, { require: { terms: ["règlement", "date", "lot", "lieu"] } }),
    "Un jeu",
    [["Ajoutez « règlement » / « date » / « lot » : « jeu » le demande"]],
  ],
  [when({ terms: ["jeu"] }, { require: { patterns: ["[0-9]"] } }), "Un jeu", [["Complétez : « jeu » demande autre chose à côté"]]],
  [when({ terms: ["jeu"] }, { require: { terms: ["jeu"] } }), "Un jeu, un jeu", []],
  [
    when({ terms: ["jeu"] }, { forbid: { terms: ["achat", "jeu"] } }),
    "Un jeu, un achat",
    [["Retirez « achat », qui ne va pas avec « jeu »"]],
  ],
  [
    when({ patterns: ["#(\\w+)"] }, { require: { terms: ["pour $1"] } }),
    "#ami #bois pour bois, #ami",
    [["Ajoutez « pour ami » : « #ami » le demande"]],
  ],
  [
    when({ patterns: ["@(\\w+)"] }, { forbid: { patterns: ["$1[0-9]"] } }),
    "@ami ami3 et @jo",
    [["Retirez « ami3 », qui ne va pas avec « @ami »"]],
  ],
];

describe("what rules say, and what their fixes leave", () => {
  it.each(ROWS)("%j on %j", (rule, draft, expected) => {
    expect(said(rule, draft)).toEqual(expected);
  });
});
