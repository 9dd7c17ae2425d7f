import { type ReadonlySignal, signal } from "@preact/signals";
import type { Charter } from "../charter";
import type { CharterPorts, ReadableCharter } from "./charter-tools";
import type { PageInputs, RequestFailure } from "./inputs";

export type DocumentView =
  | { readonly status: "loading" }
  | { readonly status: "failed"; readonly reason: RequestFailure }
  | { readonly status: "gone" }
  | { readonly status: "shown"; readonly readable: ReadableCharter };

export interface CharterDocument {
  readonly view: ReadonlySignal<DocumentView>;
  readonly language: ReadonlySignal<"fr" | "en">;
  /** The version in force, headings in the charter's own language. */
  open(id: string): Promise<void>;
  setLanguage(language: "fr" | "en"): Promise<void>;
  /** Hands the document out as one HTML file. */
  save(): void;
}

/** The readable charter of the version in force. */
export function createCharterDocument({ client, signal: ended }: PageInputs, ports: CharterPorts): CharterDocument {
  const view = signal<DocumentView>({ status: "loading" });
  const language = signal<"fr" | "en">("fr");
  let charter: Charter | undefined;
  let asked = 0;

  const draw = async (mine: number) => {
    if (!charter) return;
    const readable = await (await ports.tools()).document(charter, language.value);
    if (!ended.aborted && mine === asked) view.value = { status: "shown", readable };
  };
  return {
    view,
    language,
    async open(id) {
      asked += 1;
      const mine = asked;
      view.value = { status: "loading" };
      const result = await client.request("charter.open", { id });
      if (ended.aborted || mine !== asked) return;
      charter = result.ok ? result.value.opened?.charter : undefined;
      if (!result.ok) view.value = { status: "failed", reason: result.reason };
      else if (charter) {
        language.value = charter.locale.startsWith("fr") ? "fr" : "en";
        await draw(mine);
      } else view.value = { status: "gone" };
    },
    async setLanguage(next) {
      language.value = next;
      asked += 1;
      await draw(asked);
    },
    save() {
      if (view.value.status === "shown") ports.download(view.value.readable.fileName, view.value.readable.page, "text/html");
    },
  };
}
