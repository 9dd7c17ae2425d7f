import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { actOf, type DeskAct, decisionBar, type QueueFilters as QueueFiltersOf } from "../../../lib/dashboard";
import { placeOf } from "../../../lib/review";
import { Button, trusted } from "../../ui";
import { ComposerLink } from "../ComposerLink";
import { FailureNotice } from "../FailureNotice";
import type { ScreenProps } from "../screen";
import { BulkBar } from "./BulkBar";
import { FilesBox } from "./FilesBox";
import { KeysHelp } from "./KeysHelp";
import { OpenedDraft } from "./OpenedDraft";
import { QueueFilters } from "./QueueFilters";
import { QueueList } from "./QueueList";
import { selectedSpan } from "./text-selection";

/** The review desk: the queue, and beside it the draft that is open. Every act has a key. */
export function ReviewsScreen({ state, t, reload }: ScreenProps): JSX.Element {
  const { reviews } = state;
  const { desk } = reviews;
  const [showsKeys, setShowsKeys] = useState(false);
  const [showsChanges, setShowsChanges] = useState(false);
  const view = desk.queue.value;
  const opened = desk.opened.value;
  const openId = opened.status === "none" ? undefined : opened.id;

  useEffect(() => {
    const ask = (decision: "approved" | "changes" | "rejected") => {
      const now = desk.opened.value;
      if (now.status === "shown" && decisionBar(now.review) === "open" && now.review.view.decision?.decision !== decision)
        desk.begin({ kind: "decide", decision });
    };
    const beginComment = () => {
      const now = desk.opened.value;
      if (now.status !== "shown") return;
      const span = selectedSpan(document.querySelector(".desk-text:not(.desk-difference)"));
      const text = now.review.view.rounds.at(-1)?.entry.text ?? "";
      desk.begin({ kind: "comment", place: span && placeOf(text, span.start, span.end) });
    };
    const acts: Record<DeskAct, () => void> = {
      next: () => desk.move(1),
      previous: () => desk.move(-1),
      approve: () => ask("approved"),
      changes: () => ask("changes"),
      reject: () => ask("rejected"),
      comment: beginComment,
      choose: () => openId !== undefined && desk.choose([openId], !desk.chosen.value.has(openId)),
      undo: () => desk.choose([...desk.chosen.value], false),
      difference: () => setShowsChanges((before) => !before),
      close: () => (showsKeys ? setShowsKeys(false) : desk.form.value ? desk.begin(undefined) : desk.close()),
      help: () => setShowsKeys((before) => !before),
    };
    const listen = trusted((event: KeyboardEvent) => {
      if (event.defaultPrevented || isWriting(event.target)) return;
      const act = actOf(event);
      if (act === undefined) return;
      event.preventDefault();
      acts[act]();
    });
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [desk, openId, showsKeys]);

  if (view.status === "failed") return <FailureNotice t={t} reason={view.reason} retry={() => void desk.load()} reload={reload} />;
  if (view.status === "loading")
    return (
      <p class="quiet" role="status">
        {t("desk.loading")}
      </p>
    );
  const rows = desk.rows.value;
  const total = view.reviews.length;
  return (
    <div class="desk" data-open={openId !== undefined}>
      {view.stale && <FailureNotice t={t} reason={view.stale} lead={t("desk.stale")} retry={() => void desk.load()} reload={reload} />}
      {total === 0 ? (
        <section class="empty" aria-labelledby="no-reviews">
          <h2 id="no-reviews">{t("desk.empty.title")}</h2>
          <p>{t("desk.empty.what")}</p>
          <p>{t("desk.empty.how")}</p>
          <ComposerLink t={t} look="secondary" />
        </section>
      ) : (
        <div class="desk-frame">
          <section class="desk-side" aria-label={t("desk.list")}>
            <QueueFilters t={t} reviews={view.reviews} filters={desk.filters.value} filter={desk.filter} />
            <p class="desk-count" role="status">
              {rows.length === total ? t("desk.count", { count: total }) : t("desk.countOf", { count: rows.length, total })}
              <Button label={t("desk.keys.show")} icon="keyboard" onPress={() => setShowsKeys(!showsKeys)}>
                <span class="desk-key" aria-hidden="true">
                  ?
                </span>
              </Button>
            </p>
            <BulkBar t={t} desk={desk} />
            {rows.length === 0 ? (
              <p class="quiet desk-nothing">
                {t(isPlain(desk.filters.value) ? "desk.none.waiting" : "desk.none")}{" "}
                <Button look="link" onPress={() => desk.filter({ state: "any", page: undefined, author: undefined, remarks: "any" })}>
                  {t("desk.none.all")}
                </Button>
              </p>
            ) : (
              <QueueList
                t={t}
                rows={rows}
                openId={openId}
                chosen={desk.chosen.value}
                open={desk.open}
                choose={(id, isChosen) => desk.choose([id], isChosen)}
              />
            )}
          </section>
          <OpenedDraft
            t={t}
            reviews={reviews}
            reload={reload}
            showsChanges={showsChanges}
            setShowsChanges={setShowsChanges}
            openCharter={(id) => {
              state.charters.go({ at: "edit", id });
              location.hash = "charters";
            }}
          />
        </div>
      )}
      {showsKeys && <KeysHelp t={t} close={() => setShowsKeys(false)} />}
      <FilesBox t={t} reviews={reviews} />
    </div>
  );
}

/** A place where keys write. */
function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches("textarea, select, input:not([type=checkbox]):not([type=button])");
}

/** Nothing is filtered but what waits: then an empty list is good news. */
function isPlain({ state, page, author, remarks }: QueueFiltersOf): boolean {
  return state === "waiting" && page === undefined && author === undefined && remarks === "any";
}
