import { type Handlers, Refused } from "../messages";
import type { OwnKey, Store, Stored } from "../store";
import { readInvite, readKeyFile, readName, SHORTEST_PASSPHRASE, type TeamRole, writeInvite, writeKeyFile } from "../trust";
import { refuseUnlessGoverning } from "./governing";

type TeamHandlers = Pick<Handlers, Extract<keyof Handlers, `team.${string}`>>;

/** Key, among the settings, of one's own name. */
const NAME_SETTING = "team.name";

/** What the one at this machine is called, where that was said. */
export async function readOwnName(store: Pick<Store, "setting">): Promise<string | undefined> {
  const stored = await store.setting(NAME_SETTING);
  return stored.ok && typeof stored.value === "string" ? readName(stored.value) : undefined;
}

/** People and keys. Signing happens here: no private half leaves, and the passphrase is not kept. */
export function createTeamHandlers(store: Store, announce: () => void): TeamHandlers {
  const { team } = store;
  const ownName = () => readOwnName(store);
  const told = <Value>(done: Stored<Value>): done is Extract<Stored<Value>, { ok: true }> => {
    if (done.ok) announce();
    return done.ok;
  };
  /** Changes people, where the one at the machine may. */
  const change = async (task: () => Promise<Stored<boolean>>) => {
    const refused = await refuseUnlessGoverning(store);
    if (refused) return refused;
    const done = await task();
    return told(done) ? { changed: done.value } : new Refused("store");
  };
  const shown = ({ id, addedAt, isOpen }: OwnKey) => ({ id, addedAt, isOpen });

  return {
    "team.get": async () => {
      const [own, members, charters, pinned, name] = await Promise.all([
        team.own(),
        team.members(),
        store.charters.list(),
        team.publishers(),
        ownName(),
      ]);
      if (!own.ok || !members.ok || !charters.ok || !pinned.ok) return new Refused("store");
      const names = new Map(charters.value.charters.map((row) => [row.id, row.name]));
      const { author, supervisor } = own.value;
      return {
        ...(name !== undefined && { name }),
        ...(author && { author: shown(author) }),
        ...(supervisor && { supervisor: shown(supervisor) }),
        members: members.value.map(({ publicKey: _key, roles, ...member }) => ({ ...member, roles: [...roles] })),
        publishers: pinned.value.map(({ charterId, keyId, version, pinnedAt }) => {
          return { charterId, charterName: names.get(charterId), keyId, version, pinnedAt };
        }),
      };
    },

    "team.name": async (request, { incognito }) => {
      if (incognito) return new Refused("store");
      const name = readName(request.name);
      if (name === undefined) return { changed: false };
      return told(await store.changeSetting(NAME_SETTING, () => name)) ? { changed: true } : new Refused("store");
    },

    "team.make-key": async ({ passphrase }, { incognito }) => {
      if (incognito) return new Refused("store");
      if (passphrase.normalize("NFKC").length < SHORTEST_PASSPHRASE) return { status: "weak" };
      const made = await team.makeSupervisor(passphrase);
      return told(made) ? { status: made.value ? "done" : "there" } : new Refused("store");
    },

    "team.unlock": async ({ passphrase }) => {
      const opened = await team.unlock(passphrase);
      return told(opened) ? { status: opened.value === "open" ? "done" : opened.value } : new Refused("store");
    },

    "team.lock": async () => {
      team.lock();
      announce();
      return {};
    },

    "team.backup": async () => {
      const refused = await refuseUnlessGoverning(store);
      if (refused) return refused;
      const backup = await team.backup();
      if (!backup.ok) return new Refused("store");
      return backup.value ? { text: writeKeyFile(backup.value) } : {};
    },

    "team.make-author": async ({ passphrase }, { incognito }) => {
      if (incognito) return new Refused("store");
      if (passphrase.normalize("NFKC").length < SHORTEST_PASSPHRASE) return { status: "weak" };
      const made = await team.makeAuthor(passphrase, (await ownName()) ?? "–");
      return told(made) ? { status: "done", text: writeKeyFile(made.value) } : new Refused("store");
    },

    "team.restore-key": async ({ text, passphrase, key }, { incognito }) => {
      if (incognito) return new Refused("store");
      const read = readKeyFile(text);
      if (!read.ok) return { status: read.reason };
      const restored =
        key === "author"
          ? await team.restoreAuthor(read.backup, passphrase, (await ownName()) ?? "–")
          : await team.restoreKey(read.backup, passphrase);
      if (!told(restored)) return new Refused("store");
      return { status: restored.value === "restored" ? "done" : restored.value };
    },

    "team.forget-key": async (_none, { incognito }) => {
      if (incognito) return new Refused("store");
      // Without its passphrase too, or who forgot it could never go on; that it happened stays in the list of people.
      const forgotten = await team.forgetSupervisor((await ownName()) ?? "–");
      return told(forgotten) ? { changed: forgotten.value } : new Refused("store");
    },

    "team.invite": async ({ key: place }, { incognito }) => {
      const refused = incognito ? new Refused("store") : place === "supervisor" && (await refuseUnlessGoverning(store));
      if (refused) return refused;
      const roles: readonly TeamRole[] = place === "author" ? ["author"] : ["reviewer", "publisher"];
      const [name, key] = [await ownName(), await team.ensureKey(roles[0] ?? "author")];
      if (!key.ok) return new Refused("store");
      announce();
      return name !== undefined && key.value ? { text: await writeInvite(key.value, name, roles) } : {};
    },

    "team.add": async ({ text }, { incognito }) => {
      if (incognito) return new Refused("store");
      const read = await readInvite(text);
      if (!read.ok) return { status: read.reason };
      // Six words stand for two keys, so there must be one of one's own.
      const [own, added] = [await team.ensureKey("author"), await team.addMember(read.invite)];
      if (!own.ok) return new Refused("store");
      return told(added) ? { status: added.value, id: read.invite.id } : new Refused("store");
    },

    "team.confirm": ({ id }) => change(() => team.changeMember(id, { confirmed: true })),
    "team.rename": async (request) => {
      const name = readName(request.name);
      return name === undefined ? { changed: false } : change(() => team.changeMember(request.id, { name }));
    },
    "team.remove": ({ id }) => change(() => team.removeMember(id)),
    "team.erase": ({ id }) => change(() => team.eraseMember(id)),
    "team.forget-publisher": ({ charterId }) => change(() => team.dropPublisher(charterId)),
  };
}
