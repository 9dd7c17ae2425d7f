import { readFileSync } from "node:fs";
import type { BackupRow } from "../../lib/backup";
import { charterSchema } from "../../lib/charter";
import type { Store } from "../../lib/store";
import { batch, draft, type FakeDisk, fakeDisk, ignoreOf } from "./fake-store";

export const rows = JSON.parse(readFileSync(new URL("./frozen/v4.json", import.meta.url), "utf8")).rows as Record<string, BackupRow[]>;

export const charter = charterSchema.parse(rows.charterVersions?.[0]?.charter);

export const PERSON = "Hélène Quéré";

/** A disk with something of everything on it, and the store that reads it. */
export async function filled(disk = fakeDisk()): Promise<{ disk: FakeDisk; store: Store }> {
  const store = disk.start({ wait: () => new Promise((resolve) => setTimeout(resolve, 50)) });
  for (const session of [1, 2, 3]) await store.append(batch(session, [1, 2, 3]));
  await store.changeSetting("panel", () => ({ side: "left" }));
  await store.drafts.ignores();
  await store.drafts.addIgnore(ignoreOf(1, { reason: `dit par ${PERSON}` }));
  await store.drafts.setDraft(draft);
  await store.charters.add(charter, { at: 1, who: PERSON, why: `demandé par ${PERSON.toUpperCase()}` });
  await store.charters.bind(charter.id, "id", "1234567890");
  return { disk, store };
}
