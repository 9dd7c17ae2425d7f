/** The panel beside the composer: draws `PanelState`, in a closed shadow root of a page or openly on a page of ours. */
export { HOST_NAME } from "./host";
export { type MountOptions, mountPanel, renderPanelOnPage } from "./mount";
export { panelStyles } from "./styles";
export { underlineStyles } from "./underline-styles";
