import { describe, expect, it } from "vitest";
import { type CharterFile, parseCharter, serialiseCharter } from "../../lib/charter";
import { compileCharter } from "../../lib/check";

/** A charter that says something in every section of the model. */
const whole = {
  format: "ligne-charter",
  schema: 1,
  id: "cave-des-trois-fontaines",
  version: "2.3.1",
  owner: "Awa Diallo",
  reviewedOn: "2026-10-04",
  nextReview: "2027-04-04",
  locale: "fr-FR",
  identity: {
    pageName: "Cave des Trois Fontaines",
    legalName: "SCEA des Trois Fontaines",
    handles: { facebook: "trois.fontaines", instagram: "troisfontaines" },
    sector: "artisan",
    countries: ["FR", "BE"],
    languages: ["fr"],
    domains: ["trois-fontaines.example"],
    competitors: ["Domaine du Merle"],
  },
  purpose: {
    mission: "Faire vivre quatre hectares sans herbicide.",
    values: [{ name: "franchise", howItShowsInWriting: "dire aussi les mauvaises années" }],
  },
  promise: { who: "amateurs du pays", what: "goûter avant d’acheter" },
  positioning: { angle: "le voisin qui explique", differentiators: ["vendange à la main"], territory: "neighbour" },
  objectives: [{ id: "degustations", stage: "conversion", baseline: 12, target: 30, owner: "Awa" }],
  personas: [{ id: "lea", name: "Léa, cuisine le dimanche", market: "b2c", questions: ["Avec quoi le servir ?"], notTarget: "négociants" }],
  pillars: [{ id: "vigne", share: 100, stage: "awareness", formats: ["photo"], ctaDefault: "reserver", terms: ["taille"] }],
  series: [{ name: "Le geste du mois", rhythm: "mensuel" }],
  topics: { newsPolicy: "own-sector", politicsReligion: false },
  voice: { traits: [{ trait: "précis", exampleGood: "Rang 12, taille Guyot." }], weName: "nous", toneByContext: { mourning: "sobre" } },
  address: "vous",
  inclusive: "doublets",
  anglicisms: { allowed: ["week-end"], banned: [{ use: "en direct", insteadOf: ["live"] }] },
  lexicon: {
    acronyms: [{ short: "AOC", full: "appellation d’origine contrôlée" }],
    jargon: [{ use: "goûter", insteadOf: ["déguster verticalement"] }],
    cliches: ["nectar"],
  },
  readability: { maxSentenceWords: 22, minEase: 45, activeVoice: true },
  mechanics: { hours: "joined", ellipsis: "…" },
  emoji: { max: 1, policy: "few", allowed: ["🍇"], position: "end", meanings: [{ emoji: "🍇", meaning: "vendange" }] },
  hashtags: { max: 2, campaign: ["#Vendanges2027"], position: "end" },
  links: { max: 1, place: "post", monthlyQuota: 8, allowedHosts: ["inao.example"] },
  mentions: { handles: [{ name: "Office du tourisme", handle: "@tourisme" }] },
  cta: { max: 1, banned: ["partagez"], allowed: [{ id: "reserver", text: "Réservez votre visite", stage: "conversion" }] },
  formats: [{ format: "photo", when: "le jeudi", checklist: ["texte alternatif"] }],
  visuals: { altTextRequired: true, ai: { allowed: false } },
  curation: { creditForm: "Photo :", sources: ["clients"] },
  rhythm: {
    perWeek: [1, 3],
    slots: [{ day: "thursday", time: "18:30" }],
    quietHours: { from: "21:00", to: "07:30" },
    blackout: [{ from: "2026-12-24", to: "2026-12-26" }],
    minGapHours: 20,
  },
  workflow: { approval: "by-level", deadlineHours: 24, fourEyesTopics: ["prix"], checklist: ["lien vérifié"] },
  moderation: { rulesUrl: "https://trois-fontaines.example/regles", templates: [{ intent: "prix", text: "Le tarif est ici." }] },
  care: { escalateTo: "Awa", noIncentive: true },
  crisis: { contacts: [{ name: "Awa", phone: "+33 4 99 00 00 00", order: 1 }], triggers: ["rappel"] },
  lead: { qualifiedIf: ["plus de 12 bouteilles"], minimum: 1, followUpHours: [24, 72] },
  ads: { mayBoost: ["Awa"], budgetCap: 80, boosted: true },
  contests: { allowed: false },
  privacy: { photoConsent: "formulaire A", publicContacts: ["04 99 00 00 00"] },
  security: { twoFactor: true, access: [{ name: "Noé", role: "stagiaire", until: "2027-01-31" }] },
  employees: { disclosure: "Je travaille à la cave." },
  legal: { packs: ["alcool", "prix"], requiredMentions: [{ when: ["dégustation"], text: "L’abus d’alcool est dangereux pour la santé." }] },
  kpis: [{ metric: "costPerQualifiedLead", max: 40, period: "month" }],
  rates: { internHour: 4.35, tutorHour: 30, marginPerCustomer: 55 },
  examples: { good: [{ text: "Rang 12 taillé ce matin.", why: "un lieu, un geste" }], bad: [{ text: "Bonne semaine !" }] },
  changelog: [{ version: "2.3.1", date: "2026-10-04", who: "Awa", why: "retrait des concours" }],
} satisfies Record<string, unknown>;

