import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { BringInvite } from "./BringInvite";
import { PersonCard } from "./PersonCard";
import type { PeopleProps } from "./team-props";

/** Everybody whose key is known here, and the way in for the next. */
export function People({ t, team, known }: PeopleProps): JSX.Element {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t("team.people")}</h2>
      {known.members.length === 0 ? (
        <div class="team-empty">
          <h3>{t("team.empty.title")}</h3>
          <p class="quiet">{t("team.empty.what")}</p>
        </div>
      ) : (
        <ul class="people">
          {known.members.map((member) => (
            <PersonCard key={member.id} t={t} team={team} known={known} member={member} />
          ))}
        </ul>
      )}
      <BringInvite t={t} team={team} />
    </section>
  );
}
