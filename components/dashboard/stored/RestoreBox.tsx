import type { ComponentChildren, JSX } from "preact";
import { useRef } from "preact/hooks";
import type { BackupContent, BackupFault, HealthState } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";
import { Button } from "../../ui";
import { FailureNotice } from "../FailureNotice";
import { FileDrop } from "../FileDrop";
import { dateTimeOf } from "../instants";
import { saying, useFocusAfterMove } from "../use-focus-after-move";
import { useQuestion } from "../use-question";
import type { StoredProps } from "./props";
import { SureBox } from "./SureBox";
import { byKind } from "./words";

export interface RestoreBoxProps extends StoredProps {
  readonly health: HealthState;
}

/** A backup file: shown before anything of it is taken over, then added to what is here or put in its place. */
export function RestoreBox({ t, stored, health, reload }: RestoreBoxProps): JSX.Element {
  const { restoring } = stored;
  const view = restoring.view.value;
  const take = async ([file]: readonly File[]) => {
    if (file) await restoring.examine(await file.text());
  };
  const title = useRef<HTMLHeadingElement>(null);
  const said = useRef<HTMLDivElement>(null);
  useFocusAfterMove(view.status, () => saying(said.current, title.current));
  const isBusy = view.status === "reading" || view.status === "writing";
  return (
    <div class="restore">
      <h3 id="restore" class="outcome" ref={title} tabIndex={-1}>
        {t("restore.title")}
      </h3>
      <FileDrop label={t("restore.file")} accept=".json,application/json" disabled={isBusy} onFiles={take} />
      <div role="status" class="outcome" ref={said} tabIndex={-1}>
        {view.status === "reading" && <p class="quiet">{t("restore.reading", { share: Math.floor(view.share * 100) })}</p>}
        {view.status === "writing" && <p class="quiet">{t("restore.writing")}</p>}
        {view.status === "refused" && <Refused t={t} fault={view.fault} />}
        {view.status === "failed" && (
          <FailureNotice t={t} reason={view.reason} lead={t("restore.failed")} retry={() => restoring.reset()} reload={reload} />
        )}
        {view.status === "done" && <p class="good-line">{doneWords(view.how, view.added, t)}</p>}
        {view.status === "ready" && (
          <p class="notice-title">
            {t("restore.ready", { when: dateTimeOf(view.content.createdAt, t) ?? view.content.createdAt, app: view.content.app })}
          </p>
        )}
      </div>
      {view.status === "ready" && (
        <Content t={t} content={view.content}>
          {health.health.value.status === "lost" && <p>{t("restore.lost")}</p>}
          <Choice t={t} stored={stored} reload={reload} />
        </Content>
      )}
    </div>
  );
}

function doneWords(how: "merge" | "replace", count: number, t: PagesTranslator): string {
  if (how === "replace") return t("restore.done.replace", { count });
  return count === 0 ? t("restore.done.none") : t("restore.done.merge", { count });
}

function Refused({ t, fault }: { readonly t: PagesTranslator; readonly fault: BackupFault }): JSX.Element {
  const detail = fault.detail ?? "";
  return (
    <div class="notice" data-tone="bad">
      <p class="notice-title">{t("restore.refused")}</p>
      <p>
        {fault.line !== undefined && `${t("restore.line", { line: fault.line })} `}
        {fault.code === "newer" || fault.code === "unsafe" || fault.code === "row"
          ? t(`restore.fault.${fault.code}`, { detail })
          : t(`restore.fault.${fault.code}`)}
      </p>
    </div>
  );
}

function Content({
  t,
  content,
  children,
}: {
  readonly t: PagesTranslator;
  readonly content: BackupContent;
  readonly children: ComponentChildren;
}): JSX.Element {
  const rows = Object.entries(content.counts).map(([table, count]) => ({ table, count }));
  const [from, to] = [dateTimeOf(content.from, t), dateTimeOf(content.to, t)];
  return (
    <div class="restore-content">
      <ul class="plain">
        {byKind(rows, ({ count }) => count)
          .filter(({ amount }) => amount > 0)
          .map(({ key, amount }) => (
            <li key={key}>{t("person.place", { kind: t(key), count: amount })}</li>
          ))}
        {from !== undefined && to !== undefined && <li>{t("restore.drafts", { from, to })}</li>}
      </ul>
      {children}
    </div>
  );
}

/** Adding takes one press, replacing two. */
function Choice({ t, stored, reload }: StoredProps): JSX.Element {
  const { isAsking, setAsking, question, way } = useQuestion();
  const { restoring } = stored;
  if (isAsking)
    return (
      <SureBox
        t={t}
        stored={stored}
        reload={reload}
        label={t("restore.replace")}
        question={t("restore.replaceSure")}
        yesWords={t("restore.replaceYes")}
        box={question}
        yes={() => void restoring.accept("replace")}
        no={() => setAsking(false)}
      />
    );
  return (
    <>
      <div class="stored-actions" ref={way}>
        <Button look="primary" onPress={() => void restoring.accept("merge")}>
          {t("restore.merge")}
        </Button>
        <Button look="secondary" onPress={() => setAsking(true)}>
          {t("restore.replace")}
        </Button>
        <Button look="plain" onPress={() => restoring.reset()}>
          {t("restore.cancel")}
        </Button>
      </div>
      <p class="quiet">{t("restore.mergeNote")}</p>
    </>
  );
}
