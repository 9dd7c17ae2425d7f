/**
 * What an organisation sets for its machines: values out of the browser's managed storage, read strictly one by one. Promises that
 * a value that cannot be used is named and does not drag the others along; knows no browser.
 */
export { NO_POLICY, type Policy, type PolicyCharter, type PolicyMember, type PolicyPage, type PolicyRefusal, type Ruled } from "./policy";
export { readPolicy } from "./read";
export { POLICY_KEYS, type PolicyMode } from "./schema";
