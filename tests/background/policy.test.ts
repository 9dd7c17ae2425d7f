import { describe, expect, it } from "vitest";
import { createPolicySource, type ManagedStorage } from "../../lib/background/policy";
import { chooseWithPolicy, leaveAside, withPolicyGate } from "../../lib/background/policy-charter";
import { createPolicyHandlers } from "../../lib/background/policy-handlers";
import { createRetention } from "../../lib/background/retention";
import { defaultCharter } from "../../lib/charter";
import type { HandlerContext } from "../../lib/messages";
import { readPolicy } from "../../lib/policy";
import type { BindingRow, CharterRow } from "../../lib/store";
import { charterText } from "../policy/values";
import { fakeDisk } from "../store/fake-store";

const own = (id: string, more: Partial<CharterRow> = {}): CharterRow => ({
  id,
  name: id,
  version: "1.0.0",
  number: 1,
  publishedAt: 1,
  isCompany: false,
  claims: [],
  ...more,
});
const bound = (id: string, charterId: string): BindingRow => ({ page: `id:${id}`, kind: "id", value: id, charterId });

/** Which charter holds for the Page of this id, as a word. */
async function chosen(managed: object, rows: readonly CharterRow[], bindings: readonly BindingRow[], id: string): Promise<string> {
  const result = chooseWithPolicy(await readPolicy(managed), rows, bindings, { id });
  if (result.from === "none") return "none";
  return result.from === "own" ? `own ${result.row.id} ${result.match}` : `policy ${result.charter.id} ${result.match}`;
}
const deploy = (id: string, mode: string, pages: { id: string }[] = []) => ({ charter: charterText(id, id, pages), mode });

describe("T13: whose charter holds", () => {
  const mine = [own("mine", { isCompany: true }), own("page")];
  const pages = [bound("7", "page")];

  it("one enforced charter alone holds for every Page, whatever is here", async () => {
    const managed = { charters: [deploy("group", "enforced")] };
    expect(await chosen(managed, mine, pages, "7")).toBe("policy group company");
    expect(await chosen(managed, [], [], "9")).toBe("policy group company");
    expect(await chosen(managed, [own("group", { isCompany: true })], [], "9"), "an own one of the same id too").toBe(
      "policy group company",
    );
  });

  it("several enforced ones hold for their Pages; the others are for the company charter, or one's own", async () => {
    const charters = [deploy("north", "enforced", [{ id: "7" }]), deploy("south", "enforced")];
    const bindings = [{ charter: "south", id: "8" }];
    expect(await chosen({ charters, pages: bindings }, mine, pages, "7")).toBe("policy north page");
    expect(await chosen({ charters, pages: bindings }, mine, [bound("8", "mine")], "8")).toBe("policy south page");
    expect(await chosen({ charters, pages: bindings }, mine, pages, "9")).toBe("own mine company");
    expect(await chosen({ charters, companyCharter: { value: "south" } }, mine, [bound("9", "mine")], "9")).toBe("policy south company");
  });

  it("an additional one stands beside one's own, a default one behind", async () => {
    const added = { charters: [deploy("ads", "additional", [{ id: "5" }])] };
    expect(await chosen(added, mine, pages, "5")).toBe("policy ads page");
    expect(await chosen(added, mine, [bound("5", "mine")], "5")).toBe("own mine page");
    expect(await chosen(added, mine, pages, "9")).toBe("own mine company");
    const fallback = { charters: [deploy("start", "default", [{ id: "7" }])] };
    expect(await chosen(fallback, mine, pages, "7")).toBe("own page page");
    expect(await chosen(fallback, [own("page")], pages, "9")).toBe("policy start company");
    expect(await chosen({ ...fallback, pages: [{ charter: "start", id: "3", mode: "default" }] }, [], [], "3")).toBe("policy start page");
    expect(await chosen({}, [], [], "3")).toBe("none");
  });

  it("what could not be read is left aside as though it had not been deployed: the other enforced one holds again for every Page", async () => {
    const managed = {
      charters: [deploy("north", "enforced", [{ id: "7" }]), deploy("south", "enforced")],
      companyCharter: { value: "north" },
      pages: [{ charter: "north", id: "9" }],
    };
    const policy = await readPolicy(managed);
    const without = (ids: readonly string[], id: string) => {
      const found = chooseWithPolicy(leaveAside(policy, ids), mine, pages, { id });
      return found.from === "policy" ? found.charter.id : found.from;
    };
    expect([without([], "9"), without(["north"], "9"), without(["north"], "7")]).toEqual(["north", "south", "south"]);
    expect([without(["north", "south"], "7"), without(["south"], "1")]).toEqual(["own", "north"]);
    expect(leaveAside(policy, [])).toEqual(policy);
  });

  it("the gate is the organisation’s when enforced, and on sample charters only when it is a default", async () => {
    const sample = defaultCharter("fr");
    const gateOf = async (mode: string, isSample: boolean) =>
      withPolicyGate(sample, await readPolicy({ gate: { value: "approval", mode } }), isSample).gate.mode;
    expect(await gateOf("enforced", false)).toBe("approval");
    expect(await gateOf("default", true)).toBe("approval");
    expect(await gateOf("default", false)).toBe(sample.gate.mode);
  });
});

