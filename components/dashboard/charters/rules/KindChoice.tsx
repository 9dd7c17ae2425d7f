import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { KIND_FORMS, type KindForm } from "../../../../lib/dashboard";
import type { PagesTranslator } from "../../../../lib/i18n";
import { trusted } from "../../../ui/trusted";
import { maybe } from "../names";

/** What a new rule should do, in plain words, with an example each. */
export function KindChoice({ t, onChoose }: { readonly t: PagesTranslator; onChoose(form: KindForm): void }): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="kind-choice">
      <h3 ref={heading} tabIndex={-1}>
        {t("rules.choose")}
      </h3>
      <ul class="kind-cards">
        {KIND_FORMS.map((form) => (
          <li key={form.kind}>
            <button type="button" class="kind-card" data-kind={form.kind} onClick={trusted(() => onChoose(form))}>
              <span class="choice-name">{maybe(`kind.${form.kind}`, t)}</span>
              <span>{maybe(`kind.${form.kind}.what`, t)}</span>
              <span class="quiet">{t("rules.example", { text: maybe(`kind.${form.kind}.example`, t) ?? "" })}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
