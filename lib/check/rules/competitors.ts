import type { Span } from "../finding";
import { termSet } from "../match/terms";
import type { Post } from "../post";
import { type CompetitorName, competitorName, isCompetitorNamed } from "../reading/competitor-names";
import { isTagged } from "../reading/tagged";
import { defineRule, type Hit } from "../rule";

export const competitors = defineRule({
  id: "competitors",
  family: "lexicon",
  name: { fr: "Concurrents cités", en: "Competitors named" },
  severity: "off",
  whenOn: "must",
  wanted: (charter) => charter.identity.competitors.length > 0,
  languages: "any",
  perLine: true,
  message: { fr: "Retirez « {found} » : on ne cite pas ce concurrent", en: "Take out “{found}”: this competitor is not to be named" },
  why: {
    fr: "Citer un concurrent lui fait de la place, et une comparaison doit pouvoir se prouver point par point.",
    en: "Naming a competitor gives it room, and a comparison must be provable point by point.",
  },
  question: { fr: "Que dites-vous de vous sans parler de lui ?", en: "What can you say of yourselves without speaking of them?" },
  source: {
    title: {
      fr: "La liste des concurrents dans la charte ; Code de la consommation, art. L122-1 et suivants (publicité comparative)",
      en: "The charter’s list of competitors; Code de la consommation, art. L122-1 et seq. (comparative advertising)",
    },
  },
  lesson: 23,
  options: {},
  compile: (_options, charter) => {
    const { competitors: listed, pageName } = charter.identity;
    if (listed.length === 0) return undefined;
    const own = [pageName, ...charter.lexicon.products].map((name) => [name, undefined] as const);
    const terms = termSet([...own, ...listed.map((name) => [name, competitorName(name)] as const)]);
    const tags = new Map(listed.map((name) => [handleOf(name), competitorName(name)] as const));
    return function* (post) {
      for (const match of terms.find(post)) {
        if (match.value !== undefined && isNamed(post, match, match.value)) yield hit(post, match);
      }
      for (const tag of [...post.hashtags, ...post.mentions]) {
        const known = tags.get(handleOf(tag.name));
        if (known !== undefined && !(known.common && known.count === 1)) yield hit(post, tag);
      }
    };
  },
});

function hit(post: Post, { start, end }: Span): Hit {
  return { start, end, values: { found: post.text.slice(start, end) } };
}

function isNamed(post: Post, { start, end }: Span, name: CompetitorName): boolean {
  if (isTagged(post, { start, end })) return false;
  return isCompetitorNamed(post.text.slice(start, end), lineBefore(post, start), post.text.slice(end, end + 10), name);
}

/** A name as a tag writes it: « Leader Price » is #LeaderPrice and @leader.price. */
function handleOf(name: string): string {
  return name
    .normalize("NFD")
    .replaceAll(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}

function lineBefore(post: Post, start: number): string {
  const before = post.text.slice(Math.max(0, start - 40), start);
  return before.slice(before.lastIndexOf("\n") + 1);
}
