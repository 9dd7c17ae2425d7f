import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { PagesTranslator } from "../../../lib/i18n";
import type { PastPost } from "../../../lib/posts";
import { Button } from "../../ui";
import { dateTimeOf } from "../instants";
import { shorten } from "./shorten";

export interface PostsTableProps {
  readonly t: PagesTranslator;
  /** Those found, newest first; never none. */
  readonly posts: readonly PastPost[];
  readonly total: number;
  readonly days: number;
  onRemove(post: PastPost): void;
}

/** Rows shown at first, and added by each “more”. */
const ROWS = 25;

/** One line for each post: its words, when, where, what was open, and the way to delete it. */
export function PostsTable({ t, posts, total, days, onRemove }: PostsTableProps): JSX.Element {
  const [rows, setRows] = useState(ROWS);
  const more = Math.min(ROWS, posts.length - rows);
  return (
    <>
      <table class="ignores posts-table">
        <caption>
          {posts.length === total
            ? t("posts.caption", { count: total, days })
            : t("posts.captionFound", { count: posts.length, total: t.number(total) })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t("posts.column.post")}</th>
            <th scope="col">{t("posts.column.when")}</th>
            <th scope="col">{t("posts.column.page")}</th>
            <th scope="col">{t("posts.column.remarks")}</th>
            <th scope="col">{t("posts.column.action")}</th>
          </tr>
        </thead>
        <tbody>
          {posts.slice(0, rows).map((post) => (
            <PostRow key={post.id} t={t} post={post} onRemove={() => onRemove(post)} />
          ))}
        </tbody>
      </table>
      {more > 0 && (
        <Button look="secondary" onPress={() => setRows(rows + ROWS)}>
          {t("posts.more", { count: more })}
        </Button>
      )}
    </>
  );
}

const SHORT = 140;

function PostRow({ t, post, onRemove }: { readonly t: PagesTranslator; readonly post: PastPost; onRemove(): void }): JSX.Element {
  const [isWhole, setWhole] = useState(false);
  const { text, page, counts, pillarId, charterId, charterVersion } = post;
  const isLong = text.length > SHORT || text.includes("\n");
  const short = shorten(text, SHORT);
  const remarks = counts && counts.hint + counts.advice + counts.must + counts.block;
  return (
    <tr>
      <th scope="row">
        <span class="post-text" data-whole={isWhole} dir="auto">
          {isWhole ? text : short}
        </span>
        {isWhole && (
          <span class="quiet post-facts">
            {pillarId !== undefined && <span>{t("posts.pillar", { pillar: pillarId })}</span>}
            {charterId !== undefined && charterVersion !== undefined && (
              <span>{t("posts.charter", { id: charterId, version: charterVersion })}</span>
            )}
            <span>{t(`surface.${post.surface}`)}</span>
          </span>
        )}
        {isLong && (
          <Button look="link" expanded={isWhole} onPress={() => setWhole(!isWhole)}>
            {t(isWhole ? "posts.less" : "posts.whole")}
          </Button>
        )}
      </th>
      <td data-label={t("posts.column.when")}>
        {dateTimeOf(post.publishedAt, t)}
        {post.origin === "brought" && <span class="quiet reason">{t("posts.brought")}</span>}
      </td>
      <td data-label={t("posts.column.page")}>{page.name ?? page.id ?? t("posts.page.unknown")}</td>
      <td data-label={t("posts.column.remarks")}>
        {remarks === undefined ? t("posts.remarks.unknown") : remarks === 0 ? t("posts.remarks.none") : t.number(remarks)}
      </td>
      <td>
        <Button look="secondary" label={t("posts.removeOf", { post: shorten(text, 60) })} onPress={onRemove}>
          {t("posts.remove")}
        </Button>
      </td>
    </tr>
  );
}
