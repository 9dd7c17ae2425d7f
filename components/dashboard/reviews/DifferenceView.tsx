import type { JSX } from "preact";
import type { PagesTranslator } from "../../../lib/i18n";
import type { DiffPart } from "../../../lib/review";
import { VisuallyHidden } from "../../ui";

/** What changed since the round before: struck through what went, underlined and heavier what came, so that no colour is needed. */
export function DifferenceView({ t, parts }: { readonly t: PagesTranslator; readonly parts: readonly DiffPart[] }): JSX.Element {
  const added = wordsIn(parts, "added");
  const removed = wordsIn(parts, "removed");
  if (parts.every(({ kind }) => kind === "same")) return <p class="quiet">{t("desk.changes.none")}</p>;
  return (
    <>
      <p class="desk-difference-sum">
        {t("desk.changes.summary", {
          added: t("desk.changes.added", { count: added }),
          removed: t("desk.changes.removed", { count: removed }),
        })}
      </p>
      <div class="desk-text desk-difference" dir="auto">
        {parts.map((part, at) => {
          if (part.kind === "same") return part.text;
          const isNew = part.kind === "added";
          const Change = isNew ? "ins" : "del";
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: parts have no name but their place
            <Change key={at}>
              <VisuallyHidden>{t(isNew ? "desk.changes.insertion" : "desk.changes.deletion")} </VisuallyHidden>
              {visible(part.text)}
            </Change>
          );
        })}
      </div>
    </>
  );
}

/** A change that is nothing but line breaks would be invisible. */
function visible(text: string): string {
  return text.trim() === "" ? text.replaceAll("\n", "↵\n").replaceAll(" ", "␣") : text;
}

function wordsIn(parts: readonly DiffPart[], kind: DiffPart["kind"]): number {
  return parts.filter((part) => part.kind === kind).reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
}
