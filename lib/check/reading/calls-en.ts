import { fold, wordPlaces } from "../match";
import type { Post } from "../post";
import type { Call } from "./call";
import { opensClause } from "./clause-start";

interface Verbs {
  readonly action: string;
  readonly kind: Call["kind"];
  /** First words, and what must stand behind each for it to ask: alternatives of a pattern, or nothing. */
  readonly verbs: Readonly<Record<string, string>>;
}

const WHEN = "now|online|here|today|by|via|at";
const ENGLISH: readonly Verbs[] = [
  {
    action: "book",
    kind: "goal",
    verbs: {
      book: `an?|yours?|${WHEN}|tickets?|direct(?:ly)?|early|through|with us|it`,
      reserve: `an?|your|${WHEN}`,
      register: `your|for|${WHEN}`,
      sign: "up",
      rsvp: "",
      save: "your (?:seat|spot|place)",
    },
  },
  {
    action: "buy",
    kind: "goal",
    verbs: {
      order: `an?|yours?|from|${WHEN}`,
      preorder: "",
      buy: `an?|yours?|tickets?|it|one|from|${WHEN}`,
      shop: `the|our|${WHEN}`,
      get: "(?:your )?tickets",
    },
  },
  {
    action: "quote",
    kind: "goal",
    verbs: { ask: "(?:us )?for (?:a|your)(?: free)? (?:quote|estimate)", request: "(?:a|your)(?: free)? (?:quote|estimate|callback)" },
  },
  { action: "apply", kind: "goal", verbs: { apply: `to|for|before|${WHEN}`, send: "(?:us )?your cv" } },
  { action: "donate", kind: "goal", verbs: { donate: "", make: "a donation", give: "generously" } },
  { action: "download", kind: "goal", verbs: { download: "(?!(?:the |our |an? )?(?:[a-z]+ )?(?:form|application))[a-z]+" } },
  { action: "read", kind: "goal", verbs: { read: "the|our|more|on|this|all about" } },
  { action: "vote", kind: "goal", verbs: { vote: `for|on|${WHEN}` } },
  {
    action: "reach",
    kind: "channel",
    verbs: {
      ...Object.fromEntries(
        "call ring phone message text email dm contact visit whatsapp ask click tap drop pop".split(" ").map((verb) => [verb, ""]),
      ),
      come: "and|along|in|to|by|down|see|visit|meet|round|over",
      send: "us",
    },
  },
  { action: "share", kind: "network", verbs: { share: "this|the post|our|it|and|if|now|with (?:a|your)" } },
  {
    action: "comment",
    kind: "network",
    verbs: {
      comment: "below|with|your|yes|if|on|and",
      leave: "(?:us )?a comment",
      tell: "us (?:below|in the comments)",
      let: "us know (?:below|in the comments)",
    },
  },
  { action: "like", kind: "network", verbs: { like: "us|(?:this|our|the) (?:page|post|photo|video)|and (?:share|comment|follow|tag)" } },
  { action: "follow", kind: "network", verbs: { follow: "us|the page|our (?:page|account|instagram|channel)", subscribe: "" } },
  { action: "tag", kind: "network", verbs: { tag: "a|your|someone|us|friends|two|three|\\d" } },
];

interface Asking {
  readonly action: string;
  readonly kind: Call["kind"];
  readonly behind: RegExp | undefined;
}

const byVerb = new Map<string, Asking[]>();
for (const { action, kind, verbs } of ENGLISH) {
  for (const [verb, rest] of Object.entries(verbs)) {
    const behind = rest === "" ? undefined : new RegExp(`^ (?:${rest})\\b`);
    byVerb.set(verb, [...(byVerb.get(verb) ?? []), { action, kind, behind }]);
  }
}

const verbPlaces = wordPlaces(byVerb);

/** What an English post asks for: verbs at the head of a clause, with what makes them a request. */
export function englishCalls(post: Post): Call[] {
  const { words, text } = post;
  return verbPlaces(post).flatMap((at): Call[] => {
    const { folded = "", start = 0, end = 0 } = words[at] ?? {};
    const known = byVerb.get(folded);
    if (known === undefined || !opensClause(text, start) || isGoverned(text.slice(Math.max(0, start - 80), start))) return [];
    const after = fold(text.slice(end, end + 40)).text;
    const asking = known.find(({ behind }) => behind?.test(after) ?? true);
    return asking === undefined ? [] : [{ start, end, action: asking.action, kind: asking.kind }];
  });
}

/** “When you book a service or …”: the verb behind “or” is one that you do, not one you are asked for. */
export function isGoverned(before: string): boolean {
  return /\b(?:you|we|they|i|he|she|who|people|customers|to)\b[^.!?:;\n]*\b(?:and|or) $/i.test(before);
}
