import type { CheckContext, DraftSheet } from "../check";
import type { PanelOptions } from "./inputs";
import type { Keeping } from "./keeping";

/** The same for a draft of which something is remembered: its sheet goes into the check, what is ignored comes out of the answer. */
export function keepingOptions(options: PanelOptions, keeping: Keeping): PanelOptions {
  return {
    ...options,
    check: (draft, context) => keeping.sift(options.check(draft, withSheet(context, keeping.sheet.value)), draft.text),
    onSettled: (settled) => {
      options.onSettled?.(settled);
      keeping.rested();
    },
  };
}

function withSheet(context: CheckContext, sheet: DraftSheet): CheckContext {
  return Object.keys(sheet).length === 0 ? context : { ...context, sheet };
}
