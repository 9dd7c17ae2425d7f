import type { ComposerSurface } from "../check";
import type { ComposerHealth } from "../metrics";
import type { Recorder } from "./recorder";

/** Where the author is, as far as sessions care. */
export type Whereabouts =
  | { readonly status: "absent" }
  /** The page is left or laid aside by the browser, which may bring it back as it was (F6). */
  | { readonly status: "left" }
  | { readonly status: "unreadable"; readonly reason: string; readonly health?: () => ComposerHealth }
  | {
      readonly status: "reading";
      readonly page: { readonly id?: string; readonly name?: string };
      readonly surface: ComposerSurface;
      readonly health?: () => ComposerHealth;
    };

type Reading = Extract<Whereabouts, { status: "reading" }>;

/** A composer that Meta draws anew is gone for a moment; a draft ends only when it stays away this long, milliseconds. */
const ABSENCE = 3_000;

/**
 * Decides where one draft ends and the next begins: another Page or surface, or a composer that stays away.
 * `later` runs a task after so many milliseconds unless the signal has aborted.
 */
export function followDrafts(
  recorder: Pick<Recorder, "open" | "close" | "unreadable">,
  later: (task: () => void, milliseconds: number, signal: AbortSignal) => void,
  signal: AbortSignal,
): (where: Whereabouts) => void {
  let key = "";
  let leaving: AbortController | undefined;

  const open = (next: string, where: Parameters<Recorder["open"]>[0]) => {
    if (next === key) return;
    key = next;
    recorder.open(where);
  };

  const end = () => {
    key = "";
    recorder.close();
  };

  const leaveSoon = () => {
    leaving = new AbortController();
    later(end, ABSENCE, AbortSignal.any([signal, leaving.signal]));
  };

  return (where) => {
    leaving?.abort();
    if (where.status === "reading") {
      open(keyOf(where), draftOf(where));
    } else if (where.status === "unreadable") {
      if (key === "") open("unreadable", { surface: "facebook-post" });
      recorder.unreadable(where.reason, where.health);
    } else if (where.status === "left") end();
    else if (key !== "") leaveSoon();
  };
}

/** What the record says of a draft when it begins. */
function draftOf({ page, surface, health }: Reading): Parameters<Recorder["open"]>[0] {
  return { surface, ...(page.id === undefined && page.name === undefined ? {} : { page }), ...(health && { health }) };
}

/** A Page is known by its id, and by its name only where there is no id. */
function keyOf({ page, surface }: Reading): string {
  return [surface, page.id, page.id === undefined ? page.name : ""].join("\n");
}
