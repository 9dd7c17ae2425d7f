/** @jsxImportSource react */
import { useRef, useState } from "react";
import { Block, NestedButton } from "../controls";
import { HiddenEditor, RecentPost } from "../decoys";
import { DraftField } from "../editors/DraftField";
import { registerPostEditor } from "../expose";
import { has } from "../flags";
import { useHydrated, useLeavePrompt, useRekey } from "../living";
import { say } from "../locale";
import type { TextKey } from "../locale/en";
import { DoneDialog, Interstitial } from "./dialogs";
import { Media } from "./Media";
import { type Channel, PostTo } from "./PostTo";
import { goTo } from "./route";
import { Scheduling } from "./Scheduling";

const steps: readonly TextKey[] = ["stepCreate", "stepEdit", "stepShare"];

/** The reels composer: three steps, the text in the first, labelled `Text`, or `Description` when the reel goes to Facebook only. */
export function Reels({ onKeystroke }: { onKeystroke(): void }) {
  const [step, setStep] = useState(0);
  const [channels, setChannels] = useState<readonly Channel[]>(["facebook", "instagram"]);
  const [scheduled, setScheduled] = useState(false);
  const [done, setDone] = useState(false);
  const [text, setText] = useState("");
  const latest = useRef(text);
  latest.current = text;
  const hydrated = useHydrated();
  const footerKey = useRekey();
  useLeavePrompt(text);
  const change = (next: string) => {
    setText(next);
    if (has("rerender-every-key")) onKeystroke();
  };
  const leave = () => {
    if (!has("publish-stays")) return goTo("/latest/posts/published_posts");
    setDone(false);
    setText("");
    setStep(0);
  };
  const fieldKey = has("remount-on-picker") ? channels.join() : "all";
  const heading: TextKey = channels.includes("instagram") ? "reelField" : "reelDescription";
  const send = () => {
    window.lookalike.published.push(latest.current);
    setDone(true);
  };
  return (
    <div className="composer">
      <div className="column left">
        <div role="heading" aria-level={2} className="title">
          {say("createReel")}
        </div>
        <div className="stepper">
          {steps.map((name, index) => (
            <span key={name} aria-current={index === step ? "step" : undefined}>
              {say(name)}
            </span>
          ))}
        </div>
        {step === 0 && (
          <>
            <PostTo channels={channels} onChange={setChannels} />
            <Media onUploading={() => {}} />
            <Block title="postDetails">
              <div data-pagelet="BusinessComposerSATPTTextEditorContainer" className="text-container">
                <div className="field-heading">{say(heading)}</div>
                {hydrated ? (
                  <DraftField
                    key={fieldKey}
                    role="textbox"
                    label={say("field")}
                    placeholder={say("fieldPlaceholder")}
                    initialText={text}
                    onText={change}
                    register={registerPostEditor}
                  />
                ) : (
                  <div className="skeleton" />
                )}
              </div>
            </Block>
          </>
        )}
        {step === 1 && (
          <section className="card block">
            <p className="hint">{say("reelHint")}</p>
          </section>
        )}
        {step === 2 && <Scheduling channels={channels} on={scheduled} onChange={setScheduled} />}
        <HiddenEditor />
        <div data-pagelet="BusinessComposerNonVideoFooterCard" className="footer" key={footerKey}>
          {step > 0 && <NestedButton text="back" onPress={() => setStep(step - 1)} />}
          {step < 2 ? (
            <NestedButton text="next" primary onPress={() => setStep(step + 1)} />
          ) : (
            <>
              <NestedButton text="saveDraft" onPress={() => goTo("/latest/home")} />
              <NestedButton text={scheduled ? "schedule" : "shareNow"} primary onPress={send} />
            </>
          )}
        </div>
      </div>
      <div className="column right">
        <RecentPost text="recentPost" />
      </div>
      {done && <DoneDialog title={scheduled ? "scheduled" : "published"} onDone={leave} />}
      {has("interstitial") && <Interstitial />}
    </div>
  );
}
