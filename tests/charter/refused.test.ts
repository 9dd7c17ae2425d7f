import { describe, expect, it } from "vitest";
import { CHARTER_LIMITS, parseCharter } from "../../lib/charter";
import type { Migration } from "../../lib/charter/migrations";
import { minimalCharter } from "./minimal";

const said = (source: unknown, migrations?: readonly Migration[]) => {
  const parsed = parseCharter(source, migrations);
  return parsed.ok ? [] : parsed.errors.map(({ path, message }) => [path, message]);
};
const same: Migration = { from: 1, migrate: (data) => data };

describe("a file that is no charter is refused in one sentence", () => {
  it.each<readonly [unknown, string, string]>([
    ["", "", "The file is empty; a charter is one JSON object."],
    ["\uFEFF \n", "", "The file is empty; a charter is one JSON object."],
    ["[]", "", "A charter is one JSON object; this is a list."],
    ["12", "", "A charter is one JSON object; this is 12."],
    [null, "", "A charter is one JSON object; this is null."],
    [undefined, "", "the charter is nothing, which no JSON file can hold."],
    ["{}", "format", 'format is missing; it should be "ligne-charter".'],
    [{ format: "ligne" }, "format", 'format is "ligne"; a charter file says "ligne-charter" here.'],
    [{ format: "ligne-charter" }, "schema", "schema is nothing; it should be the version of the charter file, 1."],
    [{ format: "ligne-charter", schema: "1" }, "schema", 'schema is "1"; it should be the version of the charter file, 1.'],
    ['{"a": 1,\n"a": 2}', "", 'Line 2, column 1: the key "a" stands twice in the charter; keep one of them.'],
    ["[".repeat(33), "[0]".repeat(32), `${"[0]".repeat(32)} lies more than 32 levels deep; a charter needs far fewer.`],
    [`["${"x".repeat(CHARTER_LIMITS.stringLength + 1)}"]`, "[0]", "[0] is 20,001 characters long; at most 20,000 are allowed."],
  ])("%j", (source, path, message) => {
    expect(said(source)).toEqual([[path, message]]);
  });

  it("behind a byte order mark it is read all the same", () => {
    expect(said(`\uFEFF${JSON.stringify(minimalCharter())}`)).toEqual([]);
  });

  it("names all versions that are read, and the one that could not be brought over", () => {
    expect(said({ ...minimalCharter(), schema: 0 }, [same])).toEqual([
      ["schema", "schema is 0; it should be the version of the charter file, a whole number from 1 to 2."],
    ]);
    const failing: Migration = {
      from: 1,
      migrate: () => {
        throw new Error("no owner");
      },
    };
    expect(said(minimalCharter(), [failing])).toEqual([
      ["schema", "This charter of version 1 could not be brought to version 2: no owner. The file has not been changed."],
    ]);
  });
});
