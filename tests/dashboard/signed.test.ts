import { afterEach, describe, expect, it } from "vitest";
import { createCharterTools } from "../../entrypoints/dashboard/charter-tools";
import { type Charter, serialiseCharter } from "../../lib/charter";
import { createDashboardState } from "../../lib/dashboard";
import { createSigningKey, type JsonValue, joinCharter, type SigningKey, signRecord } from "../../lib/trust";
import { quietBackground } from "../background/quiet-background";
import { make as makeCharter } from "../background/signed-charters";
import { dump, fakeDisk } from "../store/fake-store";
import { quietPage } from "./quiet-page";

const PASSPHRASE = "quatre mots et un chat";
const lifetimes: AbortController[] = [];
afterEach(() => {
  for (const lifetime of lifetimes.splice(0)) lifetime.abort();
});

/** The dashboard with the real background behind it, and the files it handed out. */
function dashboard() {
  const disk = fakeDisk();
  const store = disk.start();
  const lifetime = new AbortController();
  lifetimes.push(lifetime);
  const files: { name: string; text: string }[] = [];
  const timers = new Set<() => void>();
  const state = createDashboardState({
    ...quietPage,
    client: quietBackground(store),
    signal: lifetime.signal,
    charters: {
      tools: createCharterTools,
      download: (name, text) => files.push({ name, text }),
      today: () => "2026-11-25",
      schedule(callback) {
        timers.add(callback);
        return () => timers.delete(callback);
      },
    },
  });
  const { charters, team } = state;
  const { importing } = charters;
  const look = async (text: string) => {
    await charters.load();
    await importing.examine(text, "fr");
    return importing.view.value;
  };
  const version = async () => {
    await charters.load();
    const { view } = charters;
    return view.value.status === "shown" ? view.value.charters.map((row) => row.version) : [];
  };
  return { disk, charters, team, importing, files, timers, look, version };
}

const make = (version: string, max = 2): Charter => makeCharter(version, { emoji: { max } });

async function signed(key: SigningKey, charter: Charter): Promise<string> {
  const { signer, signature } = await signRecord(key, "charter", JSON.parse(serialiseCharter(charter)) as JsonValue);
  return serialiseCharter(joinCharter(charter, { signer, signature }));
}

