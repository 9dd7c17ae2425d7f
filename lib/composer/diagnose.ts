import { adapterFor } from "./adapters/index";
import { candidateFields } from "./fields";
import { type LabelLanguage, recogniseLabel } from "./label";
import type { ComposerState, EditorKind, Signal } from "./state";
import type { PageView } from "./view";

/** What support needs to see which signal died. Holds no draft text, no name and no id of a Page. */
export interface Diagnosis {
  readonly status: ComposerState["status"];
  readonly reason?: string;
  readonly adapter?: string;
  /** The path on business.facebook.com; elsewhere a path can carry a Page's name and is left out. */
  readonly path?: string;
  /** Fields large enough and visible that were weighed. */
  readonly fieldCount: number;
  readonly editorKind: EditorKind;
  /** Language of the field's accessible name, when its wording is known. */
  readonly labelLanguage?: LabelLanguage;
  readonly signals: readonly Signal[];
  /** Families of the signals that were found. */
  readonly families: readonly Signal["family"][];
}

/** Describes what is known right now. Looks at structure and accessible names of fields only. */
export function diagnose(state: ComposerState, view: PageView): Diagnosis {
  const adapter = adapterFor(view.url);
  const fields = adapter === undefined ? [] : candidateFields(adapter.roots(view), view);
  const field = state.status === "reading" ? state.editor : fields.length === 1 ? fields[0] : undefined;
  const label = field && recogniseLabel(field.getAttribute("aria-label"));
  const signals = state.signals ?? [];
  return {
    status: state.status,
    ...("reason" in state && state.reason !== undefined && { reason: state.reason }),
    ...(adapter && { adapter: adapter.id }),
    ...(view.url.hostname === "business.facebook.com" && { path: pathOf(view.url) }),
    fieldCount: fields.length,
    editorKind: state.status === "reading" ? state.editorKind : "unknown",
    ...(label && { labelLanguage: label.language }),
    signals,
    families: [...new Set(signals.filter((entry) => entry.found).map((entry) => entry.family))],
  };
}

/** Paths below `/latest` name places of the product; others can carry a company's name. */
function pathOf({ pathname }: URL): string {
  return /^\/latest(?:\/|$)/.test(pathname) ? pathname.replaceAll(/\d{3,}/g, "…") : "/…";
}

/** What may be kept of a diagnosis, so that one sees later which signal died. */
export interface ComposerHealth {
  /** The surface by the address. */
  readonly surface?: string;
  readonly editorFound: boolean;
  readonly editorKind: EditorKind;
  readonly labelKnown: boolean;
  readonly families: Signal["family"][];
}

export function healthOf({ adapter, fieldCount, editorKind, labelLanguage, families }: Diagnosis): ComposerHealth {
  return {
    ...(adapter !== undefined && { surface: adapter }),
    editorFound: fieldCount > 0,
    editorKind,
    labelKnown: labelLanguage !== undefined,
    families: [...families],
  };
}
