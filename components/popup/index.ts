/** The toolbar popup. Props in, callbacks out. */
export { Popup, type PopupProps } from "./Popup";
