import type { Messages } from "./message";

/** What the dashboard says of verdicts on remarks about filler, in English; the reference for keys and slots. */
export const tasteEn = {
  "nav.taste": "Your verdicts",
  "taste.intro":
    "What was said here of remarks about filler, charter by charter, and what it changed. A kind never falls silent, and what Meta’s rules name never weighs less.",
  "taste.loading": "Looking up your verdicts.",
  "taste.empty.title": "No verdict yet",
  "taste.empty.what":
    "Under a remark about filler, the panel asks what you make of it: keep, wrong alert, good catch. What that changes is listed here, and can be undone.",
  "taste.stale": "The list below dates from before.",
  "taste.notReset": "Nothing was forgotten.",
  "taste.charterOf": "Charter: {name}",
  "taste.charterId": "Charter: {id}",
  "taste.caption": { one: "{count} kind of filler spoken of", other: "{count} kinds of filler spoken of" },
  "taste.column.kind": "Kind",
  "taste.column.effect": "Now",
  "taste.column.why": "Because",
  "taste.column.reset": "Go back",
  "taste.calmer": "weighs less",
  "taste.calmerMost": "weighs as little as it can",
  "taste.keener": "weighs more",
  "taste.keenerMost": "weighs as much as it can",
  "taste.even": "as usual",
  "taste.policy": "as usual: Meta’s rules name it",
  "taste.keep": { one: "kept once", other: "kept {count} times" },
  "taste.wrongAlert": { one: "one wrong alert", other: "{count} wrong alerts" },
  "taste.filler": { one: "confirmed once", other: "confirmed {count} times" },
  "taste.reason": "{reason}: “{words}”",
  "taste.accepted": "a reviewer approved a text in which it was ignored",
  "taste.words": "“{words}”",
  "taste.reset": "Forget",
  "taste.resetNamed": "Forget: {kind}",
  "taste.resetAll": "Forget all of this charter",
} as const satisfies Messages;
