/** Real browsers for tests: started with the extension and led to the look-alike, and the ways into what they hide. */
export { launchChromium } from "./chromium";
export { evaluateInWorker, killWorker, openExtensionPage, pageOpenedBy, workerRuns } from "./extension";
export { launchFirefox } from "./firefox";
export type { LaunchOptions, TestBrowser } from "./launch";
export { closedRoot, panelClick, panelFocus, panelFocused, panelHas, panelQuery, panelRoot, panelText, panelTexts } from "./panel";
export { press, pressText, pressWhenFree } from "./press";
export { foreignHosts, type RecordedRequest, type RequestRecord, recordRequests } from "./requests";
export { nextFrame, waitFor } from "./wait";
