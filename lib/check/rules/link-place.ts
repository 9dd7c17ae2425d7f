import { hostOf, isMetaHost, isNameOfSite } from "../reading/link-hosts";
import { wrappedTarget } from "../reading/link-parts";
import { defineRule } from "../rule";

export const linkPlace = defineRule({
  id: "link-place",
  family: "links",
  name: { fr: "Lien à mettre en commentaire", en: "Link for the first comment" },
  severity: "off",
  whenOn: "hint",
  wanted: (charter) => charter.links.place === "first-comment",
  // An ad has its own button, and nobody can open a link in a caption or a comment on Instagram.
  surfaces: ["facebook-post", "facebook-reel"],
  languages: "any",
  message: {
    fr: "Passez ce lien dans le premier commentaire, et dites qu’il y est",
    en: "Move this link to the first comment, and say it is there",
  },
  why: {
    fr: "La charte garde les liens pour le premier commentaire ; le texte annonce ce qu’on y trouvera.",
    en: "The charter keeps links for the first comment; the text says what people will find there.",
  },
  source: { title: { fr: "La place des liens selon la charte", en: "The charter’s place for links" } },
  lesson: 28,
  options: {},
  compile: (_options, charter) => {
    if (charter.links.place !== "first-comment") return undefined;
    return function* (post) {
      const link = post.links.find((one) => !isNameOfSite(one) && !isMetaHost(hostOf(wrappedTarget(one))[0] ?? one.host));
      if (link !== undefined) yield { start: link.start, end: link.end };
    };
  },
});
