import type { ReviewPerson } from "../../messages";
import type { ReviewMember, RoleOf } from "../../review";
import type { Stored } from "../../store";
import type { Member, SigningKey } from "../../trust";

/** A key of one's own: what may be done with it, and whether it can sign now. */
interface OwnKeyView {
  readonly id: string;
  readonly isOpen: boolean;
}

/** What reviews need to know of people and keys; `store.team` is one. Private halves are used here and go nowhere else. */
export interface TeamPort {
  /** The author's key, made on first need. */
  ensureKey(role: "author"): Promise<Stored<SigningKey>>;
  /** The key for a role; nothing when there is none, or when it is locked. */
  ownKey(role: "author" | "reviewer"): Promise<Stored<SigningKey | undefined>>;
  own(): Promise<Stored<{ readonly author?: OwnKeyView | undefined; readonly supervisor?: OwnKeyView | undefined }>>;
  members(): Promise<Stored<readonly Member[]>>;
}

type KeyState = "ready" | "locked" | "none";

/** The team at one moment. */
export interface People {
  /** @param late ids of records that came in after their signer was removed */
  roleOf(late: ReadonlySet<string>): RoleOf;
  /** Two equal answers: the same records come to the same. */
  standings(keys: readonly string[]): string;
  nameOf(keyId: string): string | undefined;
  person(keyId: string): ReviewPerson;
  isOwn(keyId: string): boolean;
  readonly authorId: string | undefined;
  readonly author: KeyState;
  readonly reviewer: KeyState;
  /** Somebody here may decide on what this machine's author hands in. */
  readonly hasReviewer: boolean;
}

/** Both keys of this machine belong to one person as soon as somebody else may review: then nobody decides on their own. */
const SELF = "self";

/** Reads who is in the team. `ownName`: what the one at this machine is called, where that was said. */
export async function readPeople(team: Pick<TeamPort, "own" | "members">, ownName: string | undefined): Promise<Stored<People>> {
  const [own, listed] = await Promise.all([team.own(), team.members()]);
  if (!own.ok) return own;
  if (!listed.ok) return listed;
  const { author, supervisor } = own.value;
  const byId = new Map(listed.value.map((member) => [member.id, member]));
  const others = listed.value.filter((member) => isActive(member) && member.roles.includes("reviewer"));
  const person = others.length > 0 ? { person: SELF } : {};

  const memberOf = (keyId: string): (ReviewMember & { readonly isGone: boolean }) | undefined => {
    if (keyId === author?.id) return { role: "author", isGone: false, ...person };
    if (keyId === supervisor?.id) return { role: "reviewer", isGone: false, ...person };
    const member = byId.get(keyId);
    if (!member?.confirmed) return undefined;
    return { role: member.roles.includes("reviewer") ? "reviewer" : "author", isGone: member.removedAt !== undefined };
  };
  const isOwn = (keyId: string) => keyId === author?.id || keyId === supervisor?.id;
  const nameOf = (keyId: string) => (isOwn(keyId) ? ownName : byId.get(keyId)?.name);

  return {
    ok: true,
    value: {
      roleOf: (late) => (keyId, recordId) => {
        const found = memberOf(keyId);
        if (found === undefined) return undefined;
        const { isGone, ...member } = found;
        return isGone && late.has(recordId) ? { ...member, removed: true } : member;
      },
      standings: (keys) =>
        keys
          .map((keyId) => {
            const found = memberOf(keyId);
            return found ? `${found.role[0]}${found.isGone ? "-" : "+"}${found.person ? "s" : ""}` : "?";
          })
          .join(" "),
      nameOf,
      isOwn,
      person: (keyId) => {
        const found = memberOf(keyId);
        const name = nameOf(keyId);
        return {
          keyId,
          own: isOwn(keyId),
          ...(name !== undefined && { name }),
          ...(found && { role: found.role }),
          ...(found?.isGone && { removed: true }),
        };
      },
      authorId: author?.id,
      author: author ? "ready" : "none",
      reviewer: supervisor ? (supervisor.isOpen ? "ready" : "locked") : "none",
      hasReviewer: others.length > 0 || supervisor !== undefined,
    },
  };
}

function isActive({ confirmed, removedAt }: Member): boolean {
  return confirmed && removedAt === undefined;
}
