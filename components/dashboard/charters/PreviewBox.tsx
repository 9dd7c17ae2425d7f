import type { JSX } from "preact";
import { useEffect, useId } from "preact/hooks";
import { type CharterEditor, valueAt } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";
import type { PastPost } from "../../../lib/posts";
import { SeverityMark } from "../../ui";
import { ErrorList } from "./ErrorList";
import { quoted } from "./names";

interface PreviewBoxProps {
  readonly t: PagesTranslator;
  readonly editor: CharterEditor;
  /** Own posts, newest first. */
  readonly posts: readonly PastPost[];
}

/** A post to try on: what the charter, as it is edited now, says about it. */
export function PreviewBox({ t, editor, posts }: PreviewBoxProps): JSX.Element {
  const { preview } = editor;
  const id = useId();
  const view = preview.view.value;
  useEffect(() => preview.setLanguage(t.language), [t.language, preview]);
  const samples = (["good", "bad"] as const).flatMap((sort) => {
    const list = valueAt(editor.working.value, ["examples", sort]);
    const texts = Array.isArray(list) ? list.map((sample: unknown) => valueAt(sample, ["text"])) : [];
    return texts.flatMap((text) => (typeof text === "string" ? [{ sort, text }] : []));
  });
  return (
    <aside class="preview" data-own-undo aria-label={t("preview.title")}>
      <h3>{t("preview.title")}</h3>
      <p class="quiet">{t("preview.about")}</p>
      {samples.length + posts.length > 0 && (
        <div class="field">
          <label for={`${id}-sample`}>{t("preview.sample")}</label>
          <select
            id={`${id}-sample`}
            class="select"
            value={[...samples, ...posts].some(({ text }) => text === preview.text.value) ? preview.text.value : ""}
            onChange={(event) => preview.setText(event.currentTarget.value)}
          >
            <option value="">{t("preview.own")}</option>
            {(["good", "bad"] as const)
              .filter((sort) => samples.some((sample) => sample.sort === sort))
              .map((sort) => (
                <optgroup key={sort} label={t(`preview.${sort}`)}>
                  {samples
                    .filter((sample) => sample.sort === sort)
                    .map(({ text }) => (
                      <option key={text} value={text}>
                        {shorten(text, 60)}
                      </option>
                    ))}
                </optgroup>
              ))}
            {posts.length > 0 && (
              <optgroup label={t("preview.ownPosts")}>
                {posts.map(({ id: post, text }) => (
                  <option key={post} value={text}>
                    {shorten(text, 60)}
                  </option>
                ))}
              </optgroup>
            )}
          </select>
        </div>
      )}
      <div class="field">
        <label for={`${id}-post`}>{t("preview.post")}</label>
        <textarea
          id={`${id}-post`}
          class="input"
          rows={6}
          value={preview.text.value}
          onInput={(event) => preview.setText(event.currentTarget.value)}
        />
      </div>
      <div class="preview-said" aria-live="polite">
        {view.status === "empty" && <p class="quiet">{t("preview.empty")}</p>}
        {view.status === "checking" && <p class="quiet">{t("preview.checking")}</p>}
        {view.status === "refused" && (
          <div class="notice" data-tone="bad">
            <p class="notice-title">{t("preview.refused")}</p>
            <ErrorList t={t} errors={view.errors} />
          </div>
        )}
        {view.status === "checked" && (
          <>
            <p class="preview-count">
              {view.preview.findings.length === 0 ? t("preview.clean") : t("count.findings", { count: view.preview.findings.length })}
            </p>
            <ul class="preview-list">
              {view.preview.findings.map((finding) => (
                <li key={`${finding.ruleId}/${finding.start}/${finding.end}/${finding.kind ?? ""}`}>
                  <SeverityMark severity={finding.severity} word={t(`severity.${finding.severity}`)} />
                  <span>{finding.message}</span>
                  {finding.quote !== "" && <span class="quiet">{quoted(shorten(finding.quote, 90), t)}</span>}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </aside>
  );
}

function shorten(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 2)}…` : text;
}
