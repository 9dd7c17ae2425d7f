import {
  address,
  choice,
  choices,
  date,
  type FormGroup,
  line,
  lines,
  number,
  paragraph,
  ref,
  rows,
  section,
  span,
  time,
  toggle,
} from "./field";
import { FILLER, PACKS, STAGES, WEEKDAYS } from "./options";

/** When posts go out, who reads them first, what is advertised. */
export const publishing: FormGroup = {
  id: "publishing",
  sections: [
    section(
      "gate",
      choice("gate.mode", ["advise", "confirm", "approval"], { key: "gateMode" }),
      choice("filler.tolerance", ["strict", "normal", "relaxed"], { key: "tolerance" }),
      choices("filler.allowedKinds", FILLER, "filler"),
    ),
    section(
      "rhythm",
      span("rhythm.perWeek", "number"),
      rows("rhythm.slots", [choice("day", WEEKDAYS), time("time!")]),
      span("rhythm.quietHours", "time"),
      number("rhythm.minGapHours", 0, 720),
      number("rhythm.sameSubjectGapDays", 0, 365),
      rows("rhythm.blackout", [date("from!"), date("to"), line("reason")]),
    ),
    section(
      "workflow",
      choice("workflow.approval", ["never", "always", "by-severity", "by-topic", "by-level"]),
      choice("workflow.severity", ["advice", "must", "block"], { optional: true }),
      number("workflow.deadlineHours", 1, 720),
      lines("workflow.fourEyesTopics"),
      lines("workflow.checklist"),
      line("workflow.publisher"),
      rows("workflow.roles", [
        choice("role", ["author", "reviewer", "approver", "moderator", "backup"]),
        line("name!"),
        choice("level", ["new", "experienced"], { optional: true }),
      ]),
    ),
    section(
      "ads",
      toggle("ads.boosted"),
      lines("ads.mayBoost"),
      number("ads.budgetCap", 0, 1_000_000_000),
      choices("ads.objectives", STAGES, "stage"),
      lines("ads.audiences"),
      toggle("ads.reviewBeforeBoost"),
      line("ads.naming"),
      lines("ads.landingPages"),
    ),
    section(
      "contests",
      toggle("contests.allowed"),
      address("contests.rulesUrl"),
      number("contests.prizeCap", 0, 1_000_000_000),
      line("contests.legalCheck"),
    ),
    section(
      "legal",
      choices("legal.packs", PACKS, "pack"),
      rows("legal.requiredMentions", [lines("when"), line("text!")]),
      rows("legal.salesPeriods", [date("from!"), date("to!")]),
      address("legal.privacyUrl"),
      line("legal.influencerContracts"),
      paragraph("legal.notes"),
    ),
  ],
};

const sample = [paragraph("text!"), line("why"), ref("pillar", "pillars")];

/** What it brings and costs, and posts to learn from. */
export const results: FormGroup = {
  id: "results",
  sections: [
    section(
      "kpis",
      rows("kpis", [
        line("metric!"),
        line("formula"),
        number("target", 0, 1_000_000_000),
        number("max", 0, 1_000_000_000),
        choice("period", ["week", "month", "quarter", "year"], { optional: true }),
      ]),
      number("rates.internHour", 0, 1_000_000),
      number("rates.tutorHour", 0, 1_000_000),
      number("rates.marginPerCustomer", 0, 1_000_000_000),
      line("rates.attribution"),
    ),
    section("examples", rows("examples.good", sample), rows("examples.bad", sample)),
  ],
};
