import { describe, expect, it } from "vitest";
import { type Row, said } from "./says";

const ROWS: readonly Row[] = [
  [
    {
      kind: "link",
      hosts: ["www.A.fr"],
      params: [
        { name: "p", value: "1" },
        { name: "q", value: "2" },
      ],
      strip: ["fb*", "*", "gclid"],
    },
    "a.fr/x?q=2&p=1 https://sub.a.fr?p=1&q=2&FBX=1&GCLID=2#h b.fr/x a.fr/x?p=1&q=2",
    [
      [
        "Remettez les paramètres du lien dans l’ordre : p=1, q=2",
        ["Corriger le lien", "a.fr/x?p=1&q=2 https://sub.a.fr?p=1&q=2&FBX=1&GCLID=2#h b.fr/x a.fr/x?p=1&q=2"],
      ],
      ["Retirez de ce lien : FBX, GCLID", ["Corriger le lien", "a.fr/x?q=2&p=1 https://sub.a.fr/?p=1&q=2#h b.fr/x a.fr/x?p=1&q=2"]],
    ],
  ],
  [
    { kind: "link", hosts: ["a.fr"], params: [{ name: "p", value: "" }] },
    "a.fr/x?p= a.fr/x?p a.fr/x?p=1&p=2 a.fr/x?p=3",
    [
      ["Complétez ce lien : p"],
      ["Complétez ce lien : p"],
      ["Complétez ce lien : p", ["Corriger le lien", "a.fr/x?p= a.fr/x?p a.fr/x?p=1 a.fr/x?p=3"]],
    ],
  ],
  [
    { kind: "link", hosts: ["a.fr"], params: [{ name: "p", value: "é" }] },
    "a.fr/x?p=%C3%A9 a.fr/x?p=é a.fr/x?&k",
    [["Complétez ce lien : p=é", ["Corriger le lien", "a.fr/x?p=%C3%A9 a.fr/x?p=é a.fr/x?k&p=%C3%A9"]]],
  ],
  [
    { kind: "link", hosts: ["a.fr"], params: [], strip: ["x", "y"] },
    "a.fr?x=1 https://a.fr/?x&k=1#h a.fr/z?y#",
    [
      ["Retirez de ce lien : x", ["Corriger le lien", "a.fr https://a.fr/?x&k=1#h a.fr/z?y#"]],
      ["Retirez de ce lien : x", ["Corriger le lien", "a.fr?x=1 https://a.fr/?k=1#h a.fr/z?y#"]],
      ["Retirez de ce lien : y", ["Corriger le lien", "a.fr?x=1 https://a.fr/?x&k=1#h a.fr/z#"]],
    ],
  ],
  [
    { kind: "link", hosts: ["a.fr"], params: [{ name: "p", value: "1" }] },
    "https://a.fr https://a.fr# https://a.fr/?",
    [
      ["Complétez ce lien : p=1", ["Corriger le lien", "https://a.fr/?p=1 https://a.fr# https://a.fr/?"]],
      ["Complétez ce lien : p=1", ["Corriger le lien", "https://a.fr https://a.fr/?p=1# https://a.fr/?"]],
      ["Complétez ce lien : p=1", ["Corriger le lien", "https://a.fr https://a.fr# https://a.fr/?p=1?"]],
    ],
  ],
  [
    { kind: "only", of: "hashtag", allowed: ["#Bois", "Été"], fix: "replace" },
    "#boiss #bois #ETE #rien",
    [
      ["Retirez « #boiss » : la charte n’admet que #Bois, Été", ["Remplacer par #Bois?", "#Bois #bois #ETE #rien"]],
      ["Retirez « #rien » : la charte n’admet que #Bois, Été"],
    ],
  ],
  [
    { kind: "only", of: "hashtag", allowed: [], fix: "remove" },
    "a #x b",
    [["Retirez « #x » : la charte n’en admet aucun", ["Retirer", "a b"]]],
  ],
  [
    { kind: "only", of: "emoji", allowed: ["👍", "❤️"], fix: "remove" },
    "👍🏽 ❤ 🔥",
    [["Retirez « 🔥 » : la charte n’admet que 👍, ❤️", ["Retirer", "👍🏽 ❤"]]],
  ],
  [
    { kind: "only", of: "domain", allowed: ["https://www.A.fr/x/"], fix: "remove" },
    "a.fr/y sub.a.fr/1 xa.fr/2 b.fr/3",
    [
      ["Retirez « xa.fr/2 » : la charte n’admet que https://www.A.fr/x/", ["Retirer?", "a.fr/y sub.a.fr/1 b.fr/3"]],
      ["Retirez « b.fr/3 » : la charte n’admet que https://www.A.fr/x/", ["Retirer?", "a.fr/y sub.a.fr/1 xa.fr/2"]],
    ],
  ],
  [
    { kind: "only", of: "link", allowed: ["https://www.a.fr/Pose/", "b.fr/?x=1", "c.fr/y/?x=1"], fix: "replace" },
    "a.fr/Pose a.fr/Pose/fin a.fr/Pose?k=1 a.fr/pose a.fr/Poser b.fr/?x=1 b.fr/?x=2 b.fr/y?x=1 a.fr/ c.fr/y?x=1",
    [
      ["Retirez « a.fr/pose » : la charte n’admet que https://www.a.fr/Pose/, b.fr/?x=1, c.fr/y/?x=1"],
      ["Retirez « a.fr/Poser » : la charte n’admet que https://www.a.fr/Pose/, b.fr/?x=1, c.fr/y/?x=1"],
      ["Retirez « b.fr/?x=2 » : la charte n’admet que https://www.a.fr/Pose/, b.fr/?x=1, c.fr/y/?x=1"],
      ["Retirez « b.fr/y?x=1 » : la charte n’admet que https://www.a.fr/Pose/, b.fr/?x=1, c.fr/y/?x=1"],
      ["Retirez « a.fr/ » : la charte n’admet que https://www.a.fr/Pose/, b.fr/?x=1, c.fr/y/?x=1"],
    ],
  ],
  [
    { kind: "only", of: "hashtag", allowed: ["a1", "b2", "c3", "d4", "e5"] },
    "#zz",
    [["Retirez « #zz » : la charte n’admet que a1, b2, c3, d4, e5"]],
  ],
  [
    { kind: "only", of: "hashtag", allowed: ["a1", "b2", "c3", "d4", "e5", "f6"] },
    "#zz",
    [["Retirez « #zz » : la charte n’admet que a1, b2, c3, d4, e5…"]],
  ],
  [
    { kind: "repeat", of: "word", within: "sentence", fix: "remove" },
    "Le bois bois, bois. Bois le le",
    [["Retirez l’un des deux « bois »", ["Retirer", "Le bois, bois. Bois le le"]], ["Changez « bois », déjà écrit plus haut"]],
  ],
  [
    { kind: "repeat", of: "word", within: "post" },
    "Laine fine. La laine ; 2026 2026 #laine @laine",
    [["Changez « laine », déjà écrit plus haut"]],
  ],
  [{ kind: "repeat", of: "word", within: "sentence", atLeastLetters: 2 }, "le le a a", [["Retirez l’un des deux « le »"]]],
  [
    { kind: "repeat", of: "opening", within: "post" },
    "Notre atelier. Notre bois. Une fois.",
    [["Commencez autrement : une autre phrase s’ouvre déjà par « Notre »"]],
  ],
  [
    { kind: "repeat", of: "word", within: "sentence", scope: "first-line" },
    "bois et bois\nbois",
    [["Changez « bois », déjà écrit plus haut"]],
  ],
  [
    { kind: "sequence", tokens: [{ words: ["très"] }, { ending: "ment", gap: 1 }], fix: "remove" },
    "Très vite lentement, très très très mollement. Très a b mollement",
    [
      ["Reformulez « Très vite lentement »", ["Retirer?", ", très très très mollement. Très a b mollement"]],
      ["Reformulez « très mollement »", ["Retirer?", "Très vite lentement, très très. Très a b mollement"]],
    ],
  ],
  [
    { kind: "sequence", tokens: [{ words: ["le"] }, { gap: 1 }, { gap: 1 }, { shape: "Xx+" }] },
    "le bois de Nantes et le bois de la Loire, le a b c Loire",
    [["Reformulez « le bois de Nantes »"]],
  ],
  [
    { kind: "sequence", tokens: [{ words: ["sans"] }, { words: ["frais"], not: true }] },
    "sans frais, sans limite. Sans",
    [["Reformulez « sans limite »"]],
  ],
  [{ kind: "sequence", tokens: [{ shape: "X+" }, { shape: "9+" }] }, "TVA 2026, Tva 20, TVA x", [["Reformulez « TVA 2026 »"]]],
  [{ kind: "sequence", tokens: [{ words: ["bon"], ending: "n", shape: "x+" }] }, "bon Bon bons", [["Reformulez « bon »"]]],
];

describe("what rules say, and what their fixes leave", () => {
  it.each(ROWS)("%j on %j", (rule, draft, expected) => {
    expect(said(rule, draft)).toEqual(expected);
  });
});
