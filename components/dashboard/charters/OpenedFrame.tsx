import type { ComponentChildren, JSX } from "preact";
import type { ChartersState, OpenedCharter } from "../../../lib/dashboard";
import type { PagesTranslator } from "../../../lib/i18n";
import { FailureNotice } from "../FailureNotice";
import { BackLine } from "./BackLine";

interface OpenedFrameProps {
  readonly t: PagesTranslator;
  readonly charters: ChartersState;
  readonly view: ChartersState["editor"]["view"]["value"] | ChartersState["versions"]["view"]["value"];
  reload(): void;
  readonly children: (opened: OpenedCharter) => ComponentChildren;
}

/** What stands around one opened charter: the way back, and what is said while it is not there. */
export function OpenedFrame({ t, charters, view, reload, children }: OpenedFrameProps): JSX.Element {
  return (
    <section>
      <BackLine t={t} charters={charters} />
      {view.status === "loading" && <p class="quiet">{t("charters.loading")}</p>}
      {view.status === "gone" && <p>{t("charters.note.gone")}</p>}
      {view.status === "failed" && (
        <FailureNotice t={t} reason={view.reason} retry={() => charters.go(charters.place.value)} reload={reload} />
      )}
      {view.status === "shown" && children(view.opened)}
    </section>
  );
}
