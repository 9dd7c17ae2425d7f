import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { EXAMPLE_FIELDS, type RuleDraft, type TrialView, type TriedExample, valueAt, withField } from "../../../../lib/dashboard";
import type { PagesTranslator } from "../../../../lib/i18n";
import { quoted } from "../names";

interface SelfTestsProps {
  readonly t: PagesTranslator;
  readonly draft: RuleDraft;
  readonly trial: TrialView;
  write(draft: RuleDraft): void;
}

/** The rule's examples: texts it must flag, texts it must let pass, each with how it did as it is typed. */
export function SelfTests({ t, draft, trial, write }: SelfTestsProps): JSX.Element {
  const tried = trial.status === "tried" ? trial.examples : [];
  const isPast = draft.kind === "history";
  const right = tried.filter(({ isRight }) => isRight).length;
  return (
    <section class="rule-tests" aria-labelledby="rule-tests">
      <h4 id="rule-tests">
        {t("tests.title")}
        <span class="quiet" role="status">
          {!isPast && tried.length > 0 && ` · ${t("tests.count", { right, all: tried.length })}`}
        </span>
      </h4>
      <p class="field-about">{t(isPast ? "tests.past" : "tests.about")}</p>
      {!isPast && (
        <div class="rule-tests-sides">
          {(["flags", "passes"] as const).map((sort) => (
            <Side key={sort} t={t} sort={sort} draft={draft} tried={tried} write={write} />
          ))}
        </div>
      )}
    </section>
  );
}

interface SideProps extends Omit<SelfTestsProps, "trial"> {
  readonly sort: "flags" | "passes";
  readonly tried: readonly TriedExample[];
}

function Side({ t, sort, draft, tried, write }: SideProps): JSX.Element {
  const id = useId();
  const field = EXAMPLE_FIELDS.find(({ key }) => key === sort);
  const list = valueAt(draft, ["examples", sort]);
  const texts = Array.isArray(list) ? list.map(String) : [];
  const name = t(`rule.${sort}`);
  const put = (index: number, text: string) => {
    const next = index < texts.length ? (text === "" ? texts.toSpliced(index, 1) : texts.with(index, text)) : [...texts, text];
    if (field) write(withField(draft, field, next));
  };
  return (
    <fieldset class="rule-tests-side">
      <legend>{name}</legend>
      {/* One empty field more than there are texts: writing in it adds one. */}
      {[...texts, ""].map((text, index) => {
        const answer = tried.find((one) => one.sort === sort && one.text === text);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a text is known by its place while it is written
          <div key={index} class="rule-test">
            <textarea
              class="input"
              rows={2}
              value={text}
              aria-label={t("tests.text", { sort: name, number: index + 1 })}
              aria-describedby={text === "" ? undefined : `${id}-${index}`}
              onInput={(event) => put(index, event.currentTarget.value)}
            />
            {text !== "" && (
              <p id={`${id}-${index}`} class="rule-mark" data-mark={answer === undefined ? "none" : answer.isRight ? "right" : "wrong"}>
                {answer === undefined ? t("tests.waiting") : `${answer.isRight ? "✓" : "✗"} ${answerWords(answer, t)}`}
              </p>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

function answerWords({ found, isRight }: TriedExample, t: PagesTranslator): string {
  if (found === undefined) return t(isRight ? "tests.passedRight" : "tests.passedWrong");
  if (found === "") return t(isRight ? "tests.missingRight" : "tests.missingWrong");
  return t(isRight ? "tests.flaggedRight" : "tests.flaggedWrong", {
    found: quoted(found.length > 80 ? `${found.slice(0, 79)}…` : found, t),
  });
}
