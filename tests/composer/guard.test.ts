// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { guardPublish, type Verdict } from "../../lib/composer/gate/guard";

let ended: AbortController;
/** The page with its own listeners. */
let page: HTMLElement;
let button: HTMLElement;
let own: HTMLElement;
let reached: string[];
let asked: boolean[];
let faults: unknown[];
let verdict: Verdict | Error;

beforeEach(() => {
  ended = new AbortController();
  page = document.body.appendChild(document.createElement("main"));
  page.innerHTML = '<div role="button" tabindex="0" id="publish"><span>Publish</span></div><div role="button" id="other"></div><p></p>';
  button = document.querySelector("#publish") as HTMLElement;
  own = page.appendChild(document.createElement("div"));
  reached = [];
  asked = [];
  faults = [];
  verdict = "stop";
  for (const type of [...pointed, ...keyed]) page.addEventListener(type, ({ type: heard }) => reached.push(heard));
  guardPublish(
    {
      window: window as never,
      own,
      isPublishButton: (candidate) => candidate === button,
      onPress: ({ acts }) => {
        asked.push(acts);
        if (verdict instanceof Error) throw verdict;
        return verdict;
      },
      onFault: (error) => faults.push(error),
    },
    ended.signal,
  );
});
afterEach(() => {
  ended.abort();
  document.body.replaceChildren();
});

const pointed = ["pointerdown", "mousedown", "touchstart", "pointerup", "touchend", "mouseup", "click", "dblclick"];
const keyed = ["keydown", "keypress", "keyup"];

function send(type: string, more: object = {}, target: Element = button.firstElementChild as Element): Event {
  const event = Object.assign(new Event(type, { bubbles: true, cancelable: true, composed: true }), more);
  target.dispatchEvent(event);
  return event;
}

describe("a press that is stopped", () => {
  it("reaches nobody in the page, at none of its events, whoever made them", () => {
    for (const type of pointed) send(type, { button: 0 });
    for (const type of keyed) send(type, { key: "Enter" });
    for (const type of keyed) send(type, { key: " " });
    button.click();
    expect(reached).toEqual([]);
  });

  it("is asked about as one that acts at the click and when the key goes down only", () => {
    for (const type of pointed) send(type, { button: 0 });
    expect(asked).toEqual(pointed.map((type) => type === "click"));
    asked = [];
    send("keydown", { key: "Enter" });
    expect(asked).toEqual([true]);
  });

  it("does nothing by itself in the browser, but what the click needs to come is left", () => {
    const called = [...pointed, "keydown"].map((type) => [
      type,
      send(type, { button: 0, ...(type === "keydown" && { key: "Enter" }) }).defaultPrevented,
    ]);
    expect(called.filter(([, off]) => off).map(([type]) => type)).toEqual([
      "mousedown",
      "pointerup",
      "mouseup",
      "click",
      "dblclick",
      "keydown",
    ]);
  });

  it("by key lasts until the key comes up, wherever the focus is then", () => {
    send("keydown", { key: "Enter" });
    asked = [];
    const elsewhere = document.querySelector("#other") as Element;
    for (const type of ["keydown", "keypress"]) send(type, { key: "Enter", repeat: true }, elsewhere);
    send("keyup", { key: "Enter" }, own);
    expect([reached, asked]).toEqual([[], []]);
    send("keydown", { key: "Enter" }, elsewhere);
    send("keyup", { key: "Enter" }, elsewhere);
    expect(reached).toEqual(["keydown", "keyup"]);
  });

  it("whose key came up unheard holds nothing back later", () => {
    send("keydown", { key: "Enter" });
    send("keydown", { key: "Enter", repeat: false }, document.querySelector("#other") as Element);
    expect(reached).toEqual(["keydown"]);
  });
});

describe("what is let through as it came", () => {
  it("a press that is allowed", () => {
    verdict = "let";
    for (const type of pointed) send(type, { button: 0 });
    expect(reached).toEqual(pointed);
  });

  it.each([
    ["another button", () => send("click", {}, document.querySelector("#other") as Element)],
    ["what is no button", () => send("click", {}, document.querySelector("p") as Element)],
    ["our own panel", () => send("click", {}, own)],
    ["another key", () => send("keydown", { key: "a" })],
    ["another button of the mouse", () => send("mousedown", { button: 2 })],
  ])("%s", (_name, act) => {
    act();
    expect([reached.length, asked]).toEqual([1, []]);
  });

  it.each(["aria-busy", "aria-disabled"])("a press on a button that is %s: the page does nothing with it", (name) => {
    button.setAttribute(name, "true");
    send("click");
    expect([reached, asked]).toEqual([["click"], []]);
  });

  it("everything, when looking at it fails, and the fault is told", () => {
    verdict = new Error("broken");
    send("click");
    expect([reached, faults]).toEqual([["click"], [verdict]]);
  });

  it("everything, once the guard has ended", () => {
    ended.abort();
    send("click");
    expect([reached, asked]).toEqual([["click"], []]);
  });
});
