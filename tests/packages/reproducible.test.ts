import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { packageFiles, packageHash, packages, root } from "./built";

/** The environment as a shell has it: the test runner's own NODE_ENV would choose another build. */
function withoutRunner({
  NODE_ENV: _nodeEnv,
  VITEST: _vitest,
  TEST: _test,
  MODE: _mode,
  ...environment
}: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return environment;
}

describe.each(packages)("the $name package", ({ name, folder, buildArguments }) => {
  it("T16 comes out the same, byte for byte, when it is built again", () => {
    const again = join(root, ".cache/second-build");
    const build = spawnSync("wxt", ["build", ...buildArguments], {
      cwd: root,
      encoding: "utf8",
      env: { ...withoutRunner(process.env), LIGNE_OUT: again },
    });
    expect(build.status, build.stderr).toBe(0);
    const first = packageFiles(folder);
    const second = packageFiles(join(again, `${name}-mv3`));
    expect([...second.keys()]).toEqual([...first.keys()]);
    for (const [path, content] of first) expect(second.get(path)?.equals(content), `${path} differs`).toBe(true);
    console.log(`${name}: sha256 ${packageHash(first)}`);
  });
});
