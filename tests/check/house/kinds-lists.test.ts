import { tryKinds } from "./kinds";

/** One rule of each sort, what it finds and what it lets pass (an empty list). */
tryKinds("kinds of house rules: lists of what is allowed, and links", [
  [
    "only, hashtags",
    { kind: "only", of: "hashtag", allowed: ["#LaineDeBois", "été"] },
    [
      ["#viral", ["#viral"]],
      ["#LaineDeBoiss", ["#LaineDeBoiss"]],
      ["#a #b", ["#a", "#b"]],
      ["#été2026", ["#été2026"]],
      ["😀#promo", ["#promo"]],
      ["#étés", ["#étés"]],
      ["#lainedebois", []],
      ["#Ete", []],
      ["été", []],
      ["https://a.example/#viral", []],
      ["#1", []],
      ["", []],
    ],
  ],
  [
    "only, emoji",
    { kind: "only", of: "emoji", allowed: ["👍", "❤"] },
    [
      ["👍🏽🔥", ["🔥"]],
      ["❤️👍", []],
      ["👨‍👩‍👧", ["👨‍👩‍👧"]],
    ],
  ],
  [
    "only, no emoji",
    { kind: "only", of: "emoji", allowed: [] },
    [
      ["a 🔥", ["🔥"]],
      ["a", []],
    ],
  ],
  [
    "only, domains",
    { kind: "only", of: "domain", allowed: ["https://www.atelier.fr/x"] },
    [
      ["bit.ly/x", ["bit.ly/x"]],
      ["https://shop.atelier.fr/a www.atelier.fr", []],
      ["https://badatelier.fr", ["https://badatelier.fr"]],
    ],
  ],
  [
    "only, links",
    { kind: "only", of: "link", allowed: ["https://atelier.fr/devis/"] },
    [
      ["atelier.fr/devis?a=1", []],
      ["atelier.fr/devis/lundi", []],
      ["atelier.fr/devisse", ["atelier.fr/devisse"]],
      ["https://atelier.fr", ["https://atelier.fr"]],
    ],
  ],
  [
    "link",
    {
      kind: "link",
      hosts: ["atelier.fr"],
      params: [
        { name: "utm_source", value: "facebook" },
        { name: "utm_content", value: "" },
      ],
      strip: ["fbclid", "mc_*"],
    },
    [
      ["https://atelier.fr", ["https://atelier.fr"]],
      ["https://atelier.fr/?utm_source=fb&utm_content=a", ["https://atelier.fr/?utm_source=fb&utm_content=a"]],
      ["https://atelier.fr/?utm_content=a&utm_source=facebook", ["https://atelier.fr/?utm_content=a&utm_source=facebook"]],
      [
        "https://atelier.fr/?utm_source=facebook&utm_content=a&fbclid=x",
        ["https://atelier.fr/?utm_source=facebook&utm_content=a&fbclid=x"],
      ],
      ["www.atelier.fr/?utm_source=facebook&utm_content=a&mc_id=x", ["www.atelier.fr/?utm_source=facebook&utm_content=a&mc_id=x"]],
      ["https://a.atelier.fr/?utm_source=facebook&utm_content=", ["https://a.atelier.fr/?utm_source=facebook&utm_content="]],
      ["https://atelier.fr/?utm_source=facebook&utm_content=a", []],
      ["https://atelier.fr/?x=1&utm_source=facebook&y=2&utm_content=a#b", []],
      ["https://autre.fr", []],
      ["https://monatelier.fr", []],
      ["atelier", []],
      ["", []],
    ],
  ],
]);
