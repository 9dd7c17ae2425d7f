import { describe, expect, it } from "vitest";
import { defaultCharter } from "../../lib/charter";
import { lendSample } from "../../lib/session";

describe("the sample charter over a Page", () => {
  const charter = defaultCharter("fr");
  const sample = { charter, source: "default" } as const;

  it("takes the Page's name, drops the promise and the people of the sample's company, and nothing else", () => {
    const lent = lendSample(sample, "Salon Capucine");
    const sensitive = charter.topics.sensitive.map(({ term }) => ({ term }));
    expect(lent.charter).toEqual({
      ...charter,
      promise: undefined,
      identity: { ...charter.identity, pageName: "Salon Capucine" },
      topics: { ...charter.topics, sensitive },
    });
    expect(charter.topics.sensitive).toContainEqual({ term: "amiante", escalateTo: "Hélène Marchand" });
    expect(lent).toMatchObject({ source: "default", isLent: true });
    expect(charter.identity.pageName).toBe("Atelier Test");
  });

  it("stays as it is over the sample's own Page, where no Page is shown, and where the charter is the company's own", () => {
    expect(lendSample(sample, "Atelier Test")).toBe(sample);
    expect(lendSample(sample, undefined)).toBe(sample);
    const own = { charter, source: "own" } as const;
    expect(lendSample(own, "Salon Capucine")).toBe(own);
    const unread = { source: "own" } as const;
    expect(lendSample(unread, "Salon Capucine")).toBe(unread);
  });
});
