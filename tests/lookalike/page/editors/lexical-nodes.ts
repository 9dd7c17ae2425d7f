import { $create, type EditorConfig, type LexicalEditor, TextNode } from "lexical";

const emoji = /\p{Extended_Pictographic}/u;
const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/**
 * One emoji in a span of its own; the character stays in the text. No text entity in Lexical's sense: two of those side by side
 * are taken apart again and again, and a hashtag may stand right before an emoji.
 */
export class EmojiNode extends TextNode {
  override $config() {
    return this.config("lookalike-emoji", { extends: TextNode });
  }
  override createDOM(config: EditorConfig): HTMLElement {
    const outer = document.createElement("span");
    outer.className = "emoji";
    outer.append(super.createDOM(config));
    return outer;
  }
  override updateDOM(previous: this, dom: HTMLElement, config: EditorConfig): boolean {
    const inner = dom.firstElementChild;
    if (!(inner instanceof HTMLElement)) return true;
    super.updateDOM(previous, inner, config);
    return false;
  }
}

export class HashtagNode extends TextNode {
  override $config() {
    return this.config("lookalike-hashtag", { extends: TextNode });
  }
  override createDOM(config: EditorConfig): HTMLElement {
    const dom = super.createDOM(config);
    dom.classList.add("entity", "hashtag");
    return dom;
  }
  override canInsertTextBefore(): boolean {
    return false;
  }
  override isTextEntity(): boolean {
    return true;
  }
}

export class MentionNode extends TextNode {
  override $config() {
    return this.config("lookalike-mention", { extends: TextNode });
  }
  override createDOM(config: EditorConfig): HTMLElement {
    const dom = super.createDOM(config);
    dom.classList.add("entity", "mention");
    return dom;
  }
  override canInsertTextBefore(): boolean {
    return false;
  }
  override canInsertTextAfter(): boolean {
    return false;
  }
}

export const $hashtag = (node: TextNode): HashtagNode => $create(HashtagNode).setTextContent(node.getTextContent());
export const $mention = (name: string): MentionNode => $create(MentionNode).setTextContent(name).setMode("token");

/** The first hashtag of a text. */
export function findHashtag(text: string): { start: number; end: number } | null {
  const match = /#[\p{L}\p{N}_]+/u.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}

/** Takes each emoji of a plain text node into a node of its own. */
export function wrapEmoji(editor: LexicalEditor): () => void {
  return editor.registerNodeTransform(TextNode, (node) => {
    if (!node.isSimpleText()) return;
    for (const { segment, index } of graphemes.segment(node.getTextContent())) {
      if (!emoji.test(segment)) continue;
      const parts = node.splitText(index, index + segment.length);
      const target = parts[index === 0 ? 0 : 1];
      target?.replace($create(EmojiNode).setTextContent(segment).setMode("token"));
      return;
    }
  });
}
