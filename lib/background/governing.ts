import { type HandlerContext, type Handlers, Refused, type RequestOf } from "../messages";
import type { Store } from "../store";
import { taken } from "./taken";

type CharterHandlers = Pick<Handlers, Extract<keyof Handlers, `charter.${string}`>>;

/**
 * Who may change what holds for everybody. Where a supervisor's key stands on this machine, it must be open: an intern at the same
 * machine has the same pages. Where there is none, the machine is its owner's own.
 *
 * @throws Refused when it may not be done
 */
export async function mustGovern({ team }: Pick<Store, "team">): Promise<void> {
  const { supervisor } = taken(await team.own());
  if (supervisor?.isOpen === false) throw new Refused("locked");
}

type Handler<Payload, Answer> = (payload: Payload, context: HandlerContext) => Promise<Answer>;

/** A handler behind a door, which throws to keep it shut. */
function behind<Payload, Answer>(door: (payload: Payload) => Promise<void>, handler: Handler<Payload, Answer>): Handler<Payload, Answer> {
  return async (payload, context) => {
    await door(payload);
    return handler(payload, context);
  };
}

/**
 * Puts a door before every message that changes which charter is in force. A charter that was signed is brought out by its publisher
 * alone; drafts of it may be written by anybody, they are in force nowhere.
 */
export function guardCharters<Guarded extends Omit<CharterHandlers, keyof SigningHandlers>>(handlers: Guarded, store: Store): Guarded {
  const governing = () => mustGovern(store);
  const publishing = async (id: string) => {
    await governing();
    const [pinned, { supervisor }] = [taken(await store.team.publisher(id)), taken(await store.team.own())];
    if (pinned && pinned.keyId !== supervisor?.id) throw new Refused("not-publisher");
  };
  /** An unsigned file of a charter that was signed before needs its reader's word (T13). */
  const importing = async ({ consent, charter }: RequestOf<"charter.import">) => {
    await governing();
    if (consent === undefined && taken(await store.team.publisher(charter.id))) throw new Refused("not-publisher");
  };
  return {
    ...handlers,
    "charter.import": behind(importing, handlers["charter.import"]),
    "charter.publish": behind(({ charter }) => publishing(charter.id), handlers["charter.publish"]),
    "charter.restore": behind(({ id }) => publishing(id), handlers["charter.restore"]),
    "charter.bind": behind(governing, handlers["charter.bind"]),
    "charter.unbind": behind(governing, handlers["charter.unbind"]),
    "charter.company": behind(governing, handlers["charter.company"]),
    "charter.remove": behind(governing, handlers["charter.remove"]),
  };
}

/**
 * A backup brings people, their roles and charters with it, and erasing may take charters and reviews away: where a supervisor's key
 * stands, it must be open. Erasing everything stays open, as taking Ligne out of the browser is.
 */
export function guardStored<Guarded extends Pick<Handlers, "restore.commit" | "erase.kinds" | "erase.person">>(
  handlers: Guarded,
  store: Store,
): Guarded {
  const governing = () => mustGovern(store);
  const isShared = (kind: string) => kind === "charters" || kind === "reviews";
  return {
    ...handlers,
    "restore.commit": behind(governing, handlers["restore.commit"]),
    "erase.kinds": behind(async ({ kinds }) => (kinds.some(isShared) ? governing() : undefined), handlers["erase.kinds"]),
    // It takes people and whole reviews along; looking changes nothing.
    "erase.person": behind(async ({ really }) => (really ? governing() : undefined), handlers["erase.person"]),
  };
}

/** The messages about signed files, which have doors of their own. */
export type SigningHandlers = Pick<Handlers, "charter.weigh" | "charter.take" | "charter.export">;
