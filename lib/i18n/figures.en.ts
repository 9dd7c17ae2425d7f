import type { Messages } from "./message";

/** What the dashboard says of how often rules were right, in English; the reference for keys and slots. */
export const figuresEn = {
  "nav.figures": "How right the rules are",
  "figures.intro":
    "A rule was right when its words were mended. It was wrong when the author called a wrong alert, or passed it over with a reason and a reviewer approved the text as it was. Passing it over and saying no more counts neither way.",
  "figures.from":
    "Counted on this computer: {drafts}, and {texts}. Rules alone are counted, never people, and no words of a post are kept for it.",
  "figures.drafts": { one: "{count} draft written here", other: "{count} drafts written here" },
  "figures.texts": { one: "{count} text handed in by somebody else", other: "{count} texts handed in by others" },
  "figures.kept": "Figures about drafts go after {days} days.",
  "figures.loading": "Counting.",
  "figures.stale": "The figures below date from before.",
  "figures.empty.title": "No figures yet",
  "figures.empty.what":
    "As soon as a rule has spoken about a draft, you see here whether its remark was mended, passed over or called a wrong alert. That tells which rules of the charter want sharpening.",
  "figures.caption": { one: "{count} rule has spoken", other: "{count} rules have spoken" },
  "figures.column.rule": "Rule",
  "figures.column.right": "Right",
  "figures.column.came": "What came of it",
  "figures.column.shown": "Seen",
  "figures.right": { one: "right in {right} of {count}", other: "right in {right} of {count}" },
  "figures.unsaid": "nobody said yet",
  "figures.nothing": "left standing",
  "figures.fixed": { one: "mended once", other: "mended {count} times" },
  "figures.ignored": { one: "passed over once", other: "passed over {count} times" },
  "figures.wrong": { one: "one wrong alert", other: "{count} wrong alerts" },
  "figures.accepted": {
    one: "passed over once, and a reviewer agreed",
    other: "passed over {count} times, and a reviewer agreed to {accepted} of them",
  },
  "figures.shown": { one: "in {count} draft", other: "in {count} drafts" },
} as const satisfies Messages;
