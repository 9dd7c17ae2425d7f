import type { Charter } from "../../charter";
import { doublet, epicene, findInclusiveForms, type InclusiveForm, masculine, withPoint } from "../reading/inclusive-forms";
import { isQuoted } from "../reading/quoted";
import { defineRule, type Hit } from "../rule";

type Policy = Charter["inclusive"];

export const inclusiveWriting = defineRule({
  id: "inclusive-writing",
  family: "voice",
  name: { fr: "Écriture inclusive", en: "Inclusive writing" },
  severity: "off",
  whenOn: "hint",
  wanted: (charter) => charter.inclusive !== "free",
  languages: ["fr"],
  message: {
    fr: "Écrivez « {found} » en toutes lettres : la charte écarte cette forme",
    en: "Write “{found}” in full: the charter does not use this form",
  },
  variants: {
    swap: { fr: "Écrivez « {use} » plutôt que « {found} »", en: "Write “{use}” rather than “{found}”" },
    epicene: {
      fr: "Cherchez un mot sans genre pour « {found} » : « {use} », par exemple",
      en: "Find a word without gender for “{found}”: “{use}”, for instance",
    },
    neutral: { fr: "Cherchez un mot sans genre pour « {found} »", en: "Find a word without gender for “{found}”" },
    mixed: {
      fr: "Choisissez une seule forme : la publication mêle « {found} » et « {other} »",
      en: "Choose one form: the post mixes “{found}” and “{other}”",
    },
  },
  why: {
    fr: "La charte a choisi une façon d’écrire au féminin et au masculin ; elle se lit mieux quand elle ne change pas.",
    en: "The charter has chosen one way of writing for women and men; it reads better when it does not change.",
  },
  source: {
    title: {
      fr: "Le choix de la charte sur l’écriture inclusive ; Charte d’accessibilité de la communication de l’État (mars 2021)",
      en: "The charter’s choice of inclusive writing; Charte d’accessibilité de la communication de l’État (March 2021)",
    },
  },
  lesson: 19,
  options: {},
  compile: (_options, charter) => {
    const policy = charter.inclusive;
    return (post) => {
      const forms = findInclusiveForms(post);
      return checkForms(
        forms.filter((form) => !isQuoted(post, form)),
        post.text,
        policy,
      );
    };
  },
});

function* checkForms(forms: readonly InclusiveForm[], text: string, policy: Policy): Generator<Hit> {
  const first = forms.find(({ mark }) => policy !== "median-point" || mark.startsWith("point"));
  for (const form of forms) {
    const found = text.slice(form.start, form.end);
    if (policy === "none") yield swap(form, found, masculine(form), false);
    else if (policy === "doublets") yield swap(form, found, doublet(form), false);
    else if (policy === "epicene") yield neutral(form, found);
    else if (policy === "median-point" && !form.mark.startsWith("point")) yield swap(form, found, withPoint(form), true);
    else if (first !== undefined && isOtherKind(form, first)) yield mixed(form, found, first, text);
  }
}

function neutral(form: InclusiveForm, found: string): Hit {
  const use = epicene(form);
  return { start: form.start, end: form.end, variant: use === undefined ? "neutral" : "epicene", values: { found, use: use ?? "" } };
}

function mixed(form: InclusiveForm, found: string, first: InclusiveForm, text: string): Hit {
  const use = first.mark === "point" ? withPoint(form) : undefined;
  const values = { found: text.slice(first.start, first.end), other: found, use: use ?? "" };
  return { ...swap(form, found, use, true), variant: "mixed", values };
}

/** The finding, with a replacement where one is known. */
function swap({ start, end }: InclusiveForm, found: string, use: string | undefined, safe: boolean): Hit {
  if (use === undefined) return { start, end, values: { found } };
  const label = { fr: "Écrire « {use} »", en: "Write “{use}”" };
  return { start, end, variant: "swap", values: { found, use }, fixes: [{ label, edits: [{ start, end, text: use }], safe }] };
}

/** Another mark than the first form’s; whether one point or two, only the plural tells. */
function isOtherKind(form: InclusiveForm, first: InclusiveForm): boolean {
  if (form.mark === first.mark) return false;
  const bothPoints = form.mark.startsWith("point") && first.mark.startsWith("point");
  return !bothPoints || (form.plural !== "" && first.plural !== "");
}
