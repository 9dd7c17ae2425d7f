import type { Delivered, Unread } from "./charter-desk";

/**
 * A sample charter is that of an invented company. Over the Page of another one its rules stay; what it would say in the name of that
 * company does not: remarks name the Page, no promise is quoted, and nobody is sent to one of its people.
 * @param pageName the name that the composer shows, if it shows one
 */
export function lendSample(delivered: Delivered | Unread, pageName: string | undefined): Delivered | Unread {
  if (delivered.source !== "default" || delivered.charter === undefined || pageName === undefined) return delivered;
  const { promise, ...charter } = delivered.charter;
  if (charter.identity.pageName === pageName) return delivered;
  const topics = { ...charter.topics, sensitive: charter.topics.sensitive.map(({ term }) => ({ term })) };
  return { ...delivered, isLent: true, charter: { ...charter, topics, identity: { ...charter.identity, pageName } } };
}
