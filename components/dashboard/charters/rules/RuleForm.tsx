import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import {
  type CharterEditor,
  fieldsOf,
  finerFields,
  formOf,
  isAsked,
  type OpenRule,
  type RuleField,
  SPEECH_FIELDS,
  type TrialView,
  valueAt,
} from "../../../../lib/dashboard";
import type { PagesTranslator } from "../../../../lib/i18n";
import { Button } from "../../../ui";
import { maybe } from "../names";
import { errorsOf, type PlacedError, standsIn } from "./placed-errors";
import { RuleFieldView } from "./RuleFieldView";
import { RuleText } from "./RuleText";
import { SelfTests } from "./SelfTests";

interface RuleFormProps {
  readonly t: PagesTranslator;
  readonly editor: CharterEditor;
  readonly open: OpenRule;
}

/** One rule under work: a sentence to complete, what it says to the author, its tests, and finer things folded; or the same as text. */
export function RuleForm({ t, editor, open }: RuleFormProps): JSX.Element {
  const { rules } = editor;
  const [isText, setText] = useState(false);
  const [isTried, setTried] = useState(false);
  const root = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { draft, at, isAhead, isTouched } = open;
  const form = formOf(draft);
  const trial = rules.trial.value;
  const { errors, loose } = errorsOf(open, editor, form ? fieldsOf(form) : [], at !== undefined || isTried || isText, t);
  const pillars = pillarsOf(editor.working.value);
  const view = (field: RuleField) => (
    <RuleFieldView key={field.key} t={t} field={field} draft={draft} pillars={pillars} errors={errors} write={rules.write} />
  );
  const done = () => void rules.keep().then((isKept) => (isKept ? rules.close() : setTried(true)));
  // A new rule that nobody touched is no loss.
  const leave = () => (isTouched || at ? done() : rules.close());
  const stay = () => {
    setTried(false);
    const marked = root.current?.querySelector<HTMLElement>("[aria-invalid=true]");
    (marked ?? root.current?.querySelector<HTMLElement>(".rule-sentence :is(input, select)") ?? heading.current)?.focus();
  };
  const state = stateOf(open, trial, errors.length > 0);
  return (
    <section class="rule-form" ref={root}>
      <p class="charter-back">
        <Button look="link" onPress={leave}>
          {t("rules.back")}
        </Button>
      </p>
      <div class="rule-head">
        <h3 ref={heading} tabIndex={-1}>
          {maybe(`kind.${form?.kind}`, t) ?? t("rules.new")}
        </h3>
        <fieldset class="rule-view" aria-label={t("rules.view")}>
          {[false, true].map((asText) => (
            <button key={String(asText)} type="button" aria-pressed={(isText || !form) === asText} onClick={() => setText(asText)}>
              {t(asText ? "rules.asText" : "rules.asForm")}
            </button>
          ))}
        </fieldset>
      </div>
      {form && <p class="quiet">{maybe(`kind.${form.kind}.what`, t)}</p>}
      <p class="rule-state" data-state={state} role="status">
        {t(`rules.state.${state}`)}
      </p>
      {isText || !form ? (
        <RuleText t={t} rules={rules} open={open} errors={errors} />
      ) : (
        <>
          <div class="rule-sentence">
            {form.main.filter((field) => isAsked(field, draft)).map(view)}
            {loose.length > 0 && (
              <ul class="field-error">
                {loose.map(({ text }) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            )}
          </div>
          <div class="rule-speech">{SPEECH_FIELDS.map(view)}</div>
        </>
      )}
      <SelfTests t={t} draft={draft} trial={trial} write={rules.write} />
      {form && !isText && <Finer t={t} errors={errors} view={view} more={form.more} fixes={form.fixes} />}
      {isTried && isAhead && <Unfinished t={t} isKnown={at !== undefined} onStay={stay} onLeave={() => rules.close()} />}
      <div class="charter-ways">
        <Button look="primary" onPress={done}>
          {t("rules.done")}
        </Button>
      </div>
    </section>
  );
}

function stateOf({ at, isAhead }: OpenRule, { status }: TrialView, isMarked: boolean): "new" | "blocked" | "kept" | "ahead" | "mend" {
  if (!isAhead) return "kept";
  if (!at) return isMarked ? "blocked" : "new";
  return status === "refused" ? "mend" : "ahead";
}

interface UnfinishedProps {
  readonly t: PagesTranslator;
  readonly isKnown: boolean;
  onStay(): void;
  onLeave(): void;
}

/** Asks before what does not stand yet is lost; comes into sight, as the way back stands far above it. */
function Unfinished({ t, isKnown, onStay, onLeave }: UnfinishedProps): JSX.Element {
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => note.current?.querySelector("button")?.focus(), []);
  return (
    <div class="rule-note" data-tone="warn" role="alert" ref={note}>
      <p>{t(isKnown ? "rules.unfinishedChange" : "rules.unfinished")}</p>
      <div class="charter-actions">
        <Button look="secondary" onPress={onStay}>
          {t("rules.stay")}
        </Button>
        <Button look="secondary" onPress={onLeave}>
          {t("rules.leave")}
        </Button>
      </div>
    </div>
  );
}

interface FinerProps {
  readonly t: PagesTranslator;
  readonly errors: readonly PlacedError[];
  readonly more: readonly RuleField[];
  readonly fixes: readonly string[];
  view(field: RuleField): JSX.Element;
}

/** Folded until somebody opens it, or until something in it wants mending. */
function Finer({ t, errors, more, fixes, view }: FinerProps): JSX.Element {
  const folded = useRef<HTMLDetailsElement>(null);
  const fields = [...more, ...finerFields(fixes).flatMap((group) => group.fields)];
  const isMarked = errors.some((error) => fields.some(({ path }) => standsIn(error, path)));
  useEffect(() => {
    if (isMarked && folded.current) folded.current.open = true;
  }, [isMarked]);
  return (
    <details class="rule-finer" ref={folded}>
      <summary>{t("rules.finer")}</summary>
      {more.length > 0 && <div class="rule-finer-group">{more.map(view)}</div>}
      {finerFields(fixes).map(({ about, fields }) => (
        <fieldset key={about} class="rule-finer-group">
          <legend>{t(`rules.finer.${about}`)}</legend>
          {fields.filter(({ key }) => key !== "fix" || fixes.length > 0).map(view)}
        </fieldset>
      ))}
    </details>
  );
}

function pillarsOf(working: unknown): { id: string; name: string }[] {
  const list = valueAt(working, ["pillars"]);
  return (Array.isArray(list) ? list : []).flatMap((pillar: unknown) => {
    const [id, name] = [valueAt(pillar, ["id"]), valueAt(pillar, ["name"])];
    return typeof id === "string" ? [{ id, name: typeof name === "string" ? name : id }] : [];
  });
}
