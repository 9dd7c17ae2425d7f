import type { ComposerView, PartView } from "./inputs";
import type { Picking } from "./picking";

/** No composer is open here, nor promised. */
export function isElsewhere(view: ComposerView): boolean {
  return view.status === "absent" && (view.reason === undefined || view.reason === "elsewhere");
}

/** The answer to a pick has been seen: the author writes on, or the field is read after all. */
export function hasMovedOn(before: ComposerView, view: ComposerView, picking: Picking): boolean {
  if (view.status !== "reading") return false;
  if (picking === "refused") return true;
  return picking === "accepted" && before.status === "reading" && before.draft.text !== view.draft.text;
}

/** What was said about the last write no longer concerns the text on show. */
export function isOtherText(before: ComposerView, view: ComposerView): boolean {
  return (
    before.status !== view.status || (before.status === "reading" && view.status === "reading" && before.draft.text !== view.draft.text)
  );
}

/** Which part of a post the field belongs to, where a page has more than one. */
export function partOf(view: ComposerView): PartView | undefined {
  const part = view.status === "reading" ? view.part : undefined;
  return part?.tab === undefined && part?.number === undefined ? undefined : part;
}
