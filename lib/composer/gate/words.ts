import { cleanLabel } from "../label";

/**
 * What the buttons of Meta's composers are called, whole. Only a hint among others: wordings are translated and reworded.
 * English, Vietnamese, Brazilian Portuguese (`Programar`), Dutch and Taiwanese Chinese were seen in 2025 and 2026; French, German and
 * Italian come from older surfaces of the same company and may be out of date.
 */
const publishing = new Set([
  ...["Publish", "Post", "Share", "Share now", "Schedule", "Update"],
  ...["Đăng", "Lên lịch", "Cập nhật"],
  ...["Programar", "Publiceren", "發佈"],
  ...["Publier", "Programmer", "Veröffentlichen", "Pubblica", "Programma"],
]);

/** Buttons beside it that publish nothing: the next step, the draft, the way back. */
const other = new Set([
  ...["Next", "Back", "Close", "Cancel", "Finish later", "Save as draft", "Done", "Maybe later"],
  ...["Tiếp", "Avançar", "Berikutnya"],
]);

/** What a button's accessible name says of it; nothing for unknown wording. */
export function wordOf(button: Element): "publishes" | "other" | undefined {
  const name = cleanLabel(button.getAttribute("aria-label") ?? button.textContent ?? "");
  if (publishing.has(name)) return "publishes";
  return other.has(name) ? "other" : undefined;
}
