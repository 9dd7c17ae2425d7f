import { address, choice, type FormGroup, line, lines, number, paragraph, rows, section, toggle } from "./field";
import { FORMATS, STAGES } from "./options";

const swap = [line("use!", "use"), lines("insteadOf", "insteadOf")];
const position = ["anywhere", "end"];

/** How the company writes: its voice, its words, its French or English. */
export const writing: FormGroup = {
  id: "writing",
  sections: [
    section(
      "voice",
      choice("address", ["tu", "vous", "mixed", "none"], { key: "address" }),
      choice("voice.weName", ["nous", "on", "we", "page-name"], { key: "weName", optional: true }),
      rows(
        "voice.traits",
        [
          line("trait!", "trait"),
          line("meaning"),
          line("do", "traitDo"),
          line("dont", "traitDont"),
          paragraph("exampleGood"),
          paragraph("exampleBad"),
        ],
        { key: "traits" },
      ),
      ...["promotion", "care", "crisis", "hiring", "mourning"].map((context) => line(`voice.toneByContext.${context}`)),
      ...["funny", "formal", "respectful", "enthusiastic"].map((slider) => number(`voice.sliders.${slider}`, 1, 5)),
      toggle("voice.capitalVous"),
    ),
    section(
      "words",
      lines("lexicon.banned", "banned"),
      rows("lexicon.preferred", [...swap, line("why", "whyWord")], { key: "preferred" }),
      lines("lexicon.products", "products"),
      lines("lexicon.cliches", "cliches"),
      rows("lexicon.acronyms", [line("short!"), line("full!")]),
      rows("lexicon.jargon", swap),
    ),
    section(
      "language",
      choice("inclusive", ["none", "doublets", "epicene", "median-point", "free"]),
      lines("anglicisms.allowed"),
      rows("anglicisms.banned", swap),
      toggle("anglicisms.toubonStrict"),
      number("readability.maxSentenceWords", 5, 100),
      number("readability.hookMaxCharacters", 20, 500),
      number("readability.minEase", 0, 100),
      toggle("readability.activeVoice"),
      choice("mechanics.hours", ["spaced", "joined"]),
      choice("mechanics.ellipsis", ["…", "..."]),
      toggle("mechanics.taxIncluded"),
      number("mechanics.exclamations", 0, 100),
    ),
  ],
};

/** What a post is made of: its limits, calls to action, formats, pictures. */
export const shape: FormGroup = {
  id: "shape",
  sections: [
    section(
      "limits",
      number("length.maxCharacters", 1, 63_206, "maxCharacters"),
      number("length.foldCharacters", 20, 1_000),
      number("emoji.max", 0, 100, "emojiMax"),
      choice("emoji.policy", ["none", "few", "free"], { optional: true }),
      lines("emoji.allowed"),
      lines("emoji.banned", "emojiBanned"),
      choice("emoji.position", position, { names: "position" }),
      rows("emoji.meanings", [line("emoji!"), line("meaning!")]),
      number("hashtags.max", 0, 100, "hashtagsMax"),
      lines("hashtags.brand", "hashtagsBrand"),
      lines("hashtags.campaign"),
      lines("hashtags.banned", "hashtagsBanned"),
      toggle("hashtags.camelCase"),
      choice("hashtags.position", position, { names: "position" }),
      number("links.max", 0, 100, "linksMax"),
      choice("links.place", ["post", "first-comment"]),
      number("links.monthlyQuota", 0, 1_000),
      rows("links.utm", [line("name!", "utmName"), line("value!", "utmValue")], { key: "utm" }),
      lines("links.allowedHosts"),
      lines("links.allowedShorteners"),
    ),
    section(
      "actions",
      number("cta.max", 0, 100, "ctaMax"),
      rows(
        "cta.allowed",
        [
          line("text!", "ctaText"),
          lines("terms", "ctaTerms"),
          choice("stage", STAGES, { key: "stage", optional: true }),
          address("url", "ctaUrl"),
        ],
        { key: "ctaAllowed", ids: "action" },
      ),
      lines("cta.banned", "ctaBanned"),
    ),
    section(
      "formats",
      rows("formats", [choice("format", FORMATS, { key: "format" }), line("when"), line("length"), line("ratio"), lines("checklist")]),
    ),
    section(
      "visuals",
      toggle("visuals.altTextRequired"),
      toggle("visuals.subtitles"),
      line("visuals.photoStyle"),
      line("visuals.logo"),
      lines("visuals.colours"),
      lines("visuals.templates"),
      line("visuals.textInImage"),
      lines("visuals.forbidden"),
      line("visuals.credits"),
      line("visuals.rightsProof"),
      toggle("visuals.ai.allowed"),
      line("visuals.ai.label"),
    ),
    section(
      "others",
      lines("curation.sources"),
      line("curation.creditForm"),
      line("curation.permissionWording"),
      number("curation.share", 0, 100),
      rows("mentions.handles", [line("name!"), line("handle!")]),
      line("mentions.order"),
      toggle("mentions.customersNeedConsent"),
    ),
  ],
};
