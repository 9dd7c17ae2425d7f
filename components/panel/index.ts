/** The panel beside the composer: draws `PanelState`, in a closed shadow root of a page or openly on a page of ours. */
export { Choice } from "./Choice";
export { FirstRun } from "./FirstRun";
export { HOST_NAME } from "./host";
export { KeyList } from "./KeyList";
export { type MountOptions, mountPanel, renderPanelOnPage } from "./mount";
export { PasteView } from "./PasteView";
export { panelStyles } from "./styles";
export { underlineStyles } from "./underline-styles";
