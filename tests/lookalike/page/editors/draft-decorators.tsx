/** @jsxImportSource react */
import { CompositeDecorator, type ContentBlock, type ContentState } from "draft-js";
import type { ReactNode } from "react";

type Found = (start: number, end: number) => void;

const matching = (pattern: RegExp) => (block: ContentBlock, found: Found) => {
  for (const match of block.getText().matchAll(pattern)) found(match.index, match.index + match[0].length);
};

function mentions(block: ContentBlock, found: Found, content: ContentState): void {
  block.findEntityRanges((character) => {
    const entity = character.getEntity();
    return entity !== null && content.getEntity(entity).getType() === "MENTION";
  }, found);
}

const spanOf =
  (className: string) =>
  ({ children }: { children?: ReactNode }) => <span className={className}>{children}</span>;

/** Hashtags, addresses and mentions are wrapped, which splits their line into several text nodes. */
export const decorator = new CompositeDecorator([
  { strategy: mentions, component: spanOf("entity mention") },
  { strategy: matching(/#[\p{L}\p{N}_]+/gu), component: spanOf("entity hashtag") },
  { strategy: matching(/https?:\/\/\S+/gu), component: spanOf("entity address") },
]);
