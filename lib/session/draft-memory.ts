import type { ReplyOf, RequestOf, RequestResult } from "../messages";
import type { KeptDraft, PageRef, StoredIgnore } from "../metrics";
import type { Recorder } from "./recorder";

type KeptType = "ignores.list" | "ignores.add" | "ignores.remove" | "sheet.get" | "sheet.set";

/** Asks the background; never rejects. */
interface KeptClient {
  request<Type extends KeptType>(type: Type, payload: RequestOf<Type>): Promise<RequestResult<ReplyOf<Type>>>;
}

/** Ignores and sheets of one tab's drafts, kept by the background. What it refuses, or does not answer, holds in this tab only. */
export function createDraftMemory(client: KeptClient, newId: () => string, note: Recorder["ignoring"]) {
  return {
    newId,
    note,
    async load(page: PageRef) {
      const [ignores, drafts] = await Promise.all([client.request("ignores.list", { page }), client.request("sheet.get", { page })]);
      return ignores.ok && drafts.ok ? { ...ignores.value, drafts: drafts.value.drafts } : undefined;
    },
    addIgnore: async (ignore: StoredIgnore) => (await client.request("ignores.add", { ignore })).ok,
    removeIgnore: async (id: string, page: PageRef) => (await client.request("ignores.remove", { id, page })).ok,
    saveDraft: async (draft: KeptDraft) => (await client.request("sheet.set", { draft })).ok,
  };
}
