import { type ReadonlySignal, signal } from "@preact/signals";
import type { PageInputs, RequestFailure } from "./inputs";

/** What may be erased by itself. */
export const ERASE_CHOICES = ["figures", "ignores", "posts", "charters", "reviews"] as const;
export type EraseChoice = (typeof ERASE_CHOICES)[number] | "everything";

export type EraseView =
  | { readonly status: "none" }
  | { readonly status: "running" }
  | { readonly status: "done"; readonly what: EraseChoice; readonly rows: number }
  | { readonly status: "failed"; readonly reason: RequestFailure };

/** Where a person's name stands. `left`: in ids, which go only with what they name. */
export type PersonView =
  | { readonly status: "none" }
  | { readonly status: "looking" }
  | {
      readonly status: "found" | "erased";
      readonly name: string;
      readonly places: readonly { readonly table: string; readonly rows: number }[];
      readonly left: number;
    }
  | { readonly status: "failed"; readonly reason: RequestFailure };

export interface Erasing {
  readonly view: ReadonlySignal<EraseView>;
  readonly person: ReadonlySignal<PersonView>;
  erase(what: EraseChoice): Promise<void>;
  /** What was said of the last erasing is said no more: other work has begun. */
  quiet(): void;
  /** Looks where the name stands; nothing is changed. */
  find(name: string): Promise<void>;
  /** Takes the name that was looked for out everywhere. */
  erasePerson(): Promise<void>;
}

/** `forget` lets go of what our pages keep by themselves, with everything; `begins` is told before anything is erased. */
export function createErasing(
  { client, signal: ended }: PageInputs,
  changed: () => Promise<void>,
  forget: () => Promise<void> = async () => undefined,
  begins: () => void = () => undefined,
): Erasing {
  const view = signal<EraseView>({ status: "none" });
  const person = signal<PersonView>({ status: "none" });

  const ask = async (name: string, really: boolean): Promise<PersonView> => {
    const answer = await client.request("erase.person", { name, really });
    if (!answer.ok) return { status: "failed", reason: answer.reason };
    return { status: really ? "erased" : "found", name, ...answer.value };
  };
  return {
    view,
    person,
    async erase(what) {
      begins();
      view.value = { status: "running" };
      const answer =
        what === "everything" ? await client.request("erase.everything", {}) : await client.request("erase.kinds", { kinds: [what] });
      if (ended.aborted) return;
      const rows = answer.ok && "erased" in answer.value ? answer.value.erased : 0;
      view.value = answer.ok ? { status: "done", what, rows } : { status: "failed", reason: answer.reason };
      if (what === "everything") {
        person.value = { status: "none" };
        if (answer.ok) await forget();
      }
      await changed();
    },
    quiet() {
      if (view.value.status !== "running") view.value = { status: "none" };
    },
    async find(name) {
      const wanted = name.trim();
      if (wanted.length < 2) return;
      person.value = { status: "looking" };
      const found = await ask(wanted, false);
      if (!ended.aborted) person.value = found;
    },
    async erasePerson() {
      if (person.value.status !== "found") return;
      const { name } = person.value;
      person.value = { status: "looking" };
      const done = await ask(name, true);
      if (ended.aborted) return;
      person.value = done;
      await changed();
    },
  };
}
