import * as z from "zod/mini";
import { charterSchema } from "../../lib/charter";

/** As much of a JSON Schema as the filling needs. */
interface Node {
  readonly type?: string;
  readonly const?: unknown;
  readonly default?: unknown;
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly prefixItems?: readonly Node[];
}

/**
 * A charter with something in every place that the schema has, texts being marks of their own. Rules and built-ins are left out: they
 * have tests of their own. `marks` lists every text that was planted, by its place.
 */
export function filledCharter(): { readonly file: Record<string, unknown>; readonly marks: ReadonlyMap<string, string> } {
  const marks = new Map<string, string>();
  const root = z.toJSONSchema(charterSchema, { io: "input" }) as Node;
  const fill = (node: Node, path: string): unknown => {
    if (node.const !== undefined) return node.const;
    if (node.enum) return node.enum.find((value) => value !== node.default) ?? node.enum[0];
    if (node.prefixItems) return [2, 7];
    if (node.properties)
      return Object.fromEntries(
        Object.entries(node.properties).map(([key, inner]) => [key, fill(inner, path === "" ? key : `${path}.${key}`)]),
      );
    if (node.items) return [fill(node.items, `${path}[]`)];
    if (node.type === "boolean") return node.default !== true;
    if (node.type === "integer" || node.type === "number") return Math.min(node.maximum ?? 41, Math.max(node.minimum ?? 41, 41));
    return mark(node, path);
  };
  const mark = (node: Node, path: string): string => {
    const number = 1_000 + marks.size;
    const plant = (text: string, seen = text) => {
      if (!path.endsWith("[].id") || path === "identity.pages[].id") marks.set(path, seen);
      return text;
    };
    if (node.format === "date") return path.endsWith(".to") || path.endsWith("until") ? "2031-02-03" : "2031-01-02";
    if (node.format === "uri") return plant(`https://mark${number}.example/page`);
    if (node.pattern?.includes("https")) return plant(`https://mark${number}.example/page`);
    if (node.pattern?.startsWith("^[A-Z]{2}")) return plant("BE");
    if (node.pattern?.includes("[01]\\d|2[0-3]")) return plant("07:45");
    if (node.pattern?.includes("[a-z][a-z0-9_]{0,40}")) return plant("utm_mark");
    if (node.pattern?.includes("\\p{L}\\p{M}\\p{N}-]{2,63}")) return plant(`mark${number}.example`);
    if (path === "version" || path.startsWith("changelog[].version")) return "1.2.3";
    if (path === "id") return "filled";
    // Ids that point to an entry of another list.
    if (path.endsWith(".pillar")) return "a-pillar";
    if (path === "pillars[].ctaDefault") return "an-action";
    if (path === "pillars[].id") return "a-pillar";
    if (path === "cta.allowed[].id") return "an-action";
    return plant(node.pattern === undefined ? `mark ${number}` : `mark-${number}`);
  };
  const { rules: _rules, builtins: _builtins, ...sections } = root.properties ?? {};
  const file = fill({ properties: sections }, "") as Record<string, unknown>;
  return { file, marks };
}
