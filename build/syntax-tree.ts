import { parseSync } from "vite";

/** One piece of a source file: what it is, where it stands, and its parts by name. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [part: string]: unknown;
}

/** What is to stand in a piece's place. */
export interface Change {
  readonly place: Pick<Node, "start" | "end">;
  readonly instead: string;
}

export function parse(code: string, id: string): Node {
  return parseSync(id, code).program as unknown as Node;
}

export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value;
}

export function* partsOf(node: Node): Generator<Node> {
  for (const part of Object.values(node)) for (const child of Array.isArray(part) ? part : [part]) if (isNode(child)) yield child;
}

/** The name of the function that is called; nothing where none is. */
export function calleeOf(node: Node | undefined): unknown {
  return node?.type === "CallExpression" ? (node.callee as Node).name : undefined;
}

/** The property of an object that has this name. */
export function propertyOf({ type, properties }: Node, name: string): Node | undefined {
  if (type !== "ObjectExpression") return undefined;
  return (properties as Node[]).find(({ key }) => isNode(key) && key.name === name);
}

/** The code with all changes made; none of them may lie within another. */
export function withChanges(code: string, changes: readonly Change[]): string {
  let text = code;
  for (const { place, instead } of changes.toSorted((a, b) => b.place.start - a.place.start))
    text = text.slice(0, place.start) + instead + text.slice(place.end);
  return text;
}
