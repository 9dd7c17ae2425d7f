/** The dashboard on a plain page: `?state=` names one of `dashboardSamples`, `lang=fr|en`, `text=1` a text selected elsewhere. */
import { render } from "preact";
import "../../components/dashboard/styles.css";
import { Dashboard } from "../../components/dashboard";
import { createDashboardState } from "../../lib/dashboard";
import { samplePasted } from "../panel-page/sample-ways";
import { sampleAbout } from "./sample-about";
import { sampleOpenCheck } from "./sample-check";
import { sampleInputs } from "./sample-inputs";
import { dashboardSamples, type Sample } from "./states";

const query = new URLSearchParams(location.search);
const samples: Record<string, Sample> = dashboardSamples;
const sample = samples[query.get("state") ?? "busy"];
const page = document.querySelector("#page");
if (!sample || !page) throw new Error(`Known states: ${Object.keys(samples).join(", ")}`);
const language = query.get("lang") === "en" ? "en" : "fr";
const { signal } = new AbortController();
const inputs = sampleInputs(sample, language, signal);
const openCheck = sampleOpenCheck(language, signal, query.has("text") ? samplePasted[language] : undefined);
const state = createDashboardState(inputs);
state.show(location.hash.slice(1) || (sample.screen ?? ""));
window.addEventListener("hashchange", () => state.show(location.hash.slice(1)));
render(<Dashboard state={state} about={sampleAbout} openCheck={openCheck} reload={() => location.reload()} />, page);
// The samples answer at once: by the frame after the next all of it is drawn.
requestAnimationFrame(() => requestAnimationFrame(() => document.documentElement.setAttribute("data-drawn", "")));
