import { h, type JSX, type VNode } from "preact";
import { useEffect, useId } from "preact/hooks";
import type { ChartersState } from "../../../lib/dashboard";
import type { DocumentNode } from "../../../lib/document";
import type { PagesTranslator } from "../../../lib/i18n";
import { Button } from "../../ui";
import { FailureNotice } from "../FailureNotice";
import { BackLine } from "./BackLine";

interface CharterDocumentProps {
  readonly t: PagesTranslator;
  readonly charters: ChartersState;
  reload(): void;
}

/** The charter as a document: read here, printed, or saved as a page of its own. On paper nothing but the document is left. */
export function CharterDocumentView({ t, charters, reload }: CharterDocumentProps): JSX.Element {
  const { document: readable } = charters;
  const view = readable.view.value;
  const id = useId();
  const style = view.status === "shown" ? view.readable.style : "";
  useEffect(() => dressDocument(style), [style]);
  return (
    <section class="document-screen">
      <div class="document-tools">
        <BackLine t={t} charters={charters} />
        {view.status === "loading" && (
          <p class="quiet" role="status">
            {t("doc.preparing")}
          </p>
        )}
        {view.status === "gone" && <p>{t("charters.note.gone")}</p>}
        {view.status === "failed" && (
          <FailureNotice t={t} reason={view.reason} retry={() => charters.go(charters.place.value)} reload={reload} />
        )}
        {view.status === "shown" && (
          <div class="charter-ways">
            <Button look="primary" onPress={() => globalThis.print()}>
              {t("doc.print")}
            </Button>
            <Button look="secondary" icon="export" onPress={() => readable.save()}>
              {t("doc.save")}
            </Button>
            <label class="setting" for={id}>
              {t("doc.language")}
            </label>
            <select
              id={id}
              class="select"
              value={readable.language.value}
              onChange={(event) => void readable.setLanguage(event.currentTarget.value === "fr" ? "fr" : "en")}
            >
              <option value="fr">{t("language.fr")}</option>
              <option value="en">{t("language.en")}</option>
            </select>
          </div>
        )}
      </div>
      {view.status === "shown" && <div class="document-sheet">{draw(view.readable.pieces, "h")}</div>}
    </section>
  );
}

/** The screen's own heading is the first; the document's go one level down. */
const ONE_DOWN: Readonly<Record<string, string>> = { h1: "h2", h2: "h3", h3: "h4", h4: "h5" };

/** Texts become texts and elements elements: nothing the charter says is parsed. */
function draw(node: DocumentNode, key: string): VNode | string {
  if (typeof node === "string") return node;
  const { tag, attributes, children } = node;
  const link = attributes.href?.startsWith("#") ? { onClick: goTo(attributes.href.slice(1)) } : {};
  return h(ONE_DOWN[tag] ?? tag, { ...attributes, ...link, key }, ...children.map((child, index) => draw(child, String(index))));
}

/** Goes to a chapter without changing the address, which names the screen. */
function goTo(id: string) {
  return (event: MouseEvent) => {
    event.preventDefault();
    const heading = document.getElementById(id);
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  };
}

/** The looks of the saved page, for the document on this screen too; the page's policy allows no style element. */
function dressDocument(style: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
