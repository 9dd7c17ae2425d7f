import { afterEach, describe, expect, it } from "vitest";
import { createCharterTools } from "../../entrypoints/dashboard/charter-tools";
import type { Charter } from "../../lib/charter";
import { createDashboardState } from "../../lib/dashboard";
import { quietBackground } from "../background/quiet-background";
import { fakeDisk } from "../store/fake-store";
import { quietPage } from "./quiet-page";

const lifetimes: AbortController[] = [];
afterEach(() => {
  for (const lifetime of lifetimes.splice(0)) lifetime.abort();
});

/** A dashboard before the real background, with one charter of its own published, and the files it handed out. */
async function bench() {
  const client = quietBackground(fakeDisk().start());
  const lifetime = new AbortController();
  lifetimes.push(lifetime);
  const files: { name: string; text: string; type: string | undefined }[] = [];
  const { charters } = createDashboardState({
    ...quietPage,
    client,
    signal: lifetime.signal,
    charters: {
      tools: createCharterTools,
      download: (name, text, type) => files.push({ name, text, type }),
      today: () => "2026-11-25",
      schedule: () => () => undefined,
    },
  });
  await charters.create({ from: "template", sector: "craftsman" }, "Chez Élise", "fr");
  const opened = async () => {
    const result = await client.request("charter.open", { id: "chez-elise" });
    const found = result.ok ? result.value.opened : undefined;
    if (!found) throw new Error("gone");
    return found;
  };
  return { charters, client, files, opened };
}
const changed = (charter: Charter): Charter => ({
  ...charter,
  id: "somebody-else",
  emoji: { ...charter.emoji, max: 9 },
  hashtags: { ...charter.hashtags, max: 9 },
  "x-new": { kept: true },
});

describe("merging a file into a charter", () => {
  it("makes what was taken the unpublished work, the rest and the version in force staying mine", async () => {
    const { charters, opened } = await bench();
    const { charter } = await opened();
    await charters.merging.open(changed(charter), "chez-elise");
    const view = charters.merging.view.value;
    expect(view.status === "open" && view.sections.map(({ section }) => section)).toEqual(["emoji", "hashtags", "x-new"]);
    charters.merging.choose("emoji", "theirs");
    charters.merging.choose("x-new", "theirs");
    expect(await charters.merging.write("fr")).toBe(true);
    const after = await opened();
    expect(after.charter).toEqual(charter);
    expect(after.draft?.charter).toMatchObject({
      id: "chez-elise",
      emoji: { max: 9 },
      hashtags: charter.hashtags,
      "x-new": { kept: true },
    });
    expect(charters.place.value).toEqual({ at: "edit", id: "chez-elise" });
    expect(charters.note.value).toEqual({ code: "merged", name: "Chez Élise" });
    await charters.merging.open(changed(charter), "chez-elise");
    const again = charters.merging.view.value;
    expect(again.status === "open" && [again.isDraft, again.sections.map(({ section }) => section)]).toEqual([true, ["hashtags"]]);
  });

  it.each([
    ["contradict each other", { pillars: [], series: [] }, ["pillars"], "series[0].pillar"],
    ["have rules that cannot run", { builtins: { "emoji-count": { nonsense: 3 } } }, ["builtins"], "builtins.emoji-count.nonsense"],
  ])("writes nothing when sections would %s, and says where", async (_what, theirs, take, path) => {
    const { charters, client, opened } = await bench();
    const { charter } = await opened();
    const mine = { ...charter, series: [{ name: "Lundi", pillar: charter.pillars[0]?.id ?? "" }] } as Charter;
    await client.request("charter.publish", { charter: mine, base: 1, why: "une rubrique" });
    const before = await opened();
    await charters.merging.open({ ...before.charter, ...theirs } as Charter, "chez-elise");
    for (const section of take) charters.merging.choose(section, "theirs");
    expect(await charters.merging.write("fr")).toBe(false);
    const view = charters.merging.view.value;
    expect(view.status === "open" && view.refused.map((refusal) => refusal.path)).toContain(path);
    expect(await opened()).toEqual(before);
  });

  it("says when the charter is gone meanwhile", async () => {
    const { charters, client, opened } = await bench();
    const { charter } = await opened();
    await charters.merging.open(changed(charter), "chez-elise");
    charters.merging.chooseAll("theirs");
    await client.request("charter.remove", { id: "chez-elise" });
    expect(await charters.merging.write("fr")).toBe(false);
    expect(charters.note.value).toEqual({ code: "gone" });
  });
});

describe("what is handed out", () => {
  it("the document of the version in force, in its language and in the other, as a page", async () => {
    const { charters, files } = await bench();
    await charters.document.open("chez-elise");
    charters.document.save();
    await charters.document.setLanguage("en");
    charters.document.save();
    expect(files.map(({ name, type }) => [name, type])).toEqual(Array(2).fill(["chez-elise-1.0.0.html", "text/html"]));
    expect(files[0]?.text).toContain("Chez Élise\u00a0: charte éditoriale");
    expect(files[0]?.text).toContain("Ce que Ligne vérifie aussi");
    expect(files[1]?.text).toContain("Chez Élise: editorial charter");
    await charters.document.open("nobody");
    expect(charters.document.view.value).toEqual({ status: "gone" });
  });

  it("the schema for editors, with the names of the form", async () => {
    const { charters, files } = await bench();
    await charters.saveSchema("fr");
    expect(files[0]).toMatchObject({ name: "ligne-charter.schema.json", type: "application/schema+json" });
    expect(JSON.parse(files[0]?.text ?? "")).toMatchObject({
      properties: { gate: { properties: { mode: { enum: ["advise", "confirm", "approval"] } } } },
    });
  });
});
