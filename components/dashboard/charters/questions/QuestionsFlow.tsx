import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { type ChartersState, QUESTIONS, valueAt } from "../../../../lib/dashboard";
import type { PagesTranslator } from "../../../../lib/i18n";
import { Button } from "../../../ui";
import { BackLine } from "../BackLine";
import { Field } from "../Field";
import { maybe } from "../names";
import { RowsField } from "../RowsField";

/** One question at a time: why it is asked, an example, and what the trade proposes. Enter goes on; answers wait for whoever leaves. */
export function QuestionsFlow({ t, charters }: { readonly t: PagesTranslator; readonly charters: ChartersState }): JSX.Element {
  const { questions } = charters;
  const step = questions.step.value;
  const question = QUESTIONS[step];
  const heading = useRef<HTMLHeadingElement>(null);
  const view = questions.view.value;
  useEffect(() => void questions.open(t.language), [t.language, questions]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each question is read aloud as it comes
  useEffect(() => heading.current?.focus(), [step, view]);
  if (view === "loading" || question === undefined) return <p class="quiet">{t("charters.loading")}</p>;
  const isLast = step === QUESTIONS.length - 1;
  const errors = questions.errors.value;
  const onwards = () => void questions.next();
  return (
    <section class="questions">
      <BackLine t={t} charters={charters} />
      <header class="questions-head">
        <p class="quiet">
          {t("questions.title")} · {t("questions.progress", { number: step + 1, all: QUESTIONS.length })}
        </p>
        <progress
          max={QUESTIONS.length}
          value={step + 1}
          aria-label={t("questions.progress", { number: step + 1, all: QUESTIONS.length })}
        />
        <h2 ref={heading} tabIndex={-1}>
          {maybe(`ask.${question.id}`, t)}
        </h2>
        <p>{maybe(`ask.${question.id}.why`, t)}</p>
        <p class="quiet">{t("questions.example", { text: maybe(`ask.${question.id}.example`, t) ?? "" })}</p>
        {step === 0 && <p class="quiet">{t("questions.intro")}</p>}
      </header>
      <div role="status">
        {questions.isProposed.value && <p class="questions-proposed">{t("questions.proposed")}</p>}
        {step > 0 && questions.isResumed.value && <p class="quiet">{t("questions.resumed")}</p>}
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter in a field is a shortcut for the button below */}
      <div
        class="editor-form"
        key={question.id}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.isComposing || !(event.target instanceof HTMLInputElement)) return;
          event.preventDefault();
          onwards();
        }}
      >
        {question.fields.map((field) =>
          field.kind === "rows" ? (
            <RowsField key={field.key} t={t} editor={questions} field={field} />
          ) : (
            <Field key={field.key} t={t} editor={questions} field={field} base={[]} />
          ),
        )}
        {question.id === "pillars" && <Shares t={t} working={questions.working.value} />}
      </div>
      {errors.length > 0 && (
        <p class="field-error" role="alert">
          {t("questions.mend")}
        </p>
      )}
      <div class="charter-ways">
        <Button look="primary" disabled={view === "making"} onPress={onwards}>
          {t(isLast ? "questions.finish" : "questions.next")}
        </Button>
        {step > 0 && (
          <>
            <Button look="secondary" onPress={() => void questions.skip()}>
              {t("questions.skip")}
            </Button>
            <Button look="plain" onPress={() => questions.back()}>
              {t("questions.back")}
            </Button>
            <Button look="plain" onPress={() => questions.startOver()}>
              {t("questions.startOver")}
            </Button>
          </>
        )}
      </div>
      <p class="quiet">{t("questions.kept")}</p>
      {step === 0 && (
        <p class="questions-instead">
          <span class="quiet">{t("questions.instead")}</span>
          <Button look="link" onPress={() => charters.go({ at: "new" })}>
            {t("questions.template")}
          </Button>
          <Button look="link" onPress={() => charters.go({ at: "import" })}>
            {t("charters.import")}
          </Button>
        </p>
      )}
    </section>
  );
}

/** Shares of all pillars together. */
function Shares({ t, working }: { readonly t: PagesTranslator; readonly working: unknown }): JSX.Element | null {
  const pillars = valueAt(working, ["pillars"]);
  const shares = (Array.isArray(pillars) ? pillars : []).map((pillar: unknown) => valueAt(pillar, ["share"]));
  const sum = shares.reduce<number>((total, share) => total + (typeof share === "number" ? share : 0), 0);
  if (sum === 0) return null;
  return (
    <p class={sum === 100 ? "quiet" : "questions-off"} role="status">
      {t(sum === 100 ? "questions.shares" : "questions.sharesOff", { sum })}
    </p>
  );
}
