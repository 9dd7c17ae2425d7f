import type { Link } from "../post";
import { isNameOfSite } from "../reading/link-hosts";
import { defineRule } from "../rule";

export const linkCount = defineRule({
  id: "link-count",
  family: "links",
  name: { fr: "Nombre de liens", en: "Number of links" },
  severity: "off",
  whenOn: "advice",
  languages: "any",
  message: { fr: "Gardez {max} liens au plus ; il y en a {count}", en: "Keep {max} links at most; there are {count}" },
  variants: {
    single: { fr: "Gardez un seul lien ; il y en a {count}", en: "Keep one link; there are {count}" },
    none: { fr: "Retirez le lien : la charte n’en veut pas", en: "Take the link out: the charter wants none" },
  },
  why: {
    fr: "Deux liens, c’est un choix à faire, et un choix à faire, c’est un clic en moins. Gardez celui de l’action attendue.",
    en: "Two links make a choice, and a choice costs a click. Keep the one for the action you want.",
  },
  question: { fr: "Lequel mène à ce que la publication demande ?", en: "Which one leads to what the post asks for?" },
  source: {
    title: {
      fr: "La limite de liens par publication de la charte ; une idée, une action",
      en: "The charter’s limit of links per post; one idea, one action",
    },
  },
  lesson: 10,
  options: {},
  compile: (_options, charter) => {
    const { max } = charter.links;
    return function* ({ links }) {
      if (links.length <= max) return;
      const known = new Set(links.filter((link) => !isBare(link)).map(({ host }) => host));
      const different = links.filter((link) => !isNameOfSite(link) && known.size < known.add(placeOf(link)).size);
      const extra = different[max];
      if (extra === undefined) return;
      const { start, end } = extra;
      yield { start, end, values: { max, count: different.length }, ...(max > 1 ? {} : { variant: max === 1 ? "single" : "none" }) };
    };
  },
});

/** Where a link leads; a place written twice is one, as in a post in two languages, and so is the bare site beside a page of it. */
function placeOf(link: Link): string {
  const { host, path, query, hash } = link;
  return isBare(link) ? host : `${host}${path.replace(/\/$/, "")}?${query}#${hash}`;
}

function isBare({ scheme, path, query, hash }: Link): boolean {
  return scheme === "" && path.length < 2 && query === "" && hash === "";
}
