import { vi } from "vitest";
import { createHandlers } from "../../lib/background";
import { createClient, createServer, type ReplyOf, type RequestOf, type RequestResult } from "../../lib/messages";
import type { ReviewRecord } from "../../lib/review";
import { charter } from "../messages/requests";
import { content, page, self } from "../messages/senders";
import { fakeDisk } from "../store/fake-store";

/** A machine with the whole background, a tab and a dashboard, for what goes between people by file. */

export const PASSPHRASE = "quatre mots et un chat";
export const DRAFT_ID = "7e7a0a52-6c8a-4a55-8c61-9d7a3f1b2c07";
export const HALLES = { id: "1234567890", name: "Boulangerie des Halles" };
export const TEXT = "Le four à bois rallume samedi à 6 h.\nVenez goûter le pain de seigle.";

export function submission(text = TEXT, more: Partial<RequestOf<"review.submit">> = {}): RequestOf<"review.submit"> {
  return {
    draftId: DRAFT_ID,
    text,
    page: HALLES,
    surface: "facebook-post",
    charter: { id: "maison", version: "1.2.0" },
    sheet: {},
    findings: [],
    ...more,
  };
}

/** The value of a stored answer or of an answered request. */
export function kept<Value>(result: RequestResult<Value> | { ok: true; value: Value } | { ok: false }): Value {
  if (!result.ok) throw new Error(`no answer: ${JSON.stringify(result)}`);
  return result.value;
}

export function machine(disk = fakeDisk()) {
  const changed = vi.fn();
  const store = disk.start();
  const handlers = createHandlers({
    store,
    charters: { defaultCharter: () => charter },
    loadPart: async () => true,
    announce: changed,
    announceToTabs: changed,
    announceCharter: changed,
    now: () => disk.clock.now,
    watchRoom: changed,
    waysOut: { pasted: { take: async () => undefined }, shortcuts: async () => [], openPage: async () => undefined },
  });
  const failures: unknown[] = [];
  const serve = createServer({ handlers, self, onEvent: ({ code, error }) => code === "failed" && failures.push(error) });
  const ask = (sender: typeof content) =>
    createClient({
      send: async (message) => {
        const answer = await serve(structuredClone(message), sender);
        if (failures.length > 0) throw failures[0];
        return structuredClone(answer);
      },
    });
  const [tab, dashboard] = [ask(content), ask(page)];
  return {
    disk,
    store,
    tab,
    dashboard,
    serve,
    changed,
    privateTab: ask({ ...content, tab: { incognito: true } }),
    team: store.team,
    mine: async () => kept(await tab.request("review.mine", { page: HALLES, draftId: DRAFT_ID })).reviews,
    queue: async () => kept(await dashboard.request("review.queue", {})).reviews,
    open: async (reviewId: string) => kept(await dashboard.request("review.open", { reviewId })).opened,
    export: async (...reviewIds: string[]) => kept(await dashboard.request("review.export", { reviewIds })).records,
    import: async (records: readonly ReviewRecord[]): Promise<ReplyOf<"review.import">> =>
      kept(await dashboard.request("review.import", { records: [...records] })),
    submit: async (text = TEXT, more: Partial<RequestOf<"review.submit">> = {}) => {
      const answer = kept(await tab.request("review.submit", submission(text, more)));
      if (!("review" in answer)) throw new Error(answer.status);
      return answer.review;
    },
    /** Decides on the round that stands. */
    decide: async (reviewId: string, decision: "approved" | "changes" | "rejected"): Promise<ReplyOf<"review.decide">> => {
      const opened = kept(await dashboard.request("review.open", { reviewId })).opened;
      const last = opened?.view.rounds.at(-1)?.id ?? "";
      return kept(await dashboard.request("review.decide", { reviewId, submission: last, decision, reason: "Quel samedi ?" }));
    },
  };
}
export type Machine = ReturnType<typeof machine>;

/** Makes the owner of a key on one machine known and confirmed on another. */
export async function introduce(from: Machine, to: Machine, role: "author" | "reviewer"): Promise<string> {
  const key = kept(await from.team.ensureKey(role));
  if (!key) throw new Error("no key");
  kept(await to.team.addMember({ id: key.id, publicKey: key.publicKey, name: role === "author" ? "Léa" : "Hélène", roles: [role] }));
  kept(await to.team.changeMember(key.id, { confirmed: true }));
  return key.id;
}

/** An author's machine and a reviewer's, which know each other. */
export async function pair() {
  const [author, reviewer] = [machine(), machine()];
  kept(await reviewer.team.makeSupervisor(PASSPHRASE));
  const authorId = await introduce(author, reviewer, "author");
  const reviewerId = await introduce(reviewer, author, "reviewer");
  return { author, reviewer, authorId, reviewerId };
}
