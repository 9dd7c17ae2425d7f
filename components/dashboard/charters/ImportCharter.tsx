import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import { type ChartersState, consentFor } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";
import { Button } from "../../ui";
import { failureKey } from "../FailureNotice";
import { FileDrop } from "../FileDrop";
import { BackLine } from "./BackLine";
import { ChangeList } from "./ChangeList";
import { ErrorList } from "./ErrorList";
import { MergeOffer } from "./MergeOffer";
import { SignedBy } from "./SignedBy";

/** A charter from a file, by the picker, by dropping or by pasting; shown before it is taken. */
export function ImportCharter({ t, charters }: { readonly t: PagesTranslator; readonly charters: ChartersState }): JSX.Element {
  const { importing } = charters;
  const view = importing.view.value;
  const [pasted, setPasted] = useState("");
  /** The file that the reader agreed to take although its signature is out of the way. */
  const [agreedTo, setAgreedTo] = useState<object | undefined>(undefined);
  const id = useId();
  /** It says what the charter here says already: there is nothing to take. */
  const isSame = view.status === "ready" && view.known?.changes.length === 0;
  const take = async ([file]: readonly File[]) => {
    if (file) await importing.examine(await file.text(), t.language);
  };
  return (
    <section class="charter-import">
      <BackLine t={t} charters={charters} />
      <h2>{t("charters.import.title")}</h2>
      <p class="intro">{t("charters.import.intro")}</p>
      <FileDrop label={t("charters.import.file")} accept=".json,application/json" onFiles={take} />
      <div class="field">
        <label for={`${id}-text`}>{t("charters.import.paste")}</label>
        <textarea
          id={`${id}-text`}
          class="input code"
          rows={4}
          value={pasted}
          spellcheck={false}
          onInput={(event) => setPasted(event.currentTarget.value)}
        />
        <Button look="secondary" disabled={pasted.trim() === ""} onPress={() => void importing.examine(pasted, t.language)}>
          {t("charters.import.look")}
        </Button>
      </div>
      <div role="status">
        {view.status === "reading" && <p class="quiet">{t("charters.import.reading")}</p>}
        {view.status === "refused" && (
          <div class="notice" data-tone="bad">
            <p class="notice-title">{t("charters.import.refused", { count: view.errors.length })}</p>
            <ErrorList t={t} errors={view.errors} />
          </div>
        )}
        {view.status === "failed" && (
          <div class="notice" data-tone="warn">
            <p>{t(failureKey(view.reason))}</p>
          </div>
        )}
        {view.status === "barred" && (
          <div class="notice" data-tone="bad">
            <p class="notice-title">{t("signed.barred", { name: view.charter.identity.pageName, version: view.charter.version })}</p>
            <SignedBy t={t} provenance={view.provenance} />
          </div>
        )}
        {(view.status === "ready" || view.status === "writing") && (
          <p class="notice-title">{t("charters.import.ready", { name: view.charter.identity.pageName, version: view.charter.version })}</p>
        )}
      </div>
      {view.status === "ready" && (
        <div class="import-ready">
          <SignedBy
            t={t}
            provenance={view.provenance}
            agreed={agreedTo === view.charter}
            onAgree={(agreed) => setAgreedTo(agreed ? view.charter : undefined)}
          />
          {view.known ? (
            <>
              <p>
                {t(view.known.changes.length === 0 ? "charters.import.same" : "charters.import.known", { version: view.known.version })}
              </p>
              <ChangeList t={t} changes={view.known.changes} />
            </>
          ) : (
            <p>{t("charters.import.fresh")}</p>
          )}
          <div class="charter-ways">
            <Button
              look={isSame ? "secondary" : "primary"}
              disabled={consentFor(view.provenance.verdict) !== undefined && agreedTo !== view.charter}
              onPress={() => void importing.accept(agreedTo === view.charter).then(() => setPasted(""))}
            >
              {t(view.known ? "charters.import.takeNext" : "charters.import.take")}
            </Button>
            <Button look={isSame ? "primary" : "secondary"} onPress={() => importing.reset()}>
              {t("charters.import.leave")}
            </Button>
          </div>
          <MergeOffer t={t} charters={charters} theirs={view.charter} />
        </div>
      )}
    </section>
  );
}
