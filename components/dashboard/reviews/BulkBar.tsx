import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { isBulk, type ReviewDesk } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";
import { Button } from "../../ui";
import { DeskNoteLine } from "./DeskNoteLine";
import { PassphraseBox } from "./PassphraseBox";

/** One approval for several drafts without remarks, asked for twice. */
export function BulkBar({ t, desk }: { readonly t: PagesTranslator; readonly desk: ReviewDesk }): JSX.Element | null {
  const [isSure, setSure] = useState(false);
  const clean = desk.rows.value.filter(isBulk);
  const chosen = desk.chosen.value;
  const note = desk.note.value;
  const locked = desk.locked.value;
  const isHere = desk.opened.value.status === "none";
  if (clean.length === 0 && note?.code !== "bulk") return null;
  return (
    <div class="desk-bulk">
      {chosen.size === 0 && clean.length > 0 && (
        <Button
          look="link"
          onPress={() =>
            desk.choose(
              clean.map(({ reviewId }) => reviewId),
              true,
            )
          }
        >
          {t("desk.bulk.all", { count: clean.length })}
        </Button>
      )}
      {chosen.size > 0 && (
        <>
          <p role="status">{t("desk.bulk.chosen", { count: chosen.size })}</p>
          {isSure && <p class="quiet">{t("desk.bulk.confirm")}</p>}
          <div class="notice-actions">
            <Button
              look={isSure ? "primary" : "secondary"}
              disabled={desk.isBusy.value}
              onPress={() => {
                setSure(!isSure);
                if (isSure) void desk.approveChosen();
              }}
            >
              {t("desk.bulk.approve", { count: chosen.size })}
            </Button>
            <Button
              onPress={() => {
                setSure(false);
                desk.choose([...chosen], false);
              }}
            >
              {t("desk.bulk.none")}
            </Button>
          </div>
        </>
      )}
      {locked && isHere && (
        <PassphraseBox
          t={t}
          isWrong={locked.isWrong}
          isBusy={desk.isBusy.value}
          unlock={(passphrase) => void desk.unlock(passphrase)}
          cancel={desk.giveUp}
        />
      )}
      {(note?.code === "bulk" || isHere) && <DeskNoteLine t={t} note={note} />}
    </div>
  );
}
