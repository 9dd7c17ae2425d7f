const MONTHS =
  "janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december";
const DAYS = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday";

/** A day that a reader can put a finger on, in folded text of either language. */
const WHEN = new RegExp(
  `\\b(?:\\d{1,2}|1er)(?:st|nd|rd|th)? (?:of )?(?:${MONTHS})\\b|\\b(?:${MONTHS}) \\d{1,2}\\b|\\b\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?\\b(?! ?(?:€|euros|%))|\\b(?:${DAYS})s?\\b|\\b(?:jusqu'au|avant le|d'ici le|du|le|until the|by the) (?:\\d{1,2}|1er)(?:st|nd|rd|th)?\\b(?! ?(?:€|euros|%))|\\b(?:demain|ce soir|aujourd'hui|minuit|tomorrow|tonight|today|midnight)\\b`,
);

/** Whether a folded text names a day. */
export function saysWhen(text: string): boolean {
  return WHEN.test(text);
}
