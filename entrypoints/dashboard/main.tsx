import { render } from "preact";
import "../../components/dashboard/styles.css";
import { type About, Dashboard } from "../../components/dashboard";
import { browser } from "../../lib/browser";
import { type CharterTools, createDashboardState } from "../../lib/dashboard";
import { createClient, listenForStoreChanges } from "../../lib/messages";
import { createFolderPort } from "./folder-port";
import { createOpenCheck } from "./open-check";

const manifest = browser.runtime.getManifest();
const about: About = {
  version: manifest.version,
  permissions: manifest.permissions ?? [],
  hosts: manifest.host_permissions ?? [],
  optionalHosts: manifest.optional_host_permissions ?? [],
  ruleNames: new Map(),
};
const self = { id: browser.runtime.id, baseUrl: browser.runtime.getURL("") };
const lifetime = new AbortController();

/** Where answers to the twelve questions wait until their charter is made. */
const ANSWERS = "charter-answers";

let tools: Promise<CharterTools> | undefined;

/** Hands a file to the reader the way a link does, so that no permission is needed. */
function download(name: string, text: string, type = "application/json"): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

const client = createClient({ send: (message) => browser.runtime.sendMessage(message) });
const state = createDashboardState({
  client,
  browserLanguages: navigator.languages,
  onStoreChange: (onChange, signal) => listenForStoreChanges({ events: browser.runtime.onMessage, self, onChange }, signal),
  signal: lifetime.signal,
  sites: [...about.hosts, ...about.optionalHosts],
  version: about.version,
  charters: {
    tools: () => {
      tools ??= import("./charter-tools").then(({ createCharterTools }) => createCharterTools());
      return tools;
    },
    download,
    answers: {
      read: async () => (await browser.storage.local.get(ANSWERS))[ANSWERS],
      write: (kept) => (kept === undefined ? browser.storage.local.remove(ANSWERS) : browser.storage.local.set({ [ANSWERS]: kept })),
    },
    today: () => new Date().toLocaleDateString("sv-SE"),
    schedule(callback, milliseconds) {
      const timer = setTimeout(callback, milliseconds);
      return () => clearTimeout(timer);
    },
  },
  reviews: {
    download,
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    folder: createFolderPort(window),
    async unlock(passphrase) {
      const answer = await client.request("team.unlock", { passphrase });
      return answer.ok && answer.value.status !== "wrong" && answer.value.status !== "none";
    },
  },
  posts: {
    tools: () => import("./post-tools").then(({ postTools }) => postTools),
    breathe: () => new Promise((done) => setTimeout(done)),
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
const openCheck = createOpenCheck({ client, language: state.preferences.language, signal: lifetime.signal });
const draw = (known: About) =>
  page && render(<Dashboard state={state} about={known} openCheck={openCheck} reload={() => location.reload()} />, page);
draw(about);
// The names of rules are only seen in a draft's detail; the rules are too heavy to wait for.
void import("./engine").then(({ ruleNames }) => draw({ ...about, ruleNames }));
