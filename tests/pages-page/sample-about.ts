import type { About } from "../../components/dashboard";
import { ruleCatalogue } from "../../lib/check";
import { BUSINESS_SUITE, FACEBOOK } from "./sample-inputs";

export const sampleAbout: About = {
  version: "0.1.0",
  permissions: ["storage", "unlimitedStorage", "alarms", "contextMenus", "scripting"],
  hosts: [BUSINESS_SUITE],
  optionalHosts: [FACEBOOK],
  ruleNames: new Map(ruleCatalogue.map(({ id, name }) => [id, name])),
};
