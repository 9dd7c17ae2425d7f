import { effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Charter } from "../charter";
import type { CharterPorts, PreviewAnswer } from "./charter-tools";

export type PreviewView = { readonly status: "empty" } | { readonly status: "checking" } | PreviewAnswer;

export interface CharterPreview {
  readonly text: ReadonlySignal<string>;
  readonly view: ReadonlySignal<PreviewView>;
  setText(text: string): void;
  setLanguage(language: "fr" | "en"): void;
}

/** Rest before a post is checked anew, milliseconds. */
const CHECK_AFTER = 250;

/** What the charter, as it is edited now, says about one post. Checked in this page; the post is kept nowhere. */
export function createCharterPreview(ports: CharterPorts, charter: ReadonlySignal<Charter | undefined>): CharterPreview {
  const text = signal("");
  const language = signal<"fr" | "en">("en");
  const view = signal<PreviewView>({ status: "empty" });
  let cancel = () => {};
  let asked = 0;
  effect(() => {
    const [post, rules, reader] = [text.value, charter.value, language.value];
    cancel();
    asked += 1;
    const mine = asked;
    if (post.trim() === "" || !rules) {
      view.value = { status: "empty" };
      return;
    }
    if (view.peek().status === "empty") view.value = { status: "checking" };
    cancel = ports.schedule(
      () =>
        void ports
          .tools()
          .then((tools) => tools.preview(post, rules, reader))
          .then((answer) => {
            if (mine === asked) view.value = answer;
          }),
      CHECK_AFTER,
    );
  });
  return {
    text,
    view,
    setText(next) {
      text.value = next;
    },
    setLanguage(next) {
      language.value = next;
    },
  };
}
