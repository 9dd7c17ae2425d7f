import { describe, expect, it } from "vitest";
import { postTools } from "../../entrypoints/dashboard/post-tools";
import { charterSchema, defaultCharter } from "../../lib/charter";
import { createPostBringing } from "../../lib/dashboard/post-bringing";
import type { PastPost } from "../../lib/posts";
import { createFakeClient } from "../pages-page/fake-client";

const charter = charterSchema.parse({
  ...defaultCharter("fr"),
  pillars: [
    { id: "chantiers", name: "Chantiers", terms: ["laine de bois", "combles"] },
    { id: "conseils", name: "Conseils", terms: ["astuce"] },
  ],
});

function bringing(source: "own" | "default") {
  const kept: PastPost[] = [];
  const client = createFakeClient({
    "charter.get": ({ page }) => ({ charter, source: page?.name === "Atelier" ? source : "default" }),
    "posts.bring": ({ posts }) => {
      kept.push(...posts);
      return { added: posts.length, known: 0 };
    },
  });
  const state = createPostBringing(
    { client, signal: new AbortController().signal } as never,
    { tools: async () => postTools, breathe: async () => undefined },
    async () => undefined,
  );
  return { state, kept, client };
}
const TEXT = "Mardi, 145 mm de laine de bois dans des combles.\n---\nBonjour à tous.\n---\nUne astuce pour vos combles en laine de bois.";

describe("bringing posts in", () => {
  it("gives each the pillar of its Page's own charter whose words it holds, and says how many", async () => {
    const { state, kept, client } = bringing("own");
    await state.paste(TEXT, "2026-11-20", " Atelier ");
    expect(kept.map(({ pillarId }) => pillarId)).toEqual(["chantiers", undefined, "chantiers"]);
    expect(state.view.value).toEqual({ status: "done", added: 3, known: 0, pillared: 2 });
    expect(client.requests.filter(({ type }) => type === "charter.get")).toHaveLength(1);
  });

  it("takes no pillar from a sample charter, nor from another Page's", async () => {
    for (const [source, page] of [["default", "Atelier"] as const, ["own", "Ailleurs"] as const]) {
      const { state, kept } = bringing(source);
      await state.paste(TEXT, "2026-11-20", page);
      expect(kept.map(({ pillarId }) => pillarId)).toEqual([undefined, undefined, undefined]);
    }
  });
});
