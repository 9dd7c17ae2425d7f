import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { QueuedReview } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";
import { QueueRow } from "./QueueRow";

export interface QueueListProps {
  readonly t: PagesTranslator;
  readonly rows: readonly QueuedReview[];
  readonly openId: string | undefined;
  readonly chosen: ReadonlySet<string>;
  open(id: string): void;
  choose(id: string, isChosen: boolean): void;
}

/** Height of a row, px; the same in queue.css. */
const ROW = 78;
/** Rows drawn beyond what is seen, so that a quick scroll meets no gap. */
const MARGIN = 6;

/** The queue: only the rows in sight are drawn, so that five hundred cost no more than twenty. */
export function QueueList({ t, rows, openId, chosen, open, choose }: QueueListProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 720 });
  const look = () => {
    const { scrollTop, clientHeight } = box.current ?? { scrollTop: 0, clientHeight: 720 };
    const top = Math.floor(scrollTop / ROW) * ROW;
    setView((before) => (before.top === top && before.height === clientHeight ? before : { top, height: clientHeight }));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: it reads the box as it is at that moment
  useLayoutEffect(() => {
    look();
    window.addEventListener("resize", look);
    return () => window.removeEventListener("resize", look);
  }, []);
  const at = rows.findIndex(({ reviewId }) => reviewId === openId);
  // The open row is brought into sight when it changes, not whenever the list is read again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useLayoutEffect(() => {
    const list = box.current;
    if (!list || at < 0) return;
    if (at * ROW < list.scrollTop) list.scrollTop = at * ROW;
    else if ((at + 1) * ROW > list.scrollTop + list.clientHeight) list.scrollTop = (at + 1) * ROW - list.clientHeight;
    look();
  }, [openId]);

  const from = Math.max(0, Math.floor(view.top / ROW) - MARGIN);
  const to = Math.min(rows.length, Math.ceil((view.top + view.height) / ROW) + MARGIN);
  return (
    <div class="desk-queue" ref={box} onScroll={look} tabIndex={-1}>
      <ol aria-label={t("desk.list")} style={{ blockSize: `${rows.length * ROW}px`, paddingBlockStart: `${from * ROW}px` }}>
        {rows.slice(from, to).map((row, index) => (
          <QueueRow
            key={row.reviewId}
            t={t}
            row={row}
            place={from + index + 1}
            total={rows.length}
            isOpen={row.reviewId === openId}
            isChosen={chosen.has(row.reviewId)}
            open={open}
            choose={choose}
          />
        ))}
      </ol>
    </div>
  );
}
