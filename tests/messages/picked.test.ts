import { describe, expect, it } from "vitest";
import { protocol } from "../../lib/messages";

const place = { host: "business.facebook.com", adapter: "reels", editorKind: "lexical", role: "textbox", path: ["div", "div article X"] };
const accepts = (picked: unknown) => protocol["prefs.set"].request.safeParse({ picked }).success;

describe("T20: a field pointed at by hand", () => {
  it("is kept by where it stands", () => {
    expect(accepts([place])).toBe(true);
    expect(protocol["prefs.set"].request.safeParse({ side: "left" }).success).toBe(true);
  });

  it.each([
    ["a sentence as a place", [{ ...place, path: ["Venez goûter nos brioches dimanche matin"] }]],
    ["a sentence as a role", [{ ...place, role: "two words" }]],
    ["a field more", [{ ...place, text: "x" }]],
    ["another host", [{ ...place, host: "evil.example" }]],
    ["more places than surfaces", Array.from({ length: 9 }, () => place)],
  ])("refuses %s", (_name, picked) => {
    expect(accepts(picked)).toBe(false);
  });
});
