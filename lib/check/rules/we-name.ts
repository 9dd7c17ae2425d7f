import type { Post } from "../post";
import { findSelfNames, type SelfName } from "../reading/self-names";
import { defineRule, type Hit } from "../rule";

export const weName = defineRule({
  id: "we-name",
  family: "voice",
  name: { fr: "Nous ou on", en: "Nous or on" },
  severity: "off",
  whenOn: "hint",
  wanted: (charter) => charter.voice.weName !== undefined,
  languages: ["fr"],
  message: {
    fr: "Écrivez « {wanted} » : la charte parle ainsi de l’entreprise",
    en: "Write “{wanted}”: the charter speaks of the company this way",
  },
  variants: {
    mixed: {
      fr: "Choisissez « nous » ou « on » : la publication mêle les deux",
      en: "Choose “nous” or “on”: the post mixes the two",
    },
    name: {
      fr: "Nommez l’entreprise plutôt que d’écrire « {found} »",
      en: "Name the company rather than writing “{found}”",
    },
  },
  why: {
    fr: "Une entreprise qui parle toujours d’elle de la même façon a l’air d’une seule voix.",
    en: "A company that always speaks of itself in the same way sounds like one voice.",
  },
  source: {
    title: {
      fr: "La voix de la charte, comment l’entreprise parle d’elle-même",
      en: "The charter’s voice, how the company speaks of itself",
    },
  },
  lesson: 13,
  options: {},
  compile: (_options, charter) => {
    const wanted = charter.voice.weName;
    return (post: Post) => checkNames(findSelfNames(post), wanted);
  },
});

function* checkNames(names: readonly SelfName[], wanted: "nous" | "on" | "we" | "page-name" | undefined): Generator<Hit> {
  if (wanted === "page-name") {
    const [first] = names;
    if (first !== undefined) yield { start: first.start, end: first.end, variant: "name", values: { found: first.found } };
    return;
  }
  const chosen = wanted === "nous" || wanted === "on" ? wanted : prevailing(names);
  for (const { start, end, form, replacement } of names) {
    if (form === chosen) continue;
    yield {
      start,
      end,
      values: { wanted: replacement ?? chosen },
      ...(chosen === wanted ? {} : { variant: "mixed" }),
      ...(replacement === undefined
        ? {}
        : {
            fixes: [
              { label: { fr: "Écrire « {wanted} »", en: "Write “{wanted}”" }, edits: [{ start, end, text: replacement }], safe: true },
            ],
          }),
    };
  }
}

/** The form used more often, or first when both are as frequent. */
function prevailing(names: readonly SelfName[]): "nous" | "on" {
  const on = names.filter(({ form }) => form === "on").length;
  if (on * 2 === names.length) return names[0]?.form ?? "nous";
  return on * 2 > names.length ? "on" : "nous";
}
