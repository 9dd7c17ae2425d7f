import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sampleCharters } from "../../build/sample-charters";
import { packageFiles, packages, root } from "./built";

const { version }: { version: string } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

describe.each(packages)("the $name package", ({ name, folder }) => {
  const files = packageFiles(folder);
  const manifest = JSON.parse(files.get("manifest.json")?.toString() ?? "");
  const approvedPath = join(import.meta.dirname, "approved", `${name}.json`);

  it("T17 asks for exactly the approved permissions, hosts and entry points", () => {
    const { version: built, ...rest } = manifest;
    expect(built).toBe(version);
    if (process.env.LIGNE_APPROVE === "1") writeFileSync(approvedPath, `${JSON.stringify(rest, null, 2)}\n`);
    expect(existsSync(approvedPath), "read the manifest, then approve it with LIGNE_APPROVE=1").toBe(true);
    expect(rest, "a new permission needs a reader: compare, then approve it").toEqual(JSON.parse(readFileSync(approvedPath, "utf8")));
  });

  it("T17 holds to the permissions promised to users", () => {
    expect([...manifest.permissions].sort()).toEqual(["alarms", "contextMenus", "scripting", "storage", "unlimitedStorage"]);
    expect(manifest.host_permissions).toEqual(["https://business.facebook.com/*"]);
    expect(manifest.optional_host_permissions).toEqual(["https://www.facebook.com/*"]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest).not.toHaveProperty("externally_connectable");
  });

  it("T1 T18 lets extension pages run only their own scripts and talk to nobody", () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    for (const directive of ["script-src 'self'", "object-src 'none'", "base-uri 'none'", "connect-src 'self'"])
      expect(policy).toContain(directive);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it("carries the sample charters as they stand in the source", () => {
    expect(sampleCharters.map(({ relativeDest }) => files.get(relativeDest)?.toString())).toEqual(
      sampleCharters.map(({ contents }) => contents),
    );
  });

  it("T16 ships no source map, no remote address to load from, and no test host", () => {
    for (const [path, content] of files) {
      expect(path).not.toMatch(/\.map$/);
      if (/\.(?:js|html|css)$/.test(path))
        expect(content.toString(), path).not.toMatch(
          /\bimport\s*\(?\s*["']https?:|<script[^>]+src=["']https?:|@import\s+(?:url\()?["']?https?:|url\(\s*["']?https?:/,
        );
    }
  });
});
