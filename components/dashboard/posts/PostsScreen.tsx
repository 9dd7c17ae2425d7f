import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { PagesTranslator } from "../../../lib/i18n";
import type { PastPost } from "../../../lib/posts";
import { Button } from "../../ui";
import { FailureNotice } from "../FailureNotice";
import type { ScreenProps } from "../screen";
import { saying, screenHeading, useFocusAfterMove } from "../use-focus-after-move";
import { BringPosts } from "./BringPosts";
import { PostsTable } from "./PostsTable";
import { RemoveAll } from "./RemoveAll";

/** Own posts that are kept here: searched, deleted one by one or all, and brought in. */
export function PostsScreen({ state, t, reload }: ScreenProps): JSX.Element {
  const { posts, preferences } = state;
  const view = posts.view.value;
  const [words, setWords] = useState("");
  const [isBringing, setBringing] = useState(false);
  const said = useRef<HTMLDivElement>(null);
  const note = posts.note.value;
  // What was pressed in is gone with its row.
  useFocusAfterMove(`${note?.code} ${view.status === "shown" && view.posts.length}`, () =>
    note === undefined ? undefined : saying(said.current, screenHeading()),
  );
  const retry = () => void posts.load();
  if (view.status === "loading") {
    return (
      <p class="quiet" role="status">
        {t("posts.loading")}
      </p>
    );
  }
  if (view.status === "failed") return <FailureNotice t={t} reason={view.reason} retry={retry} reload={reload} />;

  const isEmpty = view.posts.length === 0;
  const found = view.posts.filter((post) => holds(post, words));
  const isOff = preferences.preferences.value?.keepPosts === false;
  return (
    <div class="posts">
      <p class="intro">{t("posts.intro")}</p>
      {isOff && (
        <p class="posts-off">
          {t("posts.off")} <a href="#settings">{t("posts.off.link")}</a>
        </p>
      )}
      {view.stale && <FailureNotice t={t} reason={view.stale} lead={t("posts.stale")} retry={retry} reload={reload} />}
      {note?.code === "failed" && <FailureNotice t={t} reason={note.reason} lead={t("posts.failed")} retry={retry} reload={reload} />}
      <div role="status" class="outcome" ref={said} tabIndex={-1}>
        {note?.code === "removed-all" && <p class="taken-back">{t("posts.removedAll", { count: note.count })}</p>}
        {note?.code === "removed" && (
          <p class="taken-back">
            {t("posts.removed")}{" "}
            <Button look="link" onPress={() => void posts.undo()}>
              {t("posts.undo")}
            </Button>
          </p>
        )}
      </div>
      {isEmpty && <NoPosts t={t} isOff={isOff} />}
      <div class="posts-ways">
        {!isEmpty && (
          <label class="posts-search">
            <span>{t("posts.search")}</span>
            <input class="input" type="search" value={words} onInput={(event) => setWords(event.currentTarget.value)} />
          </label>
        )}
        <Button look={isEmpty ? "primary" : "secondary"} expanded={isBringing} onPress={() => setBringing(!isBringing)}>
          {t("bring.open")}
        </Button>
      </div>
      {isBringing && <BringPosts t={t} posts={posts} onClose={() => setBringing(false)} />}
      {!isEmpty && found.length === 0 && <p role="status">{t("posts.none")}</p>}
      {found.length > 0 && (
        <PostsTable
          key={words}
          t={t}
          posts={found}
          total={view.posts.length}
          days={view.days}
          onRemove={(post) => void posts.remove(post)}
        />
      )}
      {!isEmpty && <RemoveAll t={t} count={view.posts.length} onRemove={() => void posts.removeAll()} />}
    </div>
  );
}

/** Capitals and accents do not matter in a search. */
function holds({ text, page }: PastPost, words: string): boolean {
  const wanted = plain(words).trim();
  return wanted === "" || plain(text).includes(wanted) || plain(page.name ?? "").includes(wanted);
}

function plain(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

function NoPosts({ t, isOff }: { readonly t: PagesTranslator; readonly isOff: boolean }): JSX.Element {
  return (
    <section class="empty" aria-labelledby="no-posts">
      <h2 id="no-posts">{t("posts.empty.title")}</h2>
      <p>{t(isOff ? "posts.empty.off" : "posts.empty.how")}</p>
    </section>
  );
}
