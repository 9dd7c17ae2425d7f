import { adapterFor } from "../adapters/index";
import type { ComposerState } from "../state";
import type { PageView } from "../view";
import { followAfterPress } from "./after-press";
import { type GuardOptions, guardPublish } from "./guard";
import { expectsPublishButton, findPublishButtons, isPublishButton, type PublishPlace } from "./publish-button";

export interface PublishingOptions extends Pick<GuardOptions, "window" | "own"> {
  /**
   * A press on the button that publishes, before the page hears of it; the text has been read and told this instant. Without it
   * every press goes through unseen.
   */
  readonly onPublishPress?: GuardOptions["onPress"];
  /** Something failed while a press was looked at; the press went through. */
  readonly onGuardFault?: GuardOptions["onFault"];
}

/** What the button that publishes needs to know of the composer. */
export interface PublishingGiven {
  state(): ComposerState;
  view(): PageView;
  field(): HTMLElement | undefined;
  /** Reads the text and tells it, at once. */
  look(): void;
}

/** `unknown`: a button should be there and none was recognised; `not-yet`: an earlier step is in front, or no composer at all. */
export type PublishButton = HTMLElement | "unknown" | "not-yet";

/** The publishing button, and what came after a press on it. */
export interface Publishing {
  /** Which button that is now. */
  button(): PublishButton;
  /** What the author did in the page since the last press that was let through, but for answering what it brought. */
  actsSincePress(): number;
}

/** Watches presses on the composer's publishing button until the signal aborts. */
export function watchPublishing(options: PublishingOptions, given: PublishingGiven, signal: AbortSignal): Publishing {
  const { window, own, onPublishPress: onPress, onGuardFault: onFault = () => undefined } = options;

  const placeNow = (): PublishPlace | undefined => {
    const state = given.state();
    if (state.status === "absent" && (state.reason === undefined || state.reason === "elsewhere")) return undefined;
    const view = given.view();
    const adapter = adapterFor(view.url);
    return adapter && { adapter, view, field: given.field() };
  };

  const after = onPress && followAfterPress(window, own, signal);
  if (onPress !== undefined) {
    guardPublish(
      {
        window,
        own,
        isPublishButton: (button) => {
          const place = placeNow();
          return place !== undefined && isPublishButton(button, place);
        },
        onPress: (press) => {
          if (press.acts) given.look();
          const verdict = onPress(press);
          if (press.acts && verdict === "let") after?.begin(press.button);
          return verdict;
        },
        onFault,
      },
      signal,
    );
  }

  return {
    button() {
      const place = placeNow();
      if (place === undefined) return "not-yet";
      return findPublishButtons(place).at(-1) ?? (expectsPublishButton(place) ? "unknown" : "not-yet");
    },
    actsSincePress: () => after?.acts ?? 0,
  };
}
