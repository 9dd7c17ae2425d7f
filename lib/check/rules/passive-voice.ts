import type { Post } from "../post";
import { AGENTLESS, PASSIVE, type PassivePattern } from "../reading/passive";
import { isQuoted } from "../reading/quoted";
import { shown } from "../reading/shown";
import { defineRule, type Hit } from "../rule";

export const passiveVoice = defineRule({
  id: "passive-voice",
  family: "reading",
  name: { fr: "Tournure passive", en: "Passive voice" },
  severity: "off",
  whenOn: "hint",
  wanted: (charter) => charter.readability.activeVoice,
  languages: ["fr", "en"],
  perLine: true,
  message: {
    fr: "Commencez par qui agit, plutôt que « {found} »",
    en: "Begin with who acts, rather than “{found}”",
  },
  variants: {
    agentless: { fr: "Dites qui agit, plutôt que « {found} »", en: "Say who acts, rather than “{found}”" },
  },
  why: {
    fr: "La charte préfère la voix active : on voit des gens au travail, et la phrase raccourcit.",
    en: "The charter prefers the active voice: readers see people at work, and the sentence gets shorter.",
  },
  source: {
    title: {
      fr: "18F Content Guide, voix active ; la lisibilité dans la charte",
      en: "18F Content Guide, active voice; the charter’s readability section",
    },
    seen: "2026-11-23",
  },
  lesson: 11,
  options: {},
  compile: () =>
    function* (post) {
      if (post.language === "und") return;
      yield* withAgent(post, PASSIVE[post.language]);
      yield* withoutAgent(post, AGENTLESS[post.language]);
    },
});

/** Characters read on either side of « par », “by”. */
const REACH = 80;

function* withAgent(post: Post, { link, verb, agent, refuse }: PassivePattern): Generator<Hit> {
  const { text } = post;
  for (let at = text.indexOf(link); at >= 0; at = text.indexOf(link, at + 1)) {
    const acted = verb.exec(text.slice(Math.max(0, at - REACH), at));
    if (acted === null || refuse.test(acted[1] ?? "")) continue;
    const from = at + link.length;
    const actor = agent.exec(text.slice(from, from + REACH));
    if (actor === null) continue;
    const span = { start: at - acted[0].length, end: from + actor[0].length };
    if (!isQuoted(post, span)) yield { ...span, values: { found: shown(text, span) } };
  }
}

function* withoutAgent(post: Post, pattern: RegExp): Generator<Hit> {
  if (!post.mayHold(pattern)) return;
  for (const match of post.folded.text.matchAll(pattern)) {
    const span = post.folded.toSource(match.index, match.index + match[0].length);
    if (!isQuoted(post, span)) yield { ...span, variant: "agentless", values: { found: shown(post.text, span) } };
  }
}
