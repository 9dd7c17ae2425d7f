/** The selected stretch of a text whose pieces carry `data-start`, in its own UTF-16 units; nothing when none of it is selected. */
export function selectedSpan(within: Element | null): { readonly start: number; readonly end: number } | undefined {
  const selection = document.getSelection();
  if (within === null || selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(within)) return undefined;
  const pieces = [...within.querySelectorAll<HTMLElement>("[data-start]")].filter((piece) => range.intersectsNode(piece));
  const [first] = pieces;
  const last = pieces.at(-1);
  if (!first || !last) return undefined;
  const start = first.contains(range.startContainer) ? startOf(first) + range.startOffset : startOf(first);
  const end = last.contains(range.endContainer) ? startOf(last) + range.endOffset : startOf(last) + (last.textContent?.length ?? 0);
  return end > start ? { start, end } : undefined;
}

function startOf(piece: HTMLElement): number {
  return Number(piece.dataset.start);
}
