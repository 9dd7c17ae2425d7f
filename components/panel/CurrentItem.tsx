import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { CommandState } from "../../lib/panel";

export interface CurrentItemProps {
  /** The remark's key. */
  readonly id: string;
  readonly commands: CommandState | undefined;
  readonly children: ComponentChildren;
}

/** A remark in its list, marked and brought into view while the keyboard commands act on it; the focus in it makes it so. */
export function CurrentItem({ id, commands, children }: CurrentItemProps): JSX.Element {
  const item = useRef<HTMLLIElement>(null);
  const isCurrent = commands?.current.value === id;
  useEffect(() => {
    if (isCurrent) item.current?.scrollIntoView?.({ block: "nearest" });
  }, [isCurrent]);
  return (
    <li ref={item} aria-current={isCurrent ? "true" : undefined} onFocusIn={() => !isCurrent && commands?.follow(id)}>
      {children}
    </li>
  );
}
