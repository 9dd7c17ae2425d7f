import type { Charter } from "../../charter";
import type { Link } from "../post";

/** Tells hosts of a list, and what lies under them (`blog.mill.example` under `mill.example`). */
export function hostSet(hosts: Iterable<string>): (host: string) => boolean {
  const known = new Set([...hosts].map((host) => host.toLowerCase().replace(/^www\./, "")));
  return (host) => {
    if (known.size === 0) return false;
    for (let at = 0; ; ) {
      if (known.has(at === 0 ? host : host.slice(at))) return true;
      at = host.indexOf(".", at) + 1;
      if (at === 0) return false;
    }
  };
}

/** Meta's own hosts: pages, messages and stories, not websites that a company could measure. */
export const isMetaHost = hostSet(
  "facebook.com fb.com fb.me fb.watch m.me messenger.com instagram.com ig.me wa.me whatsapp.com threads.net threads.com".split(" "),
);

/** Every host that the charter itself names: own domains, allowed hosts and shorteners, and the addresses it gives elsewhere. */
export function charterHosts(charter: Charter): string[] {
  const { identity, links, cta, ads, proofs, contests, moderation, legal } = charter;
  const addresses = [
    ...cta.allowed.map(({ url }) => url),
    ...proofs.map(({ url }) => url),
    ...ads.landingPages,
    contests.rulesUrl,
    moderation.rulesUrl,
    legal.privacyUrl,
  ];
  return [...identity.domains, ...links.allowedHosts, ...links.allowedShorteners, ...addresses.flatMap(hostOf)];
}

/** The host of a web address, without `www.`; nothing when it has none. */
export function hostOf(address: string | undefined): string[] {
  const host = address === undefined ? undefined : /^https?:\/\/(?:[^/?#@]*@)?(?:www\.)?([^/?#:]+)/i.exec(address)?.[1];
  return host === undefined ? [] : [host.toLowerCase()];
}

/** A company named after its site (“Booking.com”): a capital first, and neither scheme nor path. People read a name, not a link. */
export function isNameOfSite({ raw, scheme, path, query }: Link): boolean {
  return scheme === "" && path === "" && query === "" && /^\p{Lu}/u.test(raw) && !/^www\./i.test(raw);
}
