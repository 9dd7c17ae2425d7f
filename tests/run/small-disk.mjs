/** A small file system of its own, to fill up without harm to anybody else's. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Room for a browser's profile and a little more. */
const SIZE = "200m";

/**
 * Mounts a file system in memory, runs the task with its folder, and takes it away again.
 * @template Result
 * @param {(folder: string) => Promise<Result>} task
 * @returns {Promise<Result | { passed: number, failed: number, notRun: string }>} `notRun` where nothing may be mounted
 */
export async function withSmallDisk(task) {
  const folder = mkdtempSync(join(tmpdir(), "ligne-small-disk-"));
  const mounted =
    process.platform === "linux" ? spawnSync("mount", ["-t", "tmpfs", "-o", `size=${SIZE}`, "tmpfs", folder]).status === 0 : false;
  if (!mounted) {
    rmdirSync(folder);
    return { passed: 0, failed: 0, notRun: "a full disk is tried on a small file system of its own, which only root on Linux may mount." };
  }
  try {
    return await task(folder);
  } finally {
    // Lazily: a process of the browser may hold a file a moment longer.
    spawnSync("umount", ["-l", folder]);
    rmdirSync(folder);
  }
}
