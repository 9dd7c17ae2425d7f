import type { JSX } from "preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { FillerKind } from "../../lib/check";
import type { PanelTranslator } from "../../lib/i18n";
import type { Card, FillerHelp, PanelState } from "../../lib/panel";
import { Button } from "../ui";
import { SaidNote } from "./FillerNotes";
import { KeepForm } from "./KeepForm";

export interface FillerVerdictProps {
  readonly t: PanelTranslator;
  readonly state: PanelState;
  readonly card: Card;
  readonly kind: FillerKind;
}

/** What the author makes of a remark: keep the post, wrong alert, good catch; and how it is judged. */
export function FillerVerdict({ t, state, card, kind }: FillerVerdictProps): JSX.Element {
  const [open, setOpen] = useState<"keep" | "learn" | undefined>(undefined);
  const row = useRef<HTMLDivElement>(null);
  const keepId = useId();
  const learnId = useId();
  const help = state.fillerHelp.value;
  const said = state.verdicts.value.find((note) => note.kind === kind);
  const attention = state.attention.value;
  const isWanted = said === undefined && attention?.kind === kind && attention.place === "card";
  useLayoutEffect(() => {
    if (!isWanted) return;
    row.current?.querySelector("button")?.focus();
    state.attended();
  }, [isWanted, state]);

  const { message } = card;
  const toggle = (part: "keep" | "learn") => setOpen(open === part ? undefined : part);
  return (
    <fieldset class="verdict">
      <legend class="ui-hidden">{t("verdict.ask")}</legend>
      {said ? (
        <SaidNote t={t} state={state} note={said} />
      ) : (
        <div class="verdict-row" ref={row}>
          <Button expanded={open === "keep"} controls={keepId} label={t("verdict.keepNamed", { message })} onPress={() => toggle("keep")}>
            {t("verdict.keep")}
          </Button>
          <Button
            label={t("verdict.wrongAlertNamed", { message })}
            onPress={(event) => state.sayVerdict(kind, "wrongAlert", { byKeyboard: event.detail === 0 })}
          >
            {t("verdict.wrongAlert")}
          </Button>
          <Button
            label={t("verdict.fillerNamed", { message })}
            onPress={(event) => state.sayVerdict(kind, "filler", { byKeyboard: event.detail === 0 })}
          >
            {t("verdict.filler")}
          </Button>
          <Button
            expanded={open === "learn"}
            controls={learnId}
            label={t("verdict.learnNamed", { message })}
            onPress={() => toggle("learn")}
          >
            {t("verdict.learn")}
          </Button>
        </div>
      )}
      <div id={keepId} hidden={open !== "keep" || said !== undefined}>
        {open === "keep" && said === undefined && (
          <KeepForm
            t={t}
            onCancel={() => {
              setOpen(undefined);
              row.current?.querySelector("button")?.focus();
            }}
            onKeep={(reason, words, byKeyboard) => state.sayVerdict(kind, "keep", { reason, words, byKeyboard })}
          />
        )}
      </div>
      <div id={learnId} hidden={open !== "learn"}>
        {open === "learn" && help && <Learn t={t} help={help} kind={kind} />}
      </div>
    </fieldset>
  );
}

const ALL_PARTS = 6;

/** How it is judged, and what stands behind it. */
function Learn({ t, help, kind }: { readonly t: PanelTranslator; readonly help: FillerHelp; readonly kind: FillerKind }): JSX.Element {
  const facts = help.facts[kind];
  const title = facts?.source && t("learn.source", { title: facts.source.title });
  return (
    <div class="learn">
      <p>
        {t("learn.count", { present: ALL_PARTS - help.missing.length })} {t(`learn.${help.tolerance}`)}
      </p>
      {facts?.policy && <p>{t("learn.policy")}</p>}
      <p>
        {title === undefined && t("learn.own")}
        {title !== undefined && facts?.source?.url !== undefined && (
          <a href={facts.source.url} target="_blank" rel="noopener noreferrer">
            {title}
          </a>
        )}
        {title !== undefined && facts?.source?.url === undefined && title}
      </p>
    </div>
  );
}
