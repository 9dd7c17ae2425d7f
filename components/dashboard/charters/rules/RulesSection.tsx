import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { type CharterEditor, sentenceOf } from "../../../../lib/dashboard";
import type { PagesTranslator } from "../../../../lib/i18n";
import { Button } from "../../../ui";
import { KindChoice } from "./KindChoice";
import { RuleForm } from "./RuleForm";
import { RuleList } from "./RuleList";

/** House rules: the list, what a new one should do, or one under work. */
export function RulesSection({ t, editor }: { readonly t: PagesTranslator; readonly editor: CharterEditor }): JSX.Element {
  const { rules } = editor;
  const [isChoosing, setChoosing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const open = rules.open.value;
  const wasOpen = useRef(false);
  useEffect(() => rules.setLanguage(t.language), [t.language, rules]);
  const isOpen = open !== undefined;
  useEffect(() => {
    if (wasOpen.current && !isOpen) heading.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const removed = rules.removed.value;
  const undo = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone with its rule: the way back takes the focus.
  useEffect(() => {
    if (removed) undo.current?.querySelector("button")?.focus();
  }, [removed]);
  if (open) return <RuleForm t={t} editor={editor} open={open} />;
  if (isChoosing)
    return (
      <div class="editor-form">
        <p class="charter-back">
          <Button look="link" onPress={() => setChoosing(false)}>
            {t("rules.back")}
          </Button>
        </p>
        <KindChoice
          t={t}
          onChoose={(form) => {
            setChoosing(false);
            rules.begin(form);
          }}
        />
      </div>
    );
  return (
    <div class="editor-form">
      <h3 ref={heading} tabIndex={-1}>
        {t("editor.section.house")}
      </h3>
      <p class="quiet">{t(rules.list.value.length === 0 ? "rules.none" : "rules.intro")}</p>
      <div>
        <Button look="primary" onPress={() => setChoosing(true)}>
          {t("rules.add")}
        </Button>
      </div>
      <div role="status" ref={undo}>
        {removed && (
          <div class="rule-note rule-removed">
            <p>{t("rules.removed", { name: sentenceOf(removed.rule, t) })}</p>
            <Button
              look="secondary"
              onPress={() => {
                rules.putBack();
                heading.current?.focus();
              }}
            >
              {t("rules.putBack")}
            </Button>
          </div>
        )}
      </div>
      {rules.list.value.length > 0 && <RuleList t={t} rules={rules} />}
    </div>
  );
}
