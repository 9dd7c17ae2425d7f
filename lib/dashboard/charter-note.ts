import type { RequestFailure } from "./inputs";

/** What the last action came to, said once. */
export type CharterNote =
  | {
      readonly code: "added" | "updated" | "unchanged" | "removed" | "bound" | "unbound" | "company" | "published" | "restored" | "merged";
      readonly name: string;
    }
  | { readonly code: "gone" | "conflict" }
  | { readonly code: "failed"; readonly reason: RequestFailure };
