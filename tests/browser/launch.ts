/** What both browsers have in common: what a test asks for and what it gets. */
import type { Browser, Page } from "puppeteer-core";
import type { StrangersProxy } from "./strangers";

export interface LaunchOptions {
  /** Folder of a built, unpacked extension; without one the browser starts bare. */
  readonly extension?: string;
  /** Port of the look-alike's server; without one Meta's host names lead nowhere. */
  readonly lookalikePort?: number;
  readonly headless?: boolean;
  /** The browser's own language, as a tag such as `fr`. */
  readonly language?: string;
  /** A profile to keep; without one it is thrown away. */
  readonly userDataDir?: string;
  readonly width?: number;
  readonly height?: number;
  readonly args?: readonly string[];
  /** Preferences of Firefox only. */
  readonly firefoxPreferences?: Readonly<Record<string, string | number | boolean>>;
  /** Path of the program; by default the one found on this machine. */
  readonly executable?: string;
}

export interface TestBrowser {
  readonly name: "chromium" | "firefox";
  readonly browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end; empty when no extension was asked for. */
  readonly extensionOrigin: string;
  /** Host names the browser tried to reach beyond the look-alike, in order. */
  readonly strangers: readonly string[];
  newPage(): Promise<Page>;
  /** Loads the extension again from its folder, as an update does. */
  reloadExtension(): Promise<void>;
  close(): Promise<void>;
}

/** What both launchers hand out; `extension` is the folder it was loaded from, `strangers` the proxy in front of the look-alike. */
export function testBrowser(
  name: TestBrowser["name"],
  browser: Browser,
  {
    extension,
    extensionOrigin,
    strangers,
  }: { extension: string | undefined; extensionOrigin: string; strangers: StrangersProxy | undefined },
): TestBrowser {
  return {
    name,
    browser,
    extensionOrigin,
    strangers: strangers?.hosts ?? [],
    newPage: () => browser.newPage(),
    reloadExtension: async () => {
      if (extension !== undefined) await browser.installExtension(extension);
    },
    close: async () => {
      await browser.close();
      await strangers?.close();
    },
  };
}
