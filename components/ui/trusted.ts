/**
 * Lets a handler run only for what a person did. A script of the page can forge events, but not `isTrusted`.
 * `handler` gets the event; forged events are dropped without a word.
 */
export function trusted<HandledEvent extends Event>(handler: (event: HandledEvent) => void): (event: HandledEvent) => void {
  return (event) => {
    if (event.isTrusted) handler(event);
  };
}
