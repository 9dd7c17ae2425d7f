/** The form of house rules: one descriptor for each kind, and what all kinds share. Pure; knows no screen. */
export { EXAMPLE_FIELDS, finerFields, SPEECH_FIELDS } from "./every-kind";
export { isAsked, isSame, type KindForm, type RuleDraft, type RuleField, withField } from "./field";
export { KIND_FORMS } from "./kinds";
export { fieldsOf, formOf, freeRuleId, newRule, sentenceOf, toForm, toRule } from "./rule";
