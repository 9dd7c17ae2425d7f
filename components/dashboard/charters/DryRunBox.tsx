import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import type { Finding } from "../../../lib/check";
import type { CharterDryRun, CharterEditor } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";
import type { DryRun, DryRunPost } from "../../../lib/posts";
import { SeverityMark } from "../../ui";
import { dateTimeOf } from "../instants";
import { shorten } from "../posts/shorten";

interface DryRunBoxProps {
  readonly t: PagesTranslator;
  readonly editor: CharterEditor;
  readonly dryRun: CharterDryRun;
}

/** What the edited charter would say more or less of one's own posts than the one in force, before it is published. */
export function DryRunBox({ t, editor, dryRun }: DryRunBoxProps): JSX.Element | null {
  const opened = editor.view.value.status === "shown" ? editor.view.value.opened : undefined;
  const edited = editor.valid.value;
  const own = dryRun.posts.value;
  const isReady = opened !== undefined && edited !== undefined && editor.errors.value.length === 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: run again for each state of the work and of the posts
  useEffect(() => {
    if (isReady) void dryRun.run(opened.charter, edited, t.language);
    else dryRun.stop();
    return () => dryRun.stop();
  }, [isReady, opened?.charter, edited, own, t.language]);
  const view = dryRun.view.value;
  if (view.status === "none") return null;
  return (
    <section class="dry-run" aria-label={t("dry.title")}>
      <h3>{t("dry.title")}</h3>
      <div role="status">
        {view.status === "no-posts" && (
          <p>
            {t("dry.noPosts")} <a href="#posts">{t("dry.bring")}</a>
          </p>
        )}
        {view.status === "running" && <p class="quiet">{t("dry.running", { looked: t.number(view.looked), of: t.number(view.of) })}</p>}
        {view.status === "refused" && <p class="quiet">{t("dry.refused")}</p>}
        {view.status === "done" && <Sum t={t} run={view.run} />}
      </div>
      {view.status === "done" && view.run.posts.length > 0 && (
        <details>
          <summary>{t("dry.list")}</summary>
          <ul class="dry-list">
            {view.run.posts.map((one) => (
              <OnePost key={one.post.id} t={t} one={one} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Sum({ t, run }: { readonly t: PagesTranslator; readonly run: DryRun }): JSX.Element {
  if (run.posts.length === 0) return <p>{t("dry.same", { count: run.looked })}</p>;
  const changed = run.posts.filter((post) => post.changed.length > 0).length;
  return (
    <p class="dry-sum">
      <span>{t("dry.of", { count: run.looked })}</span>
      {run.flagged > 0 && <strong data-sum="flagged">{t("dry.flagged", { count: run.flagged })}</strong>}
      {run.freed > 0 && <strong data-sum="freed">{t("dry.freed", { count: run.freed })}</strong>}
      {changed > 0 && <strong data-sum="changed">{t("dry.changed", { count: changed })}</strong>}
    </p>
  );
}

function OnePost({ t, one }: { readonly t: PagesTranslator; readonly one: DryRunPost }): JSX.Element {
  const { post, come, gone, changed } = one;
  return (
    <li>
      <span dir="auto">{shorten(post.text, 160)}</span>
      <span class="quiet">{dateTimeOf(post.publishedAt, t)}</span>
      {come.map((finding) => (
        <Remark key={keyOf(finding)} t={t} finding={finding} sort="come" />
      ))}
      {gone.map((finding) => (
        <Remark key={keyOf(finding)} t={t} finding={finding} sort="gone" />
      ))}
      {changed.map(({ finding, before }) => (
        <Remark key={keyOf(finding)} t={t} finding={finding} sort="changed" was={t(`severity.${before}`)} />
      ))}
    </li>
  );
}

interface RemarkProps {
  readonly t: PagesTranslator;
  readonly finding: Finding;
  readonly sort: "come" | "gone" | "changed";
  readonly was?: string;
}

function Remark({ t, finding, sort, was = "" }: RemarkProps): JSX.Element {
  const sign = sort === "changed" ? t("dry.was", { severity: was }) : t(sort === "come" ? "dry.comes" : "dry.goes");
  return (
    <span class="dry-remark" data-sort={sort}>
      <span class="dry-sign">{sign}</span>
      <SeverityMark severity={finding.severity} word={t(`severity.${finding.severity}`)} />
      <span class="dry-message">{finding.message}</span>
    </span>
  );
}

function keyOf({ ruleId, kind, start, end }: Finding): string {
  return `${ruleId}/${kind ?? ""}/${start}/${end}`;
}
