import type { KeptDraft, StoredIgnore } from "../../lib/metrics";
import type { DraftMemory, IgnoringEvent } from "../../lib/panel";
import { createHarness, type Harness, reading } from "./harness";

export const salt = "sel";
export const home = { id: "1", name: "Atelier" };
export const post = "On Monday the must and the must go out with a hint, said Nadia from the old farm near Clisson.";

/** What is stored, shared by all tabs; `keeps` false refuses everything, until `keep` is called. */
export function createMemory(shared: { ignores: StoredIgnore[]; drafts: KeptDraft[] } = { ignores: [], drafts: [] }, keeps = true) {
  const keep = () => {
    keeps = true;
  };
  const events: IgnoringEvent[] = [];
  let ids = 0;
  const memory: DraftMemory = {
    newId: () => `00000000-0000-4000-8000-${String(shared.ignores.length * 1_000 + ids++).padStart(12, "0")}`,
    load: async () => (keeps ? { salt, ignores: [...shared.ignores], drafts: [...shared.drafts] } : undefined),
    addIgnore: async (ignore) => {
      if (keeps) shared.ignores.unshift(ignore);
      return keeps;
    },
    removeIgnore: async (id) => {
      shared.ignores = shared.ignores.filter((one) => one.id !== id);
      return keeps;
    },
    saveDraft: async (draft) => {
      if (keeps) shared.drafts = [draft, ...shared.drafts.filter(({ id }) => id !== draft.id)];
      return keeps;
    },
    note: (event) => events.push(event),
  };
  return { memory, events, shared, keep };
}

/** A panel that holds a text, all that was stored read. */
export async function opened(memory: DraftMemory, text = post, page: { id?: string; name?: string } = home): Promise<Harness> {
  const harness = createHarness({ memory });
  harness.state.setComposer(reading(text, page));
  await settle(harness);
  return harness;
}
/** Lets all that was promised or put off come true. */
export async function settle(harness: Harness): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise((done) => setImmediate(done));
    harness.rest();
  }
}
/** Keys of the cards, open ones first. */
export const keys = ({ state }: Harness) => [...state.openCards.value, ...state.foldedCards.value].map(({ key }) => key);
