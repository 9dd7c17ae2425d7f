import { describe, expect, it } from "vitest";
import { sentWords } from "../../../components/dashboard/reviews/words";
import { createReviewFiles, fileName } from "../../../lib/dashboard/reviews/files";
import {
  createReviewFolder,
  type FolderFile,
  type FolderPort,
  isReviewFile,
  type SharedFolder,
} from "../../../lib/dashboard/reviews/folder";
import { createPagesTranslator } from "../../../lib/i18n";
import type { ReplyOf } from "../../../lib/messages";
import { fromChatText, type ReviewRecord, reviewIdOf, serialiseReviews, signEntry } from "../../../lib/review";
import { createSigningKey, sha256Text } from "../../../lib/trust";
import { type Answers, createFakeClient } from "../../pages-page/fake-client";
import { settle } from "../settle";

async function aRecord(text = "Bonjour Clisson."): Promise<ReviewRecord> {
  const key = await createSigningKey();
  const nonce = crypto.randomUUID();
  return signEntry(key, {
    type: "submitted",
    reviewId: await reviewIdOf(key.id, nonce),
    sequence: 1,
    at: "2026-11-25T10:00:00Z",
    nonce,
    round: 1,
    textHash: await sha256Text(text),
    draftId: crypto.randomUUID(),
    text,
    page: { name: "Atelier" },
    surface: "facebook-post",
    charter: { id: "c", version: "1.0.0" },
    sheet: {},
    findings: [],
  });
}

function files(answers: Answers) {
  const client = createFakeClient(answers);
  const saved: { name: string; text: string }[] = [];
  const copied: string[] = [];
  const state = createReviewFiles(
    { client, browserLanguages: ["fr"], onStoreChange: () => undefined, signal: new AbortController().signal },
    { download: (name, text) => saved.push({ name, text }), copy: async (text) => copied.push(text) > 0 },
  );
  return { state, client, saved, copied };
}
const fileOf = (name: string, text: string) => ({ name, size: text.length, text: async () => text });
const taken: ReplyOf<"review.import"> = { status: "taken", added: 1, known: 0, unverified: 0, reviews: [] };

describe("reviews by file", () => {
  it("come out and go in again, as a file and as the text of a chat", async () => {
    const record = await aRecord();
    const { state, client, saved, copied } = files({ "review.export": () => ({ records: [record] }), "review.import": () => taken });
    await state.save(["a".repeat(43)]);
    expect(saved).toEqual([{ name: `${"a".repeat(12)}.review.json`, text: serialiseReviews([record]) }]);
    await state.copyAsText("a".repeat(43), ["Relecture"]);
    expect(copied[0]).toMatch(/^Relecture\n/);
    expect(await fromChatText(copied[0] ?? "")).toMatchObject({ ok: true, records: [record] });
    await state.bring([fileOf("x.review.json", saved[0]?.text ?? "")]);
    await state.paste(`> ${(copied[0] ?? "").replaceAll("\n", "\n> ")}`);
    const brought = client.requests.filter(({ type }) => type === "review.import").map(({ payload }) => payload);
    expect(brought).toEqual([{ records: [record] }, { records: [record] }]);
  });

  it("say of each file what came of it, and let one that is refused stop no other", async () => {
    const record = await aRecord();
    const good = serialiseReviews([record]);
    let asked = 0;
    const { state } = files({ "review.import": () => (asked++ === 0 ? { status: "tampered", at: 0 } : { ...taken, unverified: 1 }) });
    const newer = JSON.stringify({ ...JSON.parse(good), schema: 99 });
    await state.bring([
      fileOf("photo.json", "{}"),
      { ...fileOf("huge.review.json", good), size: 6_000_000 },
      fileOf("new.review.json", newer),
      fileOf("bad.review.json", good),
      fileOf("good.review.json", good),
    ]);
    expect(state.brought.value).toEqual([
      { code: "unreadable", name: "photo.json" },
      { code: "tooLarge", name: "huge.review.json" },
      { code: "newer", name: "new.review.json" },
      { code: "tampered", name: "bad.review.json" },
      { code: "taken", name: "good.review.json", added: 1, known: 0, unverified: 1 },
    ]);
  });

  it("are said to be saved while they hold all that is shown, also by a screen that is a moment behind them", async () => {
    const id = "a".repeat(43);
    const { state } = files({ "review.export": async () => ({ records: [await aRecord(), await aRecord()] }) });
    const t = createPagesTranslator("en");
    for (const send of [() => state.save(id), () => state.copyAsText(id, ["Relecture"])]) {
      await send();
      const said = t(`desk.files.${state.sent.value?.code === "copied" ? "copied" : "saved"}`);
      expect([1, 2, 3].map((shown) => sentWords(state, id, t, shown))).toEqual([said, said, ""]);
      expect(sentWords(state, "b".repeat(43), t, 1)).toBe("");
    }
  });

  it("say that they could not be had, however much is shown", async () => {
    const { state } = files({ "review.export": () => ({ refuse: "failed" }) });
    await state.save("a".repeat(43));
    expect(state.sent.value).toMatchObject({ code: "failed", records: undefined });
    expect(sentWords(state, "a".repeat(43), createPagesTranslator("fr"), 9)).toBe(createPagesTranslator("fr")("desk.files.sendFailed"));
  });

  it("have a name of their own for each review", () => {
    expect(fileName(["abcdefghijklmnop"])).not.toBe(fileName(["bbcdefghijklmnop"]));
  });
});

