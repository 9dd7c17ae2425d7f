import { defaultCharter } from "../../lib/charter";
import {
  type CheckContext,
  type CheckResult,
  checkDraft,
  compileCharter,
  type Draft,
  type FillerKind,
  type Language,
} from "../../lib/check";
import type { PanelState } from "../../lib/panel";

/** Posts that say little, and one that the charter vouches for; judged by the real check. */
export const fillerPosts = {
  cat: {
    fr: "Notre petit chat trop mignon vous souhaite un bon lundi 🐱 Craquant, non ?",
    en: "Our cute little kitten says hi 🐱 Isn’t it adorable? Awww!",
  },
  quote: {
    fr: "« Le succès, c’est tomber sept fois et se relever huit. » Croyez en vos rêves, tout est possible.",
    en: "“Success is falling seven times and getting up eight.” Believe in your dreams, anything is possible.",
  },
  day: {
    fr: "Bonne fête à tous pour les Journées du patrimoine ! Belle journée mondiale de la joie et des beaux souvenirs à vous.",
    en: "Happy Bike Week everyone! Such a wonderful week of joy, smiles and lovely memories to you all 🎉",
  },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

const compiled = new Map<Language, Extract<ReturnType<typeof compileCharter>, { ok: true }>["compiled"]>();

/** What the real check says under the sample charter of that language. */
export function judgeSample(draft: Draft, language: Language, context: CheckContext): CheckResult {
  const made = compiled.get(language) ?? ready(language);
  compiled.set(language, made);
  return checkDraft({ ...draft, language }, made, context);
}

function ready(language: Language) {
  const result = compileCharter(defaultCharter(language), { language });
  if (!result.ok) throw new Error("the sample charter is refused");
  return result.compiled;
}

/** Says something of the first remark about filler. */
export function sayOfFiller(state: PanelState, say: (state: PanelState, kind: FillerKind) => void): void {
  const kind = state.openCards.value.find(({ fillerKind }) => fillerKind !== undefined)?.fillerKind;
  if (kind === undefined) throw new Error("the sample has no remark about filler");
  say(state, kind);
}
