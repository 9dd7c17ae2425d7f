/**
 * Compares two charter versions (`major.minor.patch`, digits only) by number: 1.10.0 is newer than 1.9.0.
 * Negative when `a` is older, positive when it is newer, 0 when they are the same. Both must have passed the schema.
 * Order of semver.org 2.0.0, §11, without pre-releases, which charters do not have.
 */
export function compareVersions(a: string, b: string): number {
  const left = a.split(".");
  const right = b.split(".");
  for (let index = 0; index < 3; index += 1) {
    const difference = Number(left[index]) - Number(right[index]);
    if (Number.isNaN(difference)) throw new RangeError(`Not a charter version: ${a} or ${b}`);
    if (difference !== 0) return Math.sign(difference);
  }
  return 0;
}
