import type { ReadonlySignal } from "@preact/signals";
import type { PagesClient } from "../../lib/dashboard";
import { type CharterView, createPaste, type PasteState } from "../../lib/panel";
import { createCharterDesk, createRulebook } from "../../lib/session";

export interface OpenCheckPorts {
  readonly client: PagesClient;
  readonly language: ReadonlySignal<"fr" | "en">;
  readonly signal: AbortSignal;
}

/**
 * Brings the check into the dashboard when it is first asked for: rules and weights are files of their own, so that
 * the page itself is drawn without them. Every later call gives the same texts back.
 */
export function createOpenCheck({ client, language, signal }: OpenCheckPorts): () => Promise<PasteState> {
  const open = async () => {
    const { fillerJudging, rules, weightsOf } = await import("./engine");
    const rulebook = createRulebook({
      rules: async () => rules,
      filler: async () => fillerJudging,
      judging: fillerJudging,
      weights: async () => weightsOf((await import("../../assets/filler/model.json")).default),
      patterns: async () => (await import("../../lib/patterns")).createPatternEngine(),
      breath: { clock: () => performance.now(), breathe: () => new Promise<void>((done) => setTimeout(done)) },
    });
    const later = (task: () => void, milliseconds: number, until: AbortSignal) => {
      const timer = setTimeout(task, milliseconds);
      until.addEventListener("abort", () => clearTimeout(timer), { once: true });
    };
    const openDesk = (onCharter: (view: CharterView) => void, until: AbortSignal) => {
      const desk = createCharterDesk(
        {
          later,
          check: rulebook.check,
          compile: rulebook.compile,
          async load(draftLanguage) {
            const answer = await client.request("charter.get", { language: draftLanguage });
            return answer.ok ? answer.value : undefined;
          },
          onChange(inForce) {
            onCharter(inForce.status === "ready" ? { ...inForce, familyOf: rules.familyOf, nameOf: rules.nameOf } : inForce);
            if (inForce.status === "ready") void rulebook.bringFiller().then((came) => came && desk.renew());
          },
        },
        language.value,
        until,
      );
      return desk;
    };
    return createPaste(
      {
        now: () => new Date().toISOString(),
        schedule(callback, milliseconds) {
          const timer = setTimeout(callback, milliseconds);
          return () => clearTimeout(timer);
        },
        copy: (text) =>
          navigator.clipboard.writeText(text).then(
            () => true,
            () => false,
          ),
        browserLanguages: navigator.languages,
        language,
        openDesk,
      },
      signal,
    );
  };

  let opened: Promise<PasteState> | undefined;
  return async () => {
    opened ??= open();
    const paste = await opened;
    const selected = await client.request("pasted.take", {});
    if (selected.ok && selected.value.text !== undefined) paste.load(selected.value.text);
    return paste;
  };
}
