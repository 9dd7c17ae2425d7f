import type { ComponentChildren, JSX } from "preact";

/** Words for screen readers only. */
export function VisuallyHidden({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return <span class="ui-hidden">{children}</span>;
}
