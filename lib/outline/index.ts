/**
 * What a charter holds, as people see it: groups, sections and fields in reading order, each with the place of its value in the file.
 * Data only; forms, search, the printable document and the schema for editors are made from it, so that none of them forgets a field.
 */
import { company, subjects } from "./company";
import type { FormGroup, FormSection } from "./field";
import { people } from "./people";
import { publishing, results } from "./publishing";
import { shape, writing } from "./writing";

export type { FormField, FormGroup, FormSection, RowsField } from "./field";
export { fieldAt } from "./field-at";
export { newRow } from "./new-row";
export { type Steps, valueAt, withValueAt } from "./places";
export { type FieldWords, type FoundField, searchFields } from "./search";

/** All groups, in the order in which a company fills them in. */
export const FORM_GROUPS: readonly FormGroup[] = [company, subjects, writing, shape, publishing, people, results];

/** All sections, in the order of the groups. */
export const FORM_SECTIONS: readonly FormSection[] = FORM_GROUPS.flatMap(({ sections }) => sections);
