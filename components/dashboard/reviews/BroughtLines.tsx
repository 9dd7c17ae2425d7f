import type { JSX, Ref } from "preact";
import type { BroughtLine } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";

interface BroughtLinesProps {
  readonly t: PagesTranslator;
  readonly lines: readonly BroughtLine[];
  /** The part that says it, to put the focus there. */
  readonly said: Ref<HTMLDivElement>;
}

/** What came of files and texts that were brought, one line for each. */
export function BroughtLines({ t, lines, said }: BroughtLinesProps): JSX.Element {
  return (
    <div role="status" class="desk-brought outcome" ref={said} tabIndex={-1}>
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name
        <p key={at} class={line.code === "taken" ? "desk-good" : "desk-fault"}>
          {lineWords(line, t)}
        </p>
      ))}
    </div>
  );
}

function lineWords(line: BroughtLine, t: PagesTranslator): string {
  const name = line.name === "" ? t("desk.files.pasted") : line.name;
  if (line.code === "nothing") return t("desk.files.nothing");
  if (line.code !== "taken") return t(`desk.files.${line.code}`, { name });
  const { added, known, unverified } = line;
  return [
    added > 0 || known === 0 ? t("desk.files.brought", { count: added }) : "",
    known > 0 ? t("desk.files.known", { count: known }) : "",
    unverified > 0 ? t("desk.files.unverified", { count: unverified }) : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
}
