import { defaultCharter, serialiseCharter } from "../../lib/charter";

/** The French default charter, with a word that stops a draft. */
export function blockingCharter(): string {
  const charter = defaultCharter("fr");
  charter.lexicon.banned.push("moquette");
  charter.builtins["banned-terms"] = { severity: "block" };
  return serialiseCharter(charter);
}
