import { type Handlers, Refused } from "../messages";
import type { OwnKey, Store, Stored } from "../store";
import { readInvite, readKeyFile, readName, SHORTEST_PASSPHRASE, type TeamRole, writeInvite, writeKeyFile } from "../trust";
import { mustGovern } from "./governing";
import { taken } from "./taken";

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
  /** What a change came to, once everybody was told. */
  const told = <Value>(done: Stored<Value>): Value => {
    const value = taken(done);
    announce();
    return value;
  };
  /** Changes people, where the one at the machine may. */
  const change = async (task: () => Promise<Stored<boolean>>) => {
    await mustGovern(store);
    return { changed: told(await task()) };
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
      const names = new Map(taken(charters).charters.map((row) => [row.id, row.name]));
      const { author, supervisor } = taken(own);
      return {
        ...(name !== undefined && { name }),
        ...(author && { author: shown(author) }),
        ...(supervisor && { supervisor: shown(supervisor) }),
        members: taken(members).map(({ publicKey: _key, roles, ...member }) => ({ ...member, roles: [...roles] })),
        publishers: taken(pinned).map(({ charterId, keyId, version, pinnedAt }) => {
          return { charterId, charterName: names.get(charterId), keyId, version, pinnedAt };
        }),
      };
    },

    "team.name": async (request, { incognito }) => {
      if (incognito) return new Refused("store");
      const name = readName(request.name);
      if (name === undefined) return { changed: false };
      told(await store.changeSetting(NAME_SETTING, () => name));
      return { changed: true };
    },

    "team.make-key": async ({ passphrase }, { incognito }) => {
      if (incognito) return new Refused("store");
      if (passphrase.normalize("NFKC").length < SHORTEST_PASSPHRASE) return { status: "weak" };
      return { status: told(await team.makeSupervisor(passphrase)) ? "done" : "there" };
    },

    "team.unlock": async ({ passphrase }) => {
      const opened = told(await team.unlock(passphrase));
      return { status: opened === "open" ? "done" : opened };
    },

    "team.lock": async () => {
      team.lock();
      announce();
      return {};
    },

    "team.backup": async () => {
      await mustGovern(store);
      const backup = taken(await team.backup());
      return backup ? { text: writeKeyFile(backup) } : {};
    },

    "team.make-author": async ({ passphrase }, { incognito }) => {
      if (incognito) return new Refused("store");
      if (passphrase.normalize("NFKC").length < SHORTEST_PASSPHRASE) return { status: "weak" };
      return { status: "done", text: writeKeyFile(told(await team.makeAuthor(passphrase, (await ownName()) ?? "–"))) };
    },

    "team.restore-key": async ({ text, passphrase, key }, { incognito }) => {
      if (incognito) return new Refused("store");
      const read = readKeyFile(text);
      if (!read.ok) return { status: read.reason };
      const restored = told(
        key === "author"
          ? await team.restoreAuthor(read.backup, passphrase, (await ownName()) ?? "–")
          : await team.restoreKey(read.backup, passphrase),
      );
      return { status: restored === "restored" ? "done" : restored };
    },

    "team.forget-key": async (_none, { incognito }) => {
      if (incognito) return new Refused("store");
      // Without its passphrase too, or who forgot it could never go on; that it happened stays in the list of people.
      return { changed: told(await team.forgetSupervisor((await ownName()) ?? "–")) };
    },

    "team.invite": async ({ key: place }, { incognito }) => {
      if (incognito) return new Refused("store");
      if (place === "supervisor") await mustGovern(store);
      const roles: readonly TeamRole[] = place === "author" ? ["author"] : ["reviewer", "publisher"];
      const [name, key] = [await ownName(), told(await team.ensureKey(roles[0] ?? "author"))];
      return name !== undefined && key ? { text: await writeInvite(key, name, roles) } : {};
    },

    "team.add": async ({ text }, { incognito }) => {
      if (incognito) return new Refused("store");
      const read = await readInvite(text);
      if (!read.ok) return { status: read.reason };
      // Six words stand for two keys, so there must be one of one's own.
      taken(await team.ensureKey("author"));
      return { status: told(await team.addMember(read.invite)), id: read.invite.id };
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
