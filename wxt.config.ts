import preact from "@preact/preset-vite";
import { defineConfig } from "wxt";
import { dexieOfToday } from "./build/dexie.mjs";
import { oneLanguage } from "./build/one-language";
import { sampleCharters } from "./build/sample-charters";
import { withoutSources } from "./build/without-sources";
import type { CommandName } from "./lib/messages";

/**
 * `LIGNE_TEST_HOSTS=1` builds a test package whose optional host is granted from the start; it is never zipped.
 * `LIGNE_OUT` builds elsewhere, to compare two builds.
 */
const testHosts = process.env.LIGNE_TEST_HOSTS === "1";
const pageHost = "https://business.facebook.com/*";
const optionalHost = "https://www.facebook.com/*";

/**
 * Alt+Shift and a letter on the right hand: free in Chrome, Edge and Firefox, and not an access key of Business Suite's. On a Mac
 * Alt+Shift writes signs that authors need, so Control stands in for Alt. Whoever wants others changes them in the browser.
 */
const onKey = (letter: string, description: string) => ({
  suggested_key: { default: `Alt+Shift+${letter}`, mac: `MacCtrl+Shift+${letter}` },
  description,
});
const manifestCommands: Record<CommandName, ReturnType<typeof onKey>> = {
  "toggle-panel": onKey("K", "Open or collapse the panel"),
  "next-finding": onKey("J", "Go to the next remark"),
  "apply-fix": onKey("Y", "Apply the fix of this remark"),
  "ignore-remark": onKey("U", "Ignore this remark here"),
};

export default defineConfig({
  imports: false,
  // Names are imported by hand; WXT would still bring its own `storage` wherever a variable is called so.
  hooks: {
    "config:resolved": ({ config }) => {
      config.imports.presets = [];
    },
    "build:publicAssets": (_wxt, files) => {
      files.push(...sampleCharters);
    },
  },
  zip: { excludeSources: ["screenshots/**", "coverage/**"] },
  outDir: process.env.LIGNE_OUT ?? (testHosts ? ".output/test" : ".output"),
  vite: () => ({
    plugins: [preact(), withoutSources(), oneLanguage()],
    resolve: { alias: dexieOfToday },
    build: { sourcemap: false, target: "es2023" },
  }),
  manifest: ({ browser }) => ({
    name: "Ligne",
    description: "Coaches your Facebook Page posts against your editorial charter. Nothing leaves this computer.",
    permissions: ["storage", "unlimitedStorage", "alarms", "contextMenus", "scripting"],
    host_permissions: testHosts ? [pageHost, optionalHost] : [pageHost],
    optional_host_permissions: testHosts ? [] : [optionalHost],
    // Named here rather than by WXT, whose own content-script wrapper announces itself to the page.
    content_scripts: [{ matches: testHosts ? [pageHost, optionalHost] : [pageHost], js: ["composer.js"], run_at: "document_end" }],
    commands: manifestCommands,
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: { id: "ligne@ligne.example", strict_min_version: "140.0", data_collection_permissions: { required: ["none"] } },
          },
        }
      : { minimum_chrome_version: "120", storage: { managed_schema: "managed-schema.json" } }),
  }),
});
