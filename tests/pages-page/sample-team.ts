import type { ReplyOf } from "../../lib/messages";

/** The clock of all samples. */
const NOW = Date.parse("2026-11-23T14:05:00Z");

type Team = ReplyOf<"team.get">;

const DAY = 86_400_000;
const key = (letter: string) => `${letter.repeat(42)}A`;
const supervisor = { id: key("g"), addedAt: NOW - 40 * DAY, isOpen: true };

/** A supervisor who also writes: one person to compare with, two confirmed, one removed, and two signed charters. */
export const sampleTeam: Team = {
  name: "Hélène Marchand",
  author: { id: key("q"), addedAt: NOW - 41 * DAY, isOpen: true },
  supervisor,
  members: [
    { id: key("B"), name: "Sofia Bellini", roles: ["author"], confirmed: true, addedAt: NOW - 30 * DAY },
    { id: key("x"), name: "Karim", roles: ["author"], confirmed: false, addedAt: NOW - DAY },
    {
      id: key("7"),
      name: "Marie-Emmanuelle de Sainte-Croix-Vandenbroucke-Oberlechner",
      roles: ["reviewer", "publisher"],
      confirmed: true,
      addedAt: NOW - 20 * DAY,
    },
    { id: key("J"), name: "Tom Reed", roles: ["author"], confirmed: true, addedAt: NOW - 90 * DAY, removedAt: NOW - 3 * DAY },
  ],
  publishers: [
    { charterId: "atelier-marchand", charterName: "Atelier Marchand", keyId: supervisor.id, version: "1.4.0", pinnedAt: NOW - 2 * DAY },
    { charterId: "siege", keyId: key("w"), version: "3.0.0", pinnedAt: NOW - 9 * DAY },
  ],
};

export const lockedTeam: Team = { ...sampleTeam, supervisor: { ...supervisor, isOpen: false } };
