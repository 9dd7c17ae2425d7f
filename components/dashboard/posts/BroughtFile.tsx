import type { ComponentChildren, JSX } from "preact";
import { useId } from "preact/hooks";
import type { BringingReady, PostBringing } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";
import { Button, Icon } from "../../ui";
import { dateTimeOf } from "../instants";

interface BroughtFileProps {
  readonly t: PagesTranslator;
  readonly bringing: PostBringing;
  readonly page: string;
  /** Asks for the Page of posts that name none. */
  readonly pageField: ComponentChildren;
}

/** What was found in a file, or came of keeping it. */
export function BroughtFile({ t, bringing, page, pageField }: BroughtFileProps): JSX.Element | null {
  const view = bringing.view.value;
  switch (view.status) {
    case "waiting":
      return null;
    case "reading":
      return <p class="quiet">{t("bring.reading")}</p>;
    case "writing":
      return <p class="quiet">{t("bring.writing")}</p>;
    case "failed":
      return (
        <p class="notice" data-tone="bad">
          {t("bring.failed")} {t("failure.store")}
        </p>
      );
    case "refused":
      return (
        <p class="notice" data-tone="warn">
          {"columns" in view.fault
            ? t(`bring.fault.${view.fault.code}`, { columns: t.list(view.fault.columns.slice(0, 12)) })
            : t(`bring.fault.${view.fault.code}`)}
        </p>
      );
    case "done":
      return (
        <p class="bring-done">
          <Icon name="check" size={14} />
          <span>
            {t("bring.done", { count: view.added })} {view.known > 0 && t("bring.known", { count: view.known })}{" "}
            {view.pillared > 0 && t("bring.pillared", { count: view.pillared })}
          </span>
        </p>
      );
    case "ready":
      return (
        <Ready t={t} ready={view} bringing={bringing} page={page}>
          {pageField}
        </Ready>
      );
  }
}

interface ReadyProps {
  readonly t: PagesTranslator;
  readonly ready: BringingReady;
  readonly bringing: PostBringing;
  readonly page: string;
  readonly children: ComponentChildren;
}

function Ready({ t, ready, bringing, page, children }: ReadyProps): JSX.Element {
  const id = useId();
  const { posts, name, first, last, wordless, dateless, zone, needsPage } = ready;
  return (
    <div class="bring-ready">
      <p class="bring-count">{t("bring.ready", { count: posts.length, name })}</p>
      <p>{t("bring.span", { first: dateTimeOf(first, t) ?? first, last: dateTimeOf(last, t) ?? last })}</p>
      {wordless > 0 && <p class="quiet">{t("bring.wordless", { count: wordless })}</p>}
      {dateless > 0 && <p class="quiet">{t("bring.dateless", { count: dateless })}</p>}
      <div class="field">
        <label for={`${id}-zone`}>{t("bring.zone")}</label>
        <select
          id={`${id}-zone`}
          class="select"
          value={zone}
          onChange={(event) => bringing.setZone(event.currentTarget.value === "pacific" ? "pacific" : "local")}
        >
          <option value="local">{t("bring.zone.local")}</option>
          <option value="pacific">{t("bring.zone.pacific")}</option>
        </select>
      </div>
      {needsPage && children}
      <div class="charter-ways">
        <Button look="primary" onPress={() => void bringing.accept(page)}>
          {t("bring.accept", { count: posts.length })}
        </Button>
        <Button look="secondary" onPress={() => bringing.reset()}>
          {t("bring.drop")}
        </Button>
      </div>
    </div>
  );
}
