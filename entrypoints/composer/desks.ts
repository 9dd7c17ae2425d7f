import type { ReadonlySignal } from "@preact/signals";
import type { CharterReader, ContentClient } from "../../lib/messages";
import type { CharterView, Rest } from "../../lib/panel";
import { type CharterDesk, type CharterDeskPorts, createCharterDesk, lendSample, RETRY_AFTER, type Rulebook } from "../../lib/session";

interface DesksPorts {
  readonly client: ContentClient;
  readonly later: CharterDeskPorts["later"];
  /** What reads a charter of one's own; nothing when it cannot be had now. */
  readonly reader: () => Promise<CharterReader | undefined>;
  readonly rulebook: Rulebook;
  readonly language: ReadonlySignal<"fr" | "en">;
  readonly onUpdated: () => void;
  /** Told of the making ready of charters and rules, so that the panel knows when it is done. */
  readonly during: Rest["during"];
  readonly signal: AbortSignal;
}

/** The Page that the composer shows. */
interface PageShown {
  readonly id?: string;
  readonly name?: string;
}

/**
 * The charter desks of one tab: one for the draft, one for each text that is pasted beside it. All follow the Page that the
 * composer shows, and all are made ready anew when what judges filler has come or when a charter has changed.
 */
export function createDesks({ client, reader, later, rulebook, language, onUpdated, during, signal }: DesksPorts) {
  const open = new Set<CharterDesk>();
  let shown: PageShown = {};
  let isTrying = false;
  let wasTried = false;
  const asked = () => {
    const { id, name } = shown;
    return id === undefined && name === undefined
      ? {}
      : { page: { ...(id && { id: id.slice(0, 64) }), ...(name && { name: name.slice(0, 200) }) } };
  };
  const renew = () => {
    for (const desk of open) desk.renew();
  };
  /** Brings what judges filler; while that cannot be had, which is said after the first time, it is tried again, as rules are. */
  const bring = async () => {
    if (isTrying) return;
    isTrying = true;
    const came = await during(rulebook.bringFiller());
    const isFirst = !wasTried;
    wasTried = true;
    if (rulebook.lacksFiller()) {
      later(
        () => {
          isTrying = false;
          void bring();
        },
        RETRY_AFTER,
        signal,
      );
    } else isTrying = false;
    if (came || (isFirst && rulebook.lacksFiller())) renew();
  };
  const review = () => {
    for (const desk of open) desk.review();
  };
  return {
    review,
    /** Opens a desk until `until`; `show` hears of each charter in force. */
    open(show: (view: CharterView) => void, until: AbortSignal): CharterDesk {
      const desk = createCharterDesk(
        {
          later,
          check: rulebook.check,
          compile: (...given) => during(rulebook.compile(...given)),
          async load(wanted) {
            const answer = await client.charterInForce({ language: wanted, ...asked() }, reader);
            if (!answer.ok && answer.reason === "updated") onUpdated();
            return answer.ok ? lendSample(answer.value, shown.name) : undefined;
          },
          onChange(inForce) {
            const advice = rulebook.advice();
            show(
              inForce.status === "ready"
                ? {
                    ...inForce,
                    familyOf: rulebook.familyOf,
                    nameOf: rulebook.nameOf,
                    isFillerComing: !wasTried && rulebook.lacksFiller(),
                    ...(advice && { advice }),
                  }
                : inForce,
            );
            if (inForce.status === "ready") void bring();
          },
        },
        language.value,
        until,
      );
      open.add(desk);
      until.addEventListener("abort", () => open.delete(desk), { once: true });
      return desk;
    },
    /** The composer shows this Page now; another one may be held against another charter. */
    followPage({ id, name }: PageShown): void {
      if (id === shown.id && name === shown.name) return;
      shown = { ...(id !== undefined && { id }), ...(name !== undefined && { name }) };
      review();
    },
  };
}
