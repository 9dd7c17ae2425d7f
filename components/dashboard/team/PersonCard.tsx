import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { keyFingerprint, type TeamMember } from "../../../lib/dashboard";
import { Button, Icon } from "../../ui";
import { CompareWords } from "./CompareWords";
import { ConfirmBox } from "./ConfirmBox";
import { KeyPrint } from "./KeyPrint";
import type { PeopleProps } from "./team-props";
import { roleWords, stateOf } from "./team-words";

/** One person: what their key may do, how it stands, and what can be done about it. */
export function PersonCard({ t, team, known, member }: PeopleProps & { readonly member: TeamMember }): JSX.Element {
  const { id, name, roles, removedAt } = member;
  const state = stateOf(member);
  const hasArrived = team.arrived.value === id;
  const [isComparing, setComparing] = useState(false);
  useEffect(() => {
    if (hasArrived) setComparing(true);
  }, [hasArrived]);
  return (
    <li class="person" data-state={state}>
      <div class="key-head">
        <h3 dir="auto">{name}</h3>
        <span class="quiet">{roleWords(roles, t)}</span>
        <span class="badge" data-tone={state}>
          {state === "confirmed" && <Icon name="check" size={14} />}
          {state === "waiting" && <Icon name="missing" size={14} />}
          {t(`team.state.${state}`)}
        </span>
      </div>
      <KeyPrint t={t} print={keyFingerprint(id)} />
      {state === "waiting" && <p class="quiet">{t("team.waitingNote")}</p>}
      {removedAt !== undefined && <p class="quiet">{t("team.removedNote", { when: t.dateTime(removedAt) })}</p>}
      {state === "waiting" && isComparing ? (
        <CompareWords t={t} team={team} known={known} member={member} close={() => setComparing(false)} />
      ) : (
        <div class="person-ways">
          {state === "waiting" && (
            <Button look="primary" label={t("team.compareOf", { name })} onPress={() => setComparing(true)}>
              {t("team.compare")}
            </Button>
          )}
          {state === "confirmed" ? (
            <ConfirmBox
              ask={t("team.remove")}
              name={t("team.removeOf", { name })}
              sure={t("team.removeSure", { name })}
              yes={t("team.removeYes", { name })}
              no={t("team.removeNo")}
              go={() => void team.remove(member)}
            />
          ) : (
            <Button look="plain" label={t("team.eraseOf", { name })} onPress={() => void team.erase(member)}>
              {t("team.erase")}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
