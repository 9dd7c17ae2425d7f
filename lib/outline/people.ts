import { address, date, type FormGroup, line, lines, number, numbers, paragraph, rows, section, toggle } from "./field";

/** How the Page behaves towards people: comments, customers, a crisis, contacts, private life, access, staff. */
export const people: FormGroup = {
  id: "people",
  sections: [
    section(
      "moderation",
      address("moderation.rulesUrl"),
      line("moderation.hours"),
      number("moderation.replyTargetMinutes", 1, 100_000),
      rows("moderation.templates", [line("intent!"), paragraph("text!")]),
      lines("moderation.ladder"),
      line("moderation.evidence"),
      line("moderation.trolls"),
      line("moderation.privateData"),
      line("moderation.signature"),
      line("care.escalateTo"),
      paragraph("care.reviewReply"),
      toggle("care.noIncentive"),
    ),
    section(
      "crisis",
      toggle("crisis.freeze"),
      rows("crisis.contacts", [line("name!"), line("role"), line("phone"), number("order", 1, 50)]),
      lines("crisis.triggers"),
      paragraph("crisis.holdingStatement"),
      line("crisis.spokesperson"),
      line("crisis.postMortem"),
    ),
    section(
      "lead",
      lines("lead.qualifiedIf"),
      number("lead.minimum", 1, 50),
      lines("lead.fields"),
      line("lead.routing"),
      paragraph("lead.firstReply"),
      numbers("lead.followUpHours"),
      lines("lead.stages"),
    ),
    section(
      "privacy",
      line("privacy.photoConsent"),
      line("privacy.minors"),
      line("privacy.employees"),
      line("privacy.customerCases"),
      lines("privacy.publicContacts"),
    ),
    section(
      "team",
      paragraph("employees.personalPosts"),
      paragraph("employees.advocacy"),
      line("employees.disclosure"),
      toggle("security.twoFactor"),
      rows("security.access", [line("name!"), line("role"), date("until")]),
      lines("security.notes"),
    ),
  ],
};
