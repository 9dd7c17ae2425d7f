import { fold } from "../match";
import { countCharacters } from "../reading/characters";
import { defineRule, type Hit } from "../rule";

export const altTextForm = defineRule({
  id: "alt-text-form",
  family: "accessibility",
  name: { fr: "Forme du texte alternatif", en: "Form of the alternative text" },
  severity: "off",
  whenOn: "hint",
  languages: "any",
  message: {
    fr: "Ramenez le texte alternatif à {max} caractères ; il en compte {count}",
    en: "Bring the alternative text down to {max} characters; it has {count}",
  },
  variants: {
    file: { fr: "Décrivez l’image : « {found} » n’en dit rien", en: "Describe the picture: “{found}” says nothing of it" },
    opening: {
      fr: "Commencez par ce qu’on voit, sans « {found} »",
      en: "Begin with what there is to see, without “{found}”",
    },
  },
  why: {
    fr: "Le lecteur d’écran annonce déjà une image, et lit tout d’une traite : il ne reste que ce qu’elle montre.",
    en: "The screen reader already says that it is a picture, and reads on without a stop: only what it shows is left to say.",
  },
  source: {
    title: {
      fr: "University of Oxford, guide de communication ; a2i, texte alternatif (9 juin 2025)",
      en: "University of Oxford communications guide; a2i, alternative text (9 June 2025)",
    },
    seen: "2026-11-23",
  },
  lesson: 19,
  options: {
    max: { type: "number", default: 125, min: 40, max: 1_000 },
  },
  compile:
    ({ max }) =>
    ({ draft, text }) => {
      const alt = draft.altText?.trim() ?? "";
      if (alt === "") return [];
      const end = text.trimEnd().length;
      const hit = (found: string, rest: Partial<Hit>): Hit[] => [{ start: end, end, evidence: shortened(found), ...rest }];
      const folded = fold(alt);
      if (FILE_NAME.test(folded.text)) return hit(alt, { variant: "file", values: { found: shortened(alt) } });
      const opening = OPENING.exec(folded.text);
      if (opening !== null) {
        const { end: to } = folded.toSource(0, opening[0].length);
        const found = alt.slice(0, to).trim();
        return hit(alt, { variant: "opening", values: { found } });
      }
      const count = alt.length > max ? countCharacters(alt) : 0;
      return count > max ? hit(alt, { values: { max, count } }) : [];
    },
});

function shortened(found: string): string {
  return found.length > 40 ? `${found.slice(0, 39).trimEnd()}…` : found;
}

/** `IMG_1234.jpg`, `image1`, `photo (2)`, and the long numbers that networks give to pictures. */
const FILE_NAME =
  /\.(?:jpe?g|png|gif|webp|heic|avif|bmp|tiff?)$|^(?:img|image|photo|picture|pic|dsc|dscn|dscf|pxl|screenshot|capture|visuel|scan|sans[ _-]titre|untitled)[ _-]*\(?[\d_-]*\)?$|^\d[\d_]{7,}(?:_[a-z])?$/;

/** What an image of a kind of its own is called (« photo de classe », “photo of the week”) is matter, not padding. */
const OPENING =
  /^(?:(?:une?|la|cette|l'|an?|the|this) ?)?(?:(?:image|photo|photographie) (?:d(?:e |u |es |')(?!(?:classe|famille|identite|profil|groupe|archives?|epoque|mariage|equipe|couverture|epinal|synthese|marque|presse|fin d'annee)\b)|montrant |representant |qui (?:montre|represente) )|(?:image|photo|photograph|picture|pic) (?:of (?!the (?:day|week|month|year)\b)|showing |that shows |shows ))/;
