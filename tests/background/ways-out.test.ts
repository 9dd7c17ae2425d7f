import { describe, expect, it, vi } from "vitest";
import { createPasted, readShortcuts, setupCommands, setupContextMenu } from "../../lib/background";
import { COMMANDS, commandMessage } from "../../lib/messages";

/** `storage.session` in memory. */
function area() {
  const held = new Map<string, unknown>();
  return {
    held,
    get: async (key: string) => (held.has(key) ? { [key]: structuredClone(held.get(key)) } : {}),
    set: async (items: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(items)) held.set(key, structuredClone(value));
    },
    remove: async (key: string) => void held.delete(key),
  };
}

describe("words on their way to a check", () => {
  it("are handed out once, by whichever worker is running then", async () => {
    const session = area();
    await createPasted(session, () => 1_000).put("Venez nous voir.");
    expect(await createPasted(session, () => 2_000).take()).toBe("Venez nous voir.");
    expect(session.held.size).toBe(0);
    expect(await createPasted(session, () => 3_000).take()).toBeUndefined();
  });

  it("do not wait for somebody who never comes, and are gone all the same", async () => {
    const session = area();
    await createPasted(session, () => 0).put("Venez.");
    expect(await createPasted(session, () => 61_000).take()).toBeUndefined();
    expect(session.held.size).toBe(0);
  });

  it("are no more than any network takes", async () => {
    const session = area();
    const pasted = createPasted(session, () => 0);
    await pasted.put("x".repeat(200_000));
    expect((await pasted.take())?.length).toBe(100_000);
  });

  it("are nothing when somebody else's value stands in their place", async () => {
    const session = area();
    for (const strange of ["text", { text: 4, at: 0 }, { text: "x" }, null]) {
      session.held.set("pasted", strange);
      expect(await createPasted(session, () => 0).take()).toBeUndefined();
    }
  });
});

describe("the menu on a selection", () => {
  function setUp(language: string) {
    const listeners: ((click: { menuItemId: string | number; selectionText?: string }) => void)[] = [];
    const steps: string[] = [];
    const log = vi.fn();
    const menu = setupContextMenu({
      menus: {
        removeAll: async () => void steps.push("removeAll"),
        create: ({ id, title, contexts }) => steps.push(`${id}: ${title} (${contexts})`),
        onClicked: { addListener: (listener) => listeners.push(listener) },
      },
      language,
      pasted: { put: async (text) => void steps.push(`put ${text}`) },
      openCheck: async () => steps.push("open"),
      log,
    });
    return {
      menu,
      steps,
      log,
      click: (menuItemId: string, selectionText?: string) => listeners[0]?.({ menuItemId, ...(selectionText && { selectionText }) }),
    };
  }

  it.each([
    ["fr-CA", "Vérifier cette sélection avec Ligne"],
    ["de", "Check this selection with Ligne"],
  ])("has one line, in the browser's language (%s)", async (language, title) => {
    const { menu, steps } = setUp(language);
    await menu.install();
    expect(steps).toEqual(["removeAll", `check-selection: ${title} (selection)`]);
  });

  it("puts the words away before the screen that asks for them is opened", async () => {
    const { click, steps } = setUp("fr");
    click("check-selection", "Découvrez notre offre");
    await vi.waitFor(() => expect(steps).toEqual(["put Découvrez notre offre", "open"]));
  });

  it("does nothing for another line, or for an empty selection", async () => {
    const { click, steps } = setUp("fr");
    click("somebody-else", "x");
    click("check-selection");
    await Promise.resolve();
    expect(steps).toEqual([]);
  });
});

describe("keyboard commands", () => {
  function setUp(fails = false) {
    let pressed: (name: string, tab?: { id?: number }) => void = () => undefined;
    const sent: unknown[] = [];
    setupCommands({
      commands: { onCommand: { addListener: (listener) => (pressed = listener) } },
      tabs: {
        query: async () => [{ id: 7 }],
        sendMessage: async (...what) => {
          sent.push(what);
          if (fails) throw new Error("no receiver");
        },
      },
    });
    return { sent, press: (name: string, tab?: { id?: number }) => pressed(name, tab) };
  }

  it.each(COMMANDS)("%s goes to the top frame of the tab in front", async (name) => {
    const { sent, press } = setUp();
    press(name, { id: 3 });
    press(name);
    await vi.waitFor(() =>
      expect(sent).toEqual([
        [3, commandMessage(name), { frameId: 0 }],
        [7, commandMessage(name), { frameId: 0 }],
      ]),
    );
  });

  it("ours only, and a tab without our script is no fault", async () => {
    const { sent, press } = setUp(true);
    press("_execute_action", { id: 3 });
    press("toggle-panel", { id: 3 });
    await vi.waitFor(() => expect(sent).toHaveLength(1));
  });

  it("are told with the keys they have now", () => {
    expect(
      readShortcuts([
        { name: "_execute_action", shortcut: "" },
        { name: "toggle-panel", shortcut: "Alt+Shift+K" },
        { name: "apply-fix", shortcut: "" },
        {},
      ]),
    ).toEqual([{ name: "toggle-panel", keys: "Alt+Shift+K" }, { name: "apply-fix" }]);
  });
});
