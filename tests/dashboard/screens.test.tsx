// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from "vitest";
import { routes } from "../../components/dashboard";
import { createPagesTranslator, LANGUAGES } from "../../lib/i18n";
import { type Drawn, draw } from "../pages-page/draw";
import { listFrom, sampleSessions } from "../pages-page/sample-sessions";
import { dashboardSamples, NOW } from "../pages-page/states";

let drawn: Drawn;
const open = async (name: keyof typeof dashboardSamples, language: "fr" | "en" = "en") => {
  drawn = await draw("dashboard", dashboardSamples[name], language);
  return drawn;
};
afterEach(() => drawn.remove());

describe.each(LANGUAGES)("the dashboard in %s", (language) => {
  const t = createPagesTranslator(language);
  it.each([
    ["loading", [t("drafts.loading")]],
    ["empty", [t("drafts.empty.title"), t("drafts.empty.what"), t("drafts.empty.how"), t("pages.composer"), t("local.stored.never")]],
    ["failed", [t("failure.store"), t("failure.retry")]],
    ["updated", [t("failure.updated"), t("failure.reload")]],
    ["silent", [t("failure.unreachable"), t("failure.retry")]],
    ["room-low", [t("health.roomLow.title"), t("health.roomLow.body")]],
    ["unavailable", [t("health.unavailable.title"), t("health.unavailable.body")]],
    ["full", [t("health.full.title"), t("health.full.body"), t("failure.retry")]],
    ["newer", [t("health.newer.title"), t("health.newer.body"), t("failure.reload")]],
    ["blocked", [t("health.blocked.title"), t("health.blocked.body")]],
    ["upgrade-failed", [t("health.upgrade-failed.title"), t("health.upgrade-failed.body")]],
    ["lost", [t("health.lost.title"), t("health.lost.sessions", { count: 73 }), t("health.lost.copy", { count: 12 })]],
    ["lost-nothing", [t("health.lost.unknown"), t("health.lost.noCopy"), t("recover.startEmpty")]],
    [
      "local",
      [t("panel.local"), t("health.ready"), t("local.stored.count", { count: 73 }), t("local.stored.never"), t("local.where.body")],
    ],
    ["local-withheld", [t("local.access.allow")]],
  ] as const)("F7–F14: says in words what is the case: %s", async (name, words) => {
    await open(name, language);
    for (const word of words) expect(drawn.text()).toContain(word);
    expect(document.documentElement.lang).toBe(language);
    expect(document.title).toBe(t("pages.title", { screen: t(name.startsWith("local") ? "nav.local" : "nav.drafts") }));
  });

  it.each(["unavailable", "lost", "lost-nothing", "blocked"] as const)(
    "F9 F14: does not claim that there was no draft when the store is %s",
    async (name) => {
      await open(name, language);
      expect(drawn.text()).not.toContain(t("drafts.empty.title"));
      expect(drawn.text()).not.toContain(t("failure.store"));
    },
  );

  it("puts the focus on the heading when a press leads to another place of the charters", async () => {
    document.body.replaceChildren();
    await open("charters", language);
    await drawn.press(t("charters.new"));
    expect(document.activeElement?.textContent).toBe(t("nav.charters"));
  });

  it("tells of each rule how often it was right and what came of it, those that were wrong most often first", async () => {
    await open("figures", language);
    const rows = [...drawn.container.querySelectorAll("tbody tr")].map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows.map(([, right]) => right)).toEqual([
      t("figures.right", { right: 9, count: 12 }),
      t("figures.right", { right: 1, count: 3 }),
      t("figures.unsaid"),
    ]);
    expect(rows[0]?.[2]).toBe(
      t.list([t("figures.fixed", { count: 9 }), t("figures.accepted", { count: 3, accepted: 2 }), t("figures.wrong", { count: 1 })]),
    );
    expect(rows[1]?.[0]).toContain(t("filler.weekday-greeting"));
    await open("figures-empty", language);
    expect(drawn.text()).toContain(t("figures.empty.what"));
    await open("figures-failed", language);
    expect(drawn.text()).toContain(t("failure.retry"));
  });

  it("shows of each draft when, Page, language, length, remarks, filler, substance and charter, in words", async () => {
    await open("few", language);
    const [first] = drawn.container.querySelectorAll("tr.draft");
    const cells = [...(first?.children ?? [])].map((cell) => cell.textContent);
    expect(cells).toEqual([
      t.dateTime(NOW),
      "Atelier Marchand",
      t("language.fr"),
      "214",
      t("count.must", { count: 2 }) + t("count.advice", { count: 1 }) + t("count.hint", { count: 3 }),
      t("drafts.filler.flagged") + t.list([t("filler.listicle"), t("filler.cute-animal")]),
      t("drafts.substance", { present: 2, all: 6 }),
      "1.2.0",
    ]);
    const heads = [...drawn.container.querySelectorAll("thead th")];
    expect(heads.map((head) => head.getAttribute("scope"))).toEqual(cells.map(() => "col"));
    expect(drawn.container.querySelector("caption")?.textContent).toBe(t("drafts.caption", { count: 3 }));
  });
});

