import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { consentFor, keyFingerprint, type Provenance } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";
import { KeyPrint } from "../team/KeyPrint";

export interface SignedByProps {
  readonly t: PagesTranslator;
  readonly provenance: Provenance;
  /** The reader's agreement to what is out of the way, where something is. */
  readonly agreed?: boolean;
  onAgree?(agreed: boolean): void;
}

type Key = NonNullable<Provenance["signer"]>;

/** Who signed a charter file and what that is worth here, in words; the key is told by its fingerprint, since a name is easily said. */
export function SignedBy({ t, provenance, agreed = false, onAgree }: SignedByProps): JSX.Element {
  const { verdict, signer, pinned } = provenance;
  const consent = consentFor(verdict);
  const id = useId();
  return (
    <section class="signed" data-verdict={verdict} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{t("signed.title")}</h3>
      <p class="signed-verdict">{words(provenance, t)}</p>
      {(signer ?? pinned) && (
        <ul class="signed-keys">
          {signer && <KeyLine t={t} label={t("signed.by")} signer={signer} />}
          {pinned && pinned.id !== signer?.id && <KeyLine t={t} label={t("signed.before")} signer={pinned} />}
        </ul>
      )}
      {consent && onAgree && (
        <label class="signed-agree">
          <input type="checkbox" checked={agreed} onChange={(event) => onAgree(event.currentTarget.checked)} />
          <span>{t(`signed.agree.${consent}`)}</span>
        </label>
      )}
    </section>
  );
}

function KeyLine({ t, label, signer }: { readonly t: PagesTranslator; readonly label: string; readonly signer: Key }): JSX.Element {
  return (
    <li>
      <p>
        {label} <strong dir="auto">{keyWords(signer, t)}</strong>
      </p>
      <KeyPrint t={t} print={keyFingerprint(signer.id)} />
    </li>
  );
}

function words({ verdict, pinned }: Provenance, t: PagesTranslator): string {
  if (verdict === "next" || verdict === "older" || verdict === "altered") return t(`signed.${verdict}`, { version: pinned?.version ?? "" });
  return t(`signed.${verdict}`);
}

function keyWords({ state, name }: Key, t: PagesTranslator): string {
  if (state === "own" || state === "unknown" || name === undefined) return t(state === "own" ? "signed.key.own" : "signed.key.unknown");
  return t(`signed.key.${state}`, { name });
}
