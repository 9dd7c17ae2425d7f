import type { SenderLike } from "./messages";

type Listener = (message: unknown, sender: SenderLike) => undefined | Promise<unknown>;
type BareListener = (message: unknown, sender: SenderLike, answer: (value: unknown) => void) => true | undefined;

/** `runtime.onMessage` as every browser has it. */
export interface BareMessages {
  addListener(listener: BareListener): void;
  removeListener(listener: BareListener): void;
}

/**
 * Listeners that answer with a promise, told to the browser by the callback that all of them know. One that says nothing leaves the
 * answer to others; one that fails answers with nothing, so that whoever asked does not wait.
 */
export function answering(messages: BareMessages) {
  const bare = new Map<Listener, BareListener>();
  return {
    addListener(listener: Listener): void {
      const wrapped: BareListener = (message, sender, answer) => {
        const promise = listener(message, sender);
        if (promise === undefined) return undefined;
        promise.then(answer, () => answer(undefined));
        return true;
      };
      bare.set(listener, wrapped);
      messages.addListener(wrapped);
    },
    removeListener(listener: Listener): void {
      const wrapped = bare.get(listener);
      if (wrapped) messages.removeListener(wrapped);
      bare.delete(listener);
    },
  };
}
