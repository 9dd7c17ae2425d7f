import { fromBase64Url, keyId, type PublicKey } from "../trust";
import type { Policy, PolicyCharter, PolicyMember, PolicyPage, PolicyRefusal } from "./policy";
import { readPolicyCharter } from "./read-charter";
import { entrySchemas, MOST_ENTRIES, singleSchemas } from "./schema";

type Refuse = (at: string, code: PolicyRefusal["code"], detail?: unknown) => undefined;

/**
 * Reads what the browser hands out as managed storage, value by value: one that cannot be used is refused by its name and the
 * others hold all the same. Never throws on bad data.
 *
 * @param managed the whole of `storage.managed`
 */
export async function readPolicy(managed: unknown): Promise<Policy> {
  const refusals: PolicyRefusal[] = [];
  const refuse: Refuse = (at, code, detail) => {
    refusals.push({ at, code, ...(detail !== undefined && { detail: shown(detail) }) });
    return undefined;
  };
  if (typeof managed !== "object" || managed === null || Array.isArray(managed)) {
    refuse("policy", "wrong", managed);
    return { charters: [], pages: [], team: [], refusals };
  }
  const given = new Map<string, unknown>(Object.entries(managed));
  for (const key of given.keys()) if (!(key in singleSchemas) && !(key in entrySchemas)) refuse(key, "unknown");

  const single = <Key extends keyof typeof singleSchemas>(key: Key) => {
    if (!given.has(key)) return {};
    const parsed = singleSchemas[key].safeParse(given.get(key));
    if (!parsed.success) refuse(key, "wrong", given.get(key));
    return parsed.success ? { [key]: parsed.data } : {};
  };
  const entries = (key: keyof typeof entrySchemas): readonly (readonly [at: string, entry: unknown])[] => {
    const list = given.get(key);
    if (list === undefined) return [];
    if (!Array.isArray(list)) return refuse(key, "wrong", list) ?? [];
    if (list.length > MOST_ENTRIES[key]) return refuse(key, "too-many", list.length) ?? [];
    return list.map((entry: unknown, index) => [`${key}[${index}]`, entry] as const);
  };

  const charters = await readCharters(entries("charters"), refuse);
  const known = new Set(charters.map(({ charter }) => charter.id));
  const values: Partial<Policy> = { ...single("language"), ...single("gate"), ...single("retentionDays"), ...single("companyCharter") };
  const { companyCharter, ...others } = values;
  const hasCompany = companyCharter !== undefined && known.has(companyCharter.value);
  if (companyCharter && !hasCompany) refuse("companyCharter", "no-such-charter", companyCharter.value);
  return {
    ...others,
    ...(hasCompany && { companyCharter }),
    charters,
    pages: readPages(entries("pages"), known, refuse),
    team: await readTeam(entries("team"), refuse),
    refusals,
  };
}

async function readCharters(entries: readonly (readonly [string, unknown])[], refuse: Refuse): Promise<PolicyCharter[]> {
  const found = new Map<string, PolicyCharter>();
  for (const [at, entry] of entries) {
    const parsed = entrySchemas.charters.safeParse(entry);
    if (!parsed.success) {
      refuse(at, "wrong");
      continue;
    }
    const read = await readPolicyCharter(parsed.data.charter);
    if (!read.ok) refuse(at, read.code, read.detail);
    else if (found.has(read.charter.id)) refuse(at, "twice", read.charter.id);
    else
      found.set(read.charter.id, { at, charter: read.charter, mode: parsed.data.mode, ...(read.signedBy && { signedBy: read.signedBy }) });
  }
  return [...found.values()];
}

function readPages(entries: readonly (readonly [string, unknown])[], known: ReadonlySet<string>, refuse: Refuse): PolicyPage[] {
  return entries.flatMap(([at, entry]) => {
    const parsed = entrySchemas.pages.safeParse(entry);
    if (!parsed.success) return refuse(at, "wrong", entry) ?? [];
    const { charter: charterId, id, name, mode } = parsed.data;
    if (!known.has(charterId)) return refuse(at, "no-such-charter", charterId) ?? [];
    return [{ kind: id === undefined ? ("name" as const) : ("id" as const), value: id ?? name ?? "", charterId, mode }];
  });
}

async function readTeam(entries: readonly (readonly [string, unknown])[], refuse: Refuse): Promise<PolicyMember[]> {
  const found = new Map<string, PolicyMember>();
  for (const [at, entry] of entries) {
    const parsed = entrySchemas.team.safeParse(entry);
    if (!parsed.success) {
      refuse(at, "wrong", entry);
      continue;
    }
    const { name, roles, algorithm, key: spki, mode } = parsed.data;
    const publicKey = { algorithm, spki };
    const id = (await isKey(publicKey)) ? await keyId(publicKey) : undefined;
    if (id === undefined) refuse(at, "key", name);
    else if (found.has(id)) refuse(at, "twice", name);
    else found.set(id, { id, name: name.normalize("NFC"), roles, publicKey, confirmed: true, addedAt: 0, mode });
  }
  return [...found.values()];
}

/** Whether the bytes are a public key of that kind. */
async function isKey({ algorithm, spki }: PublicKey): Promise<boolean> {
  const bytes = fromBase64Url(spki);
  if (!bytes) return false;
  const kind = algorithm === "Ed25519" ? { name: "Ed25519" } : { name: "ECDSA", namedCurve: "P-256" };
  try {
    await crypto.subtle.importKey("spki", bytes, kind, true, ["verify"]);
    return true;
  } catch {
    // Whatever the browser says about it: it cannot be used here.
    return false;
  }
}

/** What was found, as JSON on one line, shortened. */
function shown(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
