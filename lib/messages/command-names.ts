/** Keyboard commands, as the manifest names them. */
export const COMMANDS = ["toggle-panel", "next-finding", "apply-fix", "ignore-remark"] as const;
export type CommandName = (typeof COMMANDS)[number];
