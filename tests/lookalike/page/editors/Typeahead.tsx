/** @jsxImportSource react */
import { useState } from "react";
import { Floating } from "../Floating";
import { has } from "../flags";
import { say } from "../locale";

export interface TypeaheadState {
  readonly open: boolean;
  readonly active: number;
  readonly names: readonly string[];
  choose(index: number): void;
  /** Whether the list took the key. */
  onKey(event: Pick<KeyboardEvent, "key" | "preventDefault">): boolean;
}

/** The list after @; with the flag also after #, and then it takes the arrow keys and Enter. */
export function useTypeahead(before: string, insert: (name: string) => void): TypeaheadState {
  const greedy = has("typeahead");
  const [active, setActive] = useState(0);
  const [dismissed, setDismissed] = useState("");
  const trigger = (greedy ? /[@#][\p{L}\p{N}_]*$/u : /@[\p{L}\p{N}_]*$/u).exec(before)?.[0];
  const open = trigger !== undefined && before !== dismissed;
  const names = [say("mentionFirst"), say("mentionSecond")];
  const choose = (index: number) => {
    insert(names[index] ?? "");
    setActive(0);
  };
  const onKey: TypeaheadState["onKey"] = (event) => {
    if (!open) return false;
    if (event.key === "Escape") setDismissed(before);
    if (!greedy) return false;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      setActive((active + (event.key === "ArrowDown" ? 1 : names.length - 1)) % names.length);
    } else if (event.key === "Enter") choose(active);
    else return false;
    event.preventDefault();
    return true;
  };
  return { open, active, names, choose, onKey };
}

export function Typeahead({ open, active, names, choose }: TypeaheadState) {
  if (!open) return null;
  return (
    <Floating>
      <div role="listbox" aria-label={say("mentions")} className="typeahead">
        {names.map((name, index) => (
          <div
            key={name}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(index)}
          >
            {name}
          </div>
        ))}
      </div>
    </Floating>
  );
}