const read = (file: unknown) => parseCharter(JSON.stringify(file));

describe("the whole model of a charter", () => {
  it("is read, keeps every word it was given, and is written back the same", () => {
    const parsed = read(whole);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
    expect(parsed.charter).toMatchObject(whole);
    expect(parseCharter(serialiseCharter(parsed.charter))).toEqual(parsed);
  });

  it("compiles, in French and in English", () => {
    const parsed = read(whole);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
    for (const language of ["fr", "en"] as const) expect(compileCharter(parsed.charter, { language })).toMatchObject({ ok: true });
  });

  it("takes the core that twelve questions give", () => {
    const core: CharterFile = {
      format: "ligne-charter",
      schema: 1,
      id: "core",
      version: "1.2.0",
      locale: "fr-FR",
      identity: { pageName: "Atelier Test", sector: "artisan", countries: ["FR"], domains: ["atelier.example"] },
      objectives: [{ id: "o1", stage: "conversion", metric: "qualifiedLeads", target: 8, deadline: "2027-02-28" }],
      inclusive: "doublets",
      hashtags: { max: 2, brand: ["#AtelierTest"], camelCase: true },
      legal: { packs: ["prix", "environnement"] },
      lead: { qualifiedIf: ["code postal servi", "projet < 6 mois"] },
      kpis: [{ metric: "costPerQualifiedLead", max: 120 }],
      rates: { internHour: 12, tutorHour: 35, marginPerCustomer: 400 },
    };
    expect(read(core).ok).toBe(true);
  });

  it.each([
    ["rhythm.slots[0].time", { rhythm: { slots: [{ day: "monday", time: "9h30" }] } }],
    ["rhythm.slots[0].day", { rhythm: { slots: [{ day: "lundi", time: "09:30" }] } }],
    ["inclusive", { inclusive: "point" }],
    ["visuals.altTextRequired", { visuals: { altTextRequired: "yes" } }],
    ["legal.requiredMentions[0].when", { legal: { requiredMentions: [{ when: [], text: "Voir conditions" }] } }],
    ["rates.internHour", { rates: { internHour: -1 } }],
    ["links.allowedHosts[0]", { links: { allowedHosts: ["https://inao.example/"] } }],
  ])("refuses %s with its place", (path, sections) => {
    const parsed = read({ ...whole, ...sections });
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.errors.map((error) => error.path)).toContain(path);
  });

  it("names a legal pack that does not exist, and the one that was meant", () => {
    const parsed = read({ ...whole, legal: { packs: ["prix", "environement"] } });
    if (!parsed.ok) throw new Error("the file itself is fine");
    const result = compileCharter(parsed.charter, { language: "en" });
    expect(result).toMatchObject({ ok: false, errors: [{ path: "legal.packs[1]", value: "environement" }] });
    if (!result.ok) expect(result.errors[0]?.message).toContain("environnement");
  });
});
