import type { JSX } from "preact";
import type { PanelTranslator } from "../../lib/i18n";
import type { PanelState, SheetFieldView } from "../../lib/panel";
import { Button, Icon, trusted } from "../ui";
import { fromLocal, toLocal } from "./local-time";

const BODY_ID = "ligne-sheet";

/** What the post is for, whom, under which pillar, and when: folded to one line, chosen by the author, suggested by the text. */
export function DraftSheet({ t, state }: { readonly t: PanelTranslator; readonly state: PanelState }): JSX.Element | null {
  const view = state.sheetView.value;
  if (view === undefined) return null;
  const isOpen = state.sheetOpen.value;
  const chosen = view.fields.flatMap((field) => (field.chosen === undefined ? [] : [nameOf(field, field.chosen, t)]));
  const summary = [...chosen, ...(view.plannedAt === undefined ? [] : [t.dateTime(Date.parse(view.plannedAt))])].join(" · ");
  return (
    <section class="draft-sheet" data-open={isOpen}>
      <h3>
        <button
          type="button"
          class="draft-sheet-head"
          aria-expanded={isOpen}
          aria-controls={BODY_ID}
          onClick={trusted(() => state.toggleSheet())}
        >
          <span class="draft-sheet-title">{t("sheet.title")}</span>
          <span class="draft-sheet-summary" dir="auto">
            {isOpen ? "" : summary || t("sheet.empty")}
          </span>
          <Icon name="chevron" size={14} />
        </button>
      </h3>
      {isOpen && (
        <div class="draft-sheet-body" id={BODY_ID}>
          {view.fields.map((field) => (
            <SheetRow key={field.field} t={t} view={field} onChoose={(id) => state.setSheetField(field.field, id)} />
          ))}
          <label class="field">
            <span>{t("sheet.planned")}</span>
            <input
              type="datetime-local"
              value={toLocal(view.plannedAt)}
              onChange={trusted((event: Event) => {
                if (event.currentTarget instanceof HTMLInputElement) state.setPlannedAt(fromLocal(event.currentTarget.value));
              })}
            />
          </label>
        </div>
      )}
    </section>
  );
}

interface SheetRowProps {
  readonly t: PanelTranslator;
  readonly view: SheetFieldView;
  onChoose(id: string | undefined): void;
}

function SheetRow({ t, view, onChoose }: SheetRowProps): JSX.Element {
  const { field, options, chosen, suggested } = view;
  const word = t(`sheet.${field}`);
  // A choice that the charter offers no more is still said, because the rules go by it.
  const isGone = chosen !== undefined && !options.some(({ id }) => id === chosen);
  return (
    <div class="draft-sheet-row" data-field={field}>
      <label class="field">
        <span>{word}</span>
        <select
          value={chosen ?? ""}
          onChange={trusted((event: Event) => {
            if (event.currentTarget instanceof HTMLSelectElement) onChoose(event.currentTarget.value || undefined);
          })}
        >
          <option value="">{t("sheet.none")}</option>
          {options.map(({ id }) => (
            <option key={id} value={id}>
              {nameOf(view, id, t)}
            </option>
          ))}
          {isGone && <option value={chosen}>{chosen}</option>}
        </select>
      </label>
      {suggested !== undefined && (
        <Button
          look="link"
          label={t("sheet.suggestedNamed", { name: nameOf(view, suggested, t), field: word })}
          onPress={() => onChoose(suggested)}
        >
          {t("sheet.suggested", { name: nameOf(view, suggested, t) })}
        </Button>
      )}
    </div>
  );
}

function nameOf({ field, options }: SheetFieldView, id: string, t: PanelTranslator): string {
  const name = options.find((option) => option.id === id)?.name;
  if (field !== "stage") return name ?? id;
  return id === "awareness" || id === "consideration" || id === "conversion" || id === "loyalty" ? t(`sheet.stage.${id}`) : id;
}
