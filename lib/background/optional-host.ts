import type { Log } from "./log";

/** The Page dialog's host: asked for by a button, never at installation (T17). */
export const OPTIONAL_HOST = "https://www.facebook.com/*";
const SCRIPT_ID = "facebook-page";
/** Where the build puts the entry `composer.ts`; same file and same moment as in the manifest's own `content_scripts`. */
const SCRIPT_FILE = "composer.js";

interface Origins {
  readonly origins?: string[] | undefined;
}

/** `browser.permissions` and `browser.scripting`, as far as this needs them. */
export interface HostPorts {
  readonly permissions: {
    contains(permissions: { origins: string[] }): Promise<boolean>;
    readonly onAdded: { addListener(listener: (change: Origins) => void): void };
    readonly onRemoved: { addListener(listener: (change: Origins) => void): void };
  };
  readonly scripting: {
    getRegisteredContentScripts(filter: { ids: string[] }): Promise<readonly unknown[]>;
    registerContentScripts(
      scripts: { id: string; matches: string[]; js: string[]; runAt: "document_end"; allFrames: boolean }[],
    ): Promise<void>;
    unregisterContentScripts(filter: { ids: string[] }): Promise<void>;
  };
  readonly log: Log;
}

/**
 * Keeps the registration of our script on the optional host equal to the permission: at each start of the worker (an update
 * clears registrations), and whenever the permission is given or taken away (F15). Repeating it changes nothing.
 *
 * @returns resolves when the first comparison is done
 */
export function setupOptionalHost({ permissions, scripting, log }: HostPorts): Promise<void> {
  let last: Promise<void> = Promise.resolve();
  // One after the other: two comparisons at once would both register, and the second would fail.
  const compareInTurn = () => {
    last = last.then(compare);
    return last;
  };
  permissions.onAdded.addListener(() => void compareInTurn());
  permissions.onRemoved.addListener(() => void compareInTurn());
  return compareInTurn();

  async function compare(): Promise<void> {
    try {
      const granted = await permissions.contains({ origins: [OPTIONAL_HOST] });
      const registered = (await scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] })).length > 0;
      if (granted && !registered) {
        const script = { id: SCRIPT_ID, matches: [OPTIONAL_HOST], js: [SCRIPT_FILE], runAt: "document_end" as const, allFrames: false };
        await scripting.registerContentScripts([script]);
        log({ code: "host-registered" });
      }
      if (!granted && registered) {
        await scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
        log({ code: "host-removed" });
      }
    } catch (error) {
      log({ code: "task-failed", error });
    }
  }
}
