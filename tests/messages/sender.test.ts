import { describe, expect, it } from "vitest";
import { classifySender } from "../../lib/messages";
import { content, foreign, page, popup, self } from "./senders";

describe("T8: who sent it", () => {
  it("knows our script in the top frame of both of Meta's pages", () => {
    expect(classifySender(content, self)).toBe("content");
    const dialog = { ...content, url: "https://www.facebook.com/profile.php?id=1", origin: "https://www.facebook.com" };
    expect(classifySender(dialog, self)).toBe("content");
    expect(classifySender({ ...content, origin: undefined }, self)).toBe("content");
  });

  it("knows our own pages, in a tab and in the popup, in Chromium and in Firefox", () => {
    expect(classifySender(page, self)).toBe("page");
    expect(classifySender(popup, self)).toBe("page");
    const firefox = { id: "ligne@ligne.example", baseUrl: "moz-extension://4f9a7e0c-8d1e-4c37-a0a4-6a8a5a4c1b2d/" };
    expect(classifySender({ id: firefox.id, url: `${firefox.baseUrl}popup.html` }, firefox)).toBe("page");
  });

  it.each(Object.entries(foreign))("turns away %s", (_name, sender) => {
    expect(classifySender(sender, self)).toBeUndefined();
  });
});
