import type { ComponentChildren, JSX } from "preact";
import type { PanelTranslator } from "../../lib/i18n";
import type { PanelState, Phase, WaysOut } from "../../lib/panel";
import { Button } from "../ui";
import { CleanMessage } from "./CleanMessage";
import { PasteOffer } from "./PasteOffer";
import { PickOffer } from "./PickMessage";

interface MessageProps {
  readonly t: PanelTranslator;
  readonly state: PanelState;
  readonly ways: WaysOut | undefined;
}
type Speaking = Exclude<Phase, "findings">;

/** What the panel says in its middle when it has no remarks to show: what is going on and the next step. */
export function PhaseMessage({
  t,
  state,
  ways,
  phase,
}: {
  readonly t: PanelTranslator;
  readonly state: PanelState;
  readonly ways?: WaysOut | undefined;
  readonly phase: Speaking;
}): JSX.Element {
  switch (phase) {
    case "absent":
      return <AbsentMessage t={t} state={state} ways={ways} />;
    case "starting":
      return <Words title={t("starting.title")} body={t("starting.body")} />;
    case "empty":
      return <Words title={t("empty.title")} body={t("empty.body")} />;
    case "waiting":
      return <Words title={t("waiting.title")} body={t("waiting.body")} />;
    case "charter-unreadable":
      return <Words title={t("charter.title")} body={t("charter.body")} />;
    case "paused":
      return (
        <Words title={t("paused.title")} body={t("paused.body")}>
          <Button look="primary" icon="play" onPress={() => state.setPaused(false)}>
            {t("paused.resume")}
          </Button>
        </Words>
      );
    case "unreadable":
      return <UnreadableMessage t={t} state={state} ways={ways} />;
    case "clean":
    case "clean-form":
      return <CleanMessage t={t} judged={phase === "clean"} parts={state.substance.value} />;
  }
}

/** Nothing was checked, and what to do; silent while the reader points at the field, for then that is told instead. */
function UnreadableMessage({ t, state, ways }: MessageProps): JSX.Element | null {
  if (state.picking.value !== "idle") return null;
  const composer = state.composer.value;
  const reason = composer.status === "unreadable" ? composer.reason : "unknown-structure";
  const isUnreadSurface = reason === "unread-surface";
  return (
    <Words title={t(isUnreadSurface ? "unreadable.unread-surface.title" : "unreadable.title")} body={t(`unreadable.${reason}`)}>
      {!isUnreadSurface && <p class="message-body">{t("unreadable.try")}</p>}
      <p class="message-strong">{t(isUnreadSurface ? "unreadable.unread-surface.honest" : "unreadable.honest")}</p>
      <PickOffer t={t} state={state} />
      <PasteOffer t={t} ways={ways} />
    </Words>
  );
}

/** Nothing is read and nothing is wrong: where the text is, or that none is here. */
function AbsentMessage({ t, state, ways }: MessageProps): JSX.Element {
  const composer = state.composer.value;
  const reason = composer.status === "absent" ? composer.reason : undefined;
  if (reason === undefined || reason === "elsewhere") {
    return (
      <Words title={t("absent.title")} body={t("absent.body")}>
        <PasteOffer t={t} ways={ways} />
      </Words>
    );
  }
  return (
    <Words title={t(`absent.${reason}.title`)} body={t(`absent.${reason}.body`)}>
      {reason === "waiting" && <PickOffer t={t} state={state} />}
    </Words>
  );
}

function Words({
  title,
  body,
  children,
}: {
  readonly title: string;
  readonly body: string;
  readonly children?: ComponentChildren;
}): JSX.Element {
  return (
    <section class="message">
      <h3 class="message-title">{title}</h3>
      <p class="message-body">{body}</p>
      {children}
    </section>
  );
}
