import type { ComponentChildren, JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { PanelTranslator } from "../../lib/i18n";
import type { WaysOut } from "../../lib/panel";
import { IconButton } from "../ui";
import { HelpView } from "./HelpView";
import { PasteView } from "./PasteView";

interface PanelSheetProps {
  readonly t: PanelTranslator;
  readonly ways: WaysOut;
  /** The sheet was closed from within. */
  onClose(): void;
}

/** What was asked for, in place of the draft's remarks: a text to check, or help. */
export function PanelSheet({ t, ways, onClose }: PanelSheetProps): JSX.Element | null {
  const sheet = ways.sheet.value;
  const paste = ways.paste.value;
  if (sheet === undefined) return null;
  return (
    <Sheet key={sheet} t={t} title={t(`${sheet}.title`)} onClose={onClose}>
      {sheet === "paste" ? paste && <PasteView t={t} paste={paste} commands={ways.commands} /> : <HelpView t={t} ways={ways} />}
    </Sheet>
  );
}

interface SheetProps {
  readonly t: PanelTranslator;
  readonly title: string;
  onClose(): void;
  readonly children: ComponentChildren;
}

/** The focus goes to the text area, or to the heading where there is none, so that the sheet is read aloud. */
function Sheet({ t, title, onClose, children }: SheetProps): JSX.Element {
  const sheet = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const area = sheet.current?.querySelector<HTMLTextAreaElement>("textarea");
    (area ?? heading.current)?.focus();
  }, []);
  return (
    <section class="sheet" ref={sheet}>
      <div class="sheet-head">
        <IconButton icon="back" label={t("paste.back")} onPress={onClose} />
        <h3 class="message-title" ref={heading} tabIndex={-1}>
          {title}
        </h3>
      </div>
      <div class="body">{children}</div>
    </section>
  );
}
