import { useEffect, useState } from "react";
import { has, lateMs, rekeyMs } from "./flags";

/** Whether the editor may show: at once, or seconds later with the flag. */
export function useHydrated(): boolean {
  const [ready, setReady] = useState(lateMs === 0);
  useEffect(() => {
    if (ready) return;
    const timer = setTimeout(() => setReady(true), lateMs);
    return () => clearTimeout(timer);
  }, [ready]);
  return ready;
}

/** Counts up every few seconds with the flag, so that what carries it as a key becomes a new element. */
export function useRekey(): number {
  const [key, setKey] = useState(0);
  useEffect(() => {
    if (!has("footer-rekey")) return;
    const timer = setInterval(() => setKey((count) => count + 1), rekeyMs);
    return () => clearInterval(timer);
  }, []);
  return key;
}

/** With the flag the browser asks before a text is left behind. */
export function useLeavePrompt(text: string): void {
  useEffect(() => {
    if (!has("leave-prompt") || text === "") return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [text]);
}
