import type { ByLanguage } from "../draft";
import type { Post } from "../post";

/** What a table holds for the language of a draft; nothing while that is undecided, or where rules for this language are left out. */
export function inOwnLanguage<What>({ language }: Pick<Post, "language">, table: ByLanguage<What>): What | undefined {
  return language === "und" ? undefined : table[language];
}
