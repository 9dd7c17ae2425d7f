import type { JSX } from "preact";
import type { PanelTranslator } from "../../lib/i18n";
import type { PanelState, PartView, Phase } from "../../lib/panel";

const words = {
  absent: "state.absent",
  unreadable: "state.unreadable",
  paused: "state.paused",
  starting: "state.starting",
  "charter-unreadable": "state.charter",
  empty: "state.empty",
  waiting: "state.reading",
  clean: "state.reading",
  "clean-form": "state.reading",
  findings: "state.reading",
} as const satisfies Record<Phase, string>;

/** What is being read right now: in words, with the draft's language and length. */
export function ReadingStrip({ t, state }: { readonly t: PanelTranslator; readonly state: PanelState }): JSX.Element {
  const phase = state.phase.value;
  const composer = state.composer.value;
  const reason = composer.status === "absent" ? composer.reason : undefined;
  const word = reason === undefined || reason === "elsewhere" ? words[phase] : (`state.${reason}` as const);
  const part = partName(state.part.value, t);
  const language = state.draftLanguage.value;
  const amount = t("count.characters", { count: state.length.value });
  return (
    <p class="strip" data-phase={phase}>
      <span class="strip-dot" aria-hidden="true" />
      <span>{t(word)}</span>
      {word === "state.reading" && (
        <span class="strip-more">
          {[part, language && language !== "und" ? t(`language.${language}`) : "", amount].filter(Boolean).join(" · ")}
        </span>
      )}
    </p>
  );
}

/** Which of several texts is read: the tab's own words, or the field's number. */
function partName(part: PartView | undefined, t: PanelTranslator): string {
  if (part?.tab !== undefined) return t("part.tab", { name: part.tab });
  return part?.number === undefined || part.count === undefined ? "" : t("part.field", { number: part.number, total: part.count });
}
