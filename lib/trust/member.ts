/** What a key may be used for: to write and send up, to decide on what was sent up, to bring out charters. */
export const TEAM_ROLES = ["author", "reviewer", "publisher"] as const;
export type TeamRole = (typeof TEAM_ROLES)[number];

/** Longest name of a person, in UTF-16 units. */
export const MOST_NAME = 80;

/**
 * The key of a person of the team, as it is known on this machine. `confirmed`: both sides compared six words. A removed member
 * stays listed, so that what the key signs later is refused and not merely unknown. Times are milliseconds since 1970.
 */
export interface Member {
  /** The key's id. */
  readonly id: string;
  readonly publicKey: { readonly algorithm: "Ed25519" | "ECDSA-P256"; readonly spki: string };
  readonly name: string;
  readonly roles: readonly TeamRole[];
  readonly confirmed: boolean;
  readonly addedAt: number;
  readonly removedAt?: number | undefined;
}

/**
 * How a key stands here. Only `own` and `confirmed` have roles; of a removed one the time is told, because what it signed before
 * and was taken in then still counts.
 */
export interface Standing {
  readonly state: "own" | "confirmed" | "unconfirmed" | "removed" | "unknown";
  readonly roles: readonly TeamRole[];
  readonly name?: string | undefined;
  readonly removedAt?: number | undefined;
}

/** Whether these roles may belong to one key: who writes never decides with the same key (T12). */
export function mayShareKey(roles: readonly TeamRole[]): boolean {
  return roles.length > 0 && new Set(roles).size === roles.length && !(roles.includes("author") && roles.length > 1);
}

/** Looks a key up among one's own keys and the members. */
export function standingOf(
  keyId: string,
  own: readonly { readonly id: string; readonly roles: readonly TeamRole[] }[],
  members: readonly Member[],
): Standing {
  const mine = own.find(({ id }) => id === keyId);
  if (mine) return { state: "own", roles: mine.roles };
  const member = members.find(({ id }) => id === keyId);
  if (!member) return { state: "unknown", roles: [] };
  const { name, roles, confirmed, removedAt } = member;
  if (removedAt !== undefined) return { state: "removed", roles: [], name, removedAt };
  return confirmed && mayShareKey(roles) ? { state: "confirmed", roles, name } : { state: "unconfirmed", roles: [], name };
}

/**
 * A name as it is stored: NFC, single spaces. Nothing when it is empty, too long, or holds characters that turn or hide text (T6).
 */
export function readName(text: string): string | undefined {
  const name = text.normalize("NFC").trim().replace(/\s+/gu, " ");
  if (name === "" || name.length > MOST_NAME) return undefined;
  return /[\p{Cc}\p{Cf}\p{Surrogate}\p{Co}\p{Zl}\p{Zp}]/u.test(name) ? undefined : name;
}
