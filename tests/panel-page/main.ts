/**
 * The panel on a plain page. `?state=` names one of `states.ts`, `lang=fr|en`, `theme=light|dark` (the system's unless told),
 * `side=left|right`, `dir=rtl`, `shadow=1` mounts it as in Meta's page, in its closed root.
 */
import { mountPanel, panelStyles, renderPanelOnPage } from "../../components/panel";
import { createSampleState, openSample } from "./sample-state";
import { createSampleWays } from "./sample-ways";
import { type SampleName, sampleStates } from "./states";

const query = new URLSearchParams(location.search);
const name = query.get("state") ?? "busy";
const language = query.get("lang") === "en" ? "en" : "fr";
const theme = query.get("theme");
const container = document.querySelector("#panel");
if (!(name in sampleStates) || !container) throw new Error(`There is no state ${name}. Known: ${Object.keys(sampleStates).join(", ")}`);

const css = theme ? panelStyles.replaceAll("(prefers-color-scheme: dark)", theme === "dark" ? "all" : "not all") : panelStyles;
const { signal } = new AbortController();
const state = createSampleState(name as SampleName, language, { side: query.get("side") === "left" ? "left" : "right" }, signal);
const { ways } = createSampleWays(state, language, signal);
openSample(name as SampleName, language, ways);
document.documentElement.lang = language;
const draft = document.querySelector<HTMLTextAreaElement>("#draft");
const composer = state.composer.value;
if (draft && composer.status === "reading") draft.value = composer.draft.text;

if (query.has("shadow")) {
  mountPanel({ document, state, ways, css }, signal);
} else {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
  renderPanelOnPage(container, state, query.get("dir") === "rtl" ? "rtl" : "ltr", ways);
}
Object.assign(window, { panelState: state });
