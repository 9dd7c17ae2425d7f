import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import { AuthorKey } from "./AuthorKey";
import { SupervisorKey } from "./SupervisorKey";
import type { OwnKeysProps } from "./team-props";

/** One's own name, and the two keys one may have. */
export function OwnKeys({ t, team, own }: OwnKeysProps): JSX.Element {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t("team.you")}</h2>
      <OwnName t={t} team={team} own={own} />
      <div class="keys">
        <AuthorKey t={t} team={team} own={own} />
        <SupervisorKey t={t} team={team} own={own} />
      </div>
    </section>
  );
}

function OwnName({ t, team, own }: OwnKeysProps): JSX.Element {
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const id = useId();
  const name = typed ?? own.name ?? "";
  const isNew = name.trim() !== (own.name ?? "");
  return (
    <form
      class="own-name"
      aria-label={t("team.name")}
      onSubmit={(event) => {
        event.preventDefault();
        if (isNew) void team.setName(name).then((kept) => kept && setTyped(undefined));
      }}
    >
      <div class="field">
        <label for={id}>{t("team.name")}</label>
        <input
          id={id}
          class="input"
          type="text"
          maxLength={80}
          autocomplete="name"
          dir="auto"
          value={name}
          aria-describedby={`${id}-why`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      <button type="submit" class="ui-button" data-look="secondary" disabled={!isNew || name.trim() === ""}>
        {t("team.nameKeep")}
      </button>
      <p class="field-about" id={`${id}-why`}>
        {t("team.nameWhy")}
      </p>
    </form>
  );
}
