import type { Charter } from "../../charter";
import type { Span } from "../finding";
import { overlaps } from "../spans";

/**
 * Telephone numbers as people write them: French (« 02 61 91 12 34 », « +33 6 … », « 0800 123 456 »), Belgian and Swiss, British,
 * North American, and any other with its country's code. Always apart from other figures.
 */
const PHONE =
  /(?<![\p{L}\p{N}_#=/@+])(?<!\p{N}[ .,\u00a0\u202f-])(?:(?:\+|00[ .]?)(?!00)[1-9]\d{0,2}(?:[ .\u00a0\u202f-]?\(0\))?(?:[ .\u00a0\u202f/-]?\d){7,11}|0[1-9](?:([ .\u00a0\u202f/-]?)\d\d(?:\1\d\d){3})|0[89]\d\d?(?:[ .\u00a0\u202f]\d{3}){2}|0 [89]\d\d(?:[ .\u00a0\u202f]\d{2,3}){2,3}|0\d{1,2}[ /\u00a0-]\d{3}[ .\u00a0]\d\d[ .\u00a0]\d\d|0\d{3}[ /]\d\d[ .]\d\d[ .]\d\d|\(?0\d{2,4}\)?[ -]\d{3,4}[ -]\d{3,4}|0\d{4}[ -]\d{5,6}|(?:1[ .-])?(?:\([2-9]\d\d\) ?|[2-9]\d\d([.-]))[2-9]\d\d[.-]\d{4})(?![\p{L}\p{N}_@]|[ .,\u00a0\u202f-]?\p{N}|[ \u00a0\u202f]?[€$£%°]|[ \u00a0\u202f](?:euros?|km|kg|ans|m²))/gu;
/** What a figure is when it is no telephone number, said right before it. */
const OTHER_FIGURE =
  /(?:r[ée]f(?:[ée]rences?)?|commande|dossier|lot|facture|contrat|licence|siret|siren|rcs|ape|naf|tva|vat|rna|waldec|adeli|rpps|finess|orias|iban|bic|isbn|issn|ean|imei|serial|s[ée]rie|code|order|invoice|part|item|model|registration|company|charity|id)\.?(?: (?:n°|no\.?|num[ée]ro|number))?[ \u00a0\u202f]*[:#n°]*[ \u00a0\u202f]*$/iu;
/** More than any rule reports. */
const MOST = 40;
const MAILBOX = /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}$/u;
const MAIL_HOST = /^(?:[\p{L}\p{N}][\p{L}\p{N}-]{0,62}\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}-])/u;

/** Phone numbers of a text, outside the spans given. */
export function findPhones(text: string, outside: readonly Span[] = []): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(PHONE)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const isOther = OTHER_FIGURE.test(text.slice(Math.max(0, span.start - 30), span.start));
    if (!isOther && !outside.some((other) => overlaps(other, span))) found.push(span);
    if (found.length >= MOST) break;
  }
  return found;
}

/** E-mail addresses of a text, outside the spans given. */
export function findEmails(text: string, outside: readonly Span[] = []): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf("@"); at >= 0 && found.length < MOST; at = text.indexOf("@", at + 1)) {
    const box = MAILBOX.exec(text.slice(Math.max(0, at - 64), at))?.[0];
    const host = box === undefined ? undefined : MAIL_HOST.exec(text.slice(at + 1, at + 255))?.[0];
    if (box !== undefined && host !== undefined) found.push({ start: at - box.length, end: at + 1 + host.length });
  }
  return found.filter((span) => !outside.some((other) => overlaps(other, span)));
}

/** The figures that stay the same however a number is written: with its country's code or without. */
export function phoneKey(phone: string): string {
  return phone.replaceAll(/\D/g, "").slice(-8);
}

export function emailKey(email: string): string {
  return email.toLowerCase();
}

/** What the charter says may be published: its public contacts, and those that stand in its calls to action. */
export function ownContacts({ privacy, cta }: Charter): { readonly phones: ReadonlySet<string>; readonly emails: ReadonlySet<string> } {
  const texts = [...privacy.publicContacts, ...cta.allowed.flatMap(({ text, terms, url }) => [text, ...terms, url ?? ""])];
  const slices = (find: (text: string) => Span[]) => texts.flatMap((text) => find(text).map(({ start, end }) => text.slice(start, end)));
  return {
    phones: new Set([...slices(findPhones), ...privacy.publicContacts].map(phoneKey).filter((key) => key.length === 8)),
    emails: new Set(slices(findEmails).map(emailKey)),
  };
}
