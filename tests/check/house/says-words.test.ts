import { describe, expect, it } from "vitest";
import { type Row, said } from "./says";

const ROWS: readonly Row[] = [
  [
    { kind: "forbid", terms: ["🔥"], fix: "remove" },
    "Promo 🔥 ici",
    [["Retirez « 🔥 » : la charte l’écarte ici", ["Retirer", "Promo ici"]]],
  ],
  [
    { kind: "forbid", patterns: ["#vu"], fix: "remove" },
    "#vu et fin",
    [["Retirez « #vu » : la charte l’écarte ici", ["Retirer", "et fin"]]],
  ],
  [
    { kind: "forbid", patterns: ["!{2,}"], fix: "trim" },
    "Oui !!!!",
    [["Retirez « !!!! » : la charte l’écarte ici", ["N’en garder qu’un signe", "Oui !"]]],
  ],
  [
    { kind: "forbid", patterns: ["🔥{2,}"], fix: "trim" },
    "a 🔥🔥🔥 b",
    [["Retirez « 🔥🔥🔥 » : la charte l’écarte ici", ["N’en garder qu’un signe", "a 🔥 b"]]],
  ],
  [
    { kind: "forbid", terms: ["bof"], fix: "move-to-end" },
    "Un bof\nFin\n",
    [["Retirez « bof » : la charte l’écarte ici", ["Déplacer à la fin", "Un\nFin\nbof"]]],
  ],
  [
    { kind: "forbid", terms: ["bof"], fix: "move-to-end" },
    "bof Fin",
    [["Retirez « bof » : la charte l’écarte ici", ["Déplacer à la fin", "Fin\nbof"]]],
  ],
  [{ kind: "forbid", terms: ["bof"] }, "bof", [["Retirez « bof » : la charte l’écarte ici"]]],
  [{ kind: "forbid", terms: ["x"], fix: "remove" }, "x", [["Retirez « x » : la charte l’écarte ici", ["Retirer?", ""]]]],
  [{ kind: "forbid", terms: ["x"], fix: "remove" }, "x a", [["Retirez « x » : la charte l’écarte ici", ["Retirer?", "a"]]]],
  [{ kind: "forbid", terms: ["x"], fix: "remove" }, "a x", [["Retirez « x » : la charte l’écarte ici", ["Retirer?", "a"]]]],
  [{ kind: "forbid", terms: ["x"], fix: "remove" }, "a x, b", [["Retirez « x » : la charte l’écarte ici", ["Retirer?", "a, b"]]]],
  [{ kind: "forbid", terms: ["x"], fix: "remove" }, "a (x) b", [["Retirez « x » : la charte l’écarte ici", ["Retirer?", "a () b"]]]],
  [{ kind: "forbid", terms: ["x"], fix: "remove" }, "a (b x) c", [["Retirez « x » : la charte l’écarte ici", ["Retirer?", "a (b) c"]]]],
  [{ kind: "forbid", terms: ["x"], fix: "remove" }, "a x\nb", [["Retirez « x » : la charte l’écarte ici", ["Retirer?", "a\nb"]]]],
  [{ kind: "forbid", terms: ["x"], fix: "remove" }, "a\nx b", [["Retirez « x » : la charte l’écarte ici", ["Retirer?", "a\nb"]]]],
  [{ kind: "forbid", terms: ["x"], fix: "remove" }, "a x ! b", [["Retirez « x » : la charte l’écarte ici", ["Retirer?", "a ! b"]]]],
  [{ kind: "forbid", terms: ["x"], fix: "remove" }, "a x! b", [["Retirez « x » : la charte l’écarte ici", ["Retirer?", "a! b"]]]],
  [
    { kind: "replace", pairs: [{ use: ["chantier", "site"], insteadOf: ["projet"] }] },
    "Projet",
    [
      [
        "Écrivez « chantier / site » plutôt que « Projet »",
        ["Remplacer par « chantier »?", "Chantier"],
        ["Remplacer par « site »?", "Site"],
      ],
    ],
  ],
  [
    { kind: "replace", pairs: [{ use: "école", insteadOf: ["ecole"] }] },
    "ÉCOLE, ECOLE, l’ecole",
    [
      ["Écrivez « école » plutôt que « ECOLE »", ["Remplacer par « école »", "ÉCOLE, ÉCOLE, l’ecole"]],
      ["Écrivez « école » plutôt que « ecole »", ["Remplacer par « école »", "ÉCOLE, ECOLE, l’école"]],
    ],
  ],
  [
    { kind: "replace", pairs: [{ use: "iPhone", insteadOf: ["Iphone", "IPHONE"] }] },
    "Iphone IPHONE iphone iPhone",
    [
      ["Écrivez « iPhone » plutôt que « Iphone »", ["Remplacer par « iPhone »", "iPhone IPHONE iphone iPhone"]],
      ["Écrivez « iPhone » plutôt que « IPHONE »", ["Remplacer par « iPhone »", "Iphone iPhone iphone iPhone"]],
    ],
  ],
  [
    { kind: "replace", pairs: [{ use: "bois", insteadOf: ["plastique"] }] },
    "#plastique @plastique plastique",
    [
      ["Écrivez « bois » plutôt que « plastique »"],
      ["Écrivez « bois » plutôt que « plastique »", ["Remplacer par « bois »", "#plastique @plastique bois"]],
    ],
  ],
  [{ kind: "replace", pairs: [{ use: "bois", insteadOf: ["plastique"] }], scope: "first-line" }, "a\nplastique", []],
];

describe("what rules say, and what their fixes leave", () => {
  it.each(ROWS)("%j on %j", (rule, draft, expected) => {
    expect(said(rule, draft)).toEqual(expected);
  });
});
