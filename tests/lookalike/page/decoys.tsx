/** @jsxImportSource react */
import { useEffect, useState } from "react";
import { DraftField } from "./editors/DraftField";
import { LexicalField } from "./editors/LexicalField";
import { say } from "./locale";
import type { TextKey } from "./locale/en";

const ignore = () => {};

/** Writes into the diary that these texts stand on the page and belong to nobody's draft. */
function useDecoys(...keys: readonly TextKey[]): void {
  const [texts] = useState(() => keys.map(say));
  useEffect(() => {
    window.lookalike.decoys.push(...texts);
  }, [texts]);
}

/** A published post with a visitor's comment and a half-written answer to it. */
export function RecentPost({ text }: { text: "recentPost" | "olderPost" }) {
  useDecoys(text, "visitorComment", "commentDraft");
  return (
    <section className="card post">
      <h3>{say("pageName")}</h3>
      <p>{say(text)}</p>
      <div className="post-actions">
        <span>{say("like")}</span>
        <span>{say("comment")}</span>
        <span>{say("share")}</span>
      </div>
      <div role="article" className="comment">
        {say("visitorComment")}
      </div>
      <div className="comment-field">
        <LexicalField
          role="textbox"
          label={say("commentField")}
          placeholder={say("commentField")}
          initialText={say("commentDraft")}
          onText={ignore}
        />
      </div>
    </section>
  );
}

/** A private conversation docked to the window's edge. Its bubbles carry the same role as posts do. */
export function DockedChat() {
  useDecoys("chatFirst", "chatSecond", "chatDraft");
  const [open, setOpen] = useState(true);
  return (
    <aside className={open ? "chat" : "chat folded"} aria-label={say("chatWith")}>
      <button type="button" className="chat-title" onClick={() => setOpen(!open)}>
        {say("chatWith")}
      </button>
      {open && (
        <>
          <div role="article" className="bubble theirs">
            {say("chatFirst")}
          </div>
          <div role="article" className="bubble ours">
            {say("chatSecond")}
          </div>
          <div className="chat-field">
            <LexicalField
              role="textbox"
              label={say("chatField")}
              placeholder={say("chatField")}
              initialText={say("chatDraft")}
              onText={ignore}
              rich={false}
            />
          </div>
        </>
      )}
    </aside>
  );
}

/** A second editor with the same role and label as the real one, never shown. */
export function HiddenEditor() {
  useDecoys("hiddenEditor");
  return (
    <div className="out-of-sight">
      <DraftField role="combobox" label={say("field")} placeholder="" initialText={say("hiddenEditor")} onText={ignore} />
    </div>
  );
}
