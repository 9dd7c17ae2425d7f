import type { DraftLanguage } from "../draft";

/**
 * Syllables of one word, estimated from its letters, 1 at least. English: runs of vowels, less a silent final e, -es and -ed, the
 * usual estimate behind Flesch’s formula (R. Flesch, “A new readability yardstick”, 1948). French: runs of vowels, more where two
 * vowels are said apart (« cré-er », « cri-er », « na-ïf »), less a mute final e or es, as L. Kandel and A. Moles counted when
 * they fitted the formula to French (« Application de l’indice de Flesch à la langue française », 1958). The verb ending -ent
 * cannot be told from that of « moment » and is counted. Other languages: runs of vowels. Digits count one each.
 */
export function countSyllables(word: string, language: DraftLanguage): number {
  const letters = word.toLowerCase().normalize("NFC");
  const digits = letters.match(/\p{N}/gu)?.length ?? 0;
  const runs = letters.match(VOWELS)?.length ?? 0;
  const count = language === "fr" ? runs + french(letters, runs) : language === "en" ? runs + english(letters, runs) : runs;
  return Math.max(1, digits + count);
}

const VOWELS = /[aeiouyàáâäæãéèêëíìîïóòôöøœúùûüÿ]+/gu;

function french(word: string, runs: number): number {
  const apart = word.match(/[éè](?=[aioué](?!e?s?$)|er)|[aoeu](?=[ïëü])|[bcdfgptv][lr]i(?=[aeéèoê])(?!es?$)/gu)?.length ?? 0;
  const mute = runs > 1 && /[^aeiouyàâéèêëîïôöûü]es?$|[gq]ues?$/u.test(word) ? -1 : 0;
  return apart + mute;
}

function english(word: string, runs: number): number {
  if (runs < 2) return 0;
  if (/[^aeiouy]le$/u.test(word)) return 0;
  if (/[^aeiouytd]ed$/u.test(word)) return -1;
  if (/(?:[^aeiouyscxzg]|[^cs]h)es$/u.test(word)) return -1;
  return /[^aeiouy]e$/u.test(word) ? -1 : 0;
}
