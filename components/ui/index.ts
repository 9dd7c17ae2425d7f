/** Primitives shared by panel, popup and dashboard. Their looks are in ui.css, their colours and sizes in assets/tokens.css. */
export { Button, type ButtonProps, IconButton, type IconButtonProps } from "./Button";
export { Icon, type IconName } from "./Icon";
export { Mark } from "./Mark";
export { SeverityMark, SeverityShape } from "./SeverityMark";
export { trusted } from "./trusted";
export { VisuallyHidden } from "./VisuallyHidden";
