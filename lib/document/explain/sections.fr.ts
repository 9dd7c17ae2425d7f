import type { Charter } from "../../charter";
import type { Section } from "./section";
import { amount, enumerate, when } from "./sentence";

const STAGES = { awareness: "notoriété", consideration: "considération", conversion: "conversion", loyalty: "fidélité" } as const;

/** Everything but the rules, section by section, in the order of the file. */
export function frenchSections(charter: Charter): readonly Section[] {
  const { identity, promise, topics, lexicon, voice, rhythm } = charter;
  const list = (items: readonly string[]): string => enumerate(items, "fr");
  return [
    {
      title: `Charte : ${identity.pageName}, version ${charter.version}`,
      lines: [
        ...when(identity.domains.length > 0, () => `Ses sites : ${list(identity.domains)}.`),
        ...when(
          promise !== undefined,
          () => `Promesse : aider ${promise?.who} à ${promise?.what}${promise?.why === undefined ? "" : `, pour ${promise.why}`}.`,
        ),
        ...when(charter.nextReview !== undefined, () => `À relire avant le ${charter.nextReview}.`),
      ],
    },
    {
      title: "Objectifs",
      lines: charter.objectives
        .filter(({ archived }) => archived !== true)
        .map(({ id, stage, statement }) => `${statement ?? id} (${STAGES[stage]}).`),
    },
    {
      title: "Publics",
      lines: charter.personas
        .filter(({ archived }) => archived !== true)
        .map(({ name, situation }) => `${name}${situation === undefined ? "" : ` : ${situation}`}.`),
    },
    {
      title: "Piliers",
      lines: charter.pillars
        .filter(({ archived }) => archived !== true)
        .map(
          ({ id, name, purpose, share }) =>
            `${name ?? id}${share === undefined ? "" : `, ${amount(share, "fr")} % des publications`}${purpose === undefined ? "" : ` : ${purpose}`}.`,
        ),
    },
    {
      title: "Preuves",
      lines: charter.proofs.map(({ claim, evidence }) => `« ${claim} »${evidence === undefined ? "" : ` : ${evidence}`}.`),
    },
    {
      title: "Sujets",
      lines: [
        ...when(topics.allowed.length > 0, () => `Bienvenus : ${list(topics.allowed)}.`),
        ...topics.forbidden.map(
          ({ term, reason, level }) => `Interdit (${level}) : ${term}${reason === undefined ? "" : `, car ${reason}`}.`,
        ),
        ...topics.sensitive.map(
          ({ term, escalateTo }) => `Sensible : ${term}${escalateTo === undefined ? "" : `, à voir avec ${escalateTo}`}.`,
        ),
      ],
    },
    {
      title: "Voix",
      lines: [
        ...voice.traits.map(
          ({ trait, do: yes, dont }) =>
            `${trait}${yes === undefined ? "" : ` ; faire : ${yes}`}${dont === undefined ? "" : ` ; éviter : ${dont}`}.`,
        ),
        ...when(charter.address === "tu" || charter.address === "vous", () => `On dit ${charter.address} aux lecteurs.`),
      ],
    },
    {
      title: "Mots",
      lines: [
        ...lexicon.preferred.map(
          ({ use, insteadOf, why }) =>
            `« ${use} » plutôt que ${list(insteadOf.map((term) => `« ${term} »`))}${why === undefined ? "" : ` (${why})`}.`,
        ),
        ...when(lexicon.banned.length > 0, () => `Écartés : ${list(lexicon.banned)}.`),
        ...when(lexicon.products.length > 0, () => `Produits et services : ${list(lexicon.products)}.`),
      ],
    },
    {
      title: "Forme",
      lines: [
        `Au plus ${amount(charter.length.maxCharacters, "fr")} caractères, l’essentiel dans les ${amount(charter.length.foldCharacters, "fr")} premiers.`,
        `Au plus : émojis ${charter.emoji.max}, hashtags ${charter.hashtags.max}, liens ${charter.links.max}, appels à l’action ${charter.cta.max}.`,
        ...when(charter.hashtags.brand.length > 0, () => `Hashtags de la marque : ${list(charter.hashtags.brand)}.`),
        ...when(
          charter.links.utm.length > 0,
          () => `Les liens portent ${list(charter.links.utm.map(({ name, value }) => (value === "" ? name : `${name}=${value}`)))}.`,
        ),
        ...when(
          charter.cta.allowed.length > 0,
          () => `Appels à l’action admis : ${list(charter.cta.allowed.map(({ text }) => `« ${text} »`))}.`,
        ),
        ...when(rhythm.perWeek !== undefined, () => `De ${rhythm.perWeek?.[0]} à ${rhythm.perWeek?.[1]} publications par semaine.`),
      ],
    },
    {
      title: "Remplissage",
      lines: [
        `Tolérance : ${{ strict: "stricte", normal: "normale", relaxed: "large" }[charter.filler.tolerance]}.`,
        ...when(charter.filler.allowedKinds.length > 0, () => `Admis : ${list(charter.filler.allowedKinds)}.`),
        ...charter.series.map(({ name }) => `La série « ${name} » n’en est jamais.`),
        ...charter.commemorations.map(
          ({ name, whyUs }) => `La journée « ${name} » est choisie${whyUs === undefined ? "" : ` : ${whyUs}`}.`,
        ),
      ],
    },
  ];
}
