// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it } from "vitest";
import { RuleFieldView } from "../../components/dashboard/charters/rules/RuleFieldView";
import { fieldsOf, finerFields, KIND_FORMS, type RuleField } from "../../lib/dashboard";
import { createPagesTranslator, LANGUAGES } from "../../lib/i18n";

const container = document.createElement("div");
afterEach(() => render(null, container));

const fields = KIND_FORMS.flatMap((form) => [...fieldsOf(form), ...finerFields(form.fixes).flatMap((part) => part.fields)]).filter(
  ({ kind }) => kind === "chips",
);

describe.each(LANGUAGES)("a list that is still empty, in %s", (language) => {
  const t = createPagesTranslator(language);
  const hintOf = async (field: RuleField) => {
    const write = () => undefined;
    await act(() => render(<RuleFieldView t={t} field={field} draft={{}} pillars={[]} errors={[]} write={write} />, container));
    return container.querySelector("input")?.placeholder;
  };

  it("asks for a pattern where patterns stand, and for a word where words stand", async () => {
    const patterns = fields.filter(({ path }) => path.at(-1) === "patterns");
    const terms = fields.filter(({ path }) => path.at(-1) === "terms");
    expect(patterns.length).toBeGreaterThan(4);
    expect(terms.length).toBeGreaterThan(4);
    for (const field of patterns) expect(await hintOf(field), field.key).toBe(t("chips.add.pattern"));
    for (const field of terms) expect(await hintOf(field), field.key).toBe(t("chips.add.word"));
  });

  it("asks for no word where sites or Pages stand", async () => {
    for (const field of fields.filter(({ key }) => key === "hosts" || key === "pages"))
      expect(await hintOf(field), field.key).toBe(t("chips.add.entry"));
  });
});
