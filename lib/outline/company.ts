import { address, choice, choices, date, type FormGroup, line, lines, number, paragraph, ref, rows, section, toggle } from "./field";
import { FORMATS, SECTORS, STAGES } from "./options";

const stage = (more: { optional?: true } = {}) => choice("stage", STAGES, { key: "stage", ...more });
const archived = toggle("archived", "archived");

/** Who the company is, what it wants, for whom, and what it can prove. */
export const company: FormGroup = {
  id: "company",
  sections: [
    section(
      "identity",
      line("identity.pageName!", "pageName"),
      choice("identity.sector", SECTORS, { key: "sector" }),
      line("promise.who!", "promiseWho"),
      line("promise.what!", "promiseWhat"),
      line("promise.why", "promiseWhy"),
      line("identity.baseline"),
      line("identity.legalName"),
      rows("identity.pages", [line("name"), line("id")]),
      line("identity.handles.facebook"),
      line("identity.handles.instagram"),
      lines("identity.domains", "domains"),
      lines("identity.competitors", "competitors"),
      lines("identity.countries"),
      choices("identity.languages", ["fr", "en"], "language"),
      choice("locale", ["fr-FR", "fr-BE", "fr-CA", "fr-CH", "en-GB", "en-US"]),
      line("timezone!"),
      line("owner", "owner"),
      date("reviewedOn"),
      date("nextReview", "nextReview"),
    ),
    section(
      "purpose",
      line("purpose.mission"),
      rows("purpose.values", [line("name!"), line("howItShowsInWriting")]),
      line("positioning.angle"),
      lines("positioning.differentiators"),
      lines("positioning.enemies"),
      choice("positioning.territory", ["expert", "neighbour", "coach", "showroom"], { optional: true }),
    ),
    section(
      "objectives",
      rows(
        "objectives",
        [
          line("statement", "statement"),
          stage(),
          line("metric", "metric"),
          number("baseline", 0, 1_000_000_000),
          number("target", 0, 1_000_000_000, "target"),
          date("deadline", "deadline"),
          line("owner"),
          archived,
        ],
        { key: "objectives", ids: "objective" },
      ),
    ),
    section(
      "audiences",
      rows(
        "personas",
        [
          line("name!", "personaName"),
          choice("market", ["b2b", "b2c"], { optional: true }),
          line("situation", "situation"),
          line("region"),
          line("ageRange"),
          lines("networks"),
          lines("triggersToBuy"),
          lines("questions", "questions"),
          lines("objections"),
          lines("vocabulary", "vocabulary"),
          line("notTarget"),
          archived,
        ],
        { ids: "audience" },
      ),
    ),
    section("proofs", rows("proofs", [line("claim!"), line("evidence"), address("url"), date("validUntil")])),
  ],
};

/** What posts are about: pillars, welcome and unwelcome subjects, series and days. */
export const subjects: FormGroup = {
  id: "subjects",
  sections: [
    section(
      "pillars",
      rows(
        "pillars",
        [
          line("name", "pillarName"),
          number("share", 0, 100, "share"),
          line("purpose", "purpose"),
          lines("terms", "pillarTerms"),
          stage({ optional: true }),
          choices("formats", FORMATS, "format"),
          lines("examples"),
          ref("ctaDefault", "cta.allowed"),
          lines("goodPostIds"),
          archived,
        ],
        { ids: "pillar" },
      ),
    ),
    section(
      "topics",
      lines("topics.allowed"),
      rows(
        "topics.forbidden",
        [
          line("term!", "term"),
          line("reason", "reason"),
          choice("level", ["hint", "advice", "must", "block"], { key: "level", names: "severity" }),
        ],
        { key: "forbidden" },
      ),
      rows("topics.sensitive", [line("term!", "term"), line("escalateTo", "escalateTo")], { key: "sensitive" }),
      choice("topics.newsPolicy", ["never", "own-sector", "case-by-case"]),
      toggle("topics.politicsReligion"),
      paragraph("topics.electionPeriod"),
    ),
    section(
      "series",
      rows("series", [line("name!"), ref("pillar", "pillars"), line("hashtag"), line("rhythm"), paragraph("template")]),
      rows("commemorations", [line("name!"), line("date"), line("whyUs"), line("plannedAction")]),
    ),
  ],
};
