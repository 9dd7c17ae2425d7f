import type { CheckContext } from "../draft";
import type { Post } from "../post";
import { findAddress } from "../reading/address";
import type { AddressForm } from "../reading/address-form";
import { addressHits } from "../reading/address-rewrite";
import { defineRule, type Hit } from "../rule";

export const addressConsistency = defineRule({
  id: "address-consistency",
  family: "voice",
  name: { fr: "Tu ou vous", en: "Tu or vous" },
  severity: "advice",
  languages: ["fr"],
  message: {
    fr: "Écrivez « {wanted} » : la charte s’adresse ainsi aux lecteurs",
    en: "Write “{wanted}”: the charter addresses readers this way",
  },
  variants: {
    mixed: {
      fr: "Choisissez tu ou vous : la publication mêle les deux",
      en: "Choose tu or vous: the post mixes the two",
    },
  },
  why: {
    fr: "Passer de tu à vous, dans un texte ou d’un jour à l’autre, donne l’impression que deux personnes écrivent.",
    en: "Moving from tu to vous, within a text or from day to day, reads as if two people were writing.",
  },
  source: { title: { fr: "Le tutoiement ou le vouvoiement de la charte", en: "The charter’s form of address" } },
  lesson: 13,
  options: {},
  compile: (_options, charter) => {
    const { address } = charter;
    const wanted = address === "tu" || address === "vous" ? address : undefined;
    return (post: Post, _context: CheckContext) => checkAddress(post, findAddress(post), wanted);
  },
});

/** Without a wanted form only a mixture is a finding: the rarer form, or the later one when both are as frequent. A fix brings the whole post over. */
function* checkAddress(post: Post, forms: readonly AddressForm[], wanted: "tu" | "vous" | undefined): Generator<Hit> {
  const chosen = wanted ?? prevailing(forms);
  const others = forms.filter(({ form }) => form !== chosen);
  for (const hit of addressHits(post, forms, others, chosen)) yield wanted === undefined ? { ...hit, variant: "mixed" } : hit;
}

function prevailing(forms: readonly AddressForm[]): "tu" | "vous" {
  const familiar = forms.filter(({ form }) => form === "tu").length;
  if (familiar * 2 === forms.length) return forms[0]?.form ?? "vous";
  return familiar * 2 > forms.length ? "tu" : "vous";
}
