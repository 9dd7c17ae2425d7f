import type { JSX } from "preact";
import { Button } from "../../ui";
import { useQuestion } from "../use-question";

export interface ConfirmBoxProps {
  /** On the first button; `name` is its whole name, for who does not see what it stands beside. */
  readonly ask: string;
  readonly name: string;
  /** What will come of it. */
  readonly sure: string;
  readonly yes: string;
  readonly no: string;
  /** How grave it is; `good` for what is a step forward, though it cannot be taken back. */
  readonly tone?: "bad" | "good";
  go(): void;
}

/** Two presses for what cannot be taken back. The second one's place is read aloud, and nothing moves under the pointer. */
export function ConfirmBox({ ask, name, sure, yes, no, tone = "bad", go }: ConfirmBoxProps): JSX.Element {
  const { isAsking, setAsking, question, way } = useQuestion();
  if (!isAsking)
    return (
      <div class="team-actions" ref={way}>
        <Button look="plain" label={name} onPress={() => setAsking(true)}>
          {ask}
        </Button>
      </div>
    );
  return (
    <fieldset class="notice team-confirm" data-tone={tone} ref={question} tabIndex={-1} aria-label={name}>
      <p>{sure}</p>
      <div class="notice-actions">
        <Button
          look="secondary"
          onPress={() => {
            setAsking(false);
            go();
          }}
        >
          {yes}
        </Button>
        <Button look="secondary" onPress={() => setAsking(false)}>
          {no}
        </Button>
      </div>
    </fieldset>
  );
}
