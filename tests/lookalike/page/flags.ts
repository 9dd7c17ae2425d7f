/** The twelve behaviours of a living page that a guest must survive. Each is off until its name stands in `?flags=`, but the hotkeys. */
export const flags = [
  /** Choosing another channel in the picker makes a new editor with the same text. */
  "remount-on-picker",
  /** Customising per channel mounts one editor per tab, the active one only. */
  "remount-on-customise",
  /** The footer is a new element every five seconds, or as often as `?rekey=` says. */
  "footer-rekey",
  /** Every keystroke renders the whole tree again. */
  "rerender-every-key",
  /** Elements the page did not make itself are thrown out of its main column. */
  "evict-foreign",
  /** A list opens at @ and # and takes the arrow keys and Enter. */
  "typeahead",
  /** Single letters are page hotkeys outside editable elements. Always on. */
  "hotkeys",
  /** The dialog pulls the focus back. Always on in the dialog. */
  "focus-trap",
  /** After publishing the composer stays where it is. */
  "publish-stays",
  /** The editor appears seconds after the page. */
  "late-editor",
  /** The browser asks before a text is left behind. */
  "leave-prompt",
  /** A dialog stands in the way until it is dismissed. */
  "interstitial",
] as const;

export type Flag = (typeof flags)[number];

const query = new URLSearchParams(location.search);
const asked = new Set((query.get("flags") ?? "").split(","));
const variants = new Set((query.get("variant") ?? "").split(","));

export const has = (flag: Flag): boolean => asked.has(flag);
export const isVariant = (name: string): boolean => variants.has(name);
export const localeName = query.get("locale") ?? "en";
/** The Page that is written for, where the address names one. */
export const pageName = query.get("page-name");
/** Milliseconds until the editor is there. */
export const lateMs = has("late-editor") ? Number(query.get("late") ?? 3000) : 0;
/** Milliseconds between two footers, with the flag. */
export const rekeyMs = Number(query.get("rekey") ?? 5000);
