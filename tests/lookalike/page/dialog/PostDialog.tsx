/** @jsxImportSource react */
import { useEffect, useRef, useState } from "react";
import { pressedBy } from "../controls";
import { LexicalField } from "../editors/LexicalField";
import { registerPostEditor } from "../expose";
import { Floating } from "../Floating";
import { has, isVariant } from "../flags";
import { useHydrated, useLeavePrompt, useRekey } from "../living";
import { say } from "../locale";
import type { TextKey } from "../locale/en";

interface LabelledButtonProps {
  readonly label: TextKey;
  readonly primary?: boolean;
  readonly disabled?: boolean;
  onPress(): void;
}

/** In the dialog buttons are named by their label, not only by their text. */
function LabelledButton({ label, primary = false, disabled = false, onPress }: LabelledButtonProps) {
  const press = () => {
    if (!disabled) onPress();
  };
  return (
    <div
      role="button"
      tabIndex={0}
      aria-label={say(label)}
      aria-disabled={disabled || undefined}
      className={primary ? "button primary wide" : "button"}
      onClick={press}
      onKeyDown={pressedBy(press)}
    >
      <span>{say(label)}</span>
    </div>
  );
}

/** Pulls the focus back into the dialog whenever it goes elsewhere in the document. */
function useFocusTrap() {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const pull = (event: FocusEvent) => {
      if (!frame.current || !(event.target instanceof Node) || frame.current.contains(event.target)) return;
      window.lookalike.focusPulls += 1;
      frame.current.querySelector<HTMLElement>("[contenteditable], [role=button]")?.focus();
    };
    document.addEventListener("focusin", pull);
    return () => document.removeEventListener("focusin", pull);
  }, []);
  return frame;
}

/** The post dialog of a Page: text first, `Next`, then the settings with `Post`. */
export function PostDialog({ onClose, onKeystroke }: { onClose(): void; onKeystroke(): void }) {
  const frame = useFocusTrap();
  const [step, setStep] = useState<"text" | "settings">("text");
  const [text, setText] = useState("");
  const send = () => {
    window.lookalike.published.push(text);
    if (!has("publish-stays")) return onClose();
    setText("");
    setStep("text");
  };
  const hydrated = useHydrated();
  const footerKey = useRekey();
  useLeavePrompt(text);
  const change = (next: string) => {
    setText(next);
    if (has("rerender-every-key")) onKeystroke();
  };
  const title = step === "text" ? "createPost" : "postSettings";
  return (
    <Floating>
      <div className="veil">
        <div role="dialog" aria-label={say(title)} aria-modal="true" className="dialog post-dialog" ref={frame}>
          <div className="dialog-head">
            {step === "settings" && <LabelledButton label="back" onPress={() => setStep("text")} />}
            <h2>{say(title)}</h2>
            <LabelledButton label="close" onPress={onClose} />
          </div>
          {step === "text" ? (
            <>
              <div className="article-head">
                <span className="avatar" aria-hidden="true" />
                <strong>{say("pageName")}</strong>
              </div>
              {hydrated ? (
                <LexicalField
                  role="textbox"
                  label={say("onYourMind")}
                  placeholder={say("onYourMind")}
                  initialText={text}
                  onText={change}
                  register={registerPostEditor}
                  rich={!isVariant("plain")}
                />
              ) : (
                <div className="skeleton" />
              )}
              <div className="row toolbar" key={footerKey}>
                <LabelledButton label="photoVideo" onPress={() => {}} />
                <LabelledButton label="feeling" onPress={() => {}} />
              </div>
              <LabelledButton
                key={`next ${footerKey}`}
                label="next"
                primary
                disabled={text.trim() === ""}
                onPress={() => setStep("settings")}
              />
            </>
          ) : (
            <>
              <p className="hint">{say("postSettingsHint")}</p>
              <LabelledButton label="post" primary onPress={send} />
            </>
          )}
        </div>
      </div>
    </Floating>
  );
}
