import { computed } from "@preact/signals";
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
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

/**
 * What is being read right now: in words, with the draft's language and length. What changes at every key goes into its text as a
 * signal, and nothing is drawn again for it.
 */
export function ReadingStrip({ t, state }: { readonly t: PanelTranslator; readonly state: PanelState }): JSX.Element {
  const word = useMemo(() => computed(() => wordOf(state)), [state]).value;
  const more = useMemo(() => computed(() => detailsOf(state, t)), [state, t]);
  return (
    <p class="strip" data-phase={state.phase.value}>
      <span class="strip-dot" aria-hidden="true" />
      <span>{t(word)}</span>
      {word === "state.reading" && <span class="strip-more">{more}</span>}
    </p>
  );
}

function wordOf({ composer: { value: composer }, phase }: PanelState) {
  const reason = composer.status === "absent" ? composer.reason : undefined;
  return reason === undefined || reason === "elsewhere" ? words[phase.value] : (`state.${reason}` as const);
}

/** Which text it is, in which language, and how long. */
function detailsOf({ part, draftLanguage, length }: PanelState, t: PanelTranslator): string {
  const language = draftLanguage.value;
  const named = language && language !== "und" ? t(`language.${language}`) : "";
  return [partName(part.value, t), named, t("count.characters", { count: length.value })].filter(Boolean).join(" · ");
}

/** Which of several texts is read: the tab's own words, or the field's number. */
function partName(part: PartView | undefined, t: PanelTranslator): string {
  if (part?.tab !== undefined) return t("part.tab", { name: part.tab });
  return part?.number === undefined || part.count === undefined ? "" : t("part.field", { number: part.number, total: part.count });
}
