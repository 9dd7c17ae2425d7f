import type { SenderKind } from "./protocol";

/** The part of the browser's sender that we look at. Chromium adds `origin`; Firefox may leave it out. */
export interface SenderLike {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  /** Names the very document; browsers that do not know it leave it out. */
  readonly documentId?: string | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly incognito?: boolean | undefined } | undefined;
}

/** Who we are: `runtime.id` and `runtime.getURL("")`. */
export interface Self {
  readonly id: string;
  /** Ends with a slash, e.g. `chrome-extension://…/`. */
  readonly baseUrl: string;
}

/** The pages our script runs in. */
const CONTENT_ORIGINS: readonly string[] = ["https://business.facebook.com", "https://www.facebook.com"];

/**
 * Says who sent a message: our script in the top frame of one of Meta's pages, one of our own pages, or somebody else (nothing).
 * Everything is read from what the browser vouches for, never from the message itself.
 */
export function classifySender(sender: SenderLike, self: Self): SenderKind | undefined {
  if (sender.id !== self.id || typeof sender.url !== "string") return undefined;
  if (sender.url.startsWith(self.baseUrl)) {
    const originFits = sender.origin === undefined || `${sender.origin}/` === self.baseUrl;
    return originFits && (sender.frameId ?? 0) === 0 ? "page" : undefined;
  }
  const origin = originOf(sender.url);
  if (origin === undefined || !CONTENT_ORIGINS.includes(origin)) return undefined;
  if (sender.origin !== undefined && sender.origin !== origin) return undefined;
  return sender.tab !== undefined && sender.frameId === 0 ? "content" : undefined;
}

function originOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).origin : undefined;
}
