import { type Handlers, Refused } from "../messages";
import type { Store } from "../store";

type CharterHandlers = Pick<Handlers, Extract<keyof Handlers, `charter.${string}`>>;

/**
 * Who may change what holds for everybody. Where a supervisor's key stands on this machine, it must be open: an intern at the same
 * machine has the same pages. Where there is none, the machine is its owner's own.
 *
 * @returns why not; nothing when it may be done
 */
export async function refuseUnlessGoverning({ team }: Pick<Store, "team">): Promise<Refused | undefined> {
  const own = await team.own();
  if (!own.ok) return new Refused("store");
  return own.value.supervisor && !own.value.supervisor.isOpen ? new Refused("locked") : undefined;
}

/**
 * Puts a door before every message that changes which charter is in force. A charter that was signed is brought out by its publisher
 * alone; drafts of it may be written by anybody, they are in force nowhere.
 */
export function guardCharters<Guarded extends Omit<CharterHandlers, keyof SigningHandlers>>(handlers: Guarded, store: Store): Guarded {
  const governing = () => refuseUnlessGoverning(store);
  const publishing = async (id: string): Promise<Refused | undefined> => {
    const refused = await governing();
    if (refused) return refused;
    const [pinned, own] = await Promise.all([store.team.publisher(id), store.team.own()]);
    if (!pinned.ok || !own.ok) return new Refused("store");
    return pinned.value && pinned.value.keyId !== own.value.supervisor?.id ? new Refused("not-publisher") : undefined;
  };
  return {
    ...handlers,
    "charter.import": async (request, context) => {
      const refused = request.consent === undefined ? await signedBefore(request.charter.id) : await governing();
      return refused ?? handlers["charter.import"](request, context);
    },
    "charter.publish": async (request, context) => (await publishing(request.charter.id)) ?? handlers["charter.publish"](request, context),
    "charter.restore": async (request, context) => (await publishing(request.id)) ?? handlers["charter.restore"](request, context),
    "charter.bind": async (request, context) => (await governing()) ?? handlers["charter.bind"](request, context),
    "charter.unbind": async (request, context) => (await governing()) ?? handlers["charter.unbind"](request, context),
    "charter.company": async (request, context) => (await governing()) ?? handlers["charter.company"](request, context),
    "charter.remove": async (request, context) => (await governing()) ?? handlers["charter.remove"](request, context),
  };

  /** An unsigned file of a charter that was signed before needs its reader's word (T13). */
  async function signedBefore(id: string): Promise<Refused | undefined> {
    const refused = await governing();
    if (refused) return refused;
    const pinned = await store.team.publisher(id);
    if (!pinned.ok) return new Refused("store");
    return pinned.value ? new Refused("not-publisher") : undefined;
  }
}

/**
 * A backup brings people, their roles and charters with it, and erasing may take charters and reviews away: where a supervisor's key
 * stands, it must be open. Erasing everything stays open, as taking Ligne out of the browser is.
 */
export function guardStored<Guarded extends Pick<Handlers, "restore.commit" | "erase.kinds" | "erase.person">>(
  handlers: Guarded,
  store: Store,
): Guarded {
  return {
    ...handlers,
    "restore.commit": async (request, context) => (await refuseUnlessGoverning(store)) ?? handlers["restore.commit"](request, context),
    "erase.kinds": async (request, context) => {
      const isShared = request.kinds.some((kind) => kind === "charters" || kind === "reviews");
      return (isShared ? await refuseUnlessGoverning(store) : undefined) ?? handlers["erase.kinds"](request, context);
    },
    // It takes people and whole reviews along; looking changes nothing.
    "erase.person": async (request, context) =>
      (request.really ? await refuseUnlessGoverning(store) : undefined) ?? handlers["erase.person"](request, context),
  };
}

/** The messages about signed files, which have doors of their own. */
export type SigningHandlers = Pick<Handlers, "charter.weigh" | "charter.take" | "charter.export">;
