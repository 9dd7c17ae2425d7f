/** Bundles of legal reminders that a charter turns on by name (`legal.packs`); off until then, always worded as “to verify”. */
const PACKS = {
  jeux: ["contests", "concours"],
  prix: ["prices", "promotions"],
  comparaison: ["comparison"],
  environnement: ["environment"],
  sante: ["health", "alimentaire", "food", "sante/alimentaire"],
  alcool: ["alcohol"],
  tabac: ["tobacco"],
  credit: ["loans"],
  immobilier: ["real-estate"],
  emploi: ["jobs"],
  influence: ["influencers", "partenariats"],
  donnees: ["data", "rgpd", "gdpr"],
  toubon: [],
  "us-disclosure": [],
  "us-reviews": [],
} as const satisfies Record<string, readonly string[]>;

export type LegalPack = keyof typeof PACKS;
export const LEGAL_PACKS = Object.keys(PACKS) as readonly LegalPack[];

/** Packs by their name and by the names they also go under, folded. */
export const packByName: ReadonlyMap<string, LegalPack> = new Map(
  LEGAL_PACKS.flatMap((pack) => [pack, ...PACKS[pack]].map((name) => [name, pack] as const)),
);
