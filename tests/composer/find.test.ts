// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { type FindResult, findComposer } from "../../lib/composer/find";
import { selectors } from "../../lib/composer/selectors";
import { measure, openPage, savedPages, viewOf } from "./saved-pages";

const pages = savedPages.map((page) => [page.file, page] as const);

function fieldOf(result: FindResult): HTMLElement | undefined {
  return result.status === "found" ? result.field : undefined;
}

describe("finding the composer's field", () => {
  it.each(pages)("in %s, past comment box, chat, search, picker and hidden duplicate", (file, { address, kind }) => {
    const { field } = openPage(file);
    const result = findComposer(viewOf(address));
    expect(result).toMatchObject({ status: "found", kind, adapter: { id: address } });
    expect(fieldOf(result) === field).toBe(true);
  });

  it.each(pages)("reports signals of at least two families in %s", (file, { address }) => {
    openPage(file);
    const result = findComposer(viewOf(address));
    const families = new Set((result.status === "found" ? result.signals : []).filter(({ found }) => found).map(({ family }) => family));
    expect(families.size).toBeGreaterThanOrEqual(2);
  });

  it.each(pages)("takes no decoy once the field of %s is gone", (file, { address }) => {
    const { field } = openPage(file);
    field.remove();
    expect(findComposer(viewOf(address)).status).toBe("absent");
  });

  it.each(pages)("takes no decoy of %s either when nothing marks it as a comment or chat", (file, { address }) => {
    openPage(file).field.remove();
    for (const role of ["article", "log", "feed", "complementary"]) {
      for (const part of document.querySelectorAll(`[role="${role}"]`)) part.removeAttribute("role");
    }
    expect(findComposer(viewOf(address)).status).not.toBe("found");
  });

  it("takes no box behind the footer of the column", () => {
    const { field } = openPage("business-suite-lexical-nonsense");
    const footer = document.querySelector('[data-pagelet="BusinessComposerNonVideoFooterCard"]');
    footer?.after(field);
    expect(findComposer(viewOf("business-suite"))).toMatchObject({ status: "unreadable", reason: "signals-disagree" });
  });

  it("waits where the address promises a composer, and says elsewhere where nothing does", () => {
    openPage("business-suite-en").field.remove();
    expect(findComposer(viewOf("business-suite"))).toMatchObject({ status: "absent", reason: "waiting" });
    document.body.replaceChildren();
    expect(findComposer(viewOf("facebook-dialog"))).toMatchObject({ status: "absent", reason: "elsewhere" });
    expect(findComposer(viewOf("business-suite", { url: new URL("https://business.facebook.com/latest/inbox") }))).toMatchObject({
      status: "absent",
      reason: "elsewhere",
    });
  });

  it("answers no other address, however much it looks like Meta's", () => {
    openPage("business-suite-en");
    const urls = ["https://evil.example/latest/composer", "https://business.facebook.com.evil.example/latest/composer"];
    for (const url of urls) expect(findComposer(viewOf("business-suite", { url: new URL(url) })).status).toBe("absent");
  });

  it("never takes a field of our own panel", () => {
    const { field } = openPage("business-suite-en");
    const own = field.closest('[data-pagelet="BusinessComposerSATPTTextEditorContainer"]');
    expect(findComposer(viewOf("business-suite", { own: own ?? document.body })).status).toBe("absent");
  });

  it("refuses a field that is tied to the composer by one family alone", () => {
    const { field } = openPage("business-suite-nonsense");
    for (const part of document.querySelectorAll("[data-pagelet]")) part.removeAttribute("data-pagelet");
    document.querySelector(selectors.picker)?.removeAttribute("role");
    expect(findComposer(viewOf("business-suite"))).toMatchObject({ status: "unreadable", reason: "signals-disagree" });
    expect(field.isConnected).toBe(true);
  });

  it("refuses an editor whose library it does not know", () => {
    openPage("business-suite-en").field.replaceChildren("Bonjour");
    expect(findComposer(viewOf("business-suite"))).toMatchObject({ status: "unreadable", reason: "unknown-structure" });
  });

  it("takes a chat window in a narrow dialog for no composer", () => {
    openPage("facebook-dialog-nonsense");
    document.querySelector('[role="dialog"]')?.setAttribute("data-geometry", "narrow");
    expect(findComposer(viewOf("facebook-dialog"))).toMatchObject({ status: "absent" });
  });

  it("takes a dialog with a conversation for no composer", () => {
    openPage("facebook-dialog-nonsense");
    const article = document.createElement("div");
    article.setAttribute("role", "article");
    document.querySelector('[role="dialog"] h2')?.after(article);
    expect(findComposer(viewOf("facebook-dialog"))).toMatchObject({ status: "absent" });
  });

  it("says so when a field calls itself the composer's but stands in no dialog", () => {
    openPage("facebook-dialog-en");
    for (const name of ["role", "aria-modal"]) document.querySelector("[aria-modal]")?.removeAttribute(name);
    expect(findComposer(viewOf("facebook-dialog"))).toMatchObject({ status: "unreadable", reason: "signals-disagree" });
  });

  it("asks which field when two are equally good, and takes the one last worked in", () => {
    const { field } = openPage("business-suite-en");
    const second = field.cloneNode(true) as HTMLElement;
    field.after(second);
    expect(findComposer(viewOf("business-suite"))).toMatchObject({ status: "unreadable", reason: "several-fields" });
    expect(fieldOf(findComposer(viewOf("business-suite", { lastUsed: second }))) === second).toBe(true);
    expect(fieldOf(findComposer(viewOf("business-suite", { lastUsed: field }))) === field).toBe(true);
  });

  it("reads the hidden duplicate only when it is the one shown", () => {
    const { field } = openPage("business-suite-en");
    const duplicate = [...document.querySelectorAll('[contenteditable="true"]')].find((other) => other.closest('[data-geometry="none"]'));
    const swapped = (element: Element) =>
      element === field ? { width: 0, height: 0 } : element === duplicate ? { width: 480, height: 90 } : measure(element);
    expect(fieldOf(findComposer(viewOf("business-suite", { measure: swapped }))) === duplicate).toBe(true);
  });
});

describe("selectors", () => {
  const counts: Record<string, Partial<Record<keyof typeof selectors, number>>> = {
    "business-suite-en": {
      editable: 4,
      main: 1,
      dialog: 0,
      picker: 1,
      composerPagelet: 3,
      textPagelet: 1,
      footerPagelet: 1,
      switch: 2,
      afterField: 6,
      notTextPagelet: 2,
      heading: 4,
      button: 6,
      chosenTab: 0,
      foreign: 7,
      conversation: 4,
      concealed: 2,
      draftContents: 2,
      lexicalRoot: 2,
    },
    "facebook-dialog-en": {
      editable: 3,
      main: 1,
      dialog: 1,
      picker: 0,
      composerPagelet: 0,
      textPagelet: 0,
      footerPagelet: 0,
      switch: 0,
      afterField: 0,
      notTextPagelet: 0,
      heading: 1,
      button: 4,
      chosenTab: 0,
      foreign: 6,
      conversation: 4,
      concealed: 3,
      draftContents: 0,
      lexicalRoot: 3,
    },
  };
  it.each(Object.keys(counts))("match as often as written beside them in %s", (file) => {
    openPage(file);
    const expected = counts[file] ?? {};
    const names = Object.keys(expected) as (keyof typeof selectors)[];
    expect(Object.fromEntries(names.map((name) => [name, document.querySelectorAll(selectors[name]).length]))).toEqual(expected);
  });
});
