import type { Charter } from "../../charter";
import { englishConduct } from "./conduct.en";
import { frenchConduct } from "./conduct.fr";
import { englishRules } from "./rules.en";
import { frenchRules } from "./rules.fr";
import { englishSections } from "./sections.en";
import { frenchSections } from "./sections.fr";

/** The charter in plain sentences, in the language of its locale; sections that say nothing are left out. Ends with a line break. */
export function explainCharter(charter: Charter): string {
  const sections = charter.locale.startsWith("fr")
    ? [...frenchSections(charter), ...frenchConduct(charter), frenchRules(charter)]
    : [...englishSections(charter), ...englishConduct(charter), englishRules(charter)];
  return sections
    .filter(({ title, lines }, index) => index === 0 || (title !== "" && lines.length > 0))
    .map(({ title, lines }) => [shown(title), ...lines.map((line) => `  ${shown(line)}`), ""].join("\n"))
    .join("\n");
}

/** One line that a terminal can only show: nothing that controls it or turns the direction of text. */
function shown(line: string): string {
  return line.replace(/\s*[\r\n]+\s*/g, " ").replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, "�");
}
