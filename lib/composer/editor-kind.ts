import { selectors } from "./selectors";
import type { EditorKind } from "./state";

/** Which editor library drives the field, by the attributes the library itself leaves. Signs of both, or of none, are unknown. */
export function editorKindOf(field: Element): EditorKind {
  const lexical = field.matches(selectors.lexicalRoot);
  const draft = field.querySelectorAll(selectors.draftContents).length === 1 && field.querySelector(selectors.draftBlock) !== null;
  if (lexical === draft) return "unknown";
  return lexical ? "lexical" : "draft-js";
}
