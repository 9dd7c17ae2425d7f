/** The dashboard on a plain page: `?state=` names one of `dashboardSamples`, `lang=fr|en`. */
import { render } from "preact";
import "../../assets/tokens.css";
import "../../components/ui/ui.css";
import "../../assets/pages.css";
import "../../components/dashboard/dashboard.css";
import "../../components/dashboard/drafts.css";
import "../../components/dashboard/ignores.css";
import "../../components/dashboard/local.css";
import "../../components/dashboard/taste.css";
import { Dashboard } from "../../components/dashboard";
import { createDashboardState } from "../../lib/dashboard";
import { sampleAbout } from "./sample-about";
import { sampleInputs } from "./sample-inputs";
import { dashboardSamples, type Sample } from "./states";

const query = new URLSearchParams(location.search);
const samples: Record<string, Sample> = dashboardSamples;
const sample = samples[query.get("state") ?? "busy"];
const page = document.querySelector("#page");
if (!sample || !page) throw new Error(`Known states: ${Object.keys(samples).join(", ")}`);
const inputs = sampleInputs(sample, query.get("lang") === "en" ? "en" : "fr", new AbortController().signal);
const state = createDashboardState(inputs);
state.show(location.hash.slice(1) || (sample.screen ?? ""));
window.addEventListener("hashchange", () => state.show(location.hash.slice(1)));
render(<Dashboard state={state} about={sampleAbout} reload={() => location.reload()} />, page);
