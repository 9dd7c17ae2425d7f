import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { type ChartersState, FORM_SECTIONS, type OpenedCharter } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";
import { Button } from "../../ui";
import { EditorForm } from "./EditorForm";
import { maybe } from "./names";
import { OpenedFrame } from "./OpenedFrame";
import { PreviewBox } from "./PreviewBox";
import { PublishBox } from "./PublishBox";
import { StartSummary } from "./questions/StartSummary";
import { BuiltinsSection } from "./rules/BuiltinsSection";
import { RulesSection } from "./rules/RulesSection";
import { SavingLine } from "./SavingLine";
import { TextSection } from "./TextSection";

interface EditorScreenProps {
  readonly t: PagesTranslator;
  readonly charters: ChartersState;
  reload(): void;
}

/** One charter under work: its sections, what it says about a post now, and the way to put it in force. */
export function CharterEditing({ t, charters, reload }: EditorScreenProps): JSX.Element {
  return (
    <OpenedFrame t={t} charters={charters} view={charters.editor.view.value} reload={reload}>
      {(opened) => <Editor t={t} charters={charters} opened={opened} />}
    </OpenedFrame>
  );
}

function Editor({ t, charters, opened }: Omit<EditorScreenProps, "reload"> & { readonly opened: OpenedCharter }): JSX.Element {
  const { editor } = charters;
  const [chosen, setChosen] = useState("identity");
  const [isPublishing, setPublishing] = useState(false);
  const errors = editor.errors.value;
  const section = FORM_SECTIONS.find(({ id }) => id === chosen);
  const faultsIn = (id: string) => {
    const fields = FORM_SECTIONS.find((one) => one.id === id)?.fields ?? [];
    return errors.filter(({ steps }) => fields.some(({ path }) => path.every((step, index) => steps[index] === step))).length;
  };
  const faultsUnder = (key: string) => errors.filter(({ steps }) => steps[0] === key).length;
  const [house, builtins] = [faultsUnder("rules"), faultsUnder("builtins")];
  const elsewhere = errors.length - house - builtins - FORM_SECTIONS.reduce((sum, { id }) => sum + faultsIn(id), 0);
  const tab = (id: string, faults: number) => (
    <li key={id}>
      <button type="button" class="editor-tab" aria-current={chosen === id ? "true" : undefined} onClick={() => setChosen(id)}>
        {maybe(`editor.section.${id}`, t)}
        {faults > 0 && <span class="editor-faults">{t("editor.faults", { count: faults })}</span>}
      </button>
    </li>
  );
  return (
    <>
      <div class="editor-head">
        <div>
          <h2 dir="auto">{opened.summary.name}</h2>
          <SavingLine t={t} saving={editor.saving.value} version={opened.summary.version} />
        </div>
        <div class="editor-head-actions">
          <Button look="plain" disabled={!editor.canUndo.value} onPress={() => editor.undo()}>
            {t("editor.undo")}
          </Button>
          <Button look="plain" disabled={!editor.canRedo.value} onPress={() => editor.redo()}>
            {t("editor.redo")}
          </Button>
          <Button look="primary" expanded={isPublishing} onPress={() => setPublishing(!isPublishing)}>
            {t("editor.publish")}
          </Button>
        </div>
      </div>
      {isPublishing && <PublishBox t={t} editor={editor} owner={opened.charter.owner ?? ""} onDone={() => setPublishing(false)} />}
      {charters.fresh.value === opened.summary.id && <StartSummary t={t} charter={opened.charter} onClose={() => charters.seen()} />}
      <nav aria-label={t("editor.sections")}>
        <ul class="editor-tabs">
          {FORM_SECTIONS.map(({ id }) => tab(id, faultsIn(id)))}
          {tab("house", house)}
          {tab("builtins", builtins)}
          {tab("rest", elsewhere)}
        </ul>
      </nav>
      <div class="editor-body">
        {section && <EditorForm key={section.id} t={t} editor={editor} section={section} />}
        {chosen === "house" && <RulesSection t={t} editor={editor} />}
        {chosen === "builtins" && <BuiltinsSection t={t} editor={editor} />}
        {chosen === "rest" && <TextSection t={t} editor={editor} />}
        <PreviewBox t={t} editor={editor} />
      </div>
    </>
  );
}