function fakeStorage(values: object | undefined) {
  const listeners: ((changes: unknown, area: string) => void)[] = [];
  let current = values;
  const storage: ManagedStorage = {
    managed: { get: () => (current ? Promise.resolve(current) : Promise.reject(new Error("Managed storage manifest not found"))) },
    onChanged: { addListener: (listener) => void listeners.push(listener) },
  };
  return {
    storage,
    change(next: object, area = "managed") {
      current = next;
      for (const listener of listeners) listener({}, area);
    },
  };
}

describe("managed storage", () => {
  it("is read once, and again when the browser says that it changed; other areas are not its matter", async () => {
    const fake = fakeStorage({ language: { value: "fr" } });
    let told = 0;
    const source = createPolicySource({ storage: fake.storage, changed: () => (told += 1), log: () => undefined });
    expect((await source.current()).language?.value).toBe("fr");
    fake.change({ language: { value: "en" } }, "local");
    expect([(await source.current()).language?.value, told]).toEqual(["fr", 0]);
    fake.change({ language: { value: "en" } });
    expect([(await source.current()).language?.value, told]).toEqual(["en", 1]);
  });

  it("T20: where there is none nothing is set; what is refused leaves a number in the log and no word", async () => {
    const none = createPolicySource({ storage: fakeStorage(undefined).storage, changed: () => undefined, log: () => undefined });
    expect(await none.current()).toMatchObject({ charters: [], refusals: [] });
    const entries: object[] = [];
    const bad = createPolicySource({
      storage: fakeStorage({ secret: "Hélène" }).storage,
      changed: () => undefined,
      log: (entry) => entries.push(entry),
    });
    await bad.current();
    expect(entries).toEqual([{ code: "policy-refused", size: 1 }]);
  });
});

describe("preferences and retention under a policy", () => {
  const context = {} as HandlerContext;
  const under = async (managed: object) => {
    const store = fakeDisk().start();
    const policy = { current: () => readPolicy(managed) };
    return { handlers: createPolicyHandlers({ store, policy, announce: () => undefined }), retention: createRetention(store, policy) };
  };
  const languageOf = (prefs: unknown) => (prefs as { language: string }).language;

  it("an enforced language cannot be changed, the rest can; a default one holds until somebody chooses", async () => {
    const enforced = (await under({ language: { value: "fr" } })).handlers;
    expect(languageOf(await enforced["prefs.get"]({}, context))).toBe("fr");
    expect(await enforced["prefs.set"]({ language: "en", side: "left" }, context)).toMatchObject({ language: "fr", side: "left" });
    const fallback = (await under({ language: { value: "fr", mode: "default" } })).handlers;
    expect(languageOf(await fallback["prefs.set"]({ side: "left" }, context))).toBe("fr");
    expect(languageOf(await fallback["prefs.set"]({ language: "auto" }, context))).toBe("auto");
    expect(languageOf(await fallback["prefs.get"]({}, context))).toBe("auto");
  });

  it("figures are kept as long as the organisation says, else as long as the reader says, never longer than ninety days", async () => {
    const free = (await under({})).retention;
    expect(await free.current()).toEqual({ days: 90, by: "ligne" });
    expect([await free.choose(14), await free.current()]).toEqual([14, { days: 14, by: "you" }]);
    const enforced = (await under({ retentionDays: { value: 30 } })).retention;
    expect([await enforced.choose(60), await enforced.current()]).toEqual([30, { days: 30, by: "organisation" }]);
    const fallback = (await under({ retentionDays: { value: 30, mode: "default" } })).retention;
    expect(await fallback.current()).toEqual({ days: 30, by: "organisation" });
    expect([await fallback.choose(60), await fallback.current()]).toEqual([60, { days: 60, by: "you" }]);
  });
});
