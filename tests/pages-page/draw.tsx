import { render } from "preact";
import { act } from "preact/test-utils";
import { Dashboard } from "../../components/dashboard";
import { Popup } from "../../components/popup";
import { createDashboardState, createPopupState } from "../../lib/dashboard";
import { settle } from "../dashboard/settle";
import { sampleAbout } from "./sample-about";
import { sampleOpenCheck } from "./sample-check";
import { type SampleInputs, sampleInputs } from "./sample-inputs";
import type { Sample } from "./states";

export interface Drawn {
  readonly container: HTMLElement;
  readonly inputs: SampleInputs;
  /** What was asked of the entry: addresses opened, reloads. */
  readonly asked: string[];
  text(): string;
  /** The control whose accessible name begins so. */
  control(name: string): HTMLElement;
  /** Presses it as a person does, and lets everything that follows arrive. */
  press(name: string): Promise<void>;
  /** Does something and lets everything that follows arrive. */
  follow(action: () => unknown): Promise<void>;
  remove(): void;
}

/** Draws the dashboard or the popup in a test document, in the situation of a sample. */
export async function draw(page: "dashboard" | "popup", sample: Sample, language: "fr" | "en", about = sampleAbout): Promise<Drawn> {
  const container = document.createElement("div");
  document.body.append(container);
  const lifetime = new AbortController();
  const inputs = sampleInputs(sample, language, lifetime.signal);
  const asked: string[] = [];
  const reload = () => asked.push("reload");
  const follow = async (action: () => unknown) => {
    await act(async () => {
      await action();
      await settle();
    });
  };
  await follow(() => {
    if (page === "popup") {
      const openDashboard = (screen?: string) => asked.push(`dashboard ${screen ?? ""}`.trim());
      render(<Popup state={createPopupState(inputs)} openDashboard={openDashboard} reload={reload} />, container);
      return;
    }
    const state = createDashboardState(inputs);
    const openCheck = sampleOpenCheck(language, lifetime.signal);
    if (sample.screen) state.show(sample.screen);
    render(<Dashboard state={state} about={about} openCheck={openCheck} reload={reload} />, container);
  });
  const control = (name: string) => {
    const found = [...container.querySelectorAll<HTMLElement>("button, a, select")].find((candidate) =>
      (candidate.getAttribute("aria-label") ?? candidate.textContent ?? "").startsWith(name),
    );
    if (!found) throw new Error(`There is no control called ${name}`);
    return found;
  };
  return {
    container,
    inputs,
    asked,
    text: () => container.textContent ?? "",
    control,
    press: (name) =>
      follow(() => {
        const event = new MouseEvent("click", { bubbles: true, detail: 1 });
        Object.defineProperty(event, "isTrusted", { value: true });
        control(name).dispatchEvent(event);
      }),
    follow,
    remove() {
      render(null, container);
      container.remove();
      lifetime.abort();
    },
  };
}
