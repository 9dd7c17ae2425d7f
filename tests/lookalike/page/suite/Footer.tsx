/** @jsxImportSource react */
import { useState } from "react";
import { NestedButton } from "../controls";
import { has } from "../flags";
import { useRekey } from "../living";
import { DoneDialog } from "./dialogs";
import { goTo } from "./route";

interface FooterProps {
  readonly text: string;
  readonly scheduled: boolean;
  readonly uploading: boolean;
}

/** Cancel, finish later, publish or schedule: busy first, then a dialog, then away — or the composer stays. */
export function Footer({ text, scheduled, uploading }: FooterProps) {
  const key = useRekey();
  const [stage, setStage] = useState<"idle" | "busy" | "done">("idle");
  const send = () => {
    setStage("busy");
    window.lookalike.sending += 1;
    setTimeout(() => {
      window.lookalike.sending -= 1;
      window.lookalike.published.push(text);
      setStage("done");
    }, 500);
  };
  const leave = () => {
    setStage("idle");
    if (has("publish-stays")) void window.lookalike.setText("");
    else goTo("/latest/posts/published_posts");
  };
  return (
    <div data-pagelet="BusinessComposerNonVideoFooterCard" className="footer" key={key}>
      <NestedButton text="cancel" onPress={() => goTo("/latest/home")} />
      <NestedButton text="finishLater" onPress={() => goTo("/latest/home")} />
      <NestedButton
        text={scheduled ? "schedule" : "publish"}
        primary
        busy={stage === "busy"}
        disabled={text.trim() === "" || uploading}
        onPress={send}
      />
      {stage === "done" && <DoneDialog title={scheduled ? "scheduled" : "published"} onDone={leave} />}
    </div>
  );
}
