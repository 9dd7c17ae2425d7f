/** The dashboard's screens. Props in, callbacks out. */
export { COMPOSER_ADDRESS, ComposerLink } from "./ComposerLink";
export { Dashboard } from "./Dashboard";
export { FailureNotice } from "./FailureNotice";
export { HealthNotice } from "./HealthNotice";
export { LanguageSelect } from "./LanguageSelect";
export { PrefSwitch } from "./PrefSwitch";
export { routes } from "./routes";
export type { About, Route, ScreenProps } from "./screen";
export { useDocument } from "./use-document";
