/**
 * What the background does: answers messages from the store, keeps the store within its bounds, follows the optional host.
 * Promises that nothing lives in memory alone and that the log holds no words; refuses messages from outside the extension.
 */
export { readShortcuts, setupCommands } from "./commands";
export { setupContextMenu } from "./context-menu";
export { createHandlers } from "./handlers";
export { createLog, type LogEntry } from "./log";
export { type HostPorts, OPTIONAL_HOST, setupOptionalHost } from "./optional-host";
export { createPartLoader, type Injector } from "./parts";
export { createPasted } from "./pasted";
export { createPolicySource } from "./policy";
export { createRetention } from "./retention";
export { createSamples } from "./samples";
export { type Alarms, setupUpkeep } from "./upkeep";
