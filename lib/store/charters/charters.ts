import { compareVersions, type KeptCharter, sameContent } from "../../charter";
import type { CharterDesk } from "./desk";
import { draftKey } from "./desk";
import { type CharterRow, DRAFT, pageKey, versionKey } from "./rows";

/** Who changed a charter, when (milliseconds on the background's clock) and why. */
export interface Authored {
  readonly at: number;
  readonly who?: string | undefined;
  readonly why?: string | undefined;
  /** Its publisher signed it: it is taken as it is, its version too. */
  readonly isSigned?: boolean;
}

/** `gone`: no such charter or version. `conflict`: another version came in between. `unchanged`: it says what is in force already. */
export type CharterOutcome =
  | { readonly status: "added" | "published" | "unchanged"; readonly number: number; readonly version: string }
  | { readonly status: "conflict" | "gone" };

/**
 * A charter that was made here or came as a file. New: its first version, and the company's charter when it is the only one.
 * Known: one more version, unless it is the same, so that importing twice changes nothing.
 */
export async function addCharter(desk: CharterDesk, charter: KeptCharter, authored: Authored): Promise<CharterOutcome> {
  const row = await desk.row(charter.id);
  if (row) return publish(desk, { charter, base: row.number, isImport: true, ...authored });
  const isCompany = (await desk.rows()).length === 0;
  await putVersion(desk, charter, 1, isCompany, authored);
  return { status: "added", number: 1, version: charter.version };
}

/**
 * One more version. It is refused when `base` is no longer the newest; its own version is raised where it is not above the last, and
 * the changelog gets its line. What a file brought stays as it is, as long as its number is above the last one's.
 */
export async function publish(
  desk: CharterDesk,
  { charter, base, isImport, ...authored }: Authored & { charter: KeptCharter; base: number; isImport?: boolean },
): Promise<CharterOutcome> {
  const row = await desk.row(charter.id);
  const head = row && (await desk.version(row.id, row.number));
  if (!row || !head) return { status: "gone" };
  if (row.number !== base) return { status: "conflict" };
  const isNews = authored.isSigned === true && charter.version !== row.version;
  if (!isNews && sameContent(charter, head.charter)) {
    if (!isImport) await desk.drop("charterVersions", draftKey(row.id));
    return { status: "unchanged", number: row.number, version: row.version };
  }
  const isHigher = compareVersions(charter.version, row.version) > 0;
  const made =
    authored.isSigned || (isImport && isHigher) ? charter : withChange(charter, isHigher ? charter.version : raised(row.version), authored);
  await putVersion(desk, made, row.number + 1, row.isCompany, authored);
  if (!isImport) await desk.drop("charterVersions", draftKey(row.id));
  return { status: "published", number: row.number + 1, version: made.version };
}

/** Keeps unpublished work; it is in force nowhere. False when the charter is gone. */
export async function saveDraft(desk: CharterDesk, charter: KeptCharter, base: number, at: number): Promise<boolean> {
  if (!(await desk.row(charter.id))) return false;
  const row = { id: draftKey(charter.id), charterId: charter.id, number: DRAFT, version: charter.version, at, base, charter };
  await desk.put({ table: "charterVersions", row });
  return true;
}

/** The content of an older version once more, as the newest. */
export async function restoreVersion(desk: CharterDesk, id: string, number: number, authored: Authored): Promise<CharterOutcome> {
  const [row, old] = [await desk.row(id), await desk.version(id, number)];
  if (!row || !old || number === DRAFT) return { status: "gone" };
  return publish(desk, { charter: { ...old.charter, version: row.version }, base: row.number, ...authored });
}

/** A Page belongs to one charter; binding it anew takes it from the other. False when the charter is gone. */
export async function bindPage(desk: CharterDesk, id: string, kind: "id" | "name", value: string): Promise<boolean> {
  if (!(await desk.row(id))) return false;
  await desk.put({ table: "bindings", row: { page: pageKey(kind, value), kind, value: value.trim(), charterId: id } });
  return true;
}

/** The charter for Pages that none is bound to; nothing: no charter is. */
export async function setCompany(desk: CharterDesk, id: string | undefined): Promise<void> {
  for (const row of await desk.rows()) {
    if (row.isCompany !== (row.id === id)) await desk.put({ table: "charters", row: { ...row, isCompany: row.id === id } });
  }
}

/** The charter, all its versions and its bindings. */
export async function removeCharter(desk: CharterDesk, id: string): Promise<void> {
  for (const version of await desk.versions(id)) await desk.drop("charterVersions", version.id);
  for (const binding of await desk.bindings()) if (binding.charterId === id) await desk.drop("bindings", binding.page);
  await desk.drop("charters", id);
}

async function putVersion(desk: CharterDesk, charter: KeptCharter, number: number, isCompany: boolean, authored: Authored): Promise<void> {
  const { at, who, why } = authored;
  const row = { id: versionKey(charter.id, number), charterId: charter.id, number, version: charter.version, at, charter };
  await desk.put({ table: "charterVersions", row: { ...row, ...(who && { who }), ...(why && { why }) } });
  await desk.put({ table: "charters", row: rowOf(charter, number, isCompany, at) });
}

function rowOf(charter: KeptCharter, number: number, isCompany: boolean, publishedAt: number): CharterRow {
  const { id, version, nextReview, identity } = charter;
  const named = identity.pages.map((page) => ({ ...(page.id && { id: page.id }), ...(page.name && { name: page.name }) }));
  const claims = [...named, { name: identity.pageName }];
  return { id, name: identity.pageName, version, number, publishedAt, isCompany, claims, ...(nextReview && { nextReview }) };
}

function raised(version: string): string {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return minor >= 999_999 ? `${major + 1}.0.0` : `${major}.${minor + 1}.0`;
}

function withChange(charter: KeptCharter, version: string, { at, who, why }: Authored): KeptCharter {
  const line = { version, date: new Date(at).toISOString().slice(0, 10), ...(who && { who }), ...(why && { why }) };
  return { ...charter, version, changelog: [...charter.changelog.slice(-999), line] };
}
