import type { Self, SenderLike } from "../../lib/messages";

/** What the browsers report for each kind of sender, and for everybody else. */
export const self: Self = { id: "abcdefghijklmnopabcdefghijklmnop", baseUrl: "chrome-extension://abcdefghijklmnopabcdefghijklmnop/" };

const tab = { incognito: false };
const business = "https://business.facebook.com/latest/composer?asset_id=1";

export const content: SenderLike = { id: self.id, url: business, origin: "https://business.facebook.com", frameId: 0, tab };
export const page: SenderLike = { id: self.id, url: `${self.baseUrl}dashboard.html`, origin: self.baseUrl.slice(0, -1), frameId: 0, tab };
export const popup: SenderLike = { id: self.id, url: `${self.baseUrl}popup.html`, origin: self.baseUrl.slice(0, -1) };

export const foreign: Record<string, SenderLike> = {
  "another extension": { ...page, id: "ponmlkjihgfedcbaponmlkjihgfedcba" },
  "another extension that claims our id's page": { id: "ponmlkjihgfedcbaponmlkjihgfedcba", url: `${self.baseUrl}dashboard.html` },
  "no id": { ...content, id: undefined },
  "no url": { id: self.id, frameId: 0, tab },
  "a url that is none": { ...content, url: "about:blank", origin: undefined },
  "another page of Meta": { ...content, url: "https://m.facebook.com/", origin: "https://m.facebook.com" },
  "http instead of https": { ...content, url: "http://business.facebook.com/", origin: "http://business.facebook.com" },
  "a host that only begins like ours": {
    ...content,
    url: "https://business.facebook.com.example.org/",
    origin: "https://business.facebook.com.example.org",
  },
  "a user name that looks like the host": { ...content, url: "https://business.facebook.com@example.org/", origin: undefined },
  "another port": { ...content, url: "https://business.facebook.com:8443/", origin: undefined },
  "a frame in the page": { ...content, frameId: 3 },
  "a frame of unknown number": { ...content, frameId: undefined },
  "no tab": { ...content, tab: undefined },
  "an origin that differs from the url": { ...content, origin: "https://example.org" },
  "a sandboxed frame": { ...content, origin: "null" },
  "our page in somebody's frame": { ...page, frameId: 2 },
  "our page with another origin": { ...page, origin: "https://example.org" },
  "an extension whose id begins like ours": { ...page, url: `${self.baseUrl.slice(0, -1)}x/dashboard.html`, origin: undefined },
};
