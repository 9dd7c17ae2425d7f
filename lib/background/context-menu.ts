import type { Log } from "./log";
import type { Pasted } from "./pasted";

const ITEM = "check-selection";

/** The browser's own menus stand beside these words, so they speak the browser's language, not the panel's. */
const TITLES = { fr: "Vérifier cette sélection avec Ligne", en: "Check this selection with Ligne" } as const;

/** `browser.contextMenus`, as far as this needs it. */
export interface Menus {
  removeAll(): Promise<void>;
  create(item: { readonly id: string; readonly title: string; readonly contexts: ["selection"] }): unknown;
  readonly onClicked: {
    addListener(listener: (click: { readonly menuItemId: string | number; readonly selectionText?: string | undefined }) => void): void;
  };
}

export interface MenuPorts {
  readonly menus: Menus;
  /** BCP 47 tag of the browser's own language. */
  readonly language: string;
  readonly pasted: Pick<Pasted, "put">;
  /** Opens the screen where a text is checked. */
  readonly openCheck: () => Promise<unknown>;
  readonly log: Log;
}

/**
 * "Check this selection with Ligne": the selected words wait in memory until the screen that is opened asks for them.
 *
 * @returns `install`, to be called when the extension was installed or updated and when the browser starts
 */
export function setupContextMenu({ menus, language, pasted, openCheck, log }: MenuPorts): { install(): Promise<void> } {
  menus.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId !== ITEM || !selectionText) return;
    pasted
      .put(selectionText)
      .then(openCheck)
      .catch((error: unknown) => log({ code: "task-failed", error }));
  });
  return {
    async install() {
      try {
        await menus.removeAll();
        menus.create({ id: ITEM, title: TITLES[language.toLowerCase().startsWith("fr") ? "fr" : "en"], contexts: ["selection"] });
      } catch (error) {
        log({ code: "task-failed", error });
      }
    },
  };
}
