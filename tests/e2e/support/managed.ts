/** Browsers that find a policy of an organisation, without touching the machine's own and, where the system lets it, without root. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, copyFileSync, lstatSync, mkdirSync, readdirSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { executableOf } from "../../browser/executables";

/** Id that Chromium gives to an unpacked extension in this folder. */
export function unpackedId(folder: string): string {
  const digest = createHash("sha256").update(realpathSync(folder)).digest("hex").slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join("");
}

/** A program that runs Chromium in a mount namespace of its own, in which a folder of ours lies over `/etc/chromium`. */
export interface ManagedChromium {
  readonly executable: string;
  /** Deploys these values; a running browser hears of them by itself. */
  deploy(extensionId: string, values: object): void;
}

/**
 * Chromium looks for policies in a folder that is fixed when it is built, so the folder is exchanged for this process alone.
 *
 * @returns a sentence where the system allows no namespace: then there is nothing to be seen in this browser
 */
export async function managedChromium(folder: string): Promise<ManagedChromium | { readonly notRun: string }> {
  const chromium = await executableOf("chromium");
  const etc = join(folder, "etc");
  const managed = join(etc, "policies", "managed");
  mkdirSync(managed, { recursive: true });
  const flags = process.getuid?.() === 0 ? "-m" : "-Urm";
  const there = lstatSync("/etc/chromium", { throwIfNoEntry: false })?.isDirectory() === true;
  const tried = there && spawnSync("unshare", [flags, "mount", "--bind", etc, "/etc/chromium"]).status === 0;
  if (!tried) return { notRun: "Chromium’s policy folder cannot be exchanged here (no mount namespace, or no /etc/chromium)" };
  const executable = join(folder, "chromium-managed");
  writeFileSync(
    executable,
    `#!/bin/sh\nexec unshare ${flags} sh -c 'mount --bind "${etc}" /etc/chromium && exec "${chromium}" "$@"' chromium "$@"\n`,
  );
  chmodSync(executable, 0o755);
  return {
    executable,
    deploy(extensionId, values) {
      writeFileSync(join(managed, "ligne.json"), JSON.stringify({ "3rdparty": { extensions: { [extensionId]: values } } }));
    },
  };
}

/**
 * A Firefox whose folder is ours: its files are links to the installed ones, beside them lies `distribution/policies.json`. Needs no
 * root.
 */
export async function managedFirefox(folder: string, extensionId: string, values: object): Promise<{ readonly executable: string }> {
  const installed = realpathSync(await realFirefox());
  const home = join(folder, "firefox");
  mkdirSync(join(home, "distribution"), { recursive: true });
  for (const name of readdirSync(dirname(installed))) {
    if (name === "distribution") continue;
    const from = join(dirname(installed), name);
    // Firefox finds its folder by where its own program really lies.
    if (from === installed) copyFileSync(from, join(home, name));
    else symlinkSync(from, join(home, name));
  }
  writeFileSync(
    join(home, "distribution", "policies.json"),
    JSON.stringify({ policies: { "3rdparty": { Extensions: { [extensionId]: values } } } }),
  );
  return { executable: join(home, installed.slice(dirname(installed).length + 1)) };
}

async function realFirefox(): Promise<string> {
  return executableOf("firefox");
}
