import type { MessageKey, PagesTranslator } from "../../../lib/i18n";

type KindKey = Extract<MessageKey, `stored.kind.${string}`>;

/** What the reader sees as one kind, and the tables that hold it. */
export const STORED_KINDS: readonly { readonly key: KindKey; readonly tables: readonly string[] }[] = [
  { key: "stored.kind.charters", tables: ["charters", "charterVersions", "bindings"] },
  { key: "stored.kind.figures", tables: ["sessions", "events"] },
  { key: "stored.kind.ignores", tables: ["ignores", "sheets"] },
  { key: "stored.kind.posts", tables: ["posts"] },
  { key: "stored.kind.reviews", tables: ["reviews", "reviewRecords"] },
  { key: "stored.kind.team", tables: ["members", "publishers"] },
  { key: "stored.kind.settings", tables: ["settings"] },
];

/** Figures of the tables, added up by kind; kinds without any are left out. */
export function byKind<Row extends { readonly table: string }>(rows: readonly Row[], amount: (row: Row) => number) {
  return STORED_KINDS.map(({ key, tables }) => ({
    key,
    amount: rows.filter(({ table }) => tables.includes(table)).reduce((sum, row) => sum + amount(row), 0),
  }));
}

/** `2 345 678` → `2.3 MB`; two digits that matter. */
export function sizeOf(bytes: number, t: PagesTranslator): string {
  if (bytes < 1_000) return t("stored.bytes", { count: bytes });
  const isLarge = bytes >= 1_000_000;
  const amount = bytes / (isLarge ? 1_000_000 : 1_000);
  const rounded = amount < 10 ? Math.round(amount * 10) / 10 : Math.round(amount);
  return t(isLarge ? "stored.megabytes" : "stored.kilobytes", { amount: rounded });
}
