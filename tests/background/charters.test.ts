import { describe, expect, it, vi } from "vitest";
import { createHandlers } from "../../lib/background";
import { chooseCharter } from "../../lib/background/choose-charter";
import { defaultCharter } from "../../lib/charter";
import { createClient, createServer } from "../../lib/messages";
import type { CharterRow } from "../../lib/store";
import { smallCharter as make } from "../charter/small-charter";
import { content, page, self } from "../messages/senders";
import { fakeDisk, NOON } from "../store/fake-store";

function background() {
  const disk = fakeDisk();
  const announceCharter = vi.fn();
  const store = disk.start();
  const loadPart = async () => true;
  const handlers = createHandlers({
    store,
    charters: { defaultCharter },
    loadPart,
    announce: () => undefined,
    announceCharter,
    announceToTabs: () => undefined,
    waysOut: { pasted: { take: async () => undefined }, shortcuts: async () => [], openPage: async () => undefined },
    now: () => NOON,
    watchRoom: () => undefined,
  });
  const serve = createServer({ handlers, self, onEvent: () => undefined });
  const ask = (sender: typeof content) => createClient({ send: (message) => serve(structuredClone(message), sender) });
  return { tab: ask(content), dashboard: ask(page), announceCharter };
}

describe("charters in the background", () => {
  it("hands out the company's own charter as soon as there is one, and tells the tabs", async () => {
    const { tab, dashboard, announceCharter } = background();
    expect(await tab.request("charter.get", { language: "fr" })).toMatchObject({ value: { source: "default" } });
    await dashboard.request("charter.import", { charter: make("a") });
    expect(announceCharter).toHaveBeenCalledTimes(1);
    expect(await tab.request("charter.get", { language: "en", page: { name: "Autre" } })).toMatchObject({
      value: { source: "own", match: "company", own: 1, charter: { id: "a" } },
    });
    expect(await tab.request("charter.get", { language: "fr", page: { name: "page A" } })).toMatchObject({ value: { match: "page" } });
    await dashboard.request("charter.import", { charter: make("a") });
    expect(announceCharter).toHaveBeenCalledTimes(1);
  });

  it("says when none of several charters is meant for the Page", async () => {
    const { tab, dashboard } = background();
    await dashboard.request("charter.import", { charter: make("a") });
    await dashboard.request("charter.import", { charter: make("b") });
    await dashboard.request("charter.company", {});
    expect(await tab.request("charter.get", { language: "fr", page: { id: "42" } })).toMatchObject({
      value: { source: "default", match: "none", own: 2 },
    });
    await dashboard.request("charter.bind", { id: "b", page: { kind: "id", value: "42" } });
    expect(await tab.request("charter.get", { language: "fr", page: { id: "42" } })).toMatchObject({
      value: { source: "own", match: "page", charter: { id: "b" } },
    });
    await dashboard.request("charter.remove", { id: "b" });
    expect(await tab.request("charter.get", { language: "fr", page: { id: "42" } })).toMatchObject({ value: { source: "default" } });
  });

  it("lets the script in Meta's page change nothing", async () => {
    const { tab } = background();
    expect(await tab.request("charter.import", { charter: make("a") })).toEqual({ ok: false, reason: "not-allowed" });
    expect(await tab.request("charter.list", {})).toEqual({ ok: false, reason: "not-allowed" });
  });

  it("refuses a charter whose sections contradict each other, and writes nothing of it", async () => {
    const { dashboard } = background();
    const contradictory = make("a", { series: [{ name: "La question du mardi", pillar: "conseil" }] });
    expect(await dashboard.request("charter.import", { charter: contradictory })).toEqual({ ok: false, reason: "bad-request" });
    expect(await dashboard.request("charter.list", {})).toEqual({ ok: true, value: { charters: [] } });
  });

  it("opens a charter with draft, versions and Pages", async () => {
    const { dashboard } = background();
    await dashboard.request("charter.import", { charter: make("a"), who: "Ana", why: "début" });
    await dashboard.request("charter.save-draft", { charter: make("a", { emoji: { max: 0 } }), base: 1 });
    await dashboard.request("charter.bind", { id: "a", page: { kind: "name", value: "Chez Ana" } });
    const opened = await dashboard.request("charter.open", { id: "a" });
    expect(opened).toMatchObject({
      ok: true,
      value: {
        opened: {
          summary: {
            hasDraft: true,
            isCompany: true,
            pages: [{ kind: "name", value: "Chez Ana" }],
            named: [{ kind: "name", value: "Page a" }],
          },
          draft: { base: 1, charter: { emoji: { max: 0 } } },
          versions: [{ number: 1, who: "Ana", why: "début" }],
        },
      },
    });
    expect(await dashboard.request("charter.open", { id: "x" })).toEqual({ ok: true, value: {} });
  });
});

describe("the charter for a Page", () => {
  const row = (id: string, claims: CharterRow["claims"], isCompany = false): CharterRow => ({
    id,
    name: id,
    version: "1.0.0",
    number: 1,
    publishedAt: NOON,
    isCompany,
    claims,
  });
  const charters = [row("a", [{ id: "1", name: "Même nom" }], true), row("b", [{ name: "même  NOM" }]), row("c", [{ name: "Chez C" }])];

  it.each([
    ["its own id", { id: "1" }, "a", "page"],
    ["a name that one charter has", { name: "chez c" }, "c", "page"],
    ["a name that two charters have", { name: "Même nom" }, "a", "company"],
    ["an unknown Page", { id: "9", name: "Neuf" }, "a", "company"],
    ["no Page shown", {}, "a", "company"],
  ] as const)("goes by %s", (_what, asked, id, match) => {
    expect(chooseCharter(charters, [], asked)).toMatchObject({ row: { id }, match });
  });

  it("is the one bound here, by id before name, before what the charters say themselves", () => {
    const bindings = [
      { page: "id:1", kind: "id", value: "1", charterId: "c" },
      { page: "name:chez c", kind: "name", value: "Chez C", charterId: "b" },
    ] as const;
    expect(chooseCharter(charters, bindings, { id: "1", name: "Chez C" }).row?.id).toBe("c");
    expect(chooseCharter(charters, bindings, { id: "2", name: "chez C" }).row?.id).toBe("b");
    expect(chooseCharter([], bindings, { id: "1" })).toEqual({ row: undefined, match: "none" });
  });
});
