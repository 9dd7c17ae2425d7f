/** The composers a behaviour is tried on. A new one is one entry here, and every suite runs over it. */
import { type LookalikeOptions, pageDialogAddress, reelsAddress, suiteAddress } from "../../lookalike/address";

export interface ComposerFixture {
  readonly id: string;
  readonly library: "draft-js" | "lexical";
  readonly shell: "suite" | "dialog" | "reels";
  /** The post's own field, for the test's hands; the extension has to find it without. */
  readonly field: string;
  /** Whether the extension may read there without asking for another host. */
  readonly needsPageHost: boolean;
  address(options?: LookalikeOptions): string;
}

const suiteField = '[data-pagelet="BusinessComposerSATPTTextEditorContainer"] [contenteditable="true"]';
const dialogField = '[role="dialog"] [contenteditable="true"]';

export const suiteOnDraft: ComposerFixture = {
  id: "A: Business Suite on Draft.js",
  library: "draft-js",
  shell: "suite",
  field: suiteField,
  needsPageHost: false,
  address: suiteAddress,
};

export const dialogOnLexical: ComposerFixture = {
  id: "B: Page dialog on Lexical",
  library: "lexical",
  shell: "dialog",
  field: dialogField,
  needsPageHost: true,
  address: pageDialogAddress,
};

export const dialogOnPlainLexical: ComposerFixture = {
  ...dialogOnLexical,
  id: "B: Page dialog on Lexical, plain text",
  address: (options = {}) => pageDialogAddress({ ...options, variants: [...(options.variants ?? []), "plain"] }),
};

export const suiteOnLexical: ComposerFixture = {
  ...suiteOnDraft,
  id: "C: Business Suite on Lexical",
  library: "lexical",
  address: (options = {}) => suiteAddress({ ...options, variants: [...(options.variants ?? []), "lexical"] }),
};

export const reelsOnDraft: ComposerFixture = {
  ...suiteOnDraft,
  id: "D: reels on Draft.js",
  shell: "reels",
  address: reelsAddress,
};

export const composerFixtures: readonly ComposerFixture[] = [
  suiteOnDraft,
  dialogOnLexical,
  dialogOnPlainLexical,
  suiteOnLexical,
  reelsOnDraft,
];
