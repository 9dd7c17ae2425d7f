/**
 * Who asked the network for what, to prove that the extension asks for nothing (T18). Two nets: every page's requests with the code
 * behind them (Chromium), and the host names that reached the proxy, from wherever in the browser (both browsers). The service
 * worker is left to the second net: one that is watched does not come back after it was stopped.
 */
import type { CDPSession, Protocol, Target } from "puppeteer-core";
import type { TestBrowser } from "./launch";

export interface RecordedRequest {
  readonly url: string;
  /** The page that asked. */
  readonly from: string;
  /** Whether the extension's own code stands behind it, in its pages or its content script. */
  readonly own: boolean;
}

export interface RequestRecord {
  readonly all: readonly RecordedRequest[];
  /** Requests of the extension's own code, but for its own packaged files. */
  own(): RecordedRequest[];
  stop(): Promise<void>;
}

function scriptsBehind(initiator: Protocol.Network.Initiator): string[] {
  const scripts = initiator.url === undefined ? [] : [initiator.url];
  for (let stack = initiator.stack; stack !== undefined; stack = stack.parent) scripts.push(...stack.callFrames.map((frame) => frame.url));
  return scripts;
}

/** Hosts that browsers themselves call, with or without an extension. */
const browserMakers = /(?:^|\.)(?:google|googleapis|gvt1|gstatic|mozilla|firefox|microsoft)\.(?:com|net|org)(?::\d+)?$/;

/** Host names somebody in this browser asked for that are neither the look-alike's nor the browser maker's. */
export function foreignHosts(browser: TestBrowser): string[] {
  return [...new Set(browser.strangers.filter((host) => !browserMakers.test(host)))];
}

/** Writes down every request of every page from now on. Chromium only. */
export async function recordRequests(browser: TestBrowser): Promise<RequestRecord> {
  const all: RecordedRequest[] = [];
  const sessions: CDPSession[] = [];
  const attach = async (target: Target): Promise<void> => {
    if (!["page", "background_page", "other"].includes(target.type())) return;
    const session = await target.createCDPSession();
    sessions.push(session);
    session.on("Network.requestWillBeSent", ({ request, initiator }) => {
      const own = [target.url(), ...scriptsBehind(initiator)].some((url) => url.startsWith(browser.extensionOrigin));
      all.push({ url: request.url, from: target.url(), own });
    });
    await session.send("Network.enable");
  };
  // A target that is gone before we are attached asks for nothing any more.
  const follow = (target: Target) => void attach(target).catch((reason: unknown) => console.warn(`Not recorded: ${String(reason)}`));
  browser.browser.on("targetcreated", follow);
  await Promise.all(browser.browser.targets().map(attach));
  return {
    all,
    own: () => all.filter(({ own, url }) => own && !url.startsWith(browser.extensionOrigin) && !url.startsWith("data:")),
    stop: async () => {
      browser.browser.off("targetcreated", follow);
      await Promise.all(sessions.map((session) => session.detach().catch(() => undefined)));
    },
  };
}
