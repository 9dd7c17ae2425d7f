/** Chromium, Chrome or Edge with the extension loaded and Meta's host names led to the look-alike. */
import puppeteer from "puppeteer-core";
import { executableOf } from "./executables";
import { type LaunchOptions, type TestBrowser, testBrowser } from "./launch";
import { startStrangersProxy } from "./strangers";

const quietFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication",
];

/**
 * Starts Chromium on a profile of its own. Certificates are ignored and hosts mapped only when a look-alike is given: the real
 * site is opened with neither. Everything that is not the look-alike goes to a proxy that answers nothing and writes it down.
 */
export async function launchChromium(options: LaunchOptions = {}): Promise<TestBrowser> {
  const { extension, lookalikePort, headless = true, language = "en", width = 1360, height = 900 } = options;
  const strangers = lookalikePort === undefined ? undefined : await startStrangersProxy(lookalikePort);
  const mapping =
    strangers === undefined
      ? []
      : [`--proxy-server=http://127.0.0.1:${strangers.port}`, "--proxy-bypass-list=<-loopback>", "--ignore-certificate-errors"];
  const browser = await puppeteer.launch({
    executablePath: options.executable ?? (await executableOf("chromium")),
    headless,
    pipe: true,
    enableExtensions: true,
    args: [
      ...quietFlags,
      ...mapping,
      `--lang=${language}`,
      `--accept-lang=${language}`,
      `--window-size=${width},${height}`,
      ...(options.args ?? []),
    ],
    env: { ...process.env, LANGUAGE: language },
    defaultViewport: headless ? { width, height } : null,
    ...(options.userDataDir === undefined ? {} : { userDataDir: options.userDataDir }),
  });
  const id = extension === undefined ? undefined : await browser.installExtension(extension);
  const extensionOrigin = id === undefined ? "" : `chrome-extension://${id}`;
  return testBrowser("chromium", browser, { extension, extensionOrigin, strangers });
}
