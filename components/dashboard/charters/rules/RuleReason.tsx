import type { JSX } from "preact";
import type { BuiltinLine } from "../../../../lib/dashboard";
import type { PagesTranslator } from "../../../../lib/i18n";
import { dayOf } from "../dates";
import { withoutSlots } from "./without-slots";

interface RuleReasonProps {
  readonly t: PagesTranslator;
  readonly line: BuiltinLine;
}

/** Why a built-in rule exists and where its fact can be read again; it is the reader who goes there, in a tab of its own. */
export function RuleReason({ t, line: { name, why, source } }: RuleReasonProps): JSX.Element {
  const title = typeof source.title === "string" ? source.title : source.title[t.language];
  return (
    <details class="builtin-more">
      <summary aria-label={`${t("builtins.why")} · ${name[t.language]}`}>{t("builtins.why")}</summary>
      <p>{withoutSlots(why[t.language])}</p>
      <p class="builtin-source">
        {t("builtins.source")}{" "}
        {source.url === undefined ? (
          title
        ) : (
          <a href={source.url} target="_blank" rel="noreferrer noopener">
            {title}
          </a>
        )}
        {source.seen !== undefined && t("builtins.seen", { date: dayOf(source.seen, t) })}
      </p>
    </details>
  );
}
