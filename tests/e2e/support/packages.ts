import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../../..");

const folders = {
  /** As it goes to the store: the Page dialog's host is asked for. */
  chrome: ".output/chrome-mv3",
  firefox: ".output/firefox-mv3",
  /** The same code with the optional host granted from the start. */
  "chrome-with-page-host": ".output/test/chrome-mv3",
  "firefox-with-page-host": ".output/test/firefox-mv3",
} as const;

export type PackageName = keyof typeof folders;

/** Folder of a built package; says how to build it when it is not there. */
export function packageFolder(name: PackageName): string {
  const folder = join(root, folders[name]);
  if (existsSync(join(folder, "manifest.json"))) return folder;
  const build = name.startsWith("chrome") ? "wxt build" : "wxt build -b firefox --mv3";
  throw new Error(`There is no package in ${folders[name]}; run ${name.endsWith("host") ? "LIGNE_TEST_HOSTS=1 " : ""}npx ${build} first.`);
}
