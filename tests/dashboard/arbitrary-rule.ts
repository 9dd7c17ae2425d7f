import fc from "fast-check";
import type { RuleDraft } from "../../lib/dashboard";

/** Random house rules of every kind, with every key that all kinds share; most of them the schema takes. */

const word = fc.stringMatching(/^[a-zàâçéèêîôùûA-Z0-9’-]{1,16}$/).map((text) => text.normalize("NFC"));
const words = fc.array(word, { minLength: 1, maxLength: 4 });
const some = fc.uniqueArray(word, { minLength: 1, maxLength: 4 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const pattern = fc.constantFrom("\\d+ €", "(\\d{1,2}) h", "a+b");
const matcher = fc.oneof(
  fc.record({ terms: some }),
  fc.record({ patterns: fc.array(pattern, { minLength: 1, maxLength: 2 }) }),
  fc.record({ terms: fc.array(word, { maxLength: 2 }), patterns: fc.array(pattern, { minLength: 1, maxLength: 2 }) }),
);
const bounds = fc.oneof(
  fc.record({ max: fc.nat(99) }),
  fc.record({ min: fc.nat(99) }),
  fc.tuple(fc.nat(9), fc.nat(9)).map(([min, more]) => ({ min, max: min + more })),
);
const localized = fc.record({ fr: word, en: word }, { requiredKeys: [] });
const day = fc.integer({ min: 10, max: 28 }).map((number) => `2027-02-${number}`);
const token = fc
  .record(
    { words, shape: fc.constantFrom("Xx+", "9+"), ending: fc.constantFrom("ment", "ly"), not: fc.boolean(), gap: fc.nat(20) },
    { requiredKeys: [] },
  )
  .filter(({ words: list, shape, ending, gap }) => [list, shape, ending, gap].some((part) => part !== undefined));

const kinds: Readonly<Record<string, fc.Arbitrary<object>>> = {
  forbid: matcher,
  replace: fc.record({
    pairs: fc.array(fc.record({ use: fc.oneof(word, some), insteadOf: some }), { minLength: 1, maxLength: 3 }),
  }),
  require: fc.tuple(matcher, maybe(fc.boolean())).map(([found, all]) => ({ ...found, ...(all !== undefined && { all }) })),
  count: fc.oneof(
    fc.tuple(fc.constantFrom("hashtag", "emoji", "word", "line", "capital-word"), bounds).map(([of, limits]) => ({ of, ...limits })),
    fc.tuple(word, bounds).map(([term, limits]) => ({ of: "term", term, ...limits })),
  ),
  metric: bounds.map((limits) => ({ formula: "words / sentences", ...limits })),
  when: fc
    .tuple(matcher, fc.record({ require: matcher, forbid: matcher }, { requiredKeys: [] }))
    .filter(([, then]) => Object.keys(then).length > 0)
    .map(([condition, then]) => ({ if: condition, then })),
  consistent: fc.oneof(fc.record({ forms: fc.tuple(some, some) }), fc.record({ address: fc.constantFrom("tu", "vous") })),
  repeat: fc.record(
    {
      within: fc.constantFrom("sentence", "post"),
      of: fc.constantFrom("word", "opening"),
      atLeastLetters: fc.integer({ min: 1, max: 50 }),
    },
    { requiredKeys: ["within", "of"] },
  ),
  case: fc.record({ style: fc.constantFrom("sentence", "title", "upper", "lower"), keep: words }, { requiredKeys: ["style"] }),
  sequence: fc.record({ tokens: fc.array(token, { minLength: 1, maxLength: 4 }) }),
  only: fc.record({ of: fc.constantFrom("hashtag", "emoji", "domain", "link"), allowed: fc.array(word, { maxLength: 3 }) }),
  link: fc.record(
    { hosts: fc.constant(["fournil.example"]), params: fc.array(fc.record({ name: word, value: word }), { maxLength: 3 }), strip: words },
    { requiredKeys: ["hosts", "params"] },
  ),
  history: fc
    .tuple(fc.constantFrom("cadence", "gap", "balance", "drought", "duplicate"), fc.integer({ min: 1, max: 366 }), maybe(bounds))
    .map(([check, days, limits]) => ({ check, days, ...limits })),
};

const common = fc.record(
  {
    severity: fc.constantFrom("hint", "advice", "must", "block"),
    message: localized,
    why: localized,
    examples: fc.record({ flags: fc.array(word, { maxLength: 2 }), passes: fc.array(word, { maxLength: 2 }) }),
    fix: fc.constantFrom("replace", "remove", "insert", "change-case", "trim", "split", "move-to-end"),
    scope: fc.constantFrom("post", "first-line", "body", "sentence", "hashtags", "alt-text", "ad-headline"),
    except: matcher,
    near: fc.tuple(matcher, fc.integer({ min: 1, max: 100 }), maybe(fc.boolean())).map(([found, within, unless]) => ({
      ...found,
      within,
      ...(unless !== undefined && { unless }),
    })),
    pillars: fc.constantFrom(["conseil"], ["conseil", "chantier"]),
    pages: words,
    languages: fc.constantFrom(["fr"], ["en"], ["fr", "en"]),
    since: fc.constant("2026-01-01"),
    until: day,
    limit: fc.integer({ min: 1, max: 100 }),
    link: fc.constant("https://fournil.example/charte"),
    owner: word,
  },
  { requiredKeys: [] },
);

export const RULE_KINDS = Object.keys(kinds);

/** A rule of this kind. */
export function ruleOf(kind: string): fc.Arbitrary<RuleDraft> {
  return fc.tuple(kinds[kind] ?? fc.constant({}), common).map(([own, shared]) => ({ id: "random", kind, ...shared, ...own }));
}

export const anyRule: fc.Arbitrary<RuleDraft> = fc.constantFrom(...RULE_KINDS).chain(ruleOf);
