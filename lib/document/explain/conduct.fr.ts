import type { Charter } from "../../charter";
import type { Section } from "./section";
import { enumerate, when } from "./sentence";

const list = (items: readonly string[]): string => enumerate(items, "fr");

const DAYS: Readonly<Record<Charter["rhythm"]["slots"][number]["day"], string>> = {
  monday: "Le lundi",
  tuesday: "Le mardi",
  wednesday: "Le mercredi",
  thursday: "Le jeudi",
  friday: "Le vendredi",
  saturday: "Le samedi",
  sunday: "Le dimanche",
};

/** How the company writes and behaves beyond the core, section by section; what the charter leaves open is left out. */
export function frenchConduct(charter: Charter): readonly Section[] {
  const { contests, crisis, lead, legal, moderation, positioning, purpose, rhythm, visuals, voice } = charter;
  return [
    {
      title: "Raison d’être",
      lines: [
        ...when(purpose.mission !== undefined, () => `${purpose.mission}`),
        ...purpose.values.map(({ name, howItShowsInWriting: how }) => `${name}${how === undefined ? "" : ` : ${how}`}.`),
        ...when(positioning.angle !== undefined, () => `Angle : ${positioning.angle}.`),
        ...when(positioning.differentiators.length > 0, () => `Ce que les autres n’ont pas : ${list(positioning.differentiators)}.`),
      ],
    },
    {
      title: "Écriture",
      lines: [
        ...when(
          charter.lexicon.acronyms.length > 0,
          () => `Développés la première fois : ${list(charter.lexicon.acronyms.map(({ short }) => short))}.`,
        ),
        ...charter.lexicon.jargon.map(({ use, insteadOf }) => `« ${use} » pour dire ${list(insteadOf.map((term) => `« ${term} »`))}.`),
        ...when(charter.lexicon.cliches.length > 0, () => `Usés : ${list(charter.lexicon.cliches)}.`),
        ...when(
          voice.weName !== undefined,
          () => `L’entreprise se nomme « ${voice.weName === "page-name" ? charter.identity.pageName : voice.weName} ».`,
        ),
        ...when(charter.cta.banned.length > 0, () => `Jamais demandé : ${list(charter.cta.banned)}.`),
      ],
    },
    {
      title: "Rythme",
      lines: [
        ...rhythm.slots.map(({ day, time }) => `${DAYS[day]} à ${time}.`),
        ...when(rhythm.minGapHours !== undefined, () => `Au moins ${rhythm.minGapHours} heures entre deux publications.`),
        ...when(rhythm.quietHours !== undefined, () => `Rien de ${rhythm.quietHours?.from} à ${rhythm.quietHours?.to}.`),
        ...rhythm.blackout.map(
          ({ from, to, reason }) =>
            `Rien ${to === undefined ? `le ${from}` : `du ${from} au ${to}`}${reason === undefined ? "" : ` : ${reason}`}.`,
        ),
      ],
    },
    {
      title: "Images",
      lines: [
        ...when(visuals.photoStyle !== undefined, () => `${visuals.photoStyle}.`),
        ...when(visuals.altTextRequired, () => "Chaque image a son texte alternatif."),
        ...when(!visuals.ai.allowed, () => "Aucune image fabriquée par une machine."),
        ...when(visuals.forbidden.length > 0, () => `Jamais : ${list(visuals.forbidden)}.`),
      ],
    },
    {
      title: "Contacts à rappeler",
      lines: [
        ...when(lead.qualifiedIf.length > 0, () => `Quand : ${list(lead.qualifiedIf)}.`),
        ...when(lead.routing !== undefined, () => `Ils vont à ${lead.routing}.`),
      ],
    },
    {
      title: "Lecteurs et incidents",
      lines: [
        ...when(moderation.replyTargetMinutes !== undefined, () => `Réponse en ${moderation.replyTargetMinutes} minutes.`),
        ...crisis.contacts.map(
          ({ name, role, phone }) => `En cas de crise, appeler ${[name, role, phone].filter((part) => part !== undefined).join(", ")}.`,
        ),
        ...when(
          crisis.freeze,
          () =>
            `Rien ne part ${crisis.freezeUntil === undefined ? "en ce moment" : `jusqu’au ${crisis.freezeUntil} inclus`} : ${crisis.freezeReason ?? "le gel de crise est en place."}`,
        ),
        ...when(crisis.freeze && crisis.freezeAllows.length > 0, () => `Peut partir malgré le gel : ${list(crisis.freezeAllows)}.`),
        ...when(!contests.allowed, () => "Pas de jeux-concours."),
      ],
    },
    {
      title: "Droit, à vérifier",
      lines: [
        ...when(legal.packs.length > 0, () => `Rappels : ${list(legal.packs)}.`),
        ...legal.requiredMentions.map(({ when: words, text }) => `Une publication qui parle de ${list(words)} dit aussi « ${text} ».`),
      ],
    },
  ];
}
