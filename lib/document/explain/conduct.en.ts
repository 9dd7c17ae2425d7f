import type { Charter } from "../../charter";
import type { Section } from "./section";
import { enumerate, when } from "./sentence";

const list = (items: readonly string[]): string => enumerate(items, "en");

/** How the company writes and behaves beyond the core, section by section; what the charter leaves open is left out. */
export function englishConduct(charter: Charter): readonly Section[] {
  const { contests, crisis, lead, legal, moderation, positioning, purpose, rhythm, visuals, voice } = charter;
  return [
    {
      title: "Purpose",
      lines: [
        ...when(purpose.mission !== undefined, () => `${purpose.mission}`),
        ...purpose.values.map(({ name, howItShowsInWriting: how }) => `${name}${how === undefined ? "" : `: ${how}`}.`),
        ...when(positioning.angle !== undefined, () => `Angle: ${positioning.angle}.`),
        ...when(positioning.differentiators.length > 0, () => `What others do not have: ${list(positioning.differentiators)}.`),
      ],
    },
    {
      title: "Writing",
      lines: [
        ...when(charter.lexicon.acronyms.length > 0, () => `Spelt out first: ${list(charter.lexicon.acronyms.map(({ short }) => short))}.`),
        ...charter.lexicon.jargon.map(({ use, insteadOf }) => `“${use}” for the trade’s ${list(insteadOf.map((term) => `“${term}”`))}.`),
        ...when(charter.lexicon.cliches.length > 0, () => `Worn out: ${list(charter.lexicon.cliches)}.`),
        ...when(voice.weName !== undefined, () => `The company calls itself “${voice.weName}”.`),
        ...when(charter.cta.banned.length > 0, () => `Never asked for: ${list(charter.cta.banned)}.`),
      ],
    },
    {
      title: "Rhythm",
      lines: [
        ...rhythm.slots.map(({ day, time }) => `${day.slice(0, 1).toUpperCase()}${day.slice(1)} at ${time}.`),
        ...when(rhythm.minGapHours !== undefined, () => `At least ${rhythm.minGapHours} hours between two posts.`),
        ...when(rhythm.quietHours !== undefined, () => `Nothing from ${rhythm.quietHours?.from} to ${rhythm.quietHours?.to}.`),
        ...rhythm.blackout.map(
          ({ from, to, reason }) =>
            `Nothing ${to === undefined ? `on ${from}` : `from ${from} to ${to}`}${reason === undefined ? "" : `: ${reason}`}.`,
        ),
      ],
    },
    {
      title: "Pictures",
      lines: [
        ...when(visuals.photoStyle !== undefined, () => `${visuals.photoStyle}.`),
        ...when(visuals.altTextRequired, () => "Every picture has an alternative text."),
        ...when(!visuals.ai.allowed, () => "No picture made by a machine."),
        ...when(visuals.forbidden.length > 0, () => `Never: ${list(visuals.forbidden)}.`),
      ],
    },
    {
      title: "Contacts worth a call",
      lines: [
        ...when(lead.qualifiedIf.length > 0, () => `When ${list(lead.qualifiedIf)}.`),
        ...when(lead.routing !== undefined, () => `They go to ${lead.routing}.`),
      ],
    },
    {
      title: "Readers and trouble",
      lines: [
        ...when(moderation.replyTargetMinutes !== undefined, () => `Answered within ${moderation.replyTargetMinutes} minutes.`),
        ...crisis.contacts.map(
          ({ name, role, phone }) => `In a crisis call ${[name, role, phone].filter((part) => part !== undefined).join(", ")}.`,
        ),
        ...when(
          crisis.freeze,
          () =>
            `Nothing is published ${crisis.freezeUntil === undefined ? "now" : `until ${crisis.freezeUntil} is over`}: ${crisis.freezeReason ?? "the crisis freeze is on."}`,
        ),
        ...when(crisis.freeze && crisis.freezeAllows.length > 0, () => `May go out all the same: ${list(crisis.freezeAllows)}.`),
        ...when(!contests.allowed, () => "No contests."),
      ],
    },
    {
      title: "Law, to verify",
      lines: [
        ...when(legal.packs.length > 0, () => `Reminders: ${list(legal.packs)}.`),
        ...legal.requiredMentions.map(({ when: words, text }) => `A post about ${list(words)} also says “${text}”.`),
      ],
    },
  ];
}
