import { describe, expect, it, vi } from "vitest";
import { type Charter, charterSchema } from "../../lib/charter";
import { createClient, createContentClient, createServer, type Handlers, type RequestOf } from "../../lib/messages";
import { smallCharter as make } from "../charter/small-charter";
import { REQUEST_ID, requests } from "./requests";
import { content, page, self } from "./senders";

/** Each section has its shape; together they contradict each other. */
const contradictory = make("broken", { series: [{ name: "La question du mardi", pillar: "conseil" }] });
const misspelt = { ...make("broken"), rules: [{ kind: "nothing" }] } as unknown as Charter;
const hostile = JSON.parse(JSON.stringify(make("broken")).replace("{", '{"x":{"constructor":1},')) as Charter;

describe("T2, T5: a page reads a charter whole before it sends one", () => {
  const given: readonly [string, Charter][] = [
    ["sections that contradict each other", contradictory],
    ["a rule of no kind", misspelt],
    ["a hostile key", hostile],
  ];

  it.each(given)("and sends none with %s", async (_what, charter) => {
    const send = vi.fn(async () => undefined);
    const client = createClient({ send });
    const { signer, signature } = requests["charter.take"].signed;
    const signed = { payload: charter, signer, signature };
    const all = [
      client.request("charter.import", { charter }),
      client.request("charter.save-draft", { charter, base: 1 }),
      client.request("charter.publish", { charter, base: 1 }),
      client.request("charter.take", { signed }),
      client.request("charter.weigh", { id: charter.id, signed }),
    ];
    for (const answer of await Promise.all(all)) expect(answer).toEqual({ ok: false, reason: "bad-request" });
    expect(send).not.toHaveBeenCalled();
  });

  it.each(given)("and sets none of a backup aside with %s: its line is said", async (_what, charter) => {
    const send = vi.fn(async () => undefined);
    const rows = [
      { id: "a/000001", charter: make("a") },
      { id: "b/000001", charter },
    ];
    const put = await createClient({ send }).request("restore.put", { id: REQUEST_ID, table: "charterVersions", line: 40, rows });
    expect(put).toEqual({ ok: true, value: { status: "fault", fault: { code: "row", line: 41, detail: "charterVersions charter" } } });
    expect(send).not.toHaveBeenCalled();
  });

  it("and fills in what its maker left out", async () => {
    const sent: unknown[] = [];
    const bare = { format: "ligne-charter", schema: 1, id: "a", version: "1.0.0", locale: "fr-FR", identity: { pageName: "Page a" } };
    const client = createClient({
      send: async ({ payload, requestId }) => {
        sent.push(payload);
        return { ok: true, requestId, payload: { status: "added", number: 1, version: "1.0.0" } };
      },
    });
    expect(await client.request("charter.import", { charter: bare as unknown as Charter })).toMatchObject({ ok: true });
    expect(sent).toEqual([{ charter: make("a") }]);
  });
});

/** A background that hands out the first of these that is not to be left aside, and says what was deployed. */
function handing(own: Charter, deployed: Charter[] = [], source: "own" | "default" = "own") {
  const asked: RequestOf<"charter.get">[] = [];
  const get: Handlers["charter.get"] = async (request) => {
    asked.push(request);
    const charter = deployed.find(({ id }) => !request.without?.includes(id)) ?? own;
    return { source, charter, ...(deployed.length > 0 && !request.without && { deployed }) };
  };
  const serve = createServer({ handlers: { "charter.get": get } as Handlers, self, onEvent: () => undefined });
  const through = (sender: typeof page) => ({
    send: async (message: object) => structuredClone(await serve(structuredClone(message), sender)),
  });
  const reads = async () => ({ read: (kept: object) => charterSchema.safeParse(kept).data });
  return { asked, page: createClient(through(page)), script: createContentClient(through(content)), reads };
}

describe("T13: the charter in force is read whole by whoever is handed it", () => {
  it("what the organisation deployed and does not read is left aside before one is chosen, on our pages and beside the composer", async () => {
    const { page: ours, script, reads, asked } = handing(make("mine"), [make("group"), misspelt]);
    expect(await ours.request("charter.get", { language: "fr" })).toMatchObject({ value: { charter: { id: "group" } } });
    expect(await script.charterInForce({ language: "fr" }, reads)).toMatchObject({ value: { charter: { id: "group" } } });
    expect(asked.map(({ without }) => without)).toEqual([undefined, ["broken"], undefined, ["broken"]]);
    const alone = handing(make("mine"), [misspelt]);
    const beside = await alone.script.charterInForce({ language: "fr" }, alone.reads);
    expect(beside).toEqual({ ok: true, value: { source: "own", charter: make("mine") } });
  });

  it("asks once where all of it reads", async () => {
    const { script, reads, asked } = handing(make("mine"), [make("group")]);
    expect(await script.charterInForce({ language: "fr" }, reads)).toEqual({ ok: true, value: { source: "own", charter: make("group") } });
    expect(asked).toHaveLength(1);
  });

  it("one's own that does not read is no other charter's place: that is said", async () => {
    const { page: ours, script, reads } = handing(misspelt);
    expect(await ours.request("charter.get", { language: "fr" })).toEqual({ ok: false, reason: "bad-reply" });
    expect(await script.charterInForce({ language: "fr" }, reads)).toEqual({ ok: true, value: { source: "own" } });
  });

  it("nothing is in force while it cannot be read, and a sample needs no reading", async () => {
    const nothing = async () => undefined;
    const unread = { ok: false, reason: "unreachable" };
    expect(await handing(make("mine")).script.charterInForce({ language: "fr" }, nothing)).toEqual(unread);
    expect(await handing(make("mine"), [make("group")], "default").script.charterInForce({ language: "fr" }, nothing)).toEqual(unread);
    expect(await handing(make("sample"), [], "default").script.charterInForce({ language: "fr" }, nothing)).toEqual({
      ok: true,
      value: { source: "default", charter: make("sample") },
    });
  });

  it("the policy that a page shows names what does not read among the refusals, and binds no Page to it", async () => {
    const refusal = { at: "language", code: "wrong" as const };
    const view = {
      charters: [
        { at: "charters[0]", charter: misspelt, mode: "enforced" as const },
        { at: "charters[1]", charter: make("group"), mode: "default" as const },
      ],
      companyCharter: { value: "broken", mode: "enforced" as const },
      pages: [
        { kind: "id" as const, value: "1", charterId: "broken", mode: "enforced" as const },
        { kind: "id" as const, value: "2", charterId: "group", mode: "enforced" as const },
      ],
      team: [],
      refusals: [refusal],
    };
    const serve = createServer({ handlers: { "policy.get": async () => view } as unknown as Handlers, self, onEvent: () => undefined });
    const answer = await createClient({ send: (message) => serve(message, page) }).request("policy.get", {});
    expect(answer).toEqual({
      ok: true,
      value: {
        charters: [{ charter: make("group"), mode: "default" }],
        pages: [view.pages[1]],
        team: [],
        refusals: [refusal, { at: "charters[0]", code: "charter", detail: "rules[0].kind: not-allowed" }],
      },
    });
  });
});
