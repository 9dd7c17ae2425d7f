import type { JSX } from "preact";
import type { ExampleNote } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";
import { Button } from "../../ui";

export interface ExampleBoxProps {
  readonly t: PagesTranslator;
  readonly note: ExampleNote | undefined;
  add(as: "good" | "bad"): void;
  openCharter(id: string): void;
}

/** A decided text becomes an example of the charter with one press; it counts once that charter is published. */
export function ExampleBox({ t, note, add, openCharter }: ExampleBoxProps): JSX.Element {
  return (
    <section class="desk-example" aria-label={t("desk.example")}>
      <p>{t("desk.example")}</p>
      <Button look="secondary" onPress={() => add("good")}>
        {t("desk.example.good")}
      </Button>
      <Button look="secondary" onPress={() => add("bad")}>
        {t("desk.example.bad")}
      </Button>
      <div role="status">
        {note?.code === "done" && (
          <p>
            {t("desk.example.done")}{" "}
            <Button look="link" onPress={() => openCharter(note.charterId)}>
              {t("desk.example.open")}
            </Button>
          </p>
        )}
        {note !== undefined && note.code !== "done" && <p class="desk-fault">{t(`desk.example.${note.code}`)}</p>}
      </div>
    </section>
  );
}
