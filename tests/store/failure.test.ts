import { Dexie } from "dexie";
import { describe, expect, it } from "vitest";
import { eventRowSchema } from "../../lib/store/drafts/rows";
import { classifyFailure } from "../../lib/store/opening/failure";

const named = (name: string) => new DOMException("…", name);

describe("what an error of the database means", () => {
  it.each([
    ["F8: a full quota", named("QuotaExceededError"), "full"],
    ["F7: a full disk in Chromium", named("UnknownError"), "full"],
    ["F7: an abort without a reason", named("AbortError"), "full"],
    ["F8: Dexie's abort around a full quota", new Dexie.AbortError("…", named("QuotaExceededError")), "full"],
    ["an abort that our own mistake caused", new Dexie.AbortError("…", named("ConstraintError")), "bug"],
    ["a cause that stands deeper", new Error("…", { cause: new Error("…", { cause: named("DataError") }) }), "bug"],
    ["a closed connection", new Dexie.DatabaseClosedError(), "closed"],
    ["a connection that is closing", named("InvalidStateError"), "closed"],
    ["a mistake in code", new TypeError("…"), "bug"],
    ["an abort because a row broke its shape", new Dexie.AbortError("…", eventRowSchema.safeParse({}).error), "bug"],
    ["something that is no error", "AbortError", "bug"],
  ])("%s", (_name, error, meaning) => {
    expect(classifyFailure(error)).toBe(meaning);
  });
});
