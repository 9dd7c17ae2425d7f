import type { Messages } from "./message";

/** Words about what is ignored and about a draft's sheet, in English; shared by panel and pages. */
export const keptEn = {
  "ignore.scope.place": "This place only",
  "ignore.scope.text": "These words on this Page",
  "ignore.scope.post": "This rule in this post",
  "ignore.scope.page": "This rule on this Page",
  "ignore.wrongAlert": "Wrong alert",
  "ignored.takeBack": "Show again",
  "ignored.takeBackNamed": "Show again: {title}",
  "ignored.reason": "Reason: {reason}",
} as const satisfies Messages;

/** What only the panel says. */
export const keptPanelEn = {
  "ignore.open": "Ignore",
  "ignore.openNamed": "Ignore: {message}",
  "ignore.legend": "How far?",
  "ignore.reason": "Reason (optional)",
  "ignore.wrongAlertHint": "The rule is mistaken here. It counts against the rule and hides the remark.",
  "ignore.blocked": "A blocking remark cannot be ignored. Ask whoever keeps the charter.",
  "ignore.done": "Ignored: {message}",
  "ignore.doneWrong": "Noted as a wrong alert: {message}",
  "ignore.undone": "The remark is back.",
  "ignore.notKept": "This holds until you leave the page: nothing can be stored right now.",
  "ignore.notUndone": "Shown again here, but this could not be stored. Try again later from the list.",
  "ignore.undo": "Undo",

  "ignored.title": "Ignored on this Page",
  "ignored.menu": "Ignored remarks ({count})",
  "ignored.none": "Nothing is ignored on this Page. Ignore a remark from its card, and it appears here.",
  "ignored.close": "Back to the remarks",
  "ignored.here": { one: "{count} remark of this draft is ignored", other: "{count} remarks of this draft are ignored" },
  "ignored.see": "See",

  "sheet.title": "Draft sheet",
  "sheet.empty": "optional",
  "sheet.objective": "Objective",
  "sheet.stage": "Stage",
  "sheet.pillar": "Pillar",
  "sheet.audience": "Audience",
  "sheet.planned": "Planned for",
  "sheet.none": "not said",
  "sheet.suggested": "Suggested: {name}",
  "sheet.suggestedNamed": "Suggested: {name}. Choose for {field}",
  "sheet.stage.awareness": "Get known",
  "sheet.stage.consideration": "Get considered",
  "sheet.stage.conversion": "Get the request",
  "sheet.stage.loyalty": "Keep customers",
} as const satisfies Messages;
