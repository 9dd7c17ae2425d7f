import type { Charter } from "../../charter";
import { FREEZE_RULE } from "../freeze";
import { termSet } from "../match/terms";
import { daysOf } from "../reading/instant";
import { endOf } from "../reading/past";
import { defineRule, type Hit } from "../rule";
import { wordsOf } from "../words-of";

type Crisis = Charter["crisis"];

/** Speaks of an empty draft too, so that it is said before a word is written; at `block`, unless the charter names another severity. */
export const crisisFreeze = defineRule({
  id: FREEZE_RULE,
  family: "crisis",
  name: { fr: "Gel de crise", en: "Crisis freeze" },
  severity: "off",
  whenOn: "must",
  wanted: ({ crisis }) => crisis.freeze,
  languages: "any",
  message: {
    fr: "Ne publiez rien pour l’instant : le gel de crise est en place",
    en: "Publish nothing for now: the crisis freeze is on",
  },
  variants: {
    call: {
      fr: "Ne publiez rien, appelez {person} : le gel de crise est en place",
      en: "Publish nothing, call {person}: the crisis freeze is on",
    },
    until: {
      fr: "Ne publiez rien jusqu’au {jour} inclus : le gel de crise est en place",
      en: "Publish nothing until {day} is over: the crisis freeze is on",
    },
    "until-call": {
      fr: "Ne publiez rien jusqu’au {jour} inclus, appelez {person} : gel de crise",
      en: "Publish nothing until {day} is over, call {person}: crisis freeze",
    },
    allowed: {
      fr: "Faites relire avant d’envoyer : ce sujet est permis, mais le gel de crise est en place",
      en: "Have it read before you send it: the topic is allowed, but the crisis freeze is on",
    },
  },
  why: {
    fr: "En pleine crise, une publication ordinaire passe pour de l’indifférence ; la charte dit d’attendre.",
    en: "In the middle of a crisis an ordinary post looks like indifference; the charter says to wait.",
  },
  question: { fr: "Qui a donné son accord pour que cela parte ?", en: "Who has agreed that this goes out?" },
  source: {
    title: {
      fr: "Le gel de crise de la charte : pourquoi, jusqu’à quand, ce qui peut encore sortir",
      en: "The charter’s crisis freeze: why, until when, what may still go out",
    },
  },
  lesson: 27,
  options: {},
  compile: (_options, { builtins, crisis }) => {
    if (!crisis.freeze) return undefined;
    const allowed = termSet(
      crisis.freezeAllows.map((term) => [term, true] as const),
      { plurals: true },
    );
    const statement = plainWords(crisis.holdingStatement ?? "");
    const held: Omit<Hit, "start" | "end"> = {
      ...spoken(crisis),
      ...(Object.hasOwn(builtins, FREEZE_RULE) && builtins[FREEZE_RULE]?.severity !== undefined ? {} : { severity: "block" }),
    };
    return function* (post, context) {
      if (isOver(crisis, context.sheet?.plannedAt ?? context.now)) return;
      const place = endOf(post) ?? { start: 0, end: 0 };
      if (statement !== "" && plainWords(post.text) === statement) return;
      const isAllowed = allowed.find(post).length > 0;
      yield { ...held, ...place, ...(isAllowed && { variant: "allowed", severity: "advice" }) };
    };
  },
});

/** What it says and why, in the charter's own words where it has any. */
function spoken({ contacts, freezeReason, freezeUntil }: Crisis): Pick<Hit, "variant" | "values" | "why"> {
  const [first] = contacts.toSorted((a, b) => (a.order ?? 50) - (b.order ?? 50));
  const parts = [...(freezeUntil === undefined ? [] : ["until"]), ...(first === undefined ? [] : ["call"])];
  return {
    ...(parts.length > 0 && { variant: parts.join("-") }),
    values: {
      person: [first?.name, first?.phone].filter(Boolean).join(", "),
      jour: inWords(freezeUntil, "fr-FR"),
      day: inWords(freezeUntil, "en-GB"),
    },
    ...(freezeReason !== undefined && { why: freezeReason }),
  };
}

/** Whether the last day of the freeze is before that of this moment, ISO 8601; a moment that cannot be read ends nothing. */
function isOver({ freezeUntil }: Crisis, moment: string): boolean {
  return freezeUntil !== undefined && daysOf(moment) !== undefined && moment.slice(0, 10) > freezeUntil;
}

function inWords(day: string | undefined, locale: string): string {
  const days = daysOf(day ?? "");
  return days === undefined ? "" : new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(days * 86_400_000);
}

function plainWords(text: string): string {
  return wordsOf(text, { start: 0, end: text.length });
}
