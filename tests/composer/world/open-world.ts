/** Puts the composer room beside a page, in a script world of its own, without an extension around it. */
import { resolve } from "node:path";
import type { Page } from "puppeteer-core";
import { build } from "vite";
import type { World } from "./entry";

let code: Promise<string> | undefined;

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      target: "es2023",
      minify: false,
      rollupOptions: { input: resolve(import.meta.dirname, "entry.ts"), output: { format: "iife" } },
    },
  });
  const output = Array.isArray(built) ? built[0] : built;
  if (output === undefined || !("output" in output)) throw new Error("the bundler answered without a bundle");
  return output.output[0].code;
}

/** The driver's own isolated world: same document, other globals, beyond the page's content security policy. */
interface IsolatedRealm {
  evaluate(script: string): Promise<unknown>;
}

/** Asks the world one question; `question` is an expression over `world`. */
export type AskWorld = <Answer>(question: string) => Promise<Answer>;

/** Starts the room on the page that is loaded now; it lives until the next load. */
export async function openWorld(page: Page): Promise<AskWorld> {
  code ??= bundle();
  const realm = (page.mainFrame() as unknown as { isolatedRealm(): IsolatedRealm }).isolatedRealm();
  await realm.evaluate(`${await code};undefined`);
  return async <Answer>(question: string) => (await realm.evaluate(`(async () => (${question}))()`)) as Answer;
}
export type { World };
