import { matches } from "../match";
import type { Post } from "../post";
import { findEndorsement, findTag, isDisclosed } from "../reading/endorsement";
import { isMentionedOnly } from "../reading/guards";
import { defineRule, type Hit } from "../rule";

/** Tags that the Commission finds too vague alone. */
const VAGUE = new Set(["spon", "spons", "sponso", "ambassador", "brandambassador"]);
const DIPLOMACY = /\b(?:embass(?:y|ies)|ambassadors? to|diploma\w*|minister|consul\w*)\b/;
/** Said outright in the post: no tag is needed then. */
const SAID =
  /\b(?:for free|free of charge|in exchange for|at no cost|without charge|(?:my|our|her|his|their) employer|i work (?:for|at)|works? for us|our employee)\b/;
/** A reader is told to post under a tag for a chance to win: the tag alone has to say that it is a contest. */
const TAGGED_ENTRY =
  /\b(?:post|share|upload|tweet|tag)\b[^!?\n]{0,80}?\b(?:with|using|use|under|and)\b (?:the |our )?(?:hashtag |tag )?(#\w+)[^!?\n]{0,80}?\b(?:win|enter|winners?|prizes?|giveaway|sweepstakes|drawing|for a chance)\b|\b(?:win|enter|for a chance)\b[^!?\n]{0,80}?\b(?:post|share|upload|tweet|tag)\b[^!?\n]{0,60}?\b(?:with|using|use|under)\b (?:the |our )?(?:hashtag |tag )?(#\w+)/;
const CONTEST_NAME = /contest|sweepstakes|giveaway|competition|entry/;

export const legalUsDisclosure = defineRule({
  id: "legal-us-disclosure",
  family: "legal",
  name: { fr: "Lien commercial (États-Unis)", en: "Material connection (US)" },
  severity: "off",
  whenOn: "advice",
  pack: "us-disclosure",
  languages: ["en"],
  message: {
    fr: "À vérifier : dites le lien commercial dans le texte, par exemple « #ad »",
    en: "Check: disclose the connection in the post itself, such as #ad or “sponsored”",
  },
  variants: {
    weak: {
      fr: "À vérifier : {found} seul ne dit pas le lien commercial ; préférez « #ad »",
      en: "Check: {found} alone does not disclose it; prefer #ad or “sponsored”",
    },
    contest: {
      fr: "À vérifier : {found} ne dit pas que c’est un concours (#contest, #sweepstakes)",
      en: "Check: {found} does not say it is a contest (#contest, #sweepstakes)",
    },
  },
  why: {
    fr: "Aux États-Unis, argent, cadeau, emploi ou concours doivent se voir sans chercher, dans la publication elle-même.",
    en: "In the US, pay, gifts, jobs and contest entries must be hard to miss, in the post itself.",
  },
  question: { fr: "Qu’a reçu la personne qui recommande ?", en: "What did the person who recommends it receive?" },
  source: {
    title: {
      fr: "US Federal Trade Commission, Endorsement Guides, 16 CFR 255, révisés le 29 juin 2023",
      en: "US Federal Trade Commission, Endorsement Guides, 16 CFR 255, revised 29 June 2023",
    },
    seen: "2026-11-23",
  },
  lesson: 24,
  options: {},
  compile: () => findUndisclosed,
});

function* findUndisclosed(post: Post): Generator<Hit> {
  const contest = findVagueContestTag(post);
  if (contest !== undefined) yield { ...contest, variant: "contest", values: { found: post.text.slice(contest.start, contest.end) } };
  const tag = findVagueTag(post);
  const tie = tag ?? findEndorsement(post);
  if (tie === undefined || isDisclosed(post) || (tag === undefined && matches(post, SAID))) return;
  yield {
    start: tie.start,
    end: tie.end,
    ...(tag === undefined ? {} : { variant: "weak", values: { found: post.text.slice(tag.start, tag.end) } }),
  };
}

/** `#sweeps`, or the tag that entrants are to use when it does not name the contest. */
function findVagueContestTag(post: Post) {
  const { hashtags, folded } = post;
  if (hashtags.length === 0 || hashtags.some(({ name }) => CONTEST_NAME.test(name.toLowerCase()))) return undefined;
  const sweeps = hashtags.find(({ name }) => /^sweeps$/i.test(name));
  const asked = sweeps === undefined && post.mayHold(TAGGED_ENTRY) ? TAGGED_ENTRY.exec(folded.text) : null;
  const name = (asked?.[1] ?? asked?.[2])?.slice(1);
  const found = sweeps ?? hashtags.find((tag) => name !== undefined && tag.name.toLowerCase() === name);
  if (found === undefined || (asked !== null && isMentionedOnly(post, asked.index, asked.index + asked[0].length))) return undefined;
  return { start: found.start, end: found.end };
}

function findVagueTag(post: Post) {
  const tag = findTag(post, VAGUE);
  return tag === undefined || matches(post, DIPLOMACY) ? undefined : tag;
}
