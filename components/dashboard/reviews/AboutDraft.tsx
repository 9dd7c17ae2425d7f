import type { ComponentChildren, JSX } from "preact";
import type { PagesTranslator } from "../../../lib/i18n";
import type { EntryOf, ReviewSheet } from "../../../lib/review";
import { SeverityMark } from "../../ui";

export interface AboutDraftProps {
  readonly t: PagesTranslator;
  readonly entry: EntryOf<"submitted">;
}

/** What came with the text: the author's note, the sheet, the image in words, and what was done with the remarks. */
export function AboutDraft({ t, entry }: AboutDraftProps): JSX.Element {
  const { note, image, sheet, findings, charter } = entry;
  const fixed = findings.filter(({ outcome }) => outcome === "fixed");
  const ignored = findings.filter(({ outcome }) => outcome === "ignored");
  return (
    <section class="desk-about" aria-label={t("desk.about")}>
      <Part title={t("desk.note")}>
        <p class={note === undefined ? "quiet" : "desk-said"} dir="auto">
          {note ?? t("desk.note.none")}
        </p>
      </Part>
      <Part title={t("desk.treated")}>
        {fixed.length + ignored.length === 0 && <p class="quiet">{t("desk.treated.none")}</p>}
        {fixed.length > 0 && <p>{t("desk.treated.fixed", { count: fixed.length })}</p>}
        {ignored.length > 0 && (
          <>
            <p>{t("desk.treated.ignored")}</p>
            <ul class="desk-ignored">
              {ignored.map((finding) => (
                <li key={`${finding.ruleId} ${finding.start} ${finding.message}`}>
                  <SeverityMark severity={finding.severity} word={finding.message} />
                  {finding.reason !== undefined && (
                    <span class="desk-why" dir="auto">
                      {t("desk.treated.why", { reason: finding.reason })}
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
      </Part>
      <Part title={t("desk.sheet")}>
        <SheetFacts t={t} sheet={sheet} />
      </Part>
      <Part title={t("desk.image")}>
        <p class={image === undefined ? "quiet" : "desk-said"} dir="auto">
          {image ?? t("desk.image.none")}
        </p>
      </Part>
      <p class="quiet desk-charter">{t("desk.charter", charter)}</p>
    </section>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <div class="desk-part">
      <h3>{title}</h3>
      {children}
    </div>
  );
}

function SheetFacts({ t, sheet }: { readonly t: PagesTranslator; readonly sheet: ReviewSheet }): JSX.Element {
  const named = (chosen: { readonly id: string; readonly name?: string | undefined } | undefined) => chosen?.name ?? chosen?.id;
  const planned = sheet.plannedAt === undefined ? undefined : t.dateTime(Date.parse(sheet.plannedAt));
  const stage = sheet.stage === undefined ? undefined : t(`desk.stage.${sheet.stage}`);
  const facts = [
    ["objective", named(sheet.objective)],
    ["stage", stage],
    ["pillar", named(sheet.pillar)],
    ["audience", named(sheet.audience)],
    ["planned", planned],
  ] as const;
  const filled = facts.filter(([, value]) => value !== undefined);
  if (filled.length === 0) return <p class="quiet">{t("desk.sheet.none")}</p>;
  return (
    <dl class="facts">
      {filled.map(([field, value]) => (
        <div key={field}>
          <dt>{t(`desk.sheet.${field}`)}</dt>
          <dd dir="auto">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
