/** Firefox over WebDriver BiDi with the extension installed and Meta's host names led to the look-alike. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import puppeteer from "puppeteer-core";
import { executableOf } from "./executables";
import { type LaunchOptions, type TestBrowser, testBrowser } from "./launch";
import { startStrangersProxy } from "./strangers";

/** Address of the extension's pages in tests; Firefox would make up another at every start. */
const extensionUuid = "6f2d8f0c-5a51-4c0e-9f0b-2f1f6a7f4c11";

function geckoId(extension: string): string {
  const manifest: { browser_specific_settings?: { gecko?: { id?: string } } } = JSON.parse(
    readFileSync(join(extension, "manifest.json"), "utf8"),
  );
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (id === undefined) throw new Error(`The manifest in ${extension} has no Firefox id.`);
  return id;
}

/** Hosts go through a proxy that knows the look-alike only; its certificate is accepted by the driver's own wish. */
function proxyPreferences(port: number): Record<string, string | number | boolean> {
  return {
    "network.proxy.type": 1,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": port,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": port,
    "network.proxy.allow_hijacking_localhost": true,
  };
}

/** Starts Firefox on a profile of its own; see `launchChromium` for what is mapped when. */
export async function launchFirefox(options: LaunchOptions = {}): Promise<TestBrowser> {
  const { extension, lookalikePort, headless = true, language = "en", width = 1360, height = 900 } = options;
  const strangers = lookalikePort === undefined ? undefined : await startStrangersProxy(lookalikePort);
  const id = extension === undefined ? undefined : geckoId(extension);
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: options.executable ?? (await executableOf("firefox")),
    headless,
    acceptInsecureCerts: strangers !== undefined,
    // Without it the driver may not open the extension's own pages.
    args: ["--remote-allow-system-access", `--width=${width}`, `--height=${height}`, ...(options.args ?? [])],
    extraPrefsFirefox: {
      "intl.accept_languages": language,
      "intl.locale.requested": language,
      "datareporting.policy.dataSubmissionEnabled": false,
      // Processes that are started in case one is wanted cost a busy machine more than they bring.
      "dom.ipc.processPrelaunch.enabled": false,
      ...(id === undefined ? {} : { "extensions.webextensions.uuids": JSON.stringify({ [id]: extensionUuid }) }),
      ...(strangers === undefined ? {} : proxyPreferences(strangers.port)),
      ...options.firefoxPreferences,
    },
    defaultViewport: headless ? { width, height } : null,
    ...(options.userDataDir === undefined ? {} : { userDataDir: options.userDataDir }),
  });
  if (extension !== undefined) await browser.installExtension(extension);
  const extensionOrigin = id === undefined ? "" : `moz-extension://${extensionUuid}`;
  return testBrowser("firefox", browser, { extension, extensionOrigin, strangers });
}
