import type { Post } from "../post";
import { findEndorsement, findTag, isDisclosed } from "../reading/endorsement";
import { defineRule, type Hit } from "../rule";

/** They hint at advertising, and few readers understand them. */
const WEAK = new Set(["sponso", "sponsos", "spon", "spons"]);

export const legalInfluence = defineRule({
  id: "legal-influence",
  family: "legal",
  name: { fr: "Partenariat avec un créateur", en: "Work with a creator" },
  severity: "off",
  whenOn: "must",
  pack: "influence",
  languages: ["fr", "en"],
  message: {
    fr: "À vérifier : dites « Publicité » ou « Collaboration commerciale »",
    en: "Check: say “Advertisement” or “Paid partnership”",
  },
  variants: {
    weak: {
      fr: "À vérifier : {found} ne suffit pas, écrivez « Collaboration commerciale »",
      en: "Check: {found} is not clear enough, write “Paid partnership”",
    },
  },
  why: {
    fr: "Argent, cadeau ou invitation : le lecteur doit le voir sur toute la publication, et l’annonceur en répond avec le créateur.",
    en: "Money, gift or invitation: readers must see it on the whole post, and the advertiser answers for it with the creator.",
  },
  question: {
    fr: "Qu’a reçu la personne citée, et un contrat le dit-il ?",
    en: "What did the person named receive, and does a contract say so?",
  },
  source: {
    title: {
      fr: "Loi 2023-451 du 9 juin 2023, art. 5 et 8, modifiée par l’ordonnance 2024-978 ; décret 2025-1137",
      en: "French act 2023-451 of 9 June 2023, art. 5 and 8, amended by ordonnance 2024-978; décret 2025-1137",
    },
    seen: "2026-11-23",
  },
  lesson: 24,
  options: {},
  compile: () => findUndisclosed,
});

function* findUndisclosed(post: Post): Generator<Hit> {
  const tag = findTag(post, WEAK);
  const tie = tag ?? findEndorsement(post);
  if (tie === undefined || isDisclosed(post)) return;
  yield {
    start: tie.start,
    end: tie.end,
    ...(tag === undefined ? {} : { variant: "weak", values: { found: post.text.slice(tag.start, tag.end) } }),
  };
}
