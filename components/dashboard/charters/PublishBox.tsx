import type { JSX } from "preact";
import { useEffect, useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { CharterDryRun, CharterEditor, FoundField } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";
import { Button } from "../../ui";
import { ChangeList } from "./ChangeList";
import { DiscardWork } from "./DiscardWork";
import { DryRunBox } from "./DryRunBox";
import { ErrorList } from "./ErrorList";
import { FaultList } from "./FaultList";

interface PublishBoxProps {
  readonly t: PagesTranslator;
  readonly editor: CharterEditor;
  readonly dryRun: CharterDryRun;
  /** Who keeps the charter, as a first guess at who publishes. */
  readonly owner: string;
  /** The version in force. */
  readonly version: string;
  /** Goes to a field that wants mending. */
  onGo(found: FoundField): void;
  onDone(): void;
}

/** What publishing would change, who does it and why; from then on drafts are held against it. */
export function PublishBox({ t, editor, dryRun, owner, version, onGo, onDone }: PublishBoxProps): JSX.Element {
  const [who, setWho] = useState(owner);
  const [why, setWhy] = useState("");
  const [isTried, setTried] = useState(false);
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const reason = useRef<HTMLInputElement>(null);
  const changes = editor.changes.value;
  const working = editor.working.value;
  useLayoutEffect(() => first.current?.focus(), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked up again for each state of the work
  useEffect(() => void editor.review(t.language), [working, t.language]);
  const errors = editor.errors.value;
  const faults = editor.faults.value;
  const isEmpty = changes?.length === 0;
  const publish = async () => {
    setTried(true);
    if (why.trim() === "") reason.current?.focus();
    if (why.trim() === "" || !(await editor.review(t.language))) return;
    if (await editor.publish(who.trim(), why.trim())) onDone();
  };
  return (
    <section class="publish" aria-label={t("editor.publish")}>
      {errors.length > 0 && (
        <div class="notice" data-tone="warn">
          <p class="notice-title">{t("publish.mend", { count: errors.length })}</p>
          <FaultList t={t} errors={errors} onGo={onGo} />
        </div>
      )}
      {faults.length > 0 && (
        <div class="notice" data-tone="bad">
          <p class="notice-title">{t("preview.refused")}</p>
          <ErrorList t={t} errors={faults} />
        </div>
      )}
      {errors.length === 0 && changes && (
        <>
          <p class="publish-what">{isEmpty ? t("publish.nothing") : t("publish.changes", { count: changes.length })}</p>
          <ChangeList t={t} changes={changes} />
          {!isEmpty && <DryRunBox t={t} editor={editor} dryRun={dryRun} />}
        </>
      )}
      <div class="publish-fields">
        <div class="field">
          <label for={`${id}-who`}>{t("publish.who")}</label>
          <input
            ref={first}
            id={`${id}-who`}
            class="input"
            value={who}
            maxLength={200}
            onInput={(event) => setWho(event.currentTarget.value)}
          />
        </div>
        <div class="field">
          <label for={`${id}-why`}>{t("publish.why")}</label>
          <input
            ref={reason}
            id={`${id}-why`}
            class="input"
            value={why}
            maxLength={500}
            aria-invalid={isTried && why.trim() === ""}
            aria-describedby={`${id}-why-about`}
            onInput={(event) => setWhy(event.currentTarget.value)}
          />
          <p id={`${id}-why-about`} class={isTried && why.trim() === "" ? "field-error" : "field-about"}>
            {t(isTried && why.trim() === "" ? "publish.whyMissing" : "publish.whyAbout")}
          </p>
        </div>
      </div>
      <div class="charter-ways">
        <Button look="primary" disabled={errors.length > 0 || isEmpty} onPress={() => void publish()}>
          {t("publish.do")}
        </Button>
        <Button look="secondary" onPress={onDone}>
          {t("publish.later")}
        </Button>
        {editor.saving.value !== "none" && <DiscardWork t={t} version={version} discard={() => void editor.discard().then(onDone)} />}
      </div>
    </section>
  );
}
