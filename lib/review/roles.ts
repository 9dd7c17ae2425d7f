/** What is known of the owner of a key. `person` is the same for all keys of one person, where that is known. */
export interface ReviewMember {
  readonly role: "author" | "reviewer";
  /** The member was removed, and this record came in afterwards: it counts for nothing. */
  readonly removed?: boolean;
  readonly person?: string;
}

/** Who stands behind a record; nothing for an unknown key. The record's id is given because removal holds for later records only. */
export type RoleOf = (keyId: string, recordId: string) => ReviewMember | undefined;
