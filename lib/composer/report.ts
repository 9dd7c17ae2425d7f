import type { Diagnosis } from "./diagnose";

/** What stands around the reading and belongs into a report: programs and their versions, no person. */
export interface ReportSurroundings {
  /** Version of the extension. */
  readonly version: string;
  /** The browser as it calls itself. */
  readonly browser: string;
  /** Language of the browser, as a tag. */
  readonly language: string;
}

/**
 * A diagnosis as text that a person can read through before sending it: one line per fact, signals found and missing by family.
 * Holds no draft text, no name and no id of a Page.
 */
export function reportText(diagnosis: Diagnosis, { version, browser, language }: ReportSurroundings): string {
  const { status, reason, adapter, path, fieldCount, editorKind, labelLanguage, signals, families } = diagnosis;
  const listed = (found: boolean) => signals.filter((entry) => entry.found === found).map(({ family, id }) => `  ${family}: ${id}`);
  return [
    `Ligne ${version}`,
    `browser: ${browser}`,
    `language: ${language}`,
    `state: ${reason === undefined ? status : `${status} (${reason})`}`,
    `surface: ${adapter ?? "none"}`,
    ...(path === undefined ? [] : [`path: ${path}`]),
    `fields weighed: ${fieldCount}`,
    `editor: ${editorKind}`,
    `label: ${labelLanguage === undefined ? "not known" : `known (${labelLanguage})`}`,
    `families that agree: ${families.length === 0 ? "none" : families.join(", ")}`,
    "signals found:",
    ...listed(true),
    "signals missing:",
    ...listed(false),
  ].join("\n");
}
