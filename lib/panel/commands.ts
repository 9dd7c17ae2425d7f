import { type ReadonlySignal, signal } from "@preact/signals";
import type { CommandName } from "../messages";
import type { Card } from "./cards";
import type { PanelState } from "./state";

/** What came of a command, for whoever cannot see it. */
export type Said =
  | { readonly code: "card"; readonly card: Card; readonly place: number; readonly total: number }
  /** Nothing to go to, no ready fix on this remark, several between which the author chooses, or a remark that cannot be ignored. */
  | { readonly code: "none" | "no-fix" | "several" | "stays" };

export interface CommandState {
  /** Key of the remark that commands act on. */
  readonly current: ReadonlySignal<string | undefined>;
  readonly said: ReadonlySignal<Said | undefined>;
  run(command: CommandName): void;
  /** The reader has gone to this remark by other means. */
  follow(key: string): void;
}

interface Place {
  readonly panel: PanelState;
  readonly card: Card;
}

/**
 * The keyboard commands, on the remarks of `targets` in the order they are shown.
 * `show` brings them into view before a command acts.
 */
export function createCommands(main: PanelState, targets: () => readonly PanelState[], show: () => void): CommandState {
  const current = signal<string | undefined>(undefined);
  const said = signal<Said | undefined>(undefined);

  const places = (): readonly Place[] =>
    targets().flatMap((panel) => [...panel.openCards.value, ...panel.foldedCards.value].map((card) => ({ panel, card })));

  const goTo = (all: readonly Place[], index: number) => {
    const place = all[index];
    if (place === undefined) {
      said.value = { code: "none" };
      return;
    }
    const { panel, card } = place;
    if (!panel.foldOpen.value && panel.foldedCards.value.includes(card)) panel.toggleFold();
    current.value = card.key;
    said.value = { code: "card", card, place: index + 1, total: all.length };
    if (card.hasWords) panel.showInText(card.key);
  };

  const next = () => {
    show();
    const all = places();
    const at = all.findIndex(({ card }) => card.key === current.value);
    goTo(all, all.length === 0 ? 0 : (at + 1) % all.length);
  };

  /** The remark in front, else the first one. */
  const inFront = (all: readonly Place[]) =>
    all[
      Math.max(
        all.findIndex(({ card }) => card.key === current.value),
        0,
      )
    ];

  const apply = () => {
    const all = places();
    const place = inFront(all);
    const fixes = place?.card.suggestions.length ?? 0;
    if (place === undefined || fixes !== 1 || !place.panel.canFix) {
      show();
      if (place !== undefined) goTo(all, all.indexOf(place));
      said.value = { code: place === undefined ? "none" : fixes > 1 ? "several" : "no-fix" };
      return;
    }
    said.value = undefined;
    current.value = all[all.indexOf(place) + 1]?.card.key;
    place.panel.applyFix(place.card.key, 0);
  };

  /** As narrowly as this remark can be ignored; the undo stands in the panel. */
  const ignore = () => {
    show();
    const all = places();
    const place = inFront(all);
    const [scope] = place?.card.scopes ?? [];
    if (place === undefined || scope === undefined || !place.panel.canIgnore) {
      if (place !== undefined) goTo(all, all.indexOf(place));
      said.value = { code: place === undefined ? "none" : "stays" };
      return;
    }
    said.value = undefined;
    current.value = all[all.indexOf(place) + 1]?.card.key;
    place.panel.ignore(place.card.key, scope);
  };

  /** One line for each command. */
  const actions: Readonly<Record<CommandName, () => void>> = {
    "toggle-panel": () => (main.expanded.value ? main.collapse() : main.expand()),
    "next-finding": next,
    "apply-fix": apply,
    "ignore-remark": ignore,
  };

  return {
    current,
    said,
    run: (command) => actions[command](),
    follow: (key) => {
      current.value = key;
      said.value = undefined;
    },
  };
}
