import type { CharterView, ComposerView } from "./inputs";

/** Whose charter is in force, and whether the composer writes for a Page of that charter. */
export interface Heading {
  /** The company; over a sample that is lent, the Page. */
  readonly owner: string;
  readonly version: string;
  readonly example: boolean;
  /** `this`: a Page of the charter; a name: another one; absent: the composer does not show it. */
  readonly page?: { readonly kind: "this" } | { readonly kind: "other"; readonly name: string };
}

/** Nothing while no charter is in force. */
export function headingOf(view: CharterView, composer: ComposerView): Heading | undefined {
  if (view.status !== "ready") return undefined;
  const { identity, version } = view.charter;
  const heading = { owner: identity.pageName, version, example: view.source === "default" };
  if (composer.status !== "reading" || view.isLent === true) return heading;
  const { id, name } = composer.page;
  const names = [identity.pageName, ...identity.pages.map((page) => page.name)].map((known) => known?.trim().toLowerCase());
  const own =
    view.match === "page" ||
    identity.pages.some((page) => page.id !== undefined && page.id === id) ||
    (name && names.includes(name.trim().toLowerCase()));
  if (own) return { ...heading, page: { kind: "this" } };
  return name ? { ...heading, page: { kind: "other", name } } : heading;
}
