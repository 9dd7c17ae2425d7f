import { defineBackground } from "wxt/utils/define-background";
import {
  createHandlers,
  createLog,
  createPartLoader,
  createPasted,
  createPolicySource,
  createRetention,
  createSamples,
  OPTIONAL_HOST,
  readShortcuts,
  setupCommands,
  setupContextMenu,
  setupOptionalHost,
  setupUpkeep,
} from "../lib/background";
import { browser } from "../lib/browser";
import { createAnnouncer, createCharterAnnouncer, createServer, createTabAnnouncer, type SenderLike } from "../lib/messages";
import { readPackaged } from "../lib/packaged";
import { openStore } from "../lib/store";

/** Wires the browser to the rooms. Every listener is registered before the first pause, or a woken worker would miss its event. */
export default defineBackground(() => {
  // biome-ignore lint/suspicious/noConsole: the log's one way out; it carries codes and sizes only.
  const log = createLog((line) => console.info(line));
  const store = openStore({
    place: { name: "ligne", indexedDB: globalThis.indexedDB, IDBKeyRange: globalThis.IDBKeyRange },
    local: browser.storage.local,
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    build: browser.runtime.getManifest().version,
    estimate: () => navigator.storage.estimate(),
    onEvent: log,
  });
  const announce = createAnnouncer({ send: (message) => browser.runtime.sendMessage(message) });
  const announceToTabs = createTabAnnouncer({
    query: (filter) => browser.tabs.query(filter),
    sendMessage: (tabId, message, options) => browser.tabs.sendMessage(tabId, message, options),
  });
  const announceCharter = createCharterAnnouncer(browser.tabs, ["https://business.facebook.com/*", OPTIONAL_HOST]);
  const policy = createPolicySource({
    storage: browser.storage,
    changed: () => {
      announce();
      announceCharter();
    },
    log,
  });
  const retention = createRetention(store, policy);
  const days = async () => (await retention.current()).days;
  const keptChanged = () => {
    announce();
    void announceToTabs();
  };
  const { watchRoom } = setupUpkeep({ alarms: browser.alarms, store, announce: keptChanged, log, days });
  const openPage = (screen: string) => browser.tabs.create({ url: browser.runtime.getURL(`/dashboard.html#${screen}`) });
  const pasted = createPasted(browser.storage.session, () => Date.now());
  const serve = createServer({
    handlers: createHandlers({
      store,
      charters: createSamples(readPackaged),
      loadPart: createPartLoader(browser.scripting),
      announce,
      announceToTabs: () => void announceToTabs(),
      announceCharter,
      now: () => Date.now(),
      watchRoom,
      policy,
      usage: async () => (await navigator.storage.estimate()).usage,
      waysOut: { pasted, openPage, shortcuts: async () => readShortcuts(await browser.commands.getAll()) },
    }),
    self: { id: browser.runtime.id, baseUrl: browser.runtime.getURL("") },
    onEvent: log,
  });
  browser.runtime.onMessage.addListener((message: unknown, sender: SenderLike, answer: (reply: unknown) => void) => {
    void serve(message, sender).then(answer);
    return true;
  });
  void setupOptionalHost({ permissions: browser.permissions, scripting: browser.scripting, log });
  setupCommands({ commands: browser.commands, tabs: browser.tabs });
  const menu = setupContextMenu({
    menus: browser.contextMenus,
    language: browser.i18n.getUILanguage(),
    pasted,
    openCheck: () => openPage("check"),
    log,
  });
  browser.runtime.onStartup.addListener(() => void menu.install());
  browser.runtime.onInstalled.addListener(() => {
    log({ code: "installed" });
    void menu.install();
  });
});
