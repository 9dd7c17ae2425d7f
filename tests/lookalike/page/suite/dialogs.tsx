/** @jsxImportSource react */
import { useState } from "react";
import { NestedButton } from "../controls";
import { Floating } from "../Floating";
import { say } from "../locale";
import type { TextKey } from "../locale/en";

interface DialogProps {
  readonly title: TextKey;
  readonly body: TextKey;
  onDone(): void;
}

function MessageDialog({ title, body, onDone }: DialogProps) {
  return (
    <Floating>
      <div className="veil">
        <div role="dialog" aria-label={say(title)} className="dialog">
          <div role="heading" aria-level={2}>
            {say(title)}
          </div>
          <p>{say(body)}</p>
          <NestedButton text="done" primary onPress={onDone} />
        </div>
      </div>
    </Floating>
  );
}

/** What follows a publication. */
export function DoneDialog({ title, onDone }: { title: "published" | "scheduled"; onDone(): void }) {
  return <MessageDialog title={title} body="publishedHint" onDone={onDone} />;
}

/** News nobody asked for, in the way until dismissed. */
export function Interstitial() {
  const [open, setOpen] = useState(true);
  return open ? <MessageDialog title="newsTitle" body="newsBody" onDone={() => setOpen(false)} /> : null;
}
