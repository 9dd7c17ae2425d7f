import type { JSX } from "preact";
import type { TodayView } from "../../lib/dashboard";
import type { PagesTranslator } from "../../lib/i18n";
import { FailureNotice } from "../dashboard";

export interface TodaySectionProps {
  readonly t: PagesTranslator;
  readonly today: TodayView;
  retry(): void;
  reload(): void;
}

/** Today's figures. While they are being looked up their places stay empty, so that nothing jumps. */
export function TodaySection({ t, today, retry, reload }: TodaySectionProps): JSX.Element {
  const figures = today.status === "known" ? today.today : undefined;
  const rows = (["drafts", "findings", "flagged"] as const).map((name) => ({
    name,
    count: figures?.[name],
    words: t(`popup.today.${name}`, { count: figures?.[name] ?? 0 }),
  }));
  return (
    <section class="popup-today" aria-labelledby="today-title" aria-busy={today.status === "asking"}>
      <h2 id="today-title">{t("popup.today")}</h2>
      {today.status === "failed" ? (
        <FailureNotice t={t} reason={today.reason} retry={retry} reload={reload} />
      ) : (
        <ul class="figures">
          {rows.map(({ name, count, words }) => (
            <li key={name}>
              <span class="figure-number">{count === undefined ? "\u00a0" : t.number(count)}</span> <span>{words}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
