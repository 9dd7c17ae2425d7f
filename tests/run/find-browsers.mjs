/** Finding a Chromium and a Firefox on this machine, from a plain Node 20 and before anything is installed. */
import { execFileSync, spawn } from "node:child_process";
import { accessSync, constants, existsSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

const kinds = {
  chromium: {
    variable: "CHROME_PATH",
    commands: ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge-stable", "microsoft-edge"],
    mac: [
      "Chromium.app/Contents/MacOS/Chromium",
      "Google Chrome.app/Contents/MacOS/Google Chrome",
      "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ],
    windows: ["Chromium\\Application\\chrome.exe", "Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"],
    package: "chromium",
    missing: "No Chromium, Chrome or Edge was found: install one of them (version 120 or later), or set CHROME_PATH to its program.",
  },
  firefox: {
    variable: "FIREFOX_PATH",
    commands: ["firefox-esr", "firefox", "firefox-developer-edition"],
    mac: [
      "Firefox.app/Contents/MacOS/firefox",
      "Firefox ESR.app/Contents/MacOS/firefox",
      "Firefox Developer Edition.app/Contents/MacOS/firefox",
    ],
    windows: ["Mozilla Firefox\\firefox.exe", "Firefox Developer Edition\\firefox.exe"],
    package: "firefox-esr",
    missing: "No Firefox was found: install Firefox (version 140 or later), or set FIREFOX_PATH to its program.",
  },
};

/** Fonts without which emoji and Arabic or Vietnamese letters show as boxes in pictures. */
const fontPackages = ["fonts-noto-color-emoji", "fonts-noto-core"];

/** Whether a file exists and may be run. */
function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Places where this kind of browser usually lies, most wanted first. */
function usualPlaces(kind) {
  const { PATH = "", PROGRAMFILES, LOCALAPPDATA } = process.env;
  if (process.platform === "darwin")
    return ["/Applications", join(homedir(), "Applications")].flatMap((folder) => kind.mac.map((app) => join(folder, app)));
  if (process.platform === "win32") {
    const folders = [PROGRAMFILES, process.env["PROGRAMFILES(X86)"], LOCALAPPDATA].filter((folder) => folder !== undefined);
    return kind.windows.flatMap((program) => folders.map((folder) => join(folder, program)));
  }
  const folders = [...PATH.split(delimiter).filter(Boolean), "/usr/bin", "/usr/local/bin", "/snap/bin"];
  return kind.commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** Path of the browser's program; a path named in the environment wins and must be right. */
function locate(kind) {
  const named = process.env[kind.variable];
  if (named)
    return runnable(named) ? { path: named } : { missing: `${kind.variable} names ${named}, which is not a program that can be run.` };
  const path = usualPlaces(kind).find(runnable);
  return path ? { path } : { missing: kind.missing };
}

/** Whether packages can be installed without asking anyone: Debian or a child of it, as root. */
function mayInstall() {
  return process.platform === "linux" && process.getuid?.() === 0 && existsSync("/etc/debian_version") && runnable("/usr/bin/apt-get");
}

/** Runs apt-get; its output stays out of the way unless it fails. @returns {Promise<boolean>} */
function aptGet(...args) {
  return new Promise((done) => {
    const child = spawn("apt-get", args, { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" }, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (output = (output + part).slice(-4000)));
    child.on("error", () => done(false));
    child.on("close", (status) => {
      if (status !== 0) console.error(output);
      done(status === 0);
    });
  });
}

/** Whether a distribution package is there already. */
function installed(name) {
  try {
    return execFileSync("dpkg", ["-s", name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).includes("ok installed");
  } catch {
    return false;
  }
}

/**
 * Looks for both browsers; on Debian and Ubuntu as root, installs from the distribution what is missing.
 * @param {{ install?: boolean }} [options] `install: false` only looks
 * @returns {Promise<{ chromium?: string, chromiumMissing?: string, firefox?: string, firefoxMissing?: string }>} paths of the programs,
 *   or one sentence each that says what to install
 */
export async function findBrowsers({ install = true } = {}) {
  let found = { chromium: locate(kinds.chromium), firefox: locate(kinds.firefox) };
  const wanted = Object.keys(kinds).filter((name) => !found[name].path && !process.env[kinds[name].variable]);
  if (wanted.length > 0 && install && mayInstall()) {
    const packages = [...wanted.map((name) => kinds[name].package), ...fontPackages.filter((name) => !installed(name))];
    console.log(`Installing ${packages.join(", ")} from the distribution (a few minutes) …`);
    // One package that the distribution does not have must not keep the others away.
    if (await aptGet("update")) for (const name of packages) await aptGet("install", "-y", "--no-install-recommends", name);
    found = { chromium: locate(kinds.chromium), firefox: locate(kinds.firefox) };
  }
  return {
    chromium: found.chromium.path,
    chromiumMissing: found.chromium.missing,
    firefox: found.firefox.path,
    firefoxMissing: found.firefox.missing,
  };
}
