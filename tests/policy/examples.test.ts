import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { POLICY_KEYS, readPolicy } from "../../lib/policy";

type Json = string | number | readonly Json[] | { readonly [key: string]: Json };
interface Shape {
  readonly type: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
}

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const schema = JSON.parse(read("public/managed-schema.json")) as Shape;

/** What the browser would say against a value, as far as its schema goes: names and types. */
function misfits(value: Json, shape: Shape, at = ""): string[] {
  const kind = Array.isArray(value) ? "array" : typeof value === "number" ? "integer" : typeof value;
  if (kind !== shape.type) return [`${at}: ${kind} instead of ${shape.type}`];
  if (Array.isArray(value)) return value.flatMap((entry: Json, index) => misfits(entry, shape.items ?? { type: "?" }, `${at}[${index}]`));
  if (typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const known = shape.properties?.[key];
    return known ? misfits(inner as Json, known, `${at}.${key}`) : [`${at}.${key}: unknown`];
  });
}

function fromRegistry(text: string): Record<string, Json>[] {
  return text
    .split(/^\[.*\]\r?$/m)
    .slice(1)
    .map((part) =>
      Object.fromEntries(
        [...part.matchAll(/^"(\w+)"="(.*)"\r?$/gm)].map(([, key = "", value = ""]) => [key, JSON.parse(value.replace(/\\(["\\])/g, "$1"))]),
      ),
    );
}

function fromPropertyList(text: string): Json {
  const tokens = [...text.replace(/^[\s\S]*<plist[^>]*>/, "").matchAll(/<(\/?)(dict|array|key|string|integer)>([^<]*)/g)];
  let at = 0;
  const plain = (found: string) => found.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
  const next = (): Json => {
    const [, , tag = "", body = ""] = tokens[at] ?? [];
    at += 1;
    if (tag === "string" || tag === "integer" || tag === "key") {
      at += 1;
      return tag === "integer" ? Number(body) : plain(body);
    }
    const list: Json[] = [];
    while (tokens[at]?.[1] !== "/") list.push(next());
    at += 1;
    return tag === "array" ? list : Object.fromEntries(pairs(list));
  };
  return next();
}

function pairs(list: readonly Json[]): [string, Json][] {
  return list.flatMap((key, index) => (index % 2 === 0 ? [[String(key), list[index + 1] as Json] as [string, Json]] : []));
}

const chromium = JSON.parse(read("docs/deployment/chromium-linux.json"))["3rdparty"].extensions;
const firefox = JSON.parse(read("docs/deployment/firefox-policies.json")).policies["3rdparty"].Extensions;
const examples: Record<string, readonly Json[]> = {
  "chromium-linux.json": Object.values(chromium),
  "firefox-policies.json": Object.values(firefox),
  "chrome-edge-windows.reg": fromRegistry(read("docs/deployment/chrome-edge-windows.reg")),
  "chrome-edge-mac.plist": [fromPropertyList(read("docs/deployment/chrome-edge-mac.plist"))],
};

describe("the example files", () => {
  it("are all here", () => {
    const files = readdirSync(new URL("../../docs/deployment/", import.meta.url)).filter((name) => name !== "README.md");
    expect(files.sort()).toEqual(Object.keys(examples).sort());
    expect(examples["chrome-edge-windows.reg"], "Chrome and Edge").toHaveLength(2);
  });

  it.each(Object.keys(examples))("%s holds every value there is, and Ligne and the browser take all of it", async (name) => {
    for (const values of examples[name] ?? []) {
      const policy = await readPolicy(values);
      expect(policy.refusals).toEqual([]);
      expect(Object.keys(values as object).sort()).toEqual(Object.keys(POLICY_KEYS).sort());
      expect([policy.charters.length, policy.pages.length, policy.team.length]).toEqual([1, 1, 1]);
      // Firefox knows no schema and may hold a charter as an object; the others get it as text.
      if (!name.startsWith("firefox")) expect(misfits(values, schema)).toEqual([]);
    }
  });
});

describe("the schema for the browser", () => {
  it("names the same values and fields as our own", () => {
    const named = Object.fromEntries(
      Object.entries(schema.properties ?? {}).map(([key, shape]) => [key, Object.keys((shape.items ?? shape).properties ?? {})]),
    );
    expect(named).toEqual(POLICY_KEYS);
  });

  it("keeps to what Chrome can read: one type each, no additionalProperties", () => {
    const text = JSON.stringify(schema);
    expect(text).not.toMatch(/additionalProperties|\$ref|oneOf|anyOf/);
    const walk = (shape: Shape): void => {
      expect(shape.type).toMatch(/^(?:object|array|string|integer)$/);
      for (const inner of Object.values(shape.properties ?? {})) walk(inner);
      if (shape.items) walk(shape.items);
    };
    walk(schema);
  });
});
