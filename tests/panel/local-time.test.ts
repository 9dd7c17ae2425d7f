import { describe, expect, it } from "vitest";
import { fromLocal, toLocal } from "../../components/panel/local-time";

describe("a planned time", () => {
  it("goes from the wall’s clock to an instant with its zone and back", () => {
    for (const local of ["2026-01-15T09:30", "2026-07-15T23:59"]) {
      const instant = fromLocal(local);
      expect(instant).toMatch(/^2026-\d\d-15T\d\d:\d\d:00[+-]\d\d:\d\d$/);
      expect(toLocal(instant)).toBe(local);
      expect(Date.parse(instant ?? "")).toBe(new Date(local).getTime());
    }
  });

  it("is nothing for an empty field and for what is no instant", () => {
    expect([fromLocal(""), fromLocal("soon"), toLocal(undefined), toLocal("soon")]).toEqual([undefined, undefined, "", ""]);
  });
});
