/** The address with the page's switches kept, so that a place reached by click speaks the same language. */
export function addressOf(path: string): string {
  const url = new URL(path, location.href);
  for (const key of ["locale", "variant", "flags", "late", "rekey"]) {
    const value = new URLSearchParams(location.search).get(key);
    if (value !== null) url.searchParams.set(key, value);
  }
  return url.pathname + url.search;
}

/** Goes there without loading a page. */
export const goTo = (path: string): void => window.lookalike.go(addressOf(path));
