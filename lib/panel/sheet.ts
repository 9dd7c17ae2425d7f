import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Charter } from "../charter";
import type { DraftSheet } from "../check";
import { shorten } from "./cards";
import type { CharterView, ComposerView } from "./inputs";
import type { Keeping } from "./keeping";
import type { Rested } from "./reading";
import { active, suggestSheet } from "./suggest-sheet";

export const STAGES = ["awareness", "consideration", "conversion", "loyalty"] as const;
/** Field of the sheet → where it goes. */
const FIELDS = { objective: "objectiveId", stage: "stage", pillar: "pillarId", audience: "personaId" } as const;
export type SheetField = keyof typeof FIELDS;

/** One field: what may be chosen, what is chosen, what the text suggests. A stage has no name: the screen puts it into words. */
export interface SheetFieldView {
  readonly field: SheetField;
  readonly options: readonly { readonly id: string; readonly name?: string }[];
  readonly chosen?: string;
  readonly suggested?: string;
}

export interface SheetView {
  readonly fields: readonly SheetFieldView[];
  /** ISO 8601 with its zone. */
  readonly plannedAt?: string;
}

export interface SheetState {
  /** Nothing while the charter asks for none of it, or no draft is read. */
  readonly sheetView: ReadonlySignal<SheetView | undefined>;
  readonly sheetOpen: ReadonlySignal<boolean>;
  toggleSheet(): void;
  /** Chooses, or with nothing takes the choice back. An objective brings its stage along. */
  setSheetField(field: SheetField, id: string | undefined): void;
  /** @param at ISO 8601 with its zone */
  setPlannedAt(at: string | undefined): void;
}

const LONGEST_NAME = 70;

interface SheetGiven {
  readonly keeping: Keeping;
  readonly charter: ReadonlySignal<CharterView>;
  readonly composer: ReadonlySignal<ComposerView>;
  readonly rested: ReadonlySignal<Rested | undefined>;
}

/** The draft's sheet. `canKeep`: without a place to remember it in, there is none. */
export function createSheet(canKeep: boolean, { keeping, charter, composer, rested }: SheetGiven): SheetState {
  const sheetOpen = signal(false);
  const inForce = computed(() => (charter.value.status === "ready" ? charter.value.charter : undefined));
  const suggestion = computed(() => (inForce.value && rested.value ? suggestSheet(rested.value.text, inForce.value) : {}));
  const set = (change: { readonly [Key in keyof DraftSheet]?: DraftSheet[Key] | undefined }) => {
    const next = Object.entries({ ...keeping.sheet.value, ...change }).filter(([, value]) => value !== undefined);
    keeping.setSheet(Object.fromEntries(next) as DraftSheet);
  };

  return {
    sheetOpen,
    toggleSheet: () => {
      sheetOpen.value = !sheetOpen.value;
    },
    sheetView: computed(() => {
      const now = inForce.value;
      if (!canKeep || now === undefined || composer.value.status !== "reading") return undefined;
      const chosen = keeping.sheet.value;
      const fields = optionsOf(now).flatMap(({ field, options }) => {
        if (options.length === 0) return [];
        const own = chosen[FIELDS[field]];
        const guess = suggestion.value[FIELDS[field]];
        return [
          {
            field,
            options,
            ...(own !== undefined && { chosen: own }),
            ...(own === undefined && guess !== undefined && { suggested: guess }),
          },
        ];
      });
      if (fields.length === 0 && !asksWhen(now)) return undefined;
      return { fields, ...(chosen.plannedAt !== undefined && { plannedAt: chosen.plannedAt }) };
    }),
    setSheetField: (field, id) => {
      const stage = field === "objective" ? inForce.value?.objectives.find((objective) => objective.id === id)?.stage : undefined;
      set({ [FIELDS[field]]: id, ...(stage !== undefined && { stage }) });
    },
    setPlannedAt: (plannedAt) => set({ plannedAt }),
  };
}

/** Rules of the rhythm go by the day that is planned, also where a charter has nothing else to choose from. */
function asksWhen({ rhythm: { perWeek, minGapHours, quietHours, blackout } }: Charter): boolean {
  return Boolean(perWeek ?? minGapHours ?? quietHours) || blackout.length > 0;
}

function optionsOf({ objectives, pillars, personas }: Charter): readonly Pick<SheetFieldView, "field" | "options">[] {
  const goals = active(objectives).map(({ id, metric, statement }) => ({ id, name: named(metric ?? statement, id) }));
  return [
    { field: "objective", options: goals },
    { field: "stage", options: goals.length > 0 ? STAGES.map((id) => ({ id })) : [] },
    { field: "pillar", options: active(pillars).map(({ id, name }) => ({ id, name: named(name, id) })) },
    { field: "audience", options: active(personas).map(({ id, name }) => ({ id, name: named(name, id) })) },
  ];
}

function named(name: string | undefined, id: string): string {
  return shorten(name ?? id, LONGEST_NAME);
}
