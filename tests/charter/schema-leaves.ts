import * as z from "zod/mini";
import { charterSchema } from "../../lib/charter";

/** As much of a JSON Schema as the walk needs. */
interface Node {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node | readonly Node[];
  readonly prefixItems?: readonly Node[];
  readonly enum?: readonly string[];
}

const root = z.toJSONSchema(charterSchema, { io: "input" }) as Node;

/** Every place of the schema that holds one value, such as `emoji.max` or `pillars[].terms[]`. */
export function schemaLeaves(): string[] {
  return walk(root, "").map(([path]) => path);
}

/** The values that may stand at the places with a fixed choice. */
export function schemaEnums(): ReadonlyMap<string, readonly string[]> {
  return new Map(walk(root, "").flatMap(([path, node]) => (node.enum ? [[path, node.enum] as const] : [])));
}

function walk(node: Node, path: string): [string, Node][] {
  if (node.prefixItems) return [[`${path}[]`, node.prefixItems[0] ?? {}]];
  if (node.items) return walk(node.items as Node, `${path}[]`);
  if (node.properties) return Object.entries(node.properties).flatMap(([key, inner]) => walk(inner, path === "" ? key : `${path}.${key}`));
  return [[path, node]];
}
