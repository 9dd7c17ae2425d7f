import type { JSX } from "preact";
import { useMemo, useRef } from "preact/hooks";
import { foldsOf, type Marking, segmentsOf } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";
import { MarkedText, type MarkLook } from "./MarkedText";
import { selectedSpan } from "./text-selection";

/** What is said of a stretch of the text, and how it is drawn. */
export interface Said extends Marking {
  readonly look: MarkLook;
}

export interface PostCardProps {
  readonly t: PagesTranslator;
  readonly page: string;
  readonly text: string;
  readonly lang: string | undefined;
  /** Characters that the charter takes a phone to show. */
  readonly phoneCharacters: number;
  readonly said: readonly Said[];
  readonly pointed: string | undefined;
  onPoint(id: string | undefined): void;
  /** Words were selected, or none any more. */
  onSelect(span: { readonly start: number; readonly end: number } | undefined): void;
}

/** The post as a reader of the Page will meet it: name, text, and where “See more” hides the rest. */
export function PostCard({ t, page, text, lang, phoneCharacters, said, pointed, onPoint, onSelect }: PostCardProps): JSX.Element {
  const body = useRef<HTMLDivElement>(null);
  const folds = useMemo(() => foldsOf(text, phoneCharacters), [text, phoneCharacters]);
  const segments = useMemo(
    () =>
      segmentsOf(
        text,
        said,
        [folds.phone, folds.desktop].filter((place) => place !== undefined),
      ),
    [text, said, folds],
  );
  const looks = useMemo(() => new Map(said.map(({ id, look }) => [id, look])), [said]);
  const select = () => onSelect(selectedSpan(body.current));
  return (
    <figure class="desk-post" aria-label={t("desk.post")} onMouseUp={select} onKeyUp={select}>
      <figcaption class="desk-post-head">
        <span class="desk-post-face" aria-hidden="true">
          {[...page][0]?.toUpperCase()}
        </span>
        <span>
          <bdi class="desk-post-name">{page}</bdi>
          <span class="desk-post-when">{t("desk.post.now")}</span>
        </span>
      </figcaption>
      <MarkedText t={t} segments={segments} folds={folds} looks={looks} pointed={pointed} textRef={body} lang={lang} onPoint={onPoint} />
    </figure>
  );
}
