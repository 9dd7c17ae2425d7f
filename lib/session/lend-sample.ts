import type { Delivered, Unread } from "./charter-desk";

/**
 * A sample charter is that of an invented company. Over the Page of another one its rules stay; what it would say in the name of that
 * company does not: remarks name the Page, and no promise is quoted.
 * @param pageName the name that the composer shows, if it shows one
 */
export function lendSample(delivered: Delivered | Unread, pageName: string | undefined): Delivered | Unread {
  if (delivered.source !== "default" || delivered.charter === undefined || pageName === undefined) return delivered;
  const { promise, ...charter } = delivered.charter;
  if (charter.identity.pageName === pageName) return delivered;
  return { ...delivered, isLent: true, charter: { ...charter, identity: { ...charter.identity, pageName } } };
}
