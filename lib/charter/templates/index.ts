import { type Charter, type CharterFile, charterSchema } from "../schema";
import { craftsman as craftsmanEn } from "./en/craftsman";
import { restaurant as restaurantEn } from "./en/restaurant";
import { craftsman as craftsmanFr } from "./fr/craftsman";
import { restaurant as restaurantFr } from "./fr/restaurant";

type Templates = Readonly<Record<"fr" | "en", Readonly<Record<string, CharterFile>>>>;

/** Complete charters by language and sector, in the order they are offered. The French names in code are the English ones. */
const TEMPLATES = {
  fr: { craftsman: craftsmanFr, restaurant: restaurantFr },
  en: { craftsman: craftsmanEn, restaurant: restaurantEn },
} as const satisfies Templates;

export type TemplateSector = keyof (typeof TEMPLATES)["fr"];
export const TEMPLATE_SECTORS = Object.keys(TEMPLATES.fr) as readonly TemplateSector[];

/** The charter of a sector, with every default filled in; a new object at every call. */
export function charterTemplate(sector: TemplateSector, language: "fr" | "en"): Charter {
  return charterSchema.parse(TEMPLATES[language][sector]);
}
