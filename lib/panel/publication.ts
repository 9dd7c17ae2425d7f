import type { Situation } from "./gate/judge";
import type { Texts } from "./gate/texts";
import type { ComposerView, ReadingView, Schedule } from "./inputs";
import type { Keeping } from "./keeping";
import type { PublicationPorts, SeenPost } from "./publication-ports";

interface PublicationGiven {
  readonly ports: PublicationPorts | undefined;
  readonly keeping: Pick<Keeping, "sheet">;
  readonly schedule: Schedule;
  /** What was written, channel by channel, is out; not told of a post that is planned for later. */
  onOut(texts: readonly string[]): void;
  /** Date and time, ISO 8601. */
  now(): string;
}

export interface Publication {
  /** A press was let through on these texts. */
  pressed(found: Situation, texts: Texts): void;
  follow(view: ComposerView): void;
}

/** How long after a press the composer may take to close: a film has to be sent. Milliseconds. */
const PATIENCE = 5 * 60_000;
/** A composer that is drawn anew is away for a moment; one that stays away, or stays empty, this long has closed. Milliseconds. */
const AWAY = 900;

/**
 * Tells posts that went out from presses that came to nothing. A press is a publication when afterwards, without the author doing
 * anything else in the page, the composer closes or its text is gone. With the same text still there it is none; whatever is in doubt
 * is none.
 */
export function createPublication({ ports, keeping, schedule, now, onOut }: PublicationGiven, abort: AbortSignal): Publication {
  let waiting: { readonly post: SeenPost; readonly at: number; readonly texts: readonly string[] } | undefined;
  let callOff: (() => void) | undefined;
  const rest = () => {
    callOff?.();
    callOff = undefined;
  };
  const drop = () => {
    rest();
    waiting = undefined;
  };
  abort.addEventListener("abort", drop, { once: true });

  return {
    pressed({ judgement, entry }, texts) {
      drop();
      const view = mainText(texts);
      if (ports === undefined || view === undefined || !isKnown(judgement) || !ports.isNewPost()) return;
      const { pillarId, objectiveId, plannedAt } = keeping.sheet.value;
      const at = now();
      waiting = {
        at: Date.parse(at),
        texts: [...texts.parts.values()].map(({ draft }) => draft.text),
        post: {
          page: { ...view.page },
          surface: view.surface,
          text: view.draft.text,
          publishedAt: plannedAt !== undefined && Date.parse(plannedAt) > Date.parse(at) ? plannedAt : at,
          ...(pillarId !== undefined && { pillarId }),
          ...(objectiveId !== undefined && { objectiveId }),
          ...(entry.charterId !== undefined && { charterId: entry.charterId }),
          ...(entry.charterVersion !== undefined && { charterVersion: entry.charterVersion }),
          counts: { ...entry.counts },
        },
      };
    },
    follow(view) {
      if (waiting === undefined || ports === undefined) return;
      if (!hasClosed(view)) return rest();
      if (callOff !== undefined) return;
      const late = Date.parse(now()) - waiting.at;
      if (ports.actsSincePress() > 0 || late < 0 || late > PATIENCE) return drop();
      const { post, texts } = waiting;
      callOff = schedule(() => {
        waiting = undefined;
        callOff = undefined;
        ports.keep(post);
        if (Date.parse(post.publishedAt) <= Date.parse(now())) onOut(texts);
      }, AWAY);
    },
  };
}

/** There was a text, and the rules were held against it; what judges filler may still have been on its way. */
function isKnown(judgement: Situation["judgement"]): boolean {
  return judgement.status === "checked" ? !judgement.blank : judgement.cause === "filler";
}

/** Gone, and not merely at another step or being drawn anew; or still there and empty. */
function hasClosed(view: ComposerView): boolean {
  if (view.status === "reading") return view.draft.text.trim() === "";
  return view.status === "absent" && (view.reason === undefined || view.reason === "elsewhere");
}

/** Of a post that is written per channel, Facebook's text; else the one in front. */
function mainText({ parts, front }: Texts): ReadingView | undefined {
  const written = [...parts.values()].filter(({ draft }) => draft.text.trim() !== "");
  return written.find(({ surface }) => surface !== "instagram-post") ?? parts.get(front) ?? written[0];
}
