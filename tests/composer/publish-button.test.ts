// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from "vitest";
import { adapterFor } from "../../lib/composer/adapters/index";
import { expectsPublishButton, findPublishButtons, type PublishPlace } from "../../lib/composer/gate/publish-button";
import { type Address, openPage, viewOf } from "./saved-pages";

afterEach(() => document.body.replaceChildren());

function place(address: Address, field?: HTMLElement): PublishPlace {
  const view = viewOf(address);
  const adapter = adapterFor(view.url);
  if (!adapter) throw new Error(`no adapter answers for ${address}`);
  return { adapter, view, field };
}

const footer = () => document.querySelector<HTMLElement>('[data-pagelet="BusinessComposerNonVideoFooterCard"]');
const buttons = () => [...(footer()?.querySelectorAll<HTMLElement>('[role="button"]') ?? [])];
const named = (words: readonly string[]) => {
  for (const [index, button] of buttons().entries()) button.textContent = `${words[index]}\u200B`;
};
const found = (where: PublishPlace) => findPublishButtons(where).map((button) => button.textContent?.replace("\u200B", ""));
const last = () => buttons().at(-1)?.textContent?.replace("\u200B", "");

describe("the button that publishes, in Business Suite", () => {
  it.each(["business-suite-en", "business-suite-nonsense", "business-suite-lexical-nonsense"])(
    "is the last of the footer in %s, whatever it is called",
    (file) => {
      const { field } = openPage(file);
      expect(found(place("business-suite", field))).toEqual([last()]);
    },
  );

  it.each([
    ["Cancel", "Finish later", "Publish"],
    ["Cancel", "Finish later", "Schedule"],
    ["Publish", "Finish later", "Cancel"],
    ["Annuler", "Publier", "Terminer plus tard"],
    ["Hủy", "Lên lịch", "Hoàn tất sau"],
  ])("is the one that says so, wherever it stands: %s, %s, %s", (...words) => {
    const { field } = openPage("business-suite-en");
    named(words);
    const known = words.find((word) => ["Publish", "Schedule", "Publier", "Lên lịch"].includes(word));
    expect(found(place("business-suite", field))).toEqual([known]);
  });

  it("is the one drawn unlike the others where the words are not known", () => {
    const { field } = openPage("business-suite-nonsense");
    named(["pub", "later", "cancel"]);
    buttons()[0]?.setAttribute("class", "filled");
    expect(found(place("business-suite", field))).toEqual(["pub"]);
  });

  it("is found by its words and its place when the footer has lost its name", () => {
    const { field } = openPage("business-suite-en");
    named(["Cancel", "Finish later", "Publish"]);
    footer()?.removeAttribute("data-pagelet");
    expect(findPublishButtons(place("business-suite", field)).map((button) => button.textContent)).toEqual(["Publish\u200B"]);
  });

  it("is none when only its place is left, and that is said", () => {
    const { field } = openPage("business-suite-nonsense");
    footer()?.removeAttribute("data-pagelet");
    const where = place("business-suite", field);
    expect([findPublishButtons(where), expectsPublishButton(where)]).toEqual([[], true]);
  });

  it.each([
    ["opens a menu", (button: HTMLElement) => button.setAttribute("aria-haspopup", "menu")],
    ["is not shown", (button: HTMLElement) => button.parentElement?.setAttribute("aria-hidden", "true")],
    ["has no size", (button: HTMLElement) => button.setAttribute("data-geometry", "none")],
    ["stands in a post", (button: HTMLElement) => button.parentElement?.setAttribute("role", "article")],
  ])("is not one that %s", (_why, change) => {
    const { field } = openPage("business-suite-en");
    named(["Cancel", "Finish later", "Publish"]);
    const button = buttons().at(-1);
    if (button) change(button);
    expect(found(place("business-suite", field))).not.toContain("Publish");
  });

  it("is not a heading, a toast or another card's button with the same word", () => {
    const { field } = openPage("business-suite-en");
    named(["Cancel", "Finish later", "Publish"]);
    const decoy = document.createElement("div");
    decoy.innerHTML = '<h3>Schedule</h3><div role="button" tabindex="0">Schedule</div>';
    document.querySelector('[role="main"]')?.prepend(decoy);
    expect(found(place("business-suite", field))).toEqual(["Publish"]);
  });
});

describe("in the reels composer", () => {
  const step = (words: string, withSwitch: boolean) => {
    const { field } = openPage("reels-en");
    field.closest("[data-pagelet]")?.remove();
    named([words]);
    if (withSwitch) footer()?.insertAdjacentHTML("beforebegin", '<input type="checkbox" role="switch">');
    return place("reels");
  };

  it("is not the one that leads to the next step", () => {
    const { field } = openPage("reels-en");
    const where = place("reels", field);
    expect([found(where), expectsPublishButton(where)]).toEqual([[], false]);
    expect(found(step("zutxen", false)), "the step between").toEqual([]);
    expect(found(step("Next", true)), "not even beside a switch").toEqual([]);
  });

  it("is the last step's, known by its word or by the schedule beside it", () => {
    expect(found(step("Share now", false))).toEqual(["Share now"]);
    expect(found(step("zuwon", true))).toEqual(["zuwon"]);
  });
});

describe("in the Page dialog", () => {
  const settings = (label: string) => {
    openPage("facebook-dialog-en");
    const dialog = document.querySelector('[role="dialog"]');
    if (dialog) dialog.innerHTML = `<h2>x</h2><div role="button" aria-label="Back"></div><div role="button" aria-label="${label}"></div>`;
    return place("facebook-dialog");
  };

  it("is the last one, by its word; in a language that is not known it is none, and that is said", () => {
    expect(findPublishButtons(settings("Post")).map((button) => button.getAttribute("aria-label"))).toEqual(["Post"]);
    const unknown = settings("zutsop");
    expect([findPublishButtons(unknown), expectsPublishButton(unknown)]).toEqual([[], true]);
  });

  it("is not expected at the text's own step", () => {
    const { field } = openPage("facebook-dialog-en");
    const where = place("facebook-dialog", field);
    expect([findPublishButtons(where), expectsPublishButton(where)]).toEqual([[], false]);
  });
});
