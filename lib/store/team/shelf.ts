import { type Member, type Standing, standingOf } from "../../trust";
import type { Stored } from "../stored";
import { changeTeam, type TeamPorts } from "./desk";
import { createKeyShelf, type KeyShelf } from "./keys";
import { memberRowSchema, type PublisherRow, publisherRowSchema } from "./rows";

/** Own keys, the people whose keys are known here, and who publishes which charter. Every change is one transaction. */
export interface TeamShelf extends KeyShelf {
  /** Everybody whose key is known here, removed ones too, in the order they came; one's own keys are not among them. */
  members(): Promise<Stored<readonly Member[]>>;
  /** How a key stands here and what it may do; one's own keys count. */
  roleOf(keyId: string): Promise<Stored<Standing>>;
  /** Not confirmed yet. `own`: it is a key of one's own. `known`: it is here already, as it was. `removed`: it was taken out of the team. */
  addMember(member: Omit<Member, "confirmed" | "addedAt" | "removedAt">): Promise<Stored<"added" | "known" | "own" | "removed">>;
  /** False when nobody of that key is here. */
  changeMember(id: string, change: Partial<Pick<Member, "name" | "confirmed">>): Promise<Stored<boolean>>;
  /** From now on its records are refused; its name stays in the list. */
  removeMember(id: string): Promise<Stored<boolean>>;
  /** Name and key go altogether; the key is unknown from now on. */
  eraseMember(id: string): Promise<Stored<boolean>>;
  /** Whose signature later versions of a charter must bear; nothing when it is anybody's. */
  publisher(charterId: string): Promise<Stored<PublisherRow | undefined>>;
  publishers(): Promise<Stored<readonly PublisherRow[]>>;
  pinPublisher(row: Omit<PublisherRow, "pinnedAt">): Promise<Stored<void>>;
  /** False when there was none. */
  dropPublisher(charterId: string): Promise<Stored<boolean>>;
}

export function createTeamShelf(ports: TeamPorts): TeamShelf {
  const { reading, now } = ports;
  const keys = createKeyShelf(ports);
  const members = () =>
    reading(async (db): Promise<readonly Member[]> => {
      const read = (await db.members.toArray()).flatMap((row) => {
        const parsed = memberRowSchema.safeParse(row);
        return parsed.success ? [parsed.data] : [];
      });
      return read.sort((a, b) => a.addedAt - b.addedAt || (a.id < b.id ? -1 : 1));
    });
  const change = (id: string, edit: (member: Member) => Member) =>
    changeTeam(ports, async ({ db, put }) => {
      const row = await db.members.get(id);
      if (!row) return false;
      await put({ table: "members", row: memberRowSchema.parse(edit(row)) });
      return true;
    });

  return {
    ...keys,
    members,
    roleOf: (keyId) => lookUpRole(keyId, { own: keys.own, members }),
    addMember: ({ id, publicKey, name, roles }) =>
      changeTeam(ports, async ({ db, put }) => {
        if ((await db.keys.toArray()).some(({ keyId }) => keyId === id)) return "own";
        const known = await db.members.get(id);
        if (known) return known.removedAt === undefined ? "known" : "removed";
        const row = { id, publicKey: { ...publicKey }, name, roles: [...roles], confirmed: false, addedAt: now() };
        await put({ table: "members", row: memberRowSchema.parse(row) });
        return "added";
      }),
    changeMember: (id, { name, confirmed }) =>
      change(id, (member) => ({ ...member, ...(name !== undefined && { name }), ...(confirmed !== undefined && { confirmed }) })),
    removeMember: (id) => change(id, (member) => ({ ...member, removedAt: member.removedAt ?? now() })),
    eraseMember: (id) =>
      changeTeam(ports, async ({ db, drop }) => {
        if (!(await db.members.get(id))) return false;
        await drop("members", id);
        return true;
      }),
    publisher: (charterId) =>
      reading(async (db) => {
        const parsed = publisherRowSchema.safeParse(await db.publishers.get(charterId));
        return parsed.success ? parsed.data : undefined;
      }),
    publishers: () =>
      reading(async (db) => {
        const parsed = (await db.publishers.toArray()).map((row) => publisherRowSchema.safeParse(row));
        return parsed.flatMap((row) => (row.success ? [row.data] : []));
      }),
    pinPublisher: (row) =>
      changeTeam(ports, async ({ put }) => put({ table: "publishers", row: publisherRowSchema.parse({ ...row, pinnedAt: now() }) })),
    dropPublisher: (charterId) =>
      changeTeam(ports, async ({ db, drop }) => {
        if (!(await db.publishers.get(charterId))) return false;
        await drop("publishers", charterId);
        return true;
      }),
  };
}

/** Looks a key up among one's own and these members. */
export async function lookUpRole(keyId: string, { own, members }: Pick<TeamShelf, "own" | "members">): Promise<Stored<Standing>> {
  const [mine, listed] = await Promise.all([own(), members()]);
  if (!mine.ok) return mine;
  if (!listed.ok) return listed;
  const keys = [mine.value.author, mine.value.supervisor].flatMap((key) => (key ? [key] : []));
  return { ok: true, value: standingOf(keyId, keys, listed.value) };
}
