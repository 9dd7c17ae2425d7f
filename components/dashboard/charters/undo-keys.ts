import type { CharterEditor } from "../../../lib/dashboard";

/**
 * Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y (Command on a Mac) go through the changes of the whole charter, wherever one is; in texts that are
 * no part of it the keys stay the browser's own.
 */
export function undoOnKeys(editor: CharterEditor): (event: KeyboardEvent) => void {
  return (event) => {
    if (!event.isTrusted || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    if (event.target instanceof Element && event.target.closest("[data-own-undo], [role='dialog'], .publish")) return;
    const key = event.key.toLowerCase();
    const isRedo = key === "y" || (key === "z" && event.shiftKey);
    if (!isRedo && key !== "z") return;
    event.preventDefault();
    if (isRedo) editor.redo();
    else editor.undo();
  };
}
