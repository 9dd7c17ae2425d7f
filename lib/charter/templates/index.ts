import { type Charter, type CharterFile, charterSchema } from "../schema";
import { association as associationEn } from "./en/association";
import { clinic as clinicEn } from "./en/clinic";
import { craftsman as craftsmanEn } from "./en/craftsman";
import { property as propertyEn } from "./en/property";
import { restaurant as restaurantEn } from "./en/restaurant";
import { school as schoolEn } from "./en/school";
import { services as servicesEn } from "./en/services";
import { shop as shopEn } from "./en/shop";
import { town as townEn } from "./en/town";
import { association as associationFr } from "./fr/association";
import { clinic as clinicFr } from "./fr/clinic";
import { craftsman as craftsmanFr } from "./fr/craftsman";
import { property as propertyFr } from "./fr/property";
import { restaurant as restaurantFr } from "./fr/restaurant";
import { school as schoolFr } from "./fr/school";
import { services as servicesFr } from "./fr/services";
import { shop as shopFr } from "./fr/shop";
import { town as townFr } from "./fr/town";

type Templates = Readonly<Record<"fr" | "en", Readonly<Record<string, CharterFile>>>>;

/** Complete charters by language and sector, in the order they are offered. */
const TEMPLATES = {
  fr: {
    craftsman: craftsmanFr,
    restaurant: restaurantFr,
    shop: shopFr,
    services: servicesFr,
    property: propertyFr,
    clinic: clinicFr,
    association: associationFr,
    town: townFr,
    school: schoolFr,
  },
  en: {
    craftsman: craftsmanEn,
    restaurant: restaurantEn,
    shop: shopEn,
    services: servicesEn,
    property: propertyEn,
    clinic: clinicEn,
    association: associationEn,
    town: townEn,
    school: schoolEn,
  },
} as const satisfies Templates;

export type TemplateSector = keyof (typeof TEMPLATES)["fr"];
export const TEMPLATE_SECTORS = Object.keys(TEMPLATES.fr) as readonly TemplateSector[];

/** The charter of a sector, with every default filled in; a new object at every call. */
export function charterTemplate(sector: TemplateSector, language: "fr" | "en"): Charter {
  return charterSchema.parse(TEMPLATES[language][sector]);
}
