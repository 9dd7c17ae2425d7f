import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { PanelTranslator } from "../../lib/i18n";
import { type Near, type PanelState, placeNear } from "../../lib/panel";
import { trusted } from "../ui";
import { FillerVerdict } from "./FillerVerdict";
import { FindingCard } from "./FindingCard";
import { ignoringOf } from "./IgnoreChoice";

interface NearCardProps {
  readonly t: PanelTranslator;
  readonly state: PanelState;
}

/** The cards of the words that are looked at, beside those words; and what a screen reader hears when the caret comes to them. */
export function NearCard({ t, state }: NearCardProps): JSX.Element {
  const near = state.near.value;
  return (
    <>
      <div class="ui-hidden" role="status">
        {near?.by === "caret" && announcement(near, t)}
      </div>
      {near && <NearDialog t={t} state={state} near={near} />}
    </>
  );
}

function NearDialog({ t, state, near }: NearCardProps & { readonly near: Near }): JSX.Element {
  const frame = useRef<HTMLDivElement>(null);
  const { anchor } = near;

  // biome-ignore lint/correctness/useExhaustiveDependencies: other cards have another height
  useLayoutEffect(() => {
    const element = frame.current;
    const window = element?.ownerDocument.defaultView;
    if (!element || !window) return;
    let waiting = 0;
    const place = () => {
      waiting = 0;
      const words = anchor();
      if (words === undefined) return state.closeNear();
      element.style.maxBlockSize = "";
      const { innerHeight: height, document } = window;
      const { offsetWidth, offsetHeight } = element;
      const panel = element.parentElement?.querySelector(".panel")?.getBoundingClientRect();
      const size = { width: document.documentElement.clientWidth, height };
      const at = placeNear(words, { width: offsetWidth, height: offsetHeight }, size, panel);
      element.dataset.side = at.side;
      element.style.maxBlockSize = `${at.room}px`;
      element.style.left = `${at.left}px`;
      element.style.top = `${at.top}px`;
    };
    const placeSoon = () => {
      waiting ||= window.requestAnimationFrame(place);
    };
    place();
    window.addEventListener("scroll", placeSoon, { capture: true, passive: true });
    window.addEventListener("resize", placeSoon);
    return () => {
      window.cancelAnimationFrame(waiting);
      window.removeEventListener("scroll", placeSoon, { capture: true });
      window.removeEventListener("resize", placeSoon);
    };
  }, [anchor, near.cards, state]);

  const isByKey = near.by === "key";
  useLayoutEffect(() => {
    if (isByKey) (frame.current?.querySelector("button") ?? frame.current)?.focus({ preventScroll: true });
  }, [isByKey]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.isComposing) return;
    // The panel would fold itself.
    event.stopPropagation();
    event.preventDefault();
    state.closeNear(true);
  };
  const onFocusOut = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && !frame.current?.contains(relatedTarget)) state.closeNear();
  };

  const note = state.cardNote.value;
  const message = t.list(near.cards.map((card) => card.message));
  return (
    <div
      class="near"
      role="dialog"
      tabIndex={-1}
      aria-label={t(near.cards.length > 1 ? "near.several" : "near.named", { message })}
      ref={frame}
      onKeyDown={trusted(onKeyDown)}
      onFocusOut={onFocusOut}
      onPointerEnter={() => state.holdNear(true)}
      onPointerLeave={() => state.holdNear(false)}
    >
      <div class="near-cards">
        {near.cards.map((card) => (
          <FindingCard
            key={card.key}
            t={t}
            card={card}
            heading="h2"
            note={note?.key === card.key ? note : undefined}
            onCopy={state.canCopy ? state.copySuggestion : undefined}
            onFix={state.canFix ? state.applyFix : undefined}
            ignoring={ignoringOf(state, card)}
            onShow={undefined}
            verdict={card.fillerKind && state.canJudge && <FillerVerdict t={t} state={state} card={card} kind={card.fillerKind} />}
          />
        ))}
      </div>
      {near.by === "caret" && <p class="near-keys">{t("near.keys")}</p>}
    </div>
  );
}

function announcement({ cards }: Near, t: PanelTranslator): string {
  const [card] = cards;
  return card ? t("near.announce", { severity: t(`severity.${card.severity}`), message: card.message }) : "";
}
