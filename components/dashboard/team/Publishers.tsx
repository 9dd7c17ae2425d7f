import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { keyFingerprint } from "../../../lib/dashboard";
import { ConfirmBox } from "./ConfirmBox";
import { KeyPrint } from "./KeyPrint";
import type { PeopleProps } from "./team-props";
import { ownerOf } from "./team-words";

/** Whose signature counts for which charter; nothing at all while no charter was ever signed. */
export function Publishers({ t, team, known }: PeopleProps): JSX.Element | null {
  const id = useId();
  if (known.publishers.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t("team.publishers")}</h2>
      <p class="quiet">{t("team.publishersWhat")}</p>
      <ul class="people">
        {known.publishers.map(({ charterId, charterName, keyId, version }) => {
          const name = charterName ?? t("team.charterGone", { id: charterId });
          return (
            <li key={charterId} class="person">
              <div class="key-head">
                <h3 dir="auto">{name}</h3>
                <span class="quiet">{t("team.publisherLine", { version, name: ownerOf(keyId, known, t) })}</span>
              </div>
              <KeyPrint t={t} print={keyFingerprint(keyId)} />
              <div class="person-ways">
                <ConfirmBox
                  ask={`${t("team.publisherForget")}…`}
                  name={t("team.publisherForgetOf", { name })}
                  sure={t("team.publisherSure", { name })}
                  yes={t("team.publisherForget")}
                  no={t("team.removeNo")}
                  go={() => void team.forgetPublisher(charterId, name)}
                />
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
