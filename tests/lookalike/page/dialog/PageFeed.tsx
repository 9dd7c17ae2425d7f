/** @jsxImportSource react */
import { useEffect, useReducer, useState } from "react";
import { Notice, pressedBy } from "../controls";
import { DockedChat, RecentPost } from "../decoys";
import { has, isVariant } from "../flags";
import { direction, labelDocument, say } from "../locale";
import { Interstitial } from "../suite/dialogs";
import { PostDialog } from "./PostDialog";

/** A Page's own feed; the post dialog floats above it. */
export function PageFeed() {
  const [open, setOpen] = useState(isVariant("open"));
  const [, render] = useReducer((count: number) => count + 1, 0);
  useEffect(() => labelDocument("pageName"), []);
  return (
    <div className="feed" dir={direction}>
      <header className="feed-top">
        <div className="brand">
          <span className="mark" aria-hidden="true" />
          {say("brand")}
        </div>
        <input type="search" placeholder={say("search")} aria-label={say("search")} className="search" />
        <Notice />
      </header>
      <div role="main" className="feed-main">
        <section className="card page-head">
          <span className="avatar" aria-hidden="true" />
          <div>
            <h1>{say("pageName")}</h1>
            <span className="hint">
              {say("about")} · {say("followers")}
            </span>
          </div>
        </section>
        <section className="card block ask">
          <span className="avatar" aria-hidden="true" />
          <div role="button" tabIndex={0} className="ask-button" onClick={() => setOpen(true)} onKeyDown={pressedBy(() => setOpen(true))}>
            <span>{say("onYourMind")}</span>
          </div>
        </section>
        <RecentPost text="recentPost" />
        <RecentPost text="olderPost" />
      </div>
      <DockedChat />
      {open && <PostDialog onClose={() => setOpen(false)} onKeystroke={render} />}
      {has("interstitial") && <Interstitial />}
    </div>
  );
}
