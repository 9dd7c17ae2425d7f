/** Keys in a field of the desk: Enter is done, Shift and Enter begins a line, Escape leaves. What is being composed is left alone. */
export function fieldKeys({ done, leave }: { done(): void; leave(): void }): (event: KeyboardEvent) => void {
  return (event) => {
    if (!event.isTrusted || event.isComposing) return;
    const isDone = event.key === "Enter" && !event.shiftKey;
    if (!isDone && event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    if (isDone) done();
    else leave();
  };
}
