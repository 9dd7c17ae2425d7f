import type { Charter, CharterChange, JsonSchema, MergeChoices, MergeSection, ParsedCharter, TemplateSector } from "../charter";
import type { Finding } from "../check";
import type { Completion, DocumentElement } from "../document";
import type { DryRun, PastPost } from "../posts";
import type { BuiltinLine } from "./builtin-line";
import type { Refusal, RuleAnswer } from "./rule-answer";

/** What an edited charter says about one post. */
export interface Preview {
  readonly findings: readonly (Finding & { readonly quote: string })[];
  /** The post as a whole was called filler. */
  readonly isFiller: boolean;
}
export type PreviewAnswer =
  | { readonly status: "checked"; readonly preview: Preview }
  | { readonly status: "refused"; readonly errors: readonly Refusal[] };

/** Own posts, newest first, and the two charters that they are held against. */
export interface DryRunGiven {
  readonly posts: readonly PastPost[];
  /** In force, and as it is edited. */
  readonly before: Charter;
  readonly after: Charter;
  readonly language: "fr" | "en";
  onStep(looked: number): void;
}
export type DryRunAnswer =
  | { readonly status: "done"; readonly run: DryRun }
  | { readonly status: "refused"; readonly errors: readonly Refusal[] };

/** What the charter screen needs of the charter room and of the check; it is brought when it is first needed. */
export interface CharterTools {
  readonly sectors: readonly TemplateSector[];
  parse(source: unknown): ParsedCharter;
  serialise(charter: Charter): string;
  compare(before: Charter, after: Charter): readonly CharterChange[];
  mergeable(mine: Charter, theirs: Charter): readonly MergeSection[];
  merge(mine: Charter, theirs: Charter, choices: MergeChoices): ParsedCharter;
  template(sector: TemplateSector, language: "fr" | "en"): Charter;
  sample(language: "fr" | "en"): Charter;
  /** What keeps the rules of a charter from running, although its shape is right; messages in `language`. */
  faults(charter: Charter, language: "fr" | "en"): Promise<readonly Refusal[]>;
  /** The charter as a document to read and print, with the rules that come with it; headings in `language`. */
  document(charter: Charter, language: "fr" | "en"): Promise<ReadableCharter>;
  /** The schema of charter files for editors, with the form's names in `language`. */
  schema(language: "fr" | "en"): Promise<JsonSchema>;
  /** What may stand where the caret is, in the text of a charter or of one section. */
  complete(text: string, caret: number, schema: JsonSchema): Completion | undefined;
  /** Checks a post against a charter that may not be published yet, messages in `language`. */
  preview(text: string, charter: Charter, language: "fr" | "en"): Promise<PreviewAnswer>;
  /** Holds one house rule, as it is being written, against the schema and the engine, and runs its examples. */
  tryRule(rule: unknown, charter: Charter, language: "fr" | "en"): Promise<RuleAnswer>;
  /** Every built-in rule and what it does under this charter. */
  builtins(charter: Charter, language: "fr" | "en"): Promise<readonly BuiltinLine[]>;
  /** What the edited charter would say more or less of own posts; without holding the page. Nothing when it was called off. */
  dryRun(given: DryRunGiven, signal: AbortSignal): Promise<DryRunAnswer | undefined>;
}

/** A charter made ready to be read: as pieces that a screen draws, and as one file. */
export interface ReadableCharter {
  readonly pieces: DocumentElement;
  /** Looks of the pieces, as CSS. */
  readonly style: string;
  readonly fileName: string;
  readonly page: string;
}

/** The outside world of the charter screen. */
export interface CharterPorts {
  tools(): Promise<CharterTools>;
  /** Hands a file to the reader; JSON unless told. */
  download(name: string, text: string, type?: "text/html" | "application/schema+json"): void;
  /** Today on the reader's calendar, YYYY-MM-DD. */
  today(): string;
  /** Keeps the answers to the twelve questions on this machine until the charter is made; without it they live as long as the page. */
  readonly answers?: { read(): Promise<unknown>; write(kept: unknown): Promise<void> };
  /** Runs `callback` once after `milliseconds` and returns what calls it off. */
  schedule(callback: () => void, milliseconds: number): () => void;
}
