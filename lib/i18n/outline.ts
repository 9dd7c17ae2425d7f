import { outlineCompanyEn } from "./outline-company.en";
import { outlineCompanyFr } from "./outline-company.fr";
import { outlinePeopleEn } from "./outline-people.en";
import { outlinePeopleFr } from "./outline-people.fr";
import { outlinePublishingEn } from "./outline-publishing.en";
import { outlinePublishingFr } from "./outline-publishing.fr";
import { outlineWritingEn } from "./outline-writing.en";
import { outlineWritingFr } from "./outline-writing.fr";

/** Names of what a charter holds, and what each field checks. */
export const outlineEn = { ...outlineCompanyEn, ...outlineWritingEn, ...outlinePublishingEn, ...outlinePeopleEn };
export const outlineFr = { ...outlineCompanyFr, ...outlineWritingFr, ...outlinePublishingFr, ...outlinePeopleFr };
