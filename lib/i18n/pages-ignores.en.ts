import type { Messages } from "./message";

/** The screen of what is ignored, in English. */
export const pagesIgnoresEn = {
  "nav.ignores": "Ignored",
  "ignores.intro":
    "What was ignored in the composer, and how far. Of a post’s words only fingerprints are kept, so the rule and the date stand here, not the text.",
  "ignores.loading": "Looking up what is ignored.",
  "ignores.filter": "Page",
  "ignores.filter.all": "All Pages",
  "ignores.caption": { one: "{count} ignored", other: "{count} ignored, newest first" },
  "ignores.column.rule": "Rule",
  "ignores.column.scope": "How far",
  "ignores.column.page": "Page",
  "ignores.column.when": "When (about)",
  "ignores.column.action": "Take back",
  "ignores.page.unknown": "Page not named",
  "ignores.empty.title": "Nothing is ignored",
  "ignores.empty.how": "In the composer, every remark has an Ignore button. What you ignore is listed here, and you can take it back.",
  "ignores.emptyHere": "Nothing is ignored on this Page.",
  "ignores.done": "“{rule}” will be remarked again.",
  "ignores.undo": "Ignore it after all",
  "ignores.failed": "It was not taken back.",
  "ignores.stale": "The list below dates from before.",

  "local.stored.kept":
    "What you ignored and your drafts’ sheets: rule, Page, date, your reason, and fingerprints of words that only this computer can match.",
} as const satisfies Messages;