describe("the shared folder", () => {
  it("knows a review's file by any name that clouds make of it, and nothing else", () => {
    const yes = [
      "a.review.json",
      "a.review (1).json",
      "a (1).review.json",
      "a.review-conflict-20261125.json",
      "a.review.json (Ana’s copy)",
      "A.REVIEW.JSON",
    ];
    expect(yes.filter(isReviewFile)).toEqual(yes);
    expect(["a.charter.json", "review.json.bak.txt", "notes.txt", ".a.review.json", "preview.json"].filter(isReviewFile)).toEqual([]);
  });

  async function folder(content: Map<string, { text: string; modified: number }>, change: Partial<SharedFolder> = {}) {
    const written = new Map<string, string>();
    const shared: SharedFolder = {
      name: "Équipe",
      isOpen: async () => true,
      ask: async () => true,
      files: async () => [...content].map(([name, { text, modified }]): FolderFile => ({ ...fileOf(name, text), modified })),
      write: async (name, text) => void written.set(name, text),
      ...change,
    };
    let tick = () => {};
    const port: FolderPort = {
      choose: async () => shared,
      remembered: async () => undefined,
      forget: async () => undefined,
      tick: (callback) => {
        tick = callback;
      },
    };
    const record = await aRecord();
    const made = files({ "review.import": () => taken, "review.export": () => ({ records: [record] }) });
    const state = createReviewFolder(made.state, port, new AbortController().signal);
    const imports = () => made.client.requests.filter(({ type }) => type === "review.import").length;
    return { state, imports, written, tick: () => tick() };
  }

  it("reads what is new or changed, each once, copies of a conflict too", async () => {
    const text = serialiseReviews([await aRecord()]);
    const content = new Map([
      ["a.review.json", { text, modified: 1 }],
      ["a.review (1).json", { text, modified: 1 }],
      ["holiday.jpg", { text: "", modified: 1 }],
    ]);
    const { state, imports, tick } = await folder(content);
    await state.choose();
    expect(state.view.value).toEqual({ status: "open", name: "Équipe" });
    expect(imports()).toBe(2);
    await state.read();
    expect(imports()).toBe(2);
    content.set("a.review.json", { text, modified: 2 });
    tick();
    await settle();
    expect(imports()).toBe(3);
  });

  it("writes each review into a file of its own", async () => {
    const { state, written } = await folder(new Map());
    await state.choose();
    await state.write(["a".repeat(43), "b".repeat(43)]);
    expect([...written.keys()]).toEqual([`${"a".repeat(12)}.review.json`, `${"b".repeat(12)}.review.json`]);
    expect(state.written.value).toBe(2);
  });

  it("says that it is out of reach, and is read again when it is back", async () => {
    let isGone = true;
    const { state } = await folder(new Map(), {
      files: async () => {
        if (isGone) throw new DOMException("gone", "NotFoundError");
        return [];
      },
    });
    await state.choose();
    expect(state.view.value.status).toBe("failed");
    isGone = false;
    await state.read();
    expect(state.view.value.status).toBe("open");
  });

  it("asks before it reads again where the browser wants to be asked", async () => {
    let isOpen = false;
    const { state } = await folder(new Map(), {
      isOpen: async () => isOpen,
      ask: async () => {
        isOpen = true;
        return true;
      },
    });
    await state.choose();
    expect(state.view.value.status).toBe("closed");
    await state.allow();
    expect(state.view.value.status).toBe("open");
  });
});
