// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { recogniseLabel } from "../../lib/composer/label";
import { idFromAddress, nameFromPicker } from "../../lib/composer/page";

function picker(label: string | undefined, ...words: string[]): Element {
  const element = document.createElement("div");
  if (label !== undefined) element.setAttribute("aria-label", label);
  for (const word of words) element.appendChild(document.createElement("span")).textContent = word;
  return element;
}

describe("the Page's name by the picker", () => {
  it.each([
    ["English", picker("Post to Boulangerie Martin"), "Boulangerie Martin"],
    ["Brazilian Portuguese", picker("Postar em Boulangerie Martin"), "Boulangerie Martin"],
    ["zero-width spaces in the label", picker("Post to\u200B Boulangerie\u200B Martin\u200B"), "Boulangerie Martin"],
    [
      "an unknown language with the name in sight",
      picker("Zvik ta Boulangerie Martin", "Zvik ta", "Boulangerie Martin"),
      "Boulangerie Martin",
    ],
    ["an unknown language without words in sight", picker("Zvik ta Boulangerie Martin"), "Zvik ta Boulangerie Martin"],
    ["no label", picker(undefined, "Boulangerie Martin\u200B"), "Boulangerie Martin"],
    ["a Page called like the prefix", picker("Post to Post to Paris"), "Post to Paris"],
  ])("%s", (_, element, name) => {
    expect(nameFromPicker(element)).toEqual({ name });
  });

  it("is left out rather than empty", () => {
    expect(nameFromPicker(picker(""))).toEqual({});
    expect(nameFromPicker(undefined)).toEqual({});
  });
});

describe("the Page's id by the address", () => {
  it.each([
    ["?asset_id=123456", { id: "123456" }],
    ["?asset_id=", {}],
    ["?asset_id=12<b>", {}],
    [`?asset_id=${"1".repeat(33)}`, {}],
    ["?other=1", {}],
  ])("%s", (query, expected) => {
    expect(idFromAddress(new URL(`https://business.facebook.com/latest/composer/${query}`), "asset_id")).toEqual(expected);
  });
});

describe("known labels", () => {
  it.each([
    ["Write into the dialogue box to include text with your post.\u200B", { language: "en" }],
    ["Hãy viết vào ô hộp thoại để thêm văn bản vào bài viết.", { language: "vi" }],
    ["Escreva na caixa de diálogo o texto a ser adicionado ao post.", { language: "pt-BR" }],
    ["Escreva na caixa de diálogo o texto a ser adicionado à publicação.", { language: "pt-BR" }],
    ["What’s on your mind, Boulangerie Martin?", { language: "en", name: "Boulangerie Martin" }],
    ["What's on your mind?", { language: "en" }],
    ["Martin ơi, bạn đang nghĩ gì thế?", { language: "vi", name: "Martin" }],
  ])("%s", (label, expected) => {
    expect(recogniseLabel(label)).toEqual(expected);
  });

  it.each(["Write a comment…", "Écrivez quelque chose", "", null])("%s is none of them", (label) => {
    expect(recogniseLabel(label)).toBeUndefined();
  });
});
