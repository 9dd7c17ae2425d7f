import { type FillerMove, SUBSTANCE_PARTS, type SubstancePart } from "../../lib/check";
import type { PanelTranslator } from "../../lib/i18n";
import type { FillerHelp, VerdictNote } from "../../lib/panel";

/** What of the six parts is missing, in one sentence. */
export function thinWords(missing: readonly SubstancePart[], t: PanelTranslator): string {
  if (missing.length === SUBSTANCE_PARTS.length) return t("thin.all");
  return missing.length === 0 ? t("thin.nothing") : t("thin.missing", { parts: t.list(missing.map((part) => t(`thin.${part}`))) });
}

/** What the charter or the house's taste did to the judgement. */
export function movedWords({ by, name = "", kind, effect }: FillerMove, t: PanelTranslator): string {
  const kindName = kind ? t(`filler.${kind}`) : "";
  if (by === "taste") return t(effect === "calmer" ? "moved.calmer" : "moved.keener", { kind: kindName });
  if (by === "allowed") return t("moved.allowed", { kind: kindName });
  return by === "wording" ? t("moved.wording") : t(`moved.${by}`, { name });
}

/** What came of a verdict. */
export function saidWords({ kind, verdict, status }: VerdictNote, help: FillerHelp | undefined, t: PanelTranslator): string {
  const named = { kind: t(`filler.${kind}`) };
  if (status === "sending") return t("said.sending");
  if (status === "here-only") return t("said.hereOnly", named);
  if (help?.facts[kind]?.policy !== true || verdict === "filler") return t(`said.${verdict}`, named);
  return t(verdict === "keep" ? "said.policyKeep" : "said.policyWrongAlert", named);
}
