import type { Charter, KeptCharter } from "../charter";
import type { PublicKey } from "../trust";
import type { PolicyMode, PolicyRole } from "./schema";

/** A value with how far it goes. */
export interface Ruled<Value> {
  readonly value: Value;
  readonly mode: "enforced" | "default";
}

/** A charter that the organisation deploys. `signedBy` is the id of the key, when the file was signed and the signature holds. */
export interface PolicyCharter {
  /** Such as `charters[1]`. */
  readonly at: string;
  /** Not read whole yet: whoever is handed it does that, and does without it when it does not read. */
  readonly charter: KeptCharter;
  readonly mode: PolicyMode;
  readonly signedBy?: string;
}

/** A Page that the organisation bound to one of its charters. */
export interface PolicyPage {
  readonly kind: "id" | "name";
  readonly value: string;
  readonly charterId: string;
  readonly mode: "enforced" | "default";
}

/** Somebody whose key the organisation vouches for, in the shape of a member of the team; the policy stands for the six words. */
export interface PolicyMember {
  /** Id of the key, as in `lib/trust`. */
  readonly id: string;
  readonly name: string;
  readonly roles: readonly PolicyRole[];
  readonly publicKey: PublicKey;
  readonly confirmed: true;
  readonly addedAt: 0;
  readonly mode: PolicyMode;
}

/** Why a value was left aside: its place, and what was wrong with it. `detail` is a short quotation, to be shown as text. */
export interface PolicyRefusal {
  /** Such as `language` or `charters[1]`. */
  readonly at: string;
  readonly code: "unknown" | "wrong" | "too-many" | "charter" | "newer-charter" | "signature" | "key" | "no-such-charter" | "twice";
  readonly detail?: string;
}

/** All that an organisation set, and what of it could not be used. */
export interface Policy {
  readonly language?: Ruled<"fr" | "en">;
  readonly gate?: Ruled<Charter["gate"]["mode"]>;
  readonly retentionDays?: Ruled<number>;
  readonly companyCharter?: Ruled<string>;
  readonly charters: readonly PolicyCharter[];
  readonly pages: readonly PolicyPage[];
  readonly team: readonly PolicyMember[];
  readonly refusals: readonly PolicyRefusal[];
}

/** Nobody set anything. */
export const NO_POLICY: Policy = { charters: [], pages: [], team: [], refusals: [] };
