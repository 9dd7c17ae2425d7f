/** The popup on a plain page: `?state=` names one of `popupSamples`, `lang=fr|en`. */
import { render } from "preact";
import "../../assets/tokens.css";
import "../../components/ui/ui.css";
import "../../assets/pages.css";
import "../../components/popup/popup.css";
import { Popup } from "../../components/popup";
import { createPopupState } from "../../lib/dashboard";
import { sampleInputs } from "./sample-inputs";
import { popupSamples, type Sample } from "./states";

const query = new URLSearchParams(location.search);
const samples: Record<string, Sample> = popupSamples;
const sample = samples[query.get("state") ?? "reading"];
const page = document.querySelector("#page");
if (!sample || !page) throw new Error(`Known states: ${Object.keys(samples).join(", ")}`);
const inputs = sampleInputs(sample, query.get("lang") === "en" ? "en" : "fr", new AbortController().signal);
render(<Popup state={createPopupState(inputs)} openDashboard={() => undefined} reload={() => location.reload()} />, page);
// The samples answer at once: by the frame after the next all of it is drawn.
requestAnimationFrame(() => requestAnimationFrame(() => document.documentElement.setAttribute("data-drawn", "")));
