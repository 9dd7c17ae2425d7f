import type { JSX } from "preact";
import type { PagesTranslator } from "../../../lib/i18n";
import type { ReviewFinding } from "../../../lib/review";
import { SeverityMark } from "../../ui";

export interface RemarkListProps {
  readonly t: PagesTranslator;
  readonly text: string;
  /** With the ids under which they are marked in the text. */
  readonly open: readonly { readonly id: string; readonly finding: ReviewFinding }[];
  readonly pointed: string | undefined;
  onPoint(id: string | undefined): void;
}

const LONGEST_QUOTE = 90;

/** The remarks that are open, beside the text; the one that is pointed at is marked in both. */
export function RemarkList({ t, text, open, pointed, onPoint }: RemarkListProps): JSX.Element {
  return (
    <section class="desk-remarks" aria-label={t("desk.findings")}>
      <h3>{t("desk.findings")}</h3>
      {open.length === 0 ? (
        <p class="quiet">{t("desk.findings.none")}</p>
      ) : (
        <ol>
          {open.map(({ id, finding }) => (
            <li
              key={id}
              data-pointed={pointed === id || undefined}
              data-severity={finding.severity}
              onMouseEnter={() => onPoint(id)}
              onMouseLeave={() => onPoint(undefined)}
            >
              <SeverityMark severity={finding.severity} word={t(`severity.${finding.severity}`)} />
              <p class="desk-remark-what">{finding.message}</p>
              <p class="desk-quote" dir="auto">
                {finding.end > finding.start ? shortened(text.slice(finding.start, finding.end)) : t("desk.findings.missing")}
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** The beginning of a quotation that would fill the list. */
export function shortened(text: string): string {
  const signs = [...text.replaceAll(/\s+/g, " ")];
  return signs.length <= LONGEST_QUOTE ? signs.join("") : `${signs.slice(0, LONGEST_QUOTE).join("").trimEnd()}…`;
}
