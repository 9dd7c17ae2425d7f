/** @jsxImportSource react */
import { useEffect, useState } from "react";
import { say } from "../locale";

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });
const emoji = /\p{Extended_Pictographic}/u;

/** The picture of an emoji: drawn by the system's own font. */
function picture(character: string): string {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><text x="0" y="16" font-size="16">${character}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(drawing)}`;
}

/** Text as feeds show it: emoji are pictures whose names are the characters. */
function Shown({ text }: { text: string }) {
  const parts: string[] = [];
  for (const { segment } of graphemes.segment(text)) {
    if (emoji.test(segment) || parts.length === 0 || emoji.test(parts.at(-1) ?? "")) parts.push(segment);
    else parts[parts.length - 1] += segment;
  }
  return parts.map((part, index) =>
    // A part has no identity but its place.
    // biome-ignore lint/suspicious/noArrayIndexKey: the list is rendered whole at every change
    emoji.test(part) ? <img key={index} alt={part} src={picture(part)} /> : <span key={index}>{part}</span>,
  );
}

/** Mirrors the draft, from 300 ms after its first character on. A reader that searches the page for the draft finds it here too. */
export function Preview({ text }: { text: string }) {
  const filled = text !== "";
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (!filled) {
      setShown(false);
      return;
    }
    const timer = setTimeout(() => setShown(true), 300);
    return () => clearTimeout(timer);
  }, [filled]);
  return (
    <section className="card preview">
      <div role="heading" aria-level={3} className="block-title">
        {say("preview")}
      </div>
      {shown ? (
        <div data-pagelet="BusinessComposerFullScreenPostPreview">
          <div role="article" aria-posinset={0} className="article">
            <div className="article-head">
              <span className="avatar" aria-hidden="true" />
              <div>
                <div role="heading" aria-level={2}>
                  {say("pageName")}
                </div>
                <span className="hint">{say("justNow")}</span>
              </div>
            </div>
            <div className="article-text">
              <Shown text={text} />
            </div>
            <div className="post-actions">
              <span>{say("like")}</span>
              <span>{say("comment")}</span>
              <span>{say("share")}</span>
            </div>
          </div>
        </div>
      ) : (
        <p className="hint">{say("previewEmpty")}</p>
      )}
    </section>
  );
}
