// @vitest-environment happy-dom
import { render } from "preact";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CleanMessage } from "../../components/panel/CleanMessage";
import { SUBSTANCE_PARTS, type SubstancePart } from "../../lib/check";
import { createPanelTranslator } from "../../lib/i18n";

const t = createPanelTranslator("en");
let place: HTMLElement;
beforeEach(() => {
  place = document.createElement("div");
});
afterEach(() => render(null, place));

function said(...missing: readonly SubstancePart[]): string {
  const parts = SUBSTANCE_PARTS.map((part) => ({ part, present: !missing.includes(part) }));
  render(<CleanMessage t={t} judged parts={parts} />, place);
  return place.textContent;
}

describe("the next step of a draft without remarks", () => {
  it("is the part that its reader misses most: a date before all, the pillar last", () => {
    expect(said("audience", "fact", "proof", "pillar")).toContain(t("substance.next.fact"));
    expect(said("audience", "action")).toContain(t("substance.next.action"));
    expect(said("proof", "audience", "pillar")).toContain(t("substance.next.audience"));
    expect(said("pillar")).toContain(t("substance.next.pillar"));
    expect(said()).toContain(t("clean.complete"));
  });
});
