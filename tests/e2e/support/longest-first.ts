/** The longest files begin first, so that none of them is left alone at the end while the other workers have nothing to do. */
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Part of a file's name, longest first; what is not here comes after in any order. */
const longest = [
  "write-firefox",
  "write-chromium",
  "surfaces.",
  "composer-read",
  "panel-page",
  "gate",
  "write-panel",
  "underlines",
  "pages",
];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = longest.findIndex((name) => moduleId.includes(`/${name}`));
      return at === -1 ? longest.length : at;
    };
    return files.toSorted((a, b) => rank(a) - rank(b));
  }
}
