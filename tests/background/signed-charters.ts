import { type Charter, type CharterFile, charterSchema, serialiseCharter } from "../../lib/charter";
import type { RequestOf } from "../../lib/messages";
import { type JsonValue, joinCharter, type SigningKey, signRecord, splitCharter } from "../../lib/trust";
import { type FakeDisk, fakeDisk } from "../store/fake-store";
import { quietBackground } from "./quiet-background";

export type Signed = RequestOf<"charter.take">["signed"];

export const make = (version = "1.0.0", more: Partial<CharterFile> = {}): Charter =>
  charterSchema.parse({
    format: "ligne-charter",
    schema: 1,
    id: "maison",
    version,
    locale: "fr-FR",
    identity: { pageName: "Maison Aubier" },
    ...more,
  });

/** A browser with the real background; each `worker` is a new one on the same disk (F1). */
export function machine(disk: FakeDisk = fakeDisk()) {
  const worker = () => {
    const store = disk.start();
    return { store, ...quietBackground(store) };
  };
  return { disk, worker, ...worker() };
}

/** What a file says and bears, as the dashboard takes it apart. */
export function fileOf(text: string): Signed {
  const split = splitCharter(JSON.parse(text));
  if (split.status !== "signed") throw new Error(split.status);
  return { payload: split.payload, ...split.signature };
}

export async function signedBy(key: SigningKey, charter: Charter): Promise<Signed> {
  const payload = JSON.parse(serialiseCharter(charter)) as JsonValue;
  const { signer, signature } = await signRecord(key, "charter", payload);
  return fileOf(serialiseCharter(joinCharter(charter, { signer, signature })));
}

export const version = async ({ request }: ReturnType<typeof machine>) => {
  const opened = await request("charter.open", { id: "maison" });
  return opened.ok ? opened.value.opened?.charter.version : undefined;
};
