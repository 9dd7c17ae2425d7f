import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { PagesTranslator } from "../../../lib/i18n";
import { Button } from "../../ui";
import { useFocusAfterMove } from "../use-focus-after-move";

/** Two presses, because what is deleted is gone with its copy. */
export function RemoveAll({ t, count, onRemove }: { readonly t: PagesTranslator; readonly count: number; onRemove(): void }): JSX.Element {
  const [isAsking, setAsking] = useState(false);
  const question = useRef<HTMLFieldSetElement>(null);
  const way = useRef<HTMLDivElement>(null);
  useFocusAfterMove(String(isAsking), () => question.current ?? way.current?.querySelector("button"));
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
