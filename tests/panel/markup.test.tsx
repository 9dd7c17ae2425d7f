// @vitest-environment happy-dom
import fc from "fast-check";
import { render } from "preact";
import { describe, expect, it } from "vitest";
import { drawGate } from "../../components/panel/gate-layer";
import { Panel } from "../../components/panel/Panel";
import { defaultCharter } from "../../lib/charter";
import type { CheckResult, Finding } from "../../lib/check";
import { createPanelState } from "../../lib/panel";
import { resultOf } from "../panel-page/sample-check";
import { change } from "./press";

/** The simulated document keeps over a megabyte for each drawing, so the long run stops at what two workers can hold. */
const runs = { numRuns: Math.min(2_000, Number(process.env.LIGNE_RUNS ?? 1000)) };
const markup = fc
  .array(
    fc.constantFrom(
      "<img src=x onerror=alert(1)>",
      "<script>alert(1)</script>",
      "</p><iframe srcdoc='x'>",
      "<svg onload=alert(1)>",
      "&lt;b&gt;",
      '"><a href="javascript:alert(1)">',
      "{name}",
      "$&",
      "\u202e",
      "x",
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => parts.join(""));

/** Every field of a draft, a charter or a rule that the panel shows. */
const texts = fc.record({
  draft: markup,
  message: markup,
  why: markup,
  evidence: markup,
  question: markup,
  label: markup,
  proposal: markup,
  ruleId: markup,
  pageName: markup,
  owner: markup,
  version: markup,
  pillar: markup,
});
type Texts = typeof texts extends fc.Arbitrary<infer Value> ? Value : never;

/** The panel and the gate's question; both end with the signal. */
function draw(values: Texts, container: Element, abort: AbortSignal): void {
  const end = values.draft.length;
  const finding: Finding = { ruleId: values.ruleId, severity: "must", start: 0, end, message: values.message, why: values.why };
  const findings: Finding[] = [
    { ...finding, evidence: values.evidence, question: values.question },
    { ...finding, kind: "forbid", fixes: [{ label: values.label, safe: true, edits: [{ start: 0, end, text: values.proposal }] }] },
  ];
  const base = resultOf(findings, "en", {});
  const result: CheckResult = {
    ...base,
    failures: [{ ruleId: values.ruleId, reason: "x" }],
    filler: { ...base.filler, present: [{ part: "pillar", evidence: [{ start: 0, end }], detail: values.pillar }] },
  };
  const state = createPanelState(
    {
      check: () => result,
      now: () => "2026-03-02T09:00:00Z",
      schedule: (callback) => {
        callback();
        return () => {};
      },
      browserLanguages: ["en"],
      copy: () => Promise.resolve(true),
      gate: {
        isQuestionShown: () => true,
        isButtonUnknown: () => false,
        record: () => {},
        returnToButton: () => {},
        returnToText: () => {},
      },
    },
    abort,
  );
  const charter = defaultCharter("en");
  const identity = { ...charter.identity, pageName: values.owner };
  state.setCharter({
    status: "ready",
    charter: { ...charter, version: values.version, identity, gate: { mode: "confirm" } },
    source: "own",
  });
  state.setComposer({ status: "reading", draft: { text: values.draft }, page: { name: values.pageName }, surface: "facebook-post" });
  change(() => render(<Panel state={state} />, container));
  state.gate.press(true);
  drawGate(container, state, abort);
}

describe("T1: markup in what is shown", () => {
  const plain: Texts = Object.fromEntries(Object.keys(texts).map((key) => [key, key])) as Texts;

  it("creates no element, whatever stands in any text", () => {
    const container = document.createElement("div");
    const tagsOf = () => [...container.querySelectorAll("*")].map((element) => element.tagName.toLowerCase());
    const known = new Set<string>(["section", "div", "header", "footer", "main", "h2", "h3", "h4", "p", "ul", "ol", "li", "article"]);
    for (const tag of ["span", "button", "svg", "rect", "path", "circle", "del", "ins", "q"]) known.add(tag);
    fc.assert(
      fc.property(texts, (values) => {
        const drawn = new AbortController();
        draw(values, container, drawn.signal);
        expect(container.querySelector('[role="alertdialog"]')?.textContent).toContain(values.message);
        expect(tagsOf().filter((tag) => !known.has(tag))).toEqual([]);
        expect(container.querySelector("[onerror], [onload], [href], [src], [srcdoc]")).toBeNull();
        drawn.abort();
        render(null, container);
      }),
      runs,
    );
  }, 120_000);

  it("shows every one of these texts, as text", () => {
    const container = document.createElement("div");
    const values = Object.fromEntries(
      ["draft", "message", "why", "evidence", "question", "label", "proposal", "ruleId", "pageName", "owner", "version", "pillar"].map(
        (key) => [key, `<b>${key}</b>`],
      ),
    ) as Texts;
    const drawn = new AbortController();
    draw({ ...plain, ...values }, container, drawn.signal);
    for (const value of Object.values(values)) expect(container.textContent).toContain(value);
    drawn.abort();
    render(null, container);
  });
});
