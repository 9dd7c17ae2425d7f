/** The Page a composer writes for, as far as it shows it. */
export interface PageRef {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
}

/**
 * Whether two composers write for the same Page: by id where both show one, else by name, without regard to capitals. Two that
 * show neither count as the same, because nothing tells them apart.
 */
export function isSamePage(a: PageRef, b: PageRef): boolean {
  if (a.id !== undefined && b.id !== undefined) return a.id === b.id;
  if (a.name !== undefined && b.name !== undefined) return plain(a.name) === plain(b.name);
  return a.id === b.id && a.name === b.name;
}

function plain(name: string): string {
  return name.trim().toLowerCase();
}