describe("a draft", () => {
  const t = createPagesTranslator("en");
  const detail = t("drafts.detailOf", { when: t.dateTime(NOW) });

  it("opens to the names of the rules, what the reader finds, and the charter; and closes again", async () => {
    await open("few");
    await drawn.press(detail);
    expect(drawn.control(detail).getAttribute("aria-expanded")).toBe("true");
    const row = document.getElementById(drawn.control(detail).getAttribute("aria-controls") ?? "");
    expect(row?.hidden).toBe(false);
    const rules = [...(row?.querySelectorAll(".rules li") ?? [])].map((entry) => entry.textContent);
    expect(rules).toEqual([
      "To fixFiller · top 10once",
      "To fixFiller · cute animalonce",
      "AdviceUntracked linkonce",
      "DetailExclamation marks3 times",
    ]);
    expect(row?.textContent).toContain("Who it is for, present");
    expect(row?.textContent).toContain("A fact, missing");
    expect(row?.textContent).toContain("atelier-marchand, version 1.2.0");
    await drawn.press(detail);
    expect(row?.hidden).toBe(true);
    expect(row?.textContent).toBe("");
  });

  it("stays open when the list is read again", async () => {
    await open("few");
    await drawn.press(detail);
    drawn.inputs.client.answers["sessions.list"] = listFrom(sampleSessions(2, NOW));
    await drawn.follow(() => drawn.inputs.announce());
    expect(drawn.container.querySelectorAll("tr.draft")).toHaveLength(2);
    expect(drawn.control(detail).getAttribute("aria-expanded")).toBe("true");
  });

  it("that was never read says so instead of showing clean figures", async () => {
    await open("busy");
    const row = drawn.container.querySelectorAll("tr.draft")[3];
    expect(row?.textContent).toContain(t("drafts.notRead"));
    expect(row?.textContent).not.toContain(t("drafts.findings.none"));
  });

  it("names a rule of the house by its own id while no charter here has it", async () => {
    await open("few");
    await drawn.press(t("drafts.detailOf", { when: t.dateTime(Date.parse(sampleSessions(3, NOW)[2]?.updatedAt ?? "")) }));
    expect(drawn.text()).toContain("house-no-superlatives · house rule");
  });
});

describe("beyond the first fifty", () => {
  it("“more” adds rows, says how many there are, and hands the focus to the first new one", async () => {
    const t = createPagesTranslator("en");
    await open("busy");
    expect(drawn.text()).toContain(t("drafts.captionPart", { shown: 50, total: 73 }));
    await drawn.press(t("drafts.more", { count: 23 }));
    const rows = [...drawn.container.querySelectorAll("tr.draft")];
    expect(rows).toHaveLength(73);
    expect(rows[50]?.contains(document.activeElement)).toBe(true);
    expect(drawn.text()).toContain(t("drafts.caption", { count: 73 }));
    expect(() => drawn.control("Show ")).toThrow();
  });
});

describe("F9: after a loss", () => {
  it("puts back at one press and says how much", async () => {
    await open("local-lost");
    await drawn.press("Put back what can be");
    expect(drawn.inputs.client.requests).toContainEqual({ type: "store.recover", payload: { choice: "restore" } });
    expect(drawn.text()).toContain("12 records are back.");
  });

  it("gives the safety copy up only after a second press, and not after “keep”", async () => {
    await open("local-lost");
    const sent = () => drawn.inputs.client.requests.filter(({ type }) => type === "store.recover");
    await drawn.press("Start again empty");
    await drawn.press("Keep the copy");
    expect(sent()).toEqual([]);
    await drawn.press("Start again empty");
    expect(drawn.text()).toContain("given up for good");
    await drawn.press("Start again empty");
    expect(sent()).toEqual([{ type: "store.recover", payload: { choice: "start-empty" } }]);
  });

  it("offers nothing to put back when the copy is empty", async () => {
    await open("lost-nothing");
    expect(() => drawn.control("Put back")).toThrow();
    await drawn.press("Start again empty");
    expect(drawn.inputs.client.requests).toContainEqual({ type: "store.recover", payload: { choice: "start-empty" } });
  });
});

describe("navigation", () => {
  it("has one entry for each screen of the route table, and marks the one that is shown", async () => {
    await open("local");
    const links = [...drawn.container.querySelectorAll("nav a")];
    expect(links.map((link) => link.getAttribute("href"))).toEqual(routes.map(({ id }) => `#${id}`));
    expect(links.filter((link) => link.getAttribute("aria-current") === "page").map((link) => link.textContent)).toEqual([
      "On this computer",
    ]);
  });

  it("opens the first screen for an address it does not know", async () => {
    drawn = await draw("dashboard", { ...dashboardSamples.empty, screen: "<b>nowhere</b>" }, "en");
    expect(drawn.container.querySelector("h1")?.textContent).toBe("Drafts");
  });

  it("speaks the chosen language at once, everywhere", async () => {
    await open("empty");
    const select = drawn.container.querySelector("select");
    await drawn.follow(() => {
      if (select) select.value = "fr";
      select?.dispatchEvent(new Event("change", { bubbles: true }));
    });
    expect(drawn.container.querySelector("h1")?.textContent).toBe("Brouillons");
    expect(document.documentElement.lang).toBe("fr");
    expect(drawn.inputs.client.requests).toContainEqual({ type: "prefs.set", payload: { language: "fr" } });
  });

  it("F8: says that a choice was not kept", async () => {
    await open("empty");
    drawn.inputs.client.answers["prefs.set"] = () => ({ refuse: "store" });
    await drawn.follow(() => drawn.container.querySelector("select")?.dispatchEvent(new Event("change", { bubbles: true })));
    expect(drawn.text()).toContain("Your choice was not kept.");
  });

  it("F15: lets a withheld site be allowed, and an optional one be taken back", async () => {
    await open("local-withheld");
    await drawn.press("Allow Ligne on www.facebook.com");
    await drawn.press("Take back from www.facebook.com");
    expect(drawn.control("Allow Ligne on www.facebook.com")).toBeTruthy();
    await drawn.press("Allow Ligne on business.facebook.com");
    expect(() => drawn.control("Allow Ligne on business.facebook.com")).toThrow();
  });

  it("F5: reloads when the extension was updated under the page", async () => {
    await open("updated");
    await drawn.press("Reload");
    expect(drawn.asked).toEqual(["reload"]);
  });
});
