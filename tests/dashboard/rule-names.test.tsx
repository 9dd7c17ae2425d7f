// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from "vitest";
import { charterSchema } from "../../lib/charter";
import { charterTemplate } from "../../lib/charter/templates";
import { createPagesTranslator, LANGUAGES } from "../../lib/i18n";
import { type Drawn, draw } from "../pages-page/draw";
import { sampleSessions } from "../pages-page/sample-sessions";
import { dashboardSamples, NOW } from "../pages-page/states";
import { summaryOf } from "./summary";

const JARGON = "pas-de-jargon-maison";
/** A charter with a house rule under the id that the samples name. */
const charterWith = (id: string, rule: object) =>
  charterSchema.parse({ ...charterTemplate("craftsman", "fr"), id, rules: [{ id: JARGON, kind: "forbid", terms: ["synergie"], ...rule }] });
const said = { message: { fr: "Dites-le plus simplement que « {found} »", en: "Say it more plainly than “{found}”" } };

let drawn: Drawn;
afterEach(() => drawn.remove());

async function rows(screen: "ignores" | "figures", charter: ReturnType<typeof charterWith>, language: "fr" | "en"): Promise<string[]> {
  const summary = summaryOf(charter);
  const { [screen]: sample } = dashboardSamples;
  const answers = {
    ...sample.answers,
    "charter.list": () => ({ charters: [summary] }),
    "charter.open": () => ({ opened: { summary, charter, versions: [] } }),
    "rules.figures": () => ({ drafts: [[{ rule: { ruleId: JARGON, kind: "forbid" }, came: "fixed" as const }]], texts: [] }),
  };
  drawn = await draw("dashboard", { ...sample, answers }, language);
  await drawn.follow(() => undefined);
  return [...drawn.container.querySelectorAll("tbody th")].map(({ textContent }) => textContent ?? "");
}

describe.each(LANGUAGES)("a house rule that spoke, in %s", (language) => {
  it.each(["ignores", "figures"] as const)("is called on the screen of %s by what its charter lets it say", async (screen) => {
    const names = await rows(screen, charterWith("atelier", said), language);
    expect(names).toContainEqual(expect.stringContaining(said.message[language].replace("{found}", "…")));
    expect(names.join()).not.toContain(JARGON);
  });

  it("is called by what it demands where the charter has no words for it", async () => {
    const [name] = await rows("figures", charterWith("atelier", {}), language);
    expect(name).toContain("synergie");
  });

  it("is called so in the detail of a draft", async () => {
    const t = createPagesTranslator(language);
    const ruleId = "house-no-superlatives";
    const charter = charterWith("atelier-marchand", { ...said, id: ruleId });
    const summary = summaryOf(charter);
    const { few } = dashboardSamples;
    const answers = {
      ...few.answers,
      "charter.list": () => ({ charters: [summary] }),
      "charter.open": () => ({ opened: { summary, charter, versions: [] } }),
    };
    drawn = await draw("dashboard", { ...few, answers }, language);
    await drawn.press(t("drafts.detailOf", { when: t.dateTime(Date.parse(sampleSessions(3, NOW)[2]?.updatedAt ?? "")) }));
    await drawn.follow(() => undefined);
    expect(drawn.text()).toContain(said.message[language].replace("{found}", "…"));
    expect(drawn.text()).not.toContain(ruleId);
  });

  it("is called by its id once its charter is gone, whatever another charter says under that id", async () => {
    const names = await rows("ignores", charterWith("une-autre", said), language);
    expect(names.some((name) => name.startsWith(JARGON))).toBe(true);
  });
});