describe("T13: a charter file on the charter screen", () => {
  it("is shown with its key and the difference before anything is written, and taken as it is", async () => {
    const [key, here] = [await createSigningKey(), dashboard()];
    const first = await here.look(await signed(key, make("1.0.0")));
    expect(first).toMatchObject({ status: "ready", provenance: { verdict: "first", signer: { id: key.id } } });
    expect((await dump(here.disk)).charters).toEqual([]);
    await here.importing.accept();
    const next = await here.look(`\uFEFF${await signed(key, make("1.1.0", 0))}`);
    expect(next).toMatchObject({ status: "ready", provenance: { verdict: "next" }, known: { changes: [{ section: "emoji" }] } });
    await here.importing.accept();
    expect(await here.version()).toEqual(["1.1.0"]);
  });

  it("that its signature keeps out cannot be taken from here", async () => {
    const [key, here] = [await createSigningKey(), dashboard()];
    const good = await signed(key, make("1.1.0"));
    await here.look(good);
    await here.importing.accept();
    const before = await dump(here.disk);
    for (const [verdict, text] of [
      ["older", await signed(key, make("1.0.0"))],
      ["altered", await signed(key, make("1.1.0", 9))],
      ["tampered", good.replace('"1.1.0"', '"2.0.0"')],
      ["tampered", serialiseCharter({ ...make("2.0.0"), signature: "none" })],
      ["tampered", serialiseCharter({ ...make("2.0.0"), signature: null })],
    ] as const) {
      expect(await here.look(text)).toMatchObject({ status: "barred", provenance: { verdict } });
      await here.importing.accept(true);
    }
    expect(await dump(here.disk)).toEqual(before);
  });

  it.each([
    ["other-key", async () => signed(await createSigningKey(), make("1.2.0"))],
    ["unsigned-after", async () => serialiseCharter(make("1.2.0", 0))],
  ] as const)("%s: is taken with the reader's agreement alone", async (verdict, write) => {
    const [key, here] = [await createSigningKey(), dashboard()];
    await here.look(await signed(key, make("1.1.0")));
    await here.importing.accept();
    expect(await here.look(await write())).toMatchObject({ status: "ready", provenance: { verdict, pinned: { id: key.id } } });
    await here.importing.accept();
    expect(await here.version()).toEqual(["1.1.0"]);
    expect(here.importing.view.value.status, "still there to agree to").toBe("ready");
    await here.importing.accept(true);
    expect(await here.version()).toEqual(["1.2.0"]);
  });

  it("goes out signed, and comes in on another machine as the same charter", async () => {
    const [here, there] = [dashboard(), dashboard()];
    await here.look(serialiseCharter(make("1.0.0")));
    await here.importing.accept();
    await here.team.makeKey(PASSPHRASE);
    await here.charters.exportFile("maison");
    const [file] = here.files;
    expect(file?.name).toBe("maison-1.0.0.charter.json");
    expect(await there.look(file?.text ?? "")).toMatchObject({ status: "ready", provenance: { verdict: "first" } });
    await there.importing.accept();
    await there.charters.exportFile("maison");
    expect(there.files[0]?.text, "who does not publish it hands it on unsigned").toBe(serialiseCharter(make("1.0.0")));
    await here.team.lock();
    await here.charters.exportFile("maison");
    expect(here.files).toHaveLength(1);
    expect(here.charters.note.value).toEqual({ code: "failed", reason: "locked" });
  });
});

describe("the team screen", () => {
  it("keeps the worker awake while a key is open, and lets it sleep once it is locked", async () => {
    const { team, timers } = dashboard();
    await team.load();
    expect(timers.size).toBe(0);
    expect(await team.makeKey(PASSPHRASE)).toBe(true);
    expect(timers.size).toBe(1);
    await team.lock();
    expect(timers.size).toBe(0);
    expect(team.note.value).toEqual({ code: "locked" });
    expect(await team.unlock("pas celle-là du tout")).toBe(false);
    expect(team.note.value).toEqual({ code: "wrong" });
  });

  it("leads from an invitation to the six words, and says what came of each step", async () => {
    const [here, there] = [dashboard(), dashboard()];
    await Promise.all([here.team.load(), there.team.load()]);
    await here.team.invite("author");
    expect(here.team.note.value).toEqual({ code: "noName" });
    await here.team.setName("Zoé d’Arc");
    await here.team.invite("author");
    expect(here.files[0]?.name).toBe("zoe-d-arc.invite.json");
    await there.team.add("no invitation");
    expect(there.team.note.value).toMatchObject({ code: "not-one" });
    await there.team.add("x".repeat(20_000));
    expect(there.team.note.value).toMatchObject({ code: "not-one" });
    await there.team.add(`\n${here.files[0]?.text}\n`);
    expect(there.team.note.value).toEqual({ code: "added", name: "Zoé d’Arc" });
    const { view, arrived } = there.team;
    const member = view.value.status === "shown" ? view.value.team.members[0] : undefined;
    if (!member) throw new Error("nobody came in");
    expect(arrived.value).toBe(member.id);
    expect(await there.team.words(member.id, "author", "fr")).toHaveLength(6);
    expect(await there.team.words(member.id, "supervisor", "fr")).toBeUndefined();
    await there.team.confirm(member);
    expect(there.team.note.value).toEqual({ code: "confirmed", name: "Zoé d’Arc" });
    await there.team.erase({ ...member, id: "x".repeat(43) });
    expect(there.team.note.value).toEqual({ code: "gone" });
  });
});
