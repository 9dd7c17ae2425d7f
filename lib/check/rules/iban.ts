import { defineRule } from "../rule";

/** Length of an IBAN by country, from the registry. */
const LENGTHS = new Map(
  "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SE24 SI19 SK24 SM27 TN24 TR26 UA29 VA22 VG24 XK20"
    .split(" ")
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);
/** Country, check figures, and a stretch of letters and figures in groups. */
const CANDIDATE = /(?<![\p{L}\p{N}])[a-z]{2}\d\d(?:[ \u00a0\u202f.-]?[a-z0-9]){11,30}/giu;

export const iban = defineRule({
  id: "iban",
  family: "privacy",
  name: { fr: "Numéro de compte bancaire", en: "Bank account number" },
  severity: "off",
  whenOn: "must",
  languages: "any",
  perLine: true,
  message: {
    fr: "Retirez ce numéro de compte (IBAN) : envoyez-le en privé",
    en: "Take this account number (IBAN) out: send it in private",
  },
  why: {
    fr: "Publié, un IBAN sert aux faux ordres de virement et aux faux mandats de prélèvement.",
    en: "Once public, an IBAN serves forged payment orders and direct debits.",
  },
  source: {
    title: {
      fr: "ISO 13616, International bank account number ; les contacts publics de la charte",
      en: "ISO 13616, International bank account number; the charter’s public contacts",
    },
  },
  lesson: 31,
  options: {},
  compile: (_options, charter) => {
    const own = new Set(charter.privacy.publicContacts.flatMap((contact) => findIbans(contact).map(({ key }) => key)));
    return function* ({ text }) {
      if (!HOLDS_CHECK.test(text)) return;
      for (const { start, end, key } of findIbans(text)) {
        if (own.has(key)) continue;
        yield {
          start,
          end,
          evidence: `${key.slice(0, 4)} …`,
          fixes: [{ label: { fr: "Masquer le numéro", en: "Hide the number" }, edits: [{ start, end, text: "…" }], safe: false }],
        };
      }
    };
  },
});

const HOLDS_CHECK = /[a-z]{2}\d\d[ \u00a0\u202f.-]?[a-z0-9]{2}/i;

interface Found {
  readonly start: number;
  readonly end: number;
  /** Letters and figures alone. */
  readonly key: string;
}

/** Account numbers of a text whose length and check figures are right. */
function findIbans(text: string): Found[] {
  const found: Found[] = [];
  for (const { 0: candidate, index } of text.matchAll(CANDIDATE)) {
    const end = endOfSigns(candidate, LENGTHS.get(candidate.slice(0, 2).toUpperCase()));
    const key = candidate
      .slice(0, end)
      .replaceAll(/[^a-z0-9]/gi, "")
      .toUpperCase();
    const isWhole = !/^[\p{L}\p{N}]/u.test(text.slice(index + end, index + end + 2));
    if (end > 0 && isWhole && remainder(key) === 1) found.push({ start: index, end: index + end, key });
  }
  return found;
}

/** Where so many letters and figures end; 0 when there are fewer. */
function endOfSigns(candidate: string, count: number | undefined): number {
  let signs = 0;
  for (let at = 0; at < candidate.length; at++) {
    if (/[a-z0-9]/i.test(candidate.charAt(at)) && ++signs === count) return at + 1;
  }
  return 0;
}

/** The number modulo 97, its first four signs behind the others and letters counted from ten: 1 when it is right. */
function remainder(key: string): number {
  let rest = 0;
  for (const sign of key.slice(4) + key.slice(0, 4)) {
    for (const figure of String(Number.parseInt(sign, 36))) rest = (rest * 10 + Number(figure)) % 97;
  }
  return rest;
}
