import type { ByLanguage } from "../draft";
import { inOwnLanguage, matches } from "../match";
import { defineRule } from "../rule";

export const instagramLinks = defineRule({
  id: "instagram-links",
  family: "network",
  name: { fr: "Lien dans une légende Instagram", en: "Link in an Instagram caption" },
  severity: "off",
  whenOn: "advice",
  // Always on: it only reads captions for Instagram.
  wanted: () => true,
  surfaces: ["instagram-post"],
  languages: "any",
  message: {
    fr: "Renvoyez au lien en bio : sur Instagram, celui-ci ne se clique pas",
    en: "Point to the link in bio: on Instagram this one cannot be clicked",
  },
  why: {
    fr: "Une adresse dans la légende reste du texte, que personne ne recopie. Mettez-la dans la bio, et dites-le.",
    en: "An address in the caption stays plain text that nobody types in. Put it in the bio, and say so.",
  },
  source: {
    title: { fr: "Instagram, les liens d’une légende ne se cliquent pas", en: "Instagram, links in captions are not clickable" },
    seen: "2026-11-23",
  },
  lesson: 32,
  options: {},
  compile: () =>
    function* (post) {
      // A bare `mill.example` can be read aloud and typed; a scheme or a path cannot.
      const link = post.links.find(({ scheme, path, query, hash }) => scheme !== "" || path.length > 1 || query !== "" || hash !== "");
      if (link === undefined || matches(post, IN_BIO)) return;
      const { start, end } = link;
      const text = inOwnLanguage(post, SAYING);
      yield {
        start,
        end,
        ...(text === undefined
          ? {}
          : {
              fixes: [{ label: { fr: "Écrire « lien en bio »", en: "Write “link in bio”" }, edits: [{ start, end, text }], safe: false }],
            }),
      };
    },
});

const SAYING: ByLanguage<string> = { fr: "lien en bio", en: "link in bio" };
const IN_BIO =
  /\b(?:(?:liens?|adresse|url|tout|infos?|inscriptions?|reservations?|billetterie) (?:(?:est|sont|se trouve|a retrouver|disponible) )?(?:en|dans (?:la|notre|ma)) bio(?:graphie)?|(?:links?|details|info|tickets|bookings?)(?: is| are)? in (?:our |my |the )?(?:bio|profile))\b/;
