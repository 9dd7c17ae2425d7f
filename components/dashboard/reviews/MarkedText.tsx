import { Fragment, type JSX, type Ref } from "preact";
import type { Folds, Segment } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";

/** How one mark is drawn: a remark by its severity, a comment by its number in the list beside. */
export interface MarkLook {
  readonly kind: "block" | "must" | "advice" | "hint" | "comment";
  readonly number?: number;
}

export interface MarkedTextProps {
  readonly t: PagesTranslator;
  readonly segments: readonly Segment[];
  readonly folds: Folds;
  readonly looks: ReadonlyMap<string, MarkLook>;
  /** Ids of what is pointed at in the lists beside. */
  readonly pointed: string | undefined;
  readonly textRef: Ref<HTMLDivElement>;
  readonly lang: string | undefined;
  onPoint(id: string | undefined): void;
}

/** A post with everything that is said of its words drawn in place, and a line where the platform hides the rest. */
export function MarkedText({ t, segments, folds, looks, pointed, textRef, lang, onPoint }: MarkedTextProps): JSX.Element {
  return (
    <div class="desk-text" dir="auto" lang={lang} ref={textRef}>
      {segments.map((segment) => (
        <Fragment key={segment.start}>
          {segment.start > 0 && segment.start === folds.phone && <FoldLine words={t("desk.post.fold.phone")} />}
          {segment.start > 0 && segment.start === folds.desktop && <FoldLine words={t("desk.post.fold.desktop")} />}
          <Stretch segment={segment} looks={looks} pointed={pointed} onPoint={onPoint} />
        </Fragment>
      ))}
    </div>
  );
}

function FoldLine({ words }: { readonly words: string }): JSX.Element {
  return (
    <span class="desk-fold">
      <span>{words}</span>
    </span>
  );
}

const ORDER = ["block", "must", "advice", "hint"] as const;

function Stretch({
  segment,
  looks,
  pointed,
  onPoint,
}: Pick<MarkedTextProps, "looks" | "pointed" | "onPoint"> & { readonly segment: Segment }): JSX.Element {
  const { ids, text, start } = segment;
  if (ids.length === 0) return <span data-start={start}>{text}</span>;
  const over = ids.flatMap((id) => looks.get(id) ?? []);
  const severity = ORDER.find((kind) => over.some((look) => look.kind === kind));
  const comment = over.find(({ kind }) => kind === "comment");
  const isPointed = pointed !== undefined && ids.includes(pointed);
  return (
    <mark
      class="desk-mark"
      data-severity={severity}
      data-comment={comment !== undefined || undefined}
      data-pointed={isPointed || undefined}
      onMouseEnter={() => onPoint(ids[0])}
      onMouseLeave={() => onPoint(undefined)}
    >
      <span data-start={start}>{text}</span>
    </mark>
  );
}
