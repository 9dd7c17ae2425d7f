import type { FillerKind } from "../result";

/** Where the fact behind a kind comes from. */
export interface FillerSource {
  readonly title: string;
  readonly url?: string;
}

const META = "https://transparency.meta.com/features/approach-to-ranking/types-of-content-we-demote/";
const DEMOTED: FillerSource = { title: "Meta, Types of content we demote", url: META };
const UNORIGINAL: FillerSource = {
  title: "Meta, Cracking down on spammy content (April 2025)",
  url: "https://about.fb.com/news/2025/04/cracking-down-spammy-content-facebook/",
};
const FORWARD: FillerSource = { title: "Blom & Hansen, Click bait: forward-reference as lure (Journal of Pragmatics, 2015)" };
const LISTS: FillerSource = { title: "Chakraborty et al., Stop Clickbait (ASONAM 2016)" };

const SOURCES: Partial<Readonly<Record<FillerKind, FillerSource>>> = {
  "engagement-bait": DEMOTED,
  "giveaway-bait": DEMOTED,
  "curiosity-gap": FORWARD,
  "vague-booking": FORWARD,
  listicle: LISTS,
  "emoji-wall": UNORIGINAL,
  duplicate: UNORIGINAL,
  meme: UNORIGINAL,
};

/** What stands behind a kind; nothing where it is our own reading of company posts. */
export function sourceOf(kind: FillerKind): FillerSource | undefined {
  return SOURCES[kind];
}
