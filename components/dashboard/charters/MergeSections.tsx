import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import type { MergeSection, Side } from "../../../lib/charter";
import type { CharterMerge, MergeChoice } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";
import { Button } from "../../ui";
import { ChangeList } from "./ChangeList";
import { ErrorList } from "./ErrorList";
import { sectionName } from "./names";

/** The sections in which two charters differ, the difference in words, and which of the two is taken. */
export function MergeSections({ t, merging }: { readonly t: PagesTranslator; readonly merging: CharterMerge }): JSX.Element | null {
  const view = merging.view.value;
  const [isTried, setTried] = useState(false);
  if (view.status === "closed") return null;
  const { sections, choices } = view;
  if (sections.length === 0) return <p role="status">{t("merge.same", { name: view.name })}</p>;
  const isTaken = [...choices.values()].some(
    (choice) => choice === "theirs" || (typeof choice !== "string" && [...choice.values()].includes("theirs")),
  );
  return (
    <div class="merge-sections">
      <h4>{t("merge.title", { name: view.name })}</h4>
      <p class="quiet">
        {t("merge.count", { count: sections.length })}
        {view.isDraft && ` · ${t("merge.draft")}`}
      </p>
      <div class="charter-ways">
        <Button look="secondary" onPress={() => merging.chooseAll("theirs")}>
          {t("merge.allTheirs")}
        </Button>
        <Button look="secondary" onPress={() => merging.chooseAll("mine")}>
          {t("merge.allMine")}
        </Button>
      </div>
      {sections.map((section) => (
        <SectionChoice
          key={section.section}
          t={t}
          section={section}
          choice={choices.get(section.section) ?? "mine"}
          onChoose={(choice) => merging.choose(section.section, choice)}
        />
      ))}
      <div role="status">
        {view.refused.length > 0 && (
          <div class="notice" data-tone="bad">
            <p class="notice-title">{t("merge.refused")}</p>
            <ErrorList t={t} errors={view.refused} />
          </div>
        )}
        {isTried && !isTaken && <p class="field-error">{t("merge.nothing")}</p>}
      </div>
      <div class="charter-ways">
        <Button
          look="primary"
          onPress={() => {
            setTried(true);
            if (isTaken) void merging.write(t.language);
          }}
        >
          {t("merge.do")}
        </Button>
        <Button look="secondary" onPress={() => merging.close()}>
          {t("merge.leave")}
        </Button>
      </div>
    </div>
  );
}

interface SectionChoiceProps {
  readonly t: PagesTranslator;
  readonly section: MergeSection;
  readonly choice: MergeChoice;
  onChoose(choice: MergeChoice): void;
}

function SectionChoice({ t, section, choice, onChoose }: SectionChoiceProps): JSX.Element {
  const id = useId();
  const { entries } = section;
  const name = sectionName(section.section, t);
  const byEntry = typeof choice === "string" ? undefined : choice;
  const radio = (isOn: boolean, label: string, pick: () => void, group: string) => (
    <label>
      <input type="radio" name={group} checked={isOn} onChange={pick} />
      {label}
    </label>
  );
  const sideOf = (entry: string): Side => byEntry?.get(entry) ?? "mine";
  return (
    <fieldset class="merge-section" data-section={section.section} data-taken={choice === "theirs" || byEntry !== undefined}>
      <legend>{name}</legend>
      <div class="merge-sides">
        {radio(choice === "mine", t("merge.keep"), () => onChoose("mine"), id)}
        {radio(choice === "theirs", t("merge.take"), () => onChoose("theirs"), id)}
        {entries && entries.length > 0 && radio(byEntry !== undefined, t("merge.byEntry"), () => onChoose(byEntry ?? new Map()), id)}
      </div>
      {byEntry !== undefined &&
        entries?.map((entry) => (
          <fieldset key={entry.id} class="merge-entry" data-entry={entry.id}>
            <legend>
              <bdi>{entry.name}</bdi> <span class="quiet">{t(`merge.entry.${entry.where}`)}</span>
            </legend>
            <div class="merge-sides">
              {(["mine", "theirs"] as const).map((side) =>
                radio(
                  sideOf(entry.id) === side,
                  t(side === "mine" ? "merge.keep" : "merge.take"),
                  () => onChoose(new Map([...byEntry, [entry.id, side]])),
                  `${id}-${entry.id}`,
                ),
              )}
            </div>
          </fieldset>
        ))}
      {section.changes.length === 0 ? (
        <p class="quiet">{t("merge.unnamed")}</p>
      ) : (
        <details open={section.changes.length <= 8}>
          <summary>{t("merge.differences", { count: section.changes.length })}</summary>
          <ChangeList t={t} changes={section.changes} />
        </details>
      )}
    </fieldset>
  );
}
