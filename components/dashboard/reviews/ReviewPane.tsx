import type { JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { calmDifference, type OpenedReview, placedThreads, type ReviewsState } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";
import { diffWords, placeOf } from "../../../lib/review";
import { Button } from "../../ui";
import { AboutDraft } from "./AboutDraft";
import { CommentForm } from "./CommentForm";
import { DecisionPart } from "./DecisionPart";
import { DifferenceView } from "./DifferenceView";
import { ExampleBox } from "./ExampleBox";
import { HistoryList } from "./HistoryList";
import { PaneHead } from "./PaneHead";
import { PostCard, type Said } from "./PostCard";
import { RemarkList } from "./RemarkList";
import { ReviewWays } from "./ReviewWays";
import { Threads } from "./Threads";
import { pageName } from "./words";

export interface ReviewPaneProps {
  readonly t: PagesTranslator;
  readonly reviews: ReviewsState;
  readonly review: OpenedReview;
  readonly showsChanges: boolean;
  setShowsChanges(shows: boolean): void;
  openCharter(id: string): void;
}

/** One draft on the desk: as it will look, what is said of it, what changed, and the decision. */
export function ReviewPane({ t, reviews, review, showsChanges, setShowsChanges, openCharter }: ReviewPaneProps): JSX.Element | null {
  const { desk, help } = reviews;
  const { view, people } = review;
  const [pointed, setPointed] = useState<string | undefined>(undefined);
  const [selection, setSelection] = useState<{ readonly start: number; readonly end: number } | undefined>(undefined);
  const heading = useRef<HTMLHeadingElement>(null);
  const entry = view.rounds.at(-1)?.entry;
  const before = view.rounds.at(-2)?.entry.text;
  const text = entry?.text ?? "";
  const charterId = entry?.charter.id;
  useEffect(() => {
    if (charterId !== undefined) void help.follow(charterId);
  }, [help, charterId]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another draft is read from its heading on
  useEffect(() => {
    setSelection(undefined);
    if (document.activeElement?.closest(".desk-queue") === null) heading.current?.focus({ preventScroll: true });
  }, [view.reviewId]);

  const open = useMemo(
    () => (entry?.findings ?? []).filter(({ outcome }) => outcome === "open").map((finding, at) => ({ id: `finding-${at}`, finding })),
    [entry],
  );
  const threads = useMemo(() => placedThreads(view), [view]);
  const said = useMemo(
    (): readonly Said[] => [
      ...open.map(({ id, finding }) => ({ id, start: finding.start, end: finding.end, look: { kind: finding.severity } })),
      ...threads.flatMap(({ thread, number, place }) =>
        place && !thread.resolved ? [{ id: thread.id, ...place, look: { kind: "comment" as const, number } }] : [],
      ),
    ],
    [open, threads],
  );
  const difference = useMemo(
    () => (before === undefined || !showsChanges ? undefined : calmDifference(diffWords(before, text))),
    [before, text, showsChanges],
  );
  if (!entry) return null;

  const form = desk.form.value;
  const beginComment = () => desk.begin({ kind: "comment", place: selection && placeOf(text, selection.start, selection.end) });
  const page = pageName(entry.page.name, t);
  return (
    <article class="desk-pane" data-review={view.reviewId} aria-label={t("desk.open", { page, author: "" })}>
      <PaneHead t={t} review={review} headingRef={heading} close={desk.close} />
      {before !== undefined && (
        <div class="desk-views">
          {[false, true].map((changes) => (
            <button
              key={String(changes)}
              type="button"
              class="ui-button"
              data-look={changes === showsChanges ? "secondary" : "plain"}
              aria-pressed={changes === showsChanges}
              onClick={() => setShowsChanges(changes)}
            >
              {t(changes ? "desk.view.changes" : "desk.view.post")}
            </button>
          ))}
        </div>
      )}
      <div class="desk-columns">
        <div class="desk-main">
          {difference ? (
            <div class="desk-post">
              <DifferenceView t={t} parts={difference} />
            </div>
          ) : (
            <PostCard
              t={t}
              page={page}
              text={text}
              lang={entry.language}
              phoneCharacters={help.phoneCharacters.value}
              said={said}
              pointed={pointed}
              onPoint={setPointed}
              onSelect={setSelection}
            />
          )}
          {form?.kind === "comment" ? (
            <CommentForm
              key={form.place?.start ?? "whole"}
              t={t}
              quote={form.place?.quote}
              canned={help.canned.value}
              save={(words, suggestion) => void desk.comment(words, { place: form.place, suggestion })}
              cancel={() => desk.begin(undefined)}
            />
          ) : (
            !difference && (
              <p class="desk-select">
                {selection ? (
                  <Button look="secondary" onPress={beginComment}>
                    {t("desk.comment.write")}
                  </Button>
                ) : (
                  <span class="quiet">{t("desk.post.hint")}</span>
                )}
              </p>
            )
          )}
          <DecisionPart t={t} reviews={reviews} review={review} hasComments={threads.some(({ thread }) => !thread.resolved)} />
        </div>
        <div class="desk-beside">
          <RemarkList t={t} text={text} open={open} pointed={pointed} onPoint={setPointed} />
          <Threads
            t={t}
            threads={threads}
            people={people}
            pointed={pointed}
            replyTo={form?.kind === "reply" ? form.to : undefined}
            canWrite={review.reviewer !== "none" || review.author !== "none"}
            onPoint={setPointed}
            begin={(to) => desk.begin(to === undefined ? undefined : { kind: "reply", to })}
            reply={(replyTo, words) => void desk.comment(words, { replyTo })}
            resolve={(comment, resolved) => void desk.resolve(comment, resolved)}
          />
        </div>
      </div>
      <AboutDraft t={t} entry={entry} />
      {(review.shown === "approved" || review.shown === "rejected" || review.shown === "published") && (
        <ExampleBox
          t={t}
          note={help.exampleNote.value}
          add={(as) => void help.addExample(entry, as, view.decision?.reason)}
          openCharter={openCharter}
        />
      )}
      <HistoryList t={t} view={view} people={people} />
      <ReviewWays t={t} files={reviews.files} folder={reviews.folder} reviewId={view.reviewId} records={view.history.length} page={page} />
    </article>
  );
}
