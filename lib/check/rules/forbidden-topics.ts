import type { FindingSeverity } from "../finding";
import { termSet } from "../match/terms";
import { defineRule } from "../rule";
import { overlapsAny } from "../spans";

interface Topic {
  readonly severity: FindingSeverity;
  readonly variant?: string;
  readonly reason?: string;
  readonly person?: string;
}

export const forbiddenTopics = defineRule({
  id: "forbidden-topics",
  family: "lexicon",
  name: { fr: "Sujets à éviter ou à faire valider", en: "Topics to avoid or to clear" },
  severity: "must",
  languages: "any",
  perLine: true,
  message: { fr: "Laissez ce sujet de côté : « {found} »", en: "Leave this topic out: “{found}”" },
  variants: {
    sensitive: { fr: "Faites valider ce sujet avant de publier : « {found} »", en: "Have this topic cleared before publishing: “{found}”" },
    escalate: { fr: "Parlez-en d’abord à {person} : « {found} »", en: "Talk to {person} first: “{found}”" },
  },
  why: {
    fr: "La charte réserve ce sujet : une phrase de trop engage toute l’entreprise.",
    en: "The charter reserves this topic: one sentence too many commits the whole company.",
  },
  source: { title: { fr: "Les sujets interdits et sensibles de la charte", en: "The charter’s forbidden and sensitive topics" } },
  lesson: 6,
  options: {},
  compile: (_options, charter) => {
    const { forbidden, sensitive } = charter.topics;
    if (forbidden.length + sensitive.length === 0) return undefined;
    const topics = new Map<string, Topic>();
    for (const { term, level, reason } of forbidden) topics.set(term, { severity: level, ...(reason === undefined ? {} : { reason }) });
    for (const { term, escalateTo: person } of sensitive) {
      if (!topics.has(term))
        topics.set(term, { severity: "advice", ...(person === undefined ? { variant: "sensitive" } : { variant: "escalate", person }) });
    }
    const terms = termSet(topics, { plurals: true });
    return function* (post) {
      for (const { start, end, value } of terms.find(post)) {
        if (overlapsAny(post.mentions, { start, end })) continue;
        yield {
          start,
          end,
          severity: value.severity,
          values: { found: post.text.slice(start, end), person: value.person ?? "" },
          ...(value.variant === undefined ? {} : { variant: value.variant }),
          ...(value.reason === undefined ? {} : { why: value.reason }),
        };
      }
    };
  },
});
