// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { HOST_NAME, mountPanel } from "../../components/panel";
import { createHarness } from "./harness";

let abort: AbortController;
beforeEach(() => {
  abort = new AbortController();
});
afterEach(() => abort.abort());
const mount = () => mountPanel({ document, state: createHarness().state, css: "" }, abort.signal);
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const hosts = () => document.querySelectorAll(HOST_NAME);

describe("mounting", () => {
  it("T7: puts a closed root on the document's root element", () => {
    const { host } = mount();
    expect(host.parentElement).toBe(document.documentElement);
    expect(host.shadowRoot).toBeNull();
    expect(host.childNodes).toHaveLength(0);
    expect(host.attributes).toHaveLength(0);
  });

  it("removes the host of a former version", () => {
    document.documentElement.append(document.createElement(HOST_NAME));
    const { host } = mount();
    expect([...hosts()]).toEqual([host]);
  });

  it("comes back when the page removes it", async () => {
    const { host } = mount();
    host.remove();
    await vi.waitFor(() => expect(host.isConnected).toBe(true));
  });

  it("stays away when a newer version has taken its place", async () => {
    const { host } = mount();
    const successor = document.createElement(HOST_NAME);
    host.replaceWith(successor);
    await frame();
    await frame();
    expect([...hosts()]).toEqual([successor]);
    successor.remove();
  });

  it("is gone for good after the signal aborted", async () => {
    mount();
    abort.abort();
    await frame();
    await frame();
    expect(hosts()).toHaveLength(0);
  });

  it("keeps keys, pastes and presses from the page", () => {
    const { host } = mount();
    const heard: string[] = [];
    const types = ["keydown", "keyup", "keypress", "beforeinput", "input", "paste", "click", "pointerdown", "focusin"];
    for (const type of types) document.addEventListener(type, () => heard.push(type), { signal: abort.signal });
    for (const type of types) host.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    expect(heard).toEqual([]);
  });
});
