import { termSet } from "../match/terms";
import { defineRule } from "../rule";

export const ctaObjective = defineRule({
  id: "cta-objective",
  family: "action",
  name: { fr: "Action et objectif", en: "Action and objective" },
  severity: "off",
  whenOn: "hint",
  languages: ["fr", "en"],
  message: {
    fr: "Préférez « {example} » : cette action sert l’objectif choisi",
    en: "Prefer “{example}”: that action serves the chosen objective",
  },
  variants: {
    awareness: {
      fr: "Préférez « {example} » : l’objectif est de faire connaître",
      en: "Prefer “{example}”: the objective is to become known",
    },
    consideration: {
      fr: "Préférez « {example} » : l’objectif est de donner envie",
      en: "Prefer “{example}”: the objective is to raise interest",
    },
    conversion: {
      fr: "Préférez « {example} » : l’objectif est une demande ou une vente",
      en: "Prefer “{example}”: the objective is a request or a sale",
    },
    loyalty: {
      fr: "Préférez « {example} » : l’objectif est de garder vos clients",
      en: "Prefer “{example}”: the objective is to keep your customers",
    },
  },
  why: {
    fr: "La fiche de cette publication annonce un autre objectif que celui auquel mène l’action demandée.",
    en: "The sheet of this post names another objective than the one its action leads to.",
  },
  source: { title: { fr: "Les objectifs et les appels à l’action de la charte", en: "The charter’s objectives and calls to action" } },
  lesson: 1,
  options: {},
  compile: (_options, charter) => {
    const { allowed } = charter.cta;
    const staged = allowed.filter(({ stage }) => stage !== undefined);
    if (staged.length === 0) return undefined;
    const stages = new Map(charter.objectives.map(({ id, stage }) => [id, stage]));
    const terms = termSet(allowed.flatMap((action) => [action.text, ...action.terms].map((term) => [term, action] as const)));
    return function* (post, { sheet }) {
      const wanted = sheet?.stage ?? stages.get(sheet?.objectiveId ?? "");
      const better = wanted === undefined ? undefined : staged.find(({ stage }) => stage === wanted);
      if (wanted === undefined || better === undefined) return;
      const found = terms.find(post);
      const [first] = found;
      if (first === undefined || found.some(({ value }) => value.stage === undefined || value.stage === wanted)) return;
      yield {
        start: first.start,
        end: first.end,
        variant: wanted,
        values: { example: better.text },
      };
    };
  },
});
