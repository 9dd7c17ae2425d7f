import type { StoreHealth } from "./opening/health";

/** A value, or why the store cannot give or take one now. */
export type Stored<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly health: StoreHealth };
