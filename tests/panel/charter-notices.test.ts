import { describe, expect, it } from "vitest";
import { defaultCharter } from "../../lib/charter";
import type { CharterView, ComposerView } from "../../lib/panel";
import { charterNotices as noticesOn } from "../../lib/panel/charter-notices";
import { headingOf } from "../../lib/panel/heading";

const { nextReview: _review, ...charter } = defaultCharter("fr");
const charterNotices = (seen: CharterView, composer: ComposerView, today = "2026-11-25") => noticesOn(seen, composer, today);
const view = (match?: "page" | "company" | "none", own = 2): CharterView => ({
  status: "ready",
  charter,
  source: match === "none" ? "default" : "own",
  match,
  own,
});
const reading = (page: { id?: string; name?: string }): ComposerView => ({
  status: "reading",
  draft: { text: "" },
  page,
  surface: "facebook-post",
});

describe("what the panel says of the charter's Page", () => {
  it("warns when none of the company's charters is meant for the Page shown", () => {
    expect(charterNotices(view("none"), reading({ name: "Chez Léa" }))).toEqual([{ code: "charter-none", page: "Chez Léa" }]);
    expect(charterNotices(view("none"), reading({})), "the composer does not say which Page").toEqual([]);
    expect(charterNotices(view(), reading({ name: "Chez Léa" })), "no charter of one's own").toEqual([]);
  });

  it("tells that the company's applies where there are several, and not where there is one", () => {
    expect(charterNotices(view("company"), reading({ id: "42" }))).toEqual([{ code: "charter-company", page: "42" }]);
    expect(charterNotices(view("company", 1), reading({ id: "42" }))).toEqual([]);
    expect(charterNotices(view("page"), reading({ id: "42" }))).toEqual([]);
  });

  it("tells from the day after its review was due that a charter of one's own is to be read again", () => {
    const due = (day: string, source: "own" | "default" = "own"): CharterView => ({
      status: "ready",
      charter: { ...charter, nextReview: day },
      source,
    });
    const absent: ComposerView = { status: "absent" };
    expect(charterNotices(due("2026-11-24"), absent)).toEqual([{ code: "charter-stale", day: "2026-11-24" }]);
    expect(charterNotices(due("2026-11-25"), absent), "on the day itself").toEqual([]);
    expect(charterNotices(due("2026-11-24", "default"), absent), "nobody keeps a sample").toEqual([]);
  });

  it("calls a bound Page this one, whatever the charter's own name", () => {
    expect(headingOf(view("page"), reading({ name: "Chez Léa" }))?.page).toEqual({ kind: "this" });
    expect(headingOf(view("company"), reading({ name: "Chez Léa" }))?.page).toEqual({ kind: "other", name: "Chez Léa" });
  });
});
