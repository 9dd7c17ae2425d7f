import type { JSX } from "preact";
import type { PanelTranslator } from "../../lib/i18n";
import type { GateStrip } from "../../lib/panel";
import { Icon, type IconName } from "../ui";

const icons: Readonly<Record<GateStrip["code"], IconName>> = {
  advise: "information",
  confirm: "information",
  open: "check",
  approved: "check",
  held: "information",
  "no-button": "warning",
  "not-checked": "warning",
};

/** What the gate will do at the publishing button, or did, in one calm line. */
export function GateStripLine({ t, strip }: { readonly t: PanelTranslator; readonly strip: GateStrip | undefined }): JSX.Element | null {
  if (strip === undefined) return null;
  return (
    <p class="gate-strip" data-code={strip.code}>
      <Icon name={icons[strip.code]} size={14} />
      <span>{gateText(strip, t)}</span>
    </p>
  );
}

/** The line in words. */
function gateText(strip: GateStrip, t: PanelTranslator): string {
  switch (strip.code) {
    case "advise":
      return t("gate.strip.advise", { count: strip.count });
    case "confirm":
      return t(strip.needsReason ? "gate.strip.reason" : "gate.strip.confirm", { count: strip.count });
    case "not-checked":
      return t(`gate.strip.not-checked.${strip.cause}`);
    default:
      return t(`gate.strip.${strip.code}`);
  }
}

/** What is read aloud without being asked: only what concerns the press just made. */
export function gateAloud(strip: GateStrip | undefined, t: PanelTranslator): string {
  return strip?.code === "open" || strip?.code === "approved" || strip?.code === "not-checked" ? gateText(strip, t) : "";
}
