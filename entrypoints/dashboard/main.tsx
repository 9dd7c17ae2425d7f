import { render } from "preact";
import "../../assets/tokens.css";
import "../../components/ui/ui.css";
import "../../assets/pages.css";
import "../../components/dashboard/dashboard.css";
import "../../components/dashboard/drafts.css";
import "../../components/dashboard/ignores.css";
import "../../components/dashboard/local.css";
import "../../components/dashboard/charters/charters.css";
import "../../components/dashboard/charters/fields.css";
import "../../components/dashboard/charters/editor.css";
import "../../components/dashboard/taste.css";
import { type About, Dashboard } from "../../components/dashboard";
import { browser } from "../../lib/browser";
import { ruleCatalogue } from "../../lib/check";
import { type CharterTools, createDashboardState } from "../../lib/dashboard";
import { createClient, listenForStoreChanges } from "../../lib/messages";

const manifest = browser.runtime.getManifest();
const about: About = {
  version: manifest.version,
  permissions: manifest.permissions ?? [],
  hosts: manifest.host_permissions ?? [],
  optionalHosts: manifest.optional_host_permissions ?? [],
  ruleNames: new Map(ruleCatalogue.map(({ id, name }) => [id, name])),
};
const self = { id: browser.runtime.id, baseUrl: browser.runtime.getURL("") };
const lifetime = new AbortController();

let tools: Promise<CharterTools> | undefined;

/** Hands a file to the reader the way a link does, so that no permission is needed. */
function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

const state = createDashboardState({
  client: createClient({ send: (message) => browser.runtime.sendMessage(message) }),
  browserLanguages: navigator.languages,
  onStoreChange: (onChange, signal) => listenForStoreChanges({ events: browser.runtime.onMessage, self, onChange }, signal),
  signal: lifetime.signal,
  sites: [...about.hosts, ...about.optionalHosts],
  charters: {
    tools: () => {
      tools ??= import("./charter-tools").then(({ createCharterTools }) => createCharterTools());
      return tools;
    },
    download,
    today: () => new Date().toLocaleDateString("sv-SE"),
    schedule(callback, milliseconds) {
      const timer = setTimeout(callback, milliseconds);
      return () => clearTimeout(timer);
    },
  },
  access: {
    has: (site) => browser.permissions.contains({ origins: [site] }),
    ask: async (site) => void (await browser.permissions.request({ origins: [site] })),
    withdraw: async (site) => void (await browser.permissions.remove({ origins: [site] })),
  },
});

const showScreenOfAddress = () => state.show(location.hash.slice(1));
window.addEventListener("hashchange", showScreenOfAddress);
showScreenOfAddress();

const page = document.querySelector("#page");
if (page) render(<Dashboard state={state} about={about} reload={() => location.reload()} />, page);
