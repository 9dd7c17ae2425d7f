import type { JSX } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import type { PanelTranslator } from "../../lib/i18n";
import type { CommandState, PasteField } from "../../lib/panel";
import { Button, Icon } from "../ui";
import { CleanMessage } from "./CleanMessage";
import { FindingList } from "./FindingList";
import { Notices } from "./Notices";
import { Substance } from "./Substance";
import { controlOf } from "./text-area-control";
import { announcementText, fixText } from "./words";

export interface PasteAreaProps {
  readonly t: PanelTranslator;
  readonly field: PasteField;
  /** Several fields stand below each other, so that each list says which one it is about. */
  readonly isOneOfSeveral: boolean;
  readonly commands?: CommandState | undefined;
}

/** One field: its words, how many of them are shown, and the remarks on them. */
export function PasteArea({ t, field, isOneOfSeveral, commands }: PasteAreaProps): JSX.Element {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const { state } = field;
  const name = t(`paste.field.${field.surface.value}`);
  const note = state.cardNote.value;
  const fixNote = state.fixNote.value;
  useEffect(() => (area.current ? field.attach(controlOf(area.current, field.write)) : undefined), [field]);
  return (
    <section class="paste-field">
      <div class="paste-head">
        <label class="section-title" for={id}>
          {name}
        </label>
        <p class="paste-count" id={`${id}-count`}>
          {countWords(field, t)}
        </p>
      </div>
      <textarea
        id={id}
        ref={area}
        class="paste-text"
        rows={field.isMain ? 7 : 2}
        dir="auto"
        value={field.text.value}
        placeholder={field.isMain ? t("paste.hint") : undefined}
        aria-describedby={`${id}-count`}
        onInput={({ currentTarget }) => field.write(currentTarget.value)}
      />
      <div class="ui-hidden" role="status">
        {announcementText(state.announcement.value, t)} {note && t(`card.${note.code}`)} {fixNote && fixText(fixNote, t)}
      </div>
      <Remarks t={t} field={field} name={isOneOfSeveral ? name : undefined} commands={commands} />
    </section>
  );
}

interface RemarksProps {
  readonly t: PanelTranslator;
  readonly field: PasteField;
  readonly name: string | undefined;
  readonly commands?: CommandState | undefined;
}

/** What there is to say about the field's words, as beside a composer. */
function Remarks({ t, field, name, commands }: RemarksProps): JSX.Element | null {
  const { state } = field;
  const phase = state.phase.value;
  const parts = state.substance.value;
  const fixNote = state.fixNote.value;
  const count = state.safeFixCount.value;
  if (phase === "starting") return field.isMain ? <p class="paste-line">{t("paste.starting")}</p> : null;
  if (phase === "charter-unreadable") return field.isMain ? <p class="paste-line paste-warning">{t("paste.charter")}</p> : null;
  if (phase === "empty") return null;
  return (
    <>
      <Notices t={t} notices={state.notices.value} />
      {(phase === "clean" || phase === "clean-form") &&
        (field.isMain ? (
          <CleanMessage t={t} judged={phase === "clean"} parts={parts} />
        ) : (
          <p class="paste-line paste-good">
            <Icon name="check" size={14} />
            {t("paste.clean")}
          </p>
        ))}
      {field.isMain && parts && <Substance t={t} parts={parts} inWords={phase === "clean"} />}
      {phase === "findings" && (
        <FindingList t={t} state={state} title={name && t("paste.remarksOn", { field: name })} commands={commands} />
      )}
      {fixNote && fixNote.code !== "done" && <p class="foot-note paste-line">{fixText(fixNote, t)}</p>}
      {count > 0 && (
        <div class="paste-line">
          <Button look="secondary" onPress={state.applySafeFixes}>
            {t("fix.all", { count })}
          </Button>
        </div>
      )}
    </>
  );
}

/** Language, length, and how many of the characters are shown. */
function countWords({ state, text, shown }: PasteField, t: PanelTranslator): string {
  const language = state.draftLanguage.value;
  const length = Array.from(text.value.trimEnd()).length;
  const bound = shown.value;
  const words = [
    text.value !== "" && language !== undefined ? (language === "und" ? t("paste.und") : t(`language.${language}`)) : "",
    t("count.characters", { count: length }),
    bound === undefined ? "" : length > bound ? t("paste.over", { over: length - bound }) : t("paste.shown", { shown: bound }),
  ];
  return words.filter((word) => word !== "").join(" · ");
}
