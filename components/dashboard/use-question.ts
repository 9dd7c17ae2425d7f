import type { RefObject } from "preact";
import { useRef, useState } from "preact/hooks";
import { useFocusAfterMove } from "./use-focus-after-move";

interface Question {
  readonly isAsking: boolean;
  setAsking(isAsking: boolean): void;
  /** Where the question stands, which takes the focus when it comes. */
  readonly question: RefObject<HTMLFieldSetElement | null>;
  /** What holds the button that asks it, which takes the focus back. */
  readonly way: RefObject<HTMLDivElement | null>;
}

/** A second press for what cannot be taken back: the question comes in place of the button that was pressed, and goes again. */
export function useQuestion(): Question {
  const [isAsking, setAsking] = useState(false);
  const question = useRef<HTMLFieldSetElement>(null);
  const way = useRef<HTMLDivElement>(null);
  useFocusAfterMove(String(isAsking), () => question.current ?? way.current?.querySelector("button"));
  return { isAsking, setAsking, question, way };
}
