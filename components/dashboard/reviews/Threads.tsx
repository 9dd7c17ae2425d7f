import type { JSX } from "preact";
import type { PlacedThread, ReviewPerson } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";
import { Button } from "../../ui";
import { shortened } from "./RemarkList";
import { ReplyForm } from "./ReplyForm";
import { keyName } from "./words";

export interface ThreadsProps {
  readonly t: PagesTranslator;
  readonly threads: readonly PlacedThread[];
  readonly people: readonly ReviewPerson[];
  readonly pointed: string | undefined;
  /** Id of the thread that is being answered. */
  readonly replyTo: string | undefined;
  readonly canWrite: boolean;
  onPoint(id: string | undefined): void;
  begin(thread: string | undefined): void;
  reply(thread: string, text: string): void;
  resolve(thread: string, isResolved: boolean): void;
}

/** What was said about this draft and its words, thread by thread, with what is settled below. */
export function Threads(props: ThreadsProps): JSX.Element {
  const { t, threads } = props;
  const sorted = [...threads].sort((a, b) => Number(a.thread.resolved) - Number(b.thread.resolved));
  return (
    <section class="desk-threads" aria-label={t("desk.comments")}>
      <h3>{t("desk.comments")}</h3>
      {threads.length === 0 && <p class="quiet">{t("desk.comments.none")}</p>}
      <ol>
        {sorted.map((placed) => (
          <ThreadItem key={placed.thread.id} {...props} placed={placed} />
        ))}
      </ol>
    </section>
  );
}

function ThreadItem({
  t,
  placed,
  people,
  pointed,
  replyTo,
  canWrite,
  onPoint,
  begin,
  reply,
  resolve,
}: ThreadsProps & { readonly placed: PlacedThread }): JSX.Element {
  const { thread, number, place } = placed;
  const { id, resolved } = thread;
  return (
    <li
      data-resolved={resolved}
      data-pointed={pointed === id || undefined}
      onMouseEnter={() => onPoint(id)}
      onMouseLeave={() => onPoint(undefined)}
    >
      <p class="desk-thread-head">
        <span class="desk-thread-number">{number}</span>
        <bdi>{keyName(thread.by, people, t)}</bdi>
        <span class="quiet">{t(resolved ? "desk.comment.resolved" : "desk.comment.open")}</span>
      </p>
      {thread.place && (
        <p class="desk-quote" dir="auto">
          {t("desk.comment.on", { quote: shortened(thread.place.quote) })}
          {place === undefined && <span class="desk-gone"> {t("desk.comment.gone")}</span>}
        </p>
      )}
      <p class="desk-said" dir="auto">
        {thread.text}
      </p>
      {thread.suggestion !== undefined && (
        <p class="desk-suggested" dir="auto">
          {t("desk.comment.suggested", { words: thread.suggestion })}
        </p>
      )}
      {thread.replies.map((answer) => (
        <p key={answer.id} class="desk-reply" dir="auto">
          <bdi>{keyName(answer.by, people, t)}</bdi> {answer.text}
        </p>
      ))}
      {canWrite && replyTo === id && <ReplyForm t={t} save={(text) => reply(id, text)} cancel={() => begin(undefined)} />}
      {canWrite && replyTo !== id && (
        <div class="desk-thread-ways">
          <Button look="link" onPress={() => begin(id)}>
            {t("desk.comment.reply")}
          </Button>
          {!resolved && (
            <Button look="link" onPress={() => resolve(id, true)}>
              {t("desk.comment.resolve")}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
