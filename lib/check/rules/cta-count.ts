import type { Span } from "../finding";
import { termSet } from "../match/terms";
import type { Post } from "../post";
import type { Call } from "../reading/call";
import { actionOf, findCalls } from "../reading/calls";
import { isGoverned } from "../reading/calls-en";
import { isQuoted } from "../reading/quoted";
import { defineRule } from "../rule";
import { overlaps } from "../spans";

export const ctaCount = defineRule({
  id: "cta-count",
  family: "action",
  name: { fr: "Trop d’actions demandées", en: "Too many calls to action" },
  severity: "off",
  whenOn: "hint",
  languages: ["fr", "en"],
  message: {
    fr: "Gardez au plus {max} actions : la publication en demande {count}",
    en: "Keep at most {max} actions: the post asks for {count}",
  },
  variants: {
    single: {
      fr: "Gardez une seule action : la publication en demande {count}",
      en: "Keep one action: the post asks for {count}",
    },
    none: {
      fr: "Retirez l’appel à l’action : la charte n’en veut pas",
      en: "Take the call to action out: the charter wants none",
    },
  },
  why: {
    fr: "Devant plusieurs demandes, le lecteur n’en suit aucune. Une idée, une action.",
    en: "Faced with several requests a reader follows none of them. One idea, one action.",
  },
  question: { fr: "Laquelle sert l’objectif de cette publication ?", en: "Which one serves the objective of this post?" },
  source: {
    title: {
      fr: "Les appels à l’action de la charte, et combien par publication",
      en: "The charter’s calls to action, and how many per post",
    },
  },
  lesson: 10,
  options: {},
  compile: (_options, charter) => {
    const { max, allowed } = charter.cta;
    const terms = termSet(
      allowed.flatMap((entry) => {
        const texts = [entry.text, ...entry.terms];
        const { action, kind } = actionOf(texts.join(". ")) ?? { action: entry.id, kind: "goal" as const };
        return texts.map((term) => [term, { action, kind }] as const);
      }),
    );
    return function* (post) {
      const named = terms
        .find(post)
        .flatMap(({ start, end, value }): Call[] => (isTold(post.text, start) ? [] : [{ start, end, ...value }]));
      const others = findCalls(post).filter((call) => !named.some((other) => overlaps(other, call)));
      const asked = countedAsks(
        post,
        [...named, ...others].filter((call) => !isQuoted(post, call)),
      );
      const extra = asked[max];
      if (extra === undefined) return;
      yield {
        start: extra.start,
        end: extra.end,
        ...(max > 1 ? {} : { variant: max === 0 ? "none" : "single" }),
        values: { max, count: asked.length },
        evidence: asked.map(({ start, end }) => post.text.slice(start, Math.min(end, start + 40))).join(" · "),
      };
    };
  },
});

/** « Si vous demandez un devis », “when you book a service”: told, not asked. */
function isTold(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  return /(?:^|[^\p{L}])(?:vous|nous|you|we|they|i)\s$/iu.test(before) || isGoverned(before);
}

/**
 * One place for each different thing that is asked: goals and requests to the network count each. A phone number, an address,
 * « cliquez ici » or a link is only the way to a goal, and counts once when there is none. How many links is another rule’s.
 */
function countedAsks(post: Post, calls: readonly Call[]): readonly Span[] {
  const first = (kind: Call["kind"]) => {
    const ofKind = calls.filter((call) => call.kind === kind).sort((a, b) => a.start - b.start);
    return ofKind.filter((call, at) => ofKind.findIndex(({ action }) => action === call.action) === at);
  };
  const goals = first("goal");
  const network = first("network").filter(({ start }) => !/\s(?:or|ou)\s$/iu.test(post.text.slice(Math.max(0, start - 4), start)));
  const links = post.links.filter((link) => !network.some((call) => leadsTo(post.text, call, link)));
  const ways = goals.length > 0 ? [] : [...first("channel"), ...links].sort((a, b) => a.start - b.start).slice(0, 1);
  return [...goals, ...ways, ...network].sort((a, b) => a.start - b.start);
}

/** « Suivez-nous ici : », with the link on the same line. */
function leadsTo(text: string, call: Span, link: Span): boolean {
  return call.end <= link.start && link.start - call.end < 80 && !text.slice(call.end, link.start).includes("\n");
}
