import type { CheckContext } from "../draft";
import type { Edit } from "../finding";
import type { Link } from "../post";
import { defineRule, type Hit } from "../rule";

interface Parameter {
  readonly name: string;
  readonly value: string;
}

export const linkUtm = defineRule({
  id: "link-utm",
  family: "links",
  name: { fr: "Lien sans suivi", en: "Untracked link" },
  severity: "advice",
  languages: "any",
  message: { fr: "Ajoutez {missing} à ce lien", en: "Add {missing} to this link" },
  variants: {
    wrong: { fr: "Écrivez {expected} dans ce lien", en: "Write {expected} in this link" },
  },
  why: {
    fr: "Sans ces paramètres, la visite se perd dans les statistiques : impossible de dire ce que la publication a rapporté.",
    en: "Without these parameters the visit is lost in the statistics: nobody can tell what the post brought in.",
  },
  source: {
    title: {
      fr: "Aide de Google Analytics, données de campagne par URL personnalisées ; la convention de liens de la charte",
      en: "Google Analytics help, collect campaign data with custom URLs; the charter’s link convention",
    },
    url: "https://support.google.com/analytics/answer/10917952",
    seen: "2026-11-23",
  },
  lesson: 28,
  options: {},
  compile: (_options, charter) => {
    const { utm } = charter.links;
    const domains = charter.identity.domains.map((domain) => domain.toLowerCase().replace(/^www\./, ""));
    if (utm.length === 0 || domains.length === 0) return undefined;
    return function* (post, context) {
      for (const link of post.links) {
        if (domains.some((domain) => link.host === domain || link.host.endsWith(`.${domain}`))) yield* checkLink(link, utm, context);
      }
    };
  },
});

function* checkLink(link: Link, utm: readonly Parameter[], context: CheckContext): Generator<Hit> {
  const present = new Map<string, string>();
  for (const pair of link.query.split("&")) {
    const [name = "", ...value] = pair.split("=");
    // Of a parameter that stands twice, statistics read the first.
    if (!present.has(name)) present.set(name, value.join("="));
  }
  const missing = utm.filter(({ name }) => !present.has(name) || present.get(name) === "");
  const wrong = utm.filter(({ name, value }) => value !== "" && !missing.some((one) => one.name === name) && present.get(name) !== value);
  if (missing.length === 0 && wrong.length === 0) return;
  const added = missing.map((parameter) => ({ name: parameter.name, value: parameter.value || invent(parameter.name, context) }));
  const list = (parameters: readonly Parameter[]) =>
    parameters.map(({ name, value }) => (value === "" ? name : `${name}=${value}`)).join(", ");
  yield {
    start: link.start,
    end: link.end,
    ...(missing.length === 0 ? { variant: "wrong" } : {}),
    values: { missing: list(missing), expected: list(wrong) },
    fixes: [
      {
        label: { fr: "Compléter le lien", en: "Complete the link" },
        edits: [rewrite(link, utm, [...added, ...wrong])],
        safe: missing.every(({ value }) => value !== ""),
      },
    ],
  };
}

/** A value where the charter leaves it open: the month for a campaign, else the day and the pillar. To be read by a human. */
function invent(name: string, context: CheckContext): string {
  const day = (context.sheet?.plannedAt ?? context.now).slice(0, 10);
  if (name === "utm_campaign") return `facebook-${day.slice(0, 7)}`;
  return [day.replaceAll("-", ""), context.sheet?.pillarId].filter((part) => part !== undefined).join("-");
}

/** The whole query anew: what was there stays where it stood, wrong values are mended in place, missing ones follow in the charter's order. */
function rewrite(link: Link, utm: readonly Parameter[], mended: readonly Parameter[]): Edit {
  const values = new Map(mended.map(({ name, value }) => [name, value]));
  const kept = link.query
    .split("&")
    .filter((pair) => pair !== "")
    .map((pair) => {
      const name = pair.split("=")[0] ?? "";
      const value = values.get(name);
      values.delete(name);
      return value === undefined ? pair : `${name}=${encodeURIComponent(value)}`;
    });
  const appended = utm.flatMap(({ name }) => (values.has(name) ? [`${name}=${encodeURIComponent(values.get(name) ?? "")}`] : []));
  const hashLength = link.hash === "" && !link.raw.endsWith("#") ? 0 : link.hash.length + 1;
  const queryLength = link.query === "" && !link.raw.slice(0, link.raw.length - hashLength).endsWith("?") ? 0 : link.query.length + 1;
  const end = link.end - hashLength;
  const slash = link.path === "" ? "/" : "";
  return { start: end - queryLength, end, text: `${slash}?${[...kept, ...appended].join("&")}` };
}
