/** Languages that rules and interface know. */
export type Language = "fr" | "en";
/** The language of a draft; `und` means undecided: only structural checks run. */
export type DraftLanguage = Language | "und";

/** A text in both languages. */
export type Localized = Readonly<Record<Language, string>>;
/** What is looked for in drafts, by their language. A file of rules for one language of drafts carries nothing of the other. */
export type ByLanguage<What> = Readonly<Partial<Record<Language, What>>>;

/** Where a composer publishes to. */
export type ComposerSurface = "facebook-post" | "facebook-reel" | "instagram-post";
/** The fields of an ad or a boosted post, each checked as a draft of its own. */
export type AdField = "ad-text" | "ad-headline" | "ad-description";
export type Surface = ComposerSurface | AdField;

const SURFACES: readonly Surface[] = ["facebook-post", "facebook-reel", "instagram-post", "ad-text", "ad-headline", "ad-description"];

/** A surface as a caller named it; what is not known is treated as a Facebook post, so that no rule falls silent by a slip. */
export function knownSurface(surface: Surface | undefined): Surface {
  return surface !== undefined && SURFACES.includes(surface) ? surface : "facebook-post";
}

/** A post that is being written. Paragraphs are joined by one `\n`. */
export interface Draft {
  readonly text: string;
  /** Forces the language, or that none is known; absent means: detect it. */
  readonly language?: DraftLanguage;
  readonly altText?: string;
}

/** What the author said about the draft (filled in the draft sheet). Absent data silences a rule. */
export interface DraftSheet {
  readonly objectiveId?: string;
  readonly stage?: "awareness" | "consideration" | "conversion" | "loyalty";
  readonly pillarId?: string;
  readonly personaId?: string;
  /** Planned date of publication, ISO 8601. */
  readonly plannedAt?: string;
}

/** Dates, pillars and shingle hashes of the Page's own recent posts. Never their text. */
export interface HistoryDigest {
  readonly posts: readonly {
    readonly publishedAt: string;
    readonly pillarId?: string;
    readonly shingles: readonly number[];
  }[];
}

/** A finding that the author chose not to see again. */
export interface Ignore {
  readonly ruleId: string;
  readonly scope: "place" | "text" | "post" | "page";
  /** The folded words of the finding, for `place` and `text`. */
  readonly text?: string;
}

/** Everything outside the draft that a check may depend on. The clock is an argument: the check never reads it. */
export interface CheckContext {
  /** ISO 8601 date and time. */
  readonly now: string;
  readonly page?: { readonly id?: string; readonly name?: string; readonly language?: Language };
  readonly surface: Surface;
  readonly sheet?: DraftSheet;
  readonly history?: HistoryDigest;
  readonly ignores?: readonly Ignore[];
  /** The author is between two keys: what was said of filler before may be carried along instead of being judged anew. */
  readonly isTyping?: true;
}
