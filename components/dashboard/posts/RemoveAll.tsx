import type { JSX } from "preact";
import type { PagesTranslator } from "../../../lib/i18n";
import { Button } from "../../ui";
import { useQuestion } from "../use-question";

/** Two presses, because what is deleted is gone with its copy. */
export function RemoveAll({ t, count, onRemove }: { readonly t: PagesTranslator; readonly count: number; onRemove(): void }): JSX.Element {
  const { isAsking, setAsking, question, way } = useQuestion();
  if (!isAsking) {
    return (
      <div class="posts-all" ref={way}>
        <Button look="plain" onPress={() => setAsking(true)}>
          {t("posts.removeAll")}
        </Button>
      </div>
    );
  }
  return (
    <fieldset
      class="notice charter-confirm posts-all outcome"
      data-tone="bad"
      ref={question}
      tabIndex={-1}
      aria-label={t("posts.removeAll")}
    >
      <p>{t("posts.removeAllSure", { count })}</p>
      <div class="notice-actions">
        <Button
          look="secondary"
          onPress={() => {
            setAsking(false);
            onRemove();
          }}
        >
          {t("posts.removeAllYes")}
        </Button>
        <Button look="secondary" onPress={() => setAsking(false)}>
          {t("posts.removeAllNo")}
        </Button>
      </div>
    </fieldset>
  );
}
