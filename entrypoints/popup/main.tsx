import { render } from "preact";
import "../../assets/tokens.css";
import "../../components/ui/ui.css";
import "../../assets/pages.css";
import "../../components/popup/popup.css";
import { Popup } from "../../components/popup";
import { browser } from "../../lib/browser";
import { createPopupState } from "../../lib/dashboard";
import { askTabState, createClient, listenForStoreChanges } from "../../lib/messages";

const businessSuite = "https://business.facebook.com/*";
const self = { id: browser.runtime.id, baseUrl: browser.runtime.getURL("") };
const lifetime = new AbortController();

const state = createPopupState({
  client: createClient({ send: (message) => browser.runtime.sendMessage(message) }),
  browserLanguages: navigator.languages,
  onStoreChange: (onChange, signal) => listenForStoreChanges({ events: browser.runtime.onMessage, self, onChange }, signal),
  signal: lifetime.signal,
  site: businessSuite,
  access: {
    has: (site) => browser.permissions.contains({ origins: [site] }),
    ask: async (site) => void (await browser.permissions.request({ origins: [site] })),
    withdraw: async (site) => void (await browser.permissions.remove({ origins: [site] })),
  },
  tab: {
    async ask() {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      const answer = await askTabState(
        async (message) => tab?.id !== undefined && browser.tabs.sendMessage(tab.id, message, { frameId: 0 }),
      );
      // The address is only visible where we may run; elsewhere it stays hidden from us.
      return answer.ok ? answer : { ...answer, onBusinessSuite: tab?.url?.startsWith(businessSuite.slice(0, -1)) ?? false };
    },
  },
  now: () => new Date(),
});

const page = document.querySelector("#page");
if (page) {
  render(
    <Popup
      state={state}
      openDashboard={(screen) => {
        const address = browser.runtime.getURL(screen === undefined ? "/dashboard.html" : `/dashboard.html#${screen}`);
        void browser.tabs.create({ url: address }).then(() => window.close());
      }}
      reload={() => location.reload()}
    />,
    page,
  );
}
