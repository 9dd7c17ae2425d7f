import type { Charter } from "../../charter";
import type { Section } from "./section";
import { amount, enumerate, when } from "./sentence";

/** Everything but the rules, section by section, in the order of the file. */
export function englishSections(charter: Charter): readonly Section[] {
  const { identity, promise, topics, lexicon, voice, rhythm } = charter;
  const list = (items: readonly string[]): string => enumerate(items, "en");
  return [
    {
      title: `Charter of ${identity.pageName}, version ${charter.version}`,
      lines: [
        ...when(identity.domains.length > 0, () => `Its sites: ${list(identity.domains)}.`),
        ...when(
          promise !== undefined,
          () => `Promise: to help ${promise?.who} ${promise?.what}${promise?.why === undefined ? "" : `, so they can ${promise.why}`}.`,
        ),
        ...when(charter.nextReview !== undefined, () => `To be read again before ${charter.nextReview}.`),
      ],
    },
    {
      title: "Objectives",
      lines: charter.objectives
        .filter(({ archived }) => archived !== true)
        .map(({ id, stage, statement }) => `${statement ?? id} (${stage}).`),
    },
    {
      title: "Audiences",
      lines: charter.personas
        .filter(({ archived }) => archived !== true)
        .map(({ name, situation }) => `${name}${situation === undefined ? "" : `: ${situation}`}.`),
    },
    {
      title: "Pillars",
      lines: charter.pillars
        .filter(({ archived }) => archived !== true)
        .map(
          ({ id, name, purpose, share }) =>
            `${name ?? id}${share === undefined ? "" : `, ${amount(share, "en")}% of posts`}${purpose === undefined ? "" : `: ${purpose}`}.`,
        ),
    },
    { title: "Proofs", lines: charter.proofs.map(({ claim, evidence }) => `“${claim}”${evidence === undefined ? "" : `: ${evidence}`}.`) },
    {
      title: "Topics",
      lines: [
        ...when(topics.allowed.length > 0, () => `Welcome: ${list(topics.allowed)}.`),
        ...topics.forbidden.map(
          ({ term, reason, level }) => `Forbidden (${level}): ${term}${reason === undefined ? "" : `, because ${reason}`}.`,
        ),
        ...topics.sensitive.map(({ term, escalateTo }) => `Sensitive: ${term}${escalateTo === undefined ? "" : `, ask ${escalateTo}`}.`),
      ],
    },
    {
      title: "Voice",
      lines: voice.traits.map(
        ({ trait, do: yes, dont }) => `${trait}${yes === undefined ? "" : `; do: ${yes}`}${dont === undefined ? "" : `; do not: ${dont}`}.`,
      ),
    },
    {
      title: "Words",
      lines: [
        ...lexicon.preferred.map(
          ({ use, insteadOf, why }) =>
            `“${use}” rather than ${list(insteadOf.map((term) => `“${term}”`))}${why === undefined ? "" : ` (${why})`}.`,
        ),
        ...when(lexicon.banned.length > 0, () => `Banned: ${list(lexicon.banned)}.`),
        ...when(lexicon.products.length > 0, () => `Products and services: ${list(lexicon.products)}.`),
      ],
    },
    {
      title: "Form",
      lines: [
        `At most ${amount(charter.length.maxCharacters, "en")} characters, the point in the first ${amount(charter.length.foldCharacters, "en")}.`,
        `At most: emoji ${charter.emoji.max}, hashtags ${charter.hashtags.max}, links ${charter.links.max}, calls to action ${charter.cta.max}.`,
        ...when(charter.hashtags.brand.length > 0, () => `Hashtags of the brand: ${list(charter.hashtags.brand)}.`),
        ...when(
          charter.links.utm.length > 0,
          () => `Links carry ${list(charter.links.utm.map(({ name, value }) => (value === "" ? name : `${name}=${value}`)))}.`,
        ),
        ...when(
          charter.cta.allowed.length > 0,
          () => `Calls to action allowed: ${list(charter.cta.allowed.map(({ text }) => `“${text}”`))}.`,
        ),
        ...when(rhythm.perWeek !== undefined, () => `${rhythm.perWeek?.[0]} to ${rhythm.perWeek?.[1]} posts a week.`),
      ],
    },
    {
      title: "Filler",
      lines: [
        `Tolerance: ${charter.filler.tolerance}.`,
        ...when(charter.filler.allowedKinds.length > 0, () => `Allowed: ${list(charter.filler.allowedKinds)}.`),
        ...charter.series.map(({ name }) => `The series “${name}” never is.`),
        ...charter.commemorations.map(({ name, whyUs }) => `The day “${name}” is chosen${whyUs === undefined ? "" : `: ${whyUs}`}.`),
      ],
    },
  ];
}
