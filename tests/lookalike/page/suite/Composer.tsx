/** @jsxImportSource react */
import { useState } from "react";
import { Block } from "../controls";
import { HiddenEditor, RecentPost } from "../decoys";
import { has } from "../flags";
import { useLeavePrompt } from "../living";
import { say } from "../locale";
import { Interstitial } from "./dialogs";
import { Footer } from "./Footer";
import { Media } from "./Media";
import { type Channel, PostTo } from "./PostTo";
import { Preview } from "./Preview";
import { Scheduling } from "./Scheduling";
import { TextBlock } from "./TextBlock";

/** The full-page post composer: two columns, a footer that stays, a preview that comes late. */
export function Composer({ onKeystroke }: { onKeystroke(): void }) {
  const [channels, setChannels] = useState<readonly Channel[]>(["facebook", "instagram"]);
  const [text, setText] = useState("");
  const [scheduled, setScheduled] = useState(false);
  const [uploading, setUploading] = useState(false);
  const change = (next: string) => {
    setText(next);
    if (has("rerender-every-key")) onKeystroke();
  };

  useLeavePrompt(text);

  return (
    <div className="composer">
      <div className="column left">
        <div role="heading" aria-level={2} className="title">
          {say("createPost")}
        </div>
        <PostTo channels={channels} onChange={setChannels} />
        <Media onUploading={setUploading} />
        <TextBlock channels={channels} onText={change} />
        <Scheduling channels={channels} on={scheduled} onChange={setScheduled} />
        <Block title="collaborator">
          <p className="hint">{say("collaboratorHint")}</p>
        </Block>
        <HiddenEditor />
        <Footer text={text} scheduled={scheduled} uploading={uploading} />
      </div>
      <div className="column right">
        <Preview text={text} />
        <RecentPost text="recentPost" />
      </div>
      {has("interstitial") && <Interstitial />}
    </div>
  );
}
