/** A piece of the document: an element with its attributes and what is in it. Texts are texts; nothing in them becomes markup. */
export interface DocumentElement {
  readonly tag: Tag;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly DocumentNode[];
}
export type DocumentNode = DocumentElement | string;

/** All elements that the document is made of. */
export type Tag =
  | "article"
  | "header"
  | "nav"
  | "section"
  | "footer"
  | "div"
  | "h1"
  | "h2"
  | "h3"
  | "h4"
  | "p"
  | "ul"
  | "ol"
  | "li"
  | "a"
  | "dl"
  | "dt"
  | "dd"
  | "table"
  | "caption"
  | "thead"
  | "tbody"
  | "tr"
  | "th"
  | "td"
  | "blockquote"
  | "span"
  | "strong"
  | "bdi"
  | "code";

type Child = DocumentNode | readonly DocumentNode[] | undefined | false;

/** An element; children that are nothing are left out. Headings carry their level, so that their looks do not depend on the tag. */
export function element(tag: Tag, attributes: Readonly<Record<string, string>>, ...children: readonly Child[]): DocumentElement {
  const kept = children.flatMap((child): readonly DocumentNode[] =>
    child === undefined || child === false || child === ""
      ? []
      : typeof child === "string"
        ? [visible(child)]
        : "tag" in child
          ? [child]
          : child.map((one) => (typeof one === "string" ? visible(one) : one)),
  );
  const level = /^h(\d)$/.exec(tag)?.[1];
  return { tag, attributes: level === undefined ? attributes : { ...attributes, "data-level": level }, children: kept };
}

/** The element as HTML; every text and every attribute is escaped (T11). */
export function htmlOf(node: DocumentNode): string {
  if (typeof node === "string") return escaped(node);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<${node.tag}${attributes.join("")}>${node.children.map(htmlOf).join("")}</${node.tag}>`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Signs of markup as entities. */
export function escaped(text: string): string {
  return visible(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? "");
}

/** Characters that no page may hold, and those that turn the direction of text (T6), as a mark that is seen. */
function visible(text: string): string {
  return text.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu, "\ufffd");
}
