import type { Charter } from "../charter";
import type { CompileError } from "./compiled";
import type { Language } from "./draft";
import { LEGAL_PACKS, type LegalPack, packByName } from "./legal-packs";
import { nearestName } from "./nearest-name";

/** The packs a charter turns on, and one error for each name that is none: a slip must not silence a law. */
export function readLegalPacks(
  charter: Charter,
  language: Language,
): { readonly packs: ReadonlySet<LegalPack>; readonly errors: readonly CompileError[] } {
  const packs = new Set<LegalPack>();
  const errors: CompileError[] = [];
  for (const [index, name] of charter.legal.packs.entries()) {
    const pack = packByName.get(plain(name));
    if (pack === undefined) errors.push({ rule: "legal", path: `legal.packs[${index}]`, value: name, message: say(name, language) });
    else packs.add(pack);
  }
  return { packs, errors };
}

function say(name: string, language: Language): string {
  const nearest = nearestName(plain(name), [...packByName.keys()]);
  if (nearest !== undefined) {
    return language === "fr"
      ? `Aucun lot de mentions légales ne porte ce nom. Vouliez-vous dire « ${nearest} » ?`
      : `No legal pack has this name. Did you mean “${nearest}”?`;
  }
  const known = LEGAL_PACKS.join(", ");
  return language === "fr" ? `Choisissez parmi : ${known}.` : `Choose among: ${known}.`;
}

function plain(name: string): string {
  return name.normalize("NFD").replaceAll(/\p{M}/gu, "").trim().toLowerCase();
}
