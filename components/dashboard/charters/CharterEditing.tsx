import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { type ChartersState, FORM_SECTIONS, type FoundField, type OpenedCharter } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";
import { Button } from "../../ui";
import { EditorForm } from "./EditorForm";
import { FieldSearch } from "./FieldSearch";
import { OpenedFrame } from "./OpenedFrame";
import { PreviewBox } from "./PreviewBox";
import { PublishBox } from "./PublishBox";
import { StartSummary } from "./questions/StartSummary";
import { BuiltinsSection } from "./rules/BuiltinsSection";
import { RulesSection } from "./rules/RulesSection";
import { SavingLine } from "./SavingLine";
import { SectionNav } from "./SectionNav";
import { TextSection } from "./TextSection";
import { undoOnKeys } from "./undo-keys";

/** From this part of the window's height on, what begins there is as good as out of sight. */
const LOW = 0.6;

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
  const [jump, setJump] = useState<FoundField | undefined>(undefined);
  const body = useRef<HTMLDivElement>(null);
  const errors = editor.errors.value;
  const section = FORM_SECTIONS.find(({ id }) => id === chosen);
  const go = (found: FoundField) => {
    setChosen(found.section);
    setJump({ ...found });
  };
  const choose = (id: string) => {
    setChosen(id);
    bringIntoSight(body.current);
  };
  useEffect(() => {
    if (jump) showField(body.current, jump.path.join("."));
  }, [jump]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of undo count wherever in the editor one is
    <div class="editor" onKeyDown={undoOnKeys(editor)}>
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
      {isPublishing && (
        <PublishBox
          t={t}
          editor={editor}
          dryRun={charters.dryRun}
          owner={opened.charter.owner ?? ""}
          version={opened.summary.version}
          onGo={go}
          onDone={() => setPublishing(false)}
        />
      )}
      {charters.fresh.value === opened.summary.id && <StartSummary t={t} charter={opened.charter} onClose={() => charters.seen()} />}
      <FieldSearch t={t} working={editor.working.value} onGo={go} />
      <SectionNav t={t} errors={errors} chosen={chosen} onChoose={choose} />
      <div class="editor-body" ref={body}>
        {section && <EditorForm key={section.id} t={t} editor={editor} section={section} />}
        {chosen === "house" && <RulesSection t={t} editor={editor} />}
        {chosen === "builtins" && <BuiltinsSection t={t} editor={editor} />}
        {chosen === "rest" && <TextSection t={t} editor={editor} saveSchema={() => void charters.saveSchema(t.language)} />}
        <PreviewBox t={t} editor={editor} posts={charters.dryRun.posts.value} />
      </div>
    </div>
  );
}

/** In a low or narrow window a section begins below the list it is chosen from, where nobody would see it change. */
function bringIntoSight(root: HTMLElement | null): void {
  if (root && root.getBoundingClientRect().top > innerHeight * LOW) root.scrollIntoView({ block: "start" });
}

/** Puts the field in view and the caret in it. */
function showField(root: HTMLElement | null, path: string): void {
  const places = [...(root?.querySelectorAll<HTMLElement>("[data-path]") ?? [])];
  const place = places.find(({ dataset }) => dataset.path === path) ?? places.find(({ dataset }) => path.startsWith(`${dataset.path}.`));
  place?.scrollIntoView({ block: "center" });
  place?.querySelector<HTMLElement>("input, textarea, select, button")?.focus({ preventScroll: true });
}
