/** A set of labelled texts that the trained part learns from, or is only measured on. */
export interface Source {
  readonly name: string;
  /** File in the folder of data; those of our own stand in `assets/filler`. */
  readonly file: string;
  readonly isOurs?: true;
  /** Texts of one group share a base rate, which is learnt as a bias of its own and dropped afterwards. */
  readonly group: "posts" | "page posts" | "news headlines" | "rated headlines";
  /** Weight of one text when the words are learnt; 0: measured only. */
  readonly words: number;
  /** Weight of one text when words, evidence and substance are put together; 0: not used for that. */
  readonly together: number;
  /** A headline: measured lower-cased, at a threshold of its own. */
  readonly isHeadlines?: true;
  /** Reads only rows from this place, when the set mixes terms. */
  readonly onlyFrom?: string;
  /** Where it comes from and on what terms, for the model's card. */
  readonly terms: string;
}

/**
 * Every set, in the order in which it is read. The lexicons were written beside `drafts`, so evidence looks better there than it
 * is: its words are learnt, but not how far to trust evidence.
 */
export const SOURCES: readonly Source[] = [
  {
    name: "own drafts (fr)",
    file: "drafts.fr.jsonl",
    isOurs: true,
    group: "posts",
    words: 42,
    together: 3,
    terms: "written for this project, see DATA.md",
  },
  {
    name: "own drafts (en)",
    file: "drafts.en.jsonl",
    isOurs: true,
    group: "posts",
    words: 42,
    together: 3,
    terms: "written for this project, see DATA.md",
  },
  {
    name: "drafts",
    file: "drafts.train.jsonl",
    group: "posts",
    words: 45,
    together: 0,
    terms: "written for this project after reading real posts; one author, one opinion",
  },
  {
    name: "page_posts_read",
    file: "page_posts_read.train.jsonl",
    group: "page posts",
    words: 24,
    together: 3,
    terms: "posts of media pages 2009–2017, GitHub rleun/FacebookCrawler, no licence stated; labels are ours",
  },
  {
    name: "page_bait_mined",
    file: "page_bait_mined.train.jsonl",
    group: "posts",
    words: 0.6,
    together: 0.6,
    terms: "the same pages; found by a phrase rule, so labels are weak",
  },
  {
    name: "corporate_messaging",
    file: "corporate_messaging.train.jsonl",
    group: "posts",
    words: 3,
    together: 2.8,
    terms: "brand tweets, CrowdFlower “Corporate messaging”, GitHub copy namboori/MIS546A2, no licence in the copy; presumed not filler",
  },
  {
    name: "quotes",
    file: "quotes.train.jsonl",
    group: "posts",
    words: 0.5,
    together: 0.4,
    onlyFrom: "npm:inspirational-quotes",
    terms: "npm inspirational-quotes, MIT; only these rows of the set",
  },
  {
    name: "linkedin_bait_samples",
    file: "linkedin_bait_samples.train.jsonl",
    group: "posts",
    words: 1,
    together: 2,
    terms: "GitHub ismaelfi/shutuplinkedin, MIT; French and English rows",
  },
  {
    name: "stopclickbait",
    file: "stopclickbait.train.jsonl.gz",
    group: "news headlines",
    words: 2,
    together: 0,
    isHeadlines: true,
    terms: "GitHub bhargaviparanjape/clickbait, MIT; A. Chakraborty, B. Paranjape, S. Kakarla, N. Ganguly, ASONAM 2016",
  },
  {
    name: "clickbait17",
    file: "clickbait17.train.jsonl.gz",
    group: "rated headlines",
    words: 1.5,
    together: 0,
    isHeadlines: true,
    terms: "Webis Clickbait Corpus 2017 (M. Potthast and others), from mirrors that state no licence; the corpus is on Zenodo",
  },
  {
    name: "fr_headlines_read",
    file: "fr_headlines_read.train.jsonl",
    group: "rated headlines",
    words: 0,
    together: 0,
    isHeadlines: true,
    terms: "FreSaDa, CC BY-NC-SA 4.0: non-commercial, so only measured, never learnt from",
  },
];
