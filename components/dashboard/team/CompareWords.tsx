import type { JSX } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { TeamMember } from "../../../lib/dashboard";
import { Button } from "../../ui";
import type { PeopleProps } from "./team-props";

export interface CompareWordsProps extends PeopleProps {
  readonly member: TeamMember;
  close(): void;
}

/**
 * The one step that makes a key somebody's: both sides read six words to each other. They stand for both keys, in the language that
 * both choose; who has two keys says which of them the other got.
 */
export function CompareWords({ t, team, known, member, close }: CompareWordsProps): JSX.Element {
  const { name } = member;
  const both = known.author !== undefined && known.supervisor !== undefined;
  const [own, setOwn] = useState<"author" | "supervisor">(known.supervisor ? "supervisor" : "author");
  const [language, setLanguage] = useState(t.language);
  const [words, setWords] = useState<readonly string[] | undefined>(undefined);
  const [differ, setDiffer] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const ownId = known[own]?.id;
  useEffect(() => title.current?.focus(), []);
  useEffect(() => {
    let isWanted = ownId !== undefined;
    setWords(undefined);
    void team.words(member.id, own, language).then((found) => isWanted && setWords(found));
    return () => {
      isWanted = false;
    };
  }, [team, member.id, own, ownId, language]);
  return (
    <section class="compare-words" aria-labelledby={id}>
      <h4 id={id} ref={title} tabIndex={-1}>
        {t("team.words.title", { name })}
      </h4>
      <p>{t("team.words.how")}</p>
      {both && (
        <fieldset class="which-key">
          <legend>{t("team.words.which", { name })}</legend>
          {(["author", "supervisor"] as const).map((key) => (
            <label key={key}>
              <input type="radio" name={`${id}-key`} checked={own === key} onChange={() => setOwn(key)} />
              {t(`team.words.${key}`)}
            </label>
          ))}
        </fieldset>
      )}
      {words ? (
        <ol class="six-words" aria-label={t("team.words.list")} lang={language} translate={false}>
          {words.map((word, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same word may come twice, and its place is what it is
            <li key={at}>{word}</li>
          ))}
        </ol>
      ) : (
        <p class="quiet six-words-wait" role="status">
          {t("team.words.making")}
        </p>
      )}
      <Button look="link" onPress={() => setLanguage(language === "fr" ? "en" : "fr")}>
        {t(language === "fr" ? "team.words.inEnglish" : "team.words.inFrench")}
      </Button>
      {differ ? (
        <div class="notice" data-tone="bad" role="alert">
          <p>{t("team.words.bad", { name })}</p>
          <div class="notice-actions">
            <Button look="secondary" label={t("team.eraseOf", { name })} onPress={() => void team.erase(member)}>
              {t("team.erase")}
            </Button>
            <Button look="secondary" onPress={() => setDiffer(false)}>
              {t("team.cancel")}
            </Button>
          </div>
        </div>
      ) : (
        <div class="team-actions">
          <Button look="primary" disabled={words === undefined} onPress={() => void team.confirm(member)}>
            {t("team.words.same")}
          </Button>
          <Button look="secondary" onPress={() => setDiffer(true)}>
            {t("team.words.differ")}
          </Button>
          <Button look="plain" onPress={close}>
            {t("team.words.later")}
          </Button>
        </div>
      )}
    </section>
  );
}
