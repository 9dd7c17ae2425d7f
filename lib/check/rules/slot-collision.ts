import type { Charter } from "../../charter";
import { daysOf } from "../reading/instant";
import { endOf, pastOf } from "../reading/past";
import { defineRule, type Hit } from "../rule";

type Rhythm = Charter["rhythm"];

export const slotCollision = defineRule({
  id: "slot-collision",
  family: "history",
  name: { fr: "Créneau déjà pris", en: "Slot already taken" },
  severity: "off",
  whenOn: "advice",
  wanted: ({ rhythm }) => (rhythm.minGapHours ?? 0) > 0 || rhythm.quietHours !== undefined || rhythm.blackout.length > 0,
  languages: "any",
  message: {
    fr: "Décalez l’heure : une autre publication est à moins de {hours} h",
    en: "Move the time: another post is less than {hours} hours away",
  },
  variants: {
    quiet: {
      fr: "Décalez l’heure : {heure} tombe dans les heures calmes ({de}–{a})",
      en: "Move the time: {time} falls in the quiet hours ({from}–{to})",
    },
    blackout: {
      fr: "Changez de jour : la charte ne publie rien ce jour-là",
      en: "Choose another day: the charter publishes nothing on that one",
    },
  },
  why: {
    fr: "La charte laisse à chaque publication le temps d’être vue, et garde des heures et des jours sans rien.",
    en: "The charter leaves every post time to be seen, and keeps some hours and days free.",
  },
  source: {
    title: {
      fr: "Le rythme de la charte : écart entre publications, heures calmes, jours sans publication",
      en: "The charter’s rhythm: gap between posts, quiet hours, days without posts",
    },
  },
  lesson: 33,
  options: {},
  compile: (_options, { rhythm }) => {
    if ((rhythm.minGapHours ?? 0) === 0 && rhythm.quietHours === undefined && rhythm.blackout.length === 0) return undefined;
    return function* (post, context) {
      const place = endOf(post);
      if (place === undefined) return;
      const when = context.sheet?.plannedAt ?? context.now;
      if (daysOf(when) === undefined) return;
      const fault =
        blackoutOn(rhythm, when.slice(0, 10)) ??
        quietAt(rhythm, context.sheet?.plannedAt) ??
        (when.length > 10 && isTooNear(rhythm, pastOf(context)) ? { values: { hours: rhythm.minGapHours ?? 0 } } : undefined);
      if (fault !== undefined) yield { ...place, ...fault };
    };
  },
});

type Fault = Pick<Hit, "variant" | "values" | "why">;

function blackoutOn({ blackout }: Rhythm, day: string): Fault | undefined {
  const found = blackout.find(({ from, to }) => day >= from && day <= (to ?? from));
  return found && { variant: "blackout", ...(found.reason === undefined ? {} : { why: found.reason }) };
}

/** Quiet hours are local; a time that was not planned, or is written as UTC, does not tell what the clock on the wall says. */
function quietAt({ quietHours }: Rhythm, plannedAt: string | undefined): Fault | undefined {
  const time = /[T ](\d\d:\d\d)(?!.*z$)/i.exec(plannedAt ?? "")?.[1];
  if (quietHours === undefined || time === undefined) return undefined;
  const { from, to } = quietHours;
  const isQuiet = from <= to ? time >= from && time < to : time >= from || time < to;
  return isQuiet ? { variant: "quiet", values: { time, from, to, heure: inFrench(time), de: inFrench(from), a: inFrench(to) } } : undefined;
}

/** `08:30` as French writes it: « 8 h 30 ». */
function inFrench(time: string): string {
  const [hours, minutes] = time.split(":");
  return `${Number(hours)}\u00a0h${minutes === "00" ? "" : `\u00a0${minutes}`}`;
}

function isTooNear({ minGapHours = 0 }: Rhythm, posts: ReturnType<typeof pastOf>): boolean {
  return posts?.some(({ age }) => Math.abs(age) * 24 < minGapHours - 1e-6) === true;
}
