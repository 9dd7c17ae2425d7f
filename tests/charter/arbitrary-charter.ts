import fc from "fast-check";
import type { JsonObject } from "./json";
import { whenRule } from "./minimal";

/** Random charter files that the schema accepts: every section at times, every kind of rule, unknown keys in the sections. */

const word = fc.stringMatching(/^[a-zàâçéèêëîïôùûüœA-Z0-9 '’-]{1,24}$/).map((text) => text.normalize("NFC"));
const text = fc.oneof(word, fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }).map(withoutHidden));
const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/);
const words = fc.array(text, { maxLength: 4 });
const some = fc.array(word, { minLength: 1, maxLength: 3 });
const day = fc.integer({ min: 1, max: 28 }).map((number) => `2027-02-${String(number).padStart(2, "0")}`);
const gravity = fc.constantFrom("hint", "advice", "must", "block");

const rules = fc.oneof(
  fc.record({ kind: fc.constant("forbid"), terms: some }),
  fc.record({
    kind: fc.constant("replace"),
    pairs: fc.array(fc.record({ use: fc.oneof(word, some), insteadOf: some }), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant("require"), patterns: some, all: fc.boolean() }),
  fc.record({ kind: fc.constant("count"), of: fc.constantFrom("emoji", "link", "word"), max: fc.nat(99) }),
  fc.record({ kind: fc.constant("metric"), formula: fc.constant("words / sentences"), max: fc.nat(50) }),
  some.map((terms) => whenRule({ terms }, { require: { terms } })),
  fc.record({ kind: fc.constant("consistent"), forms: fc.tuple(some, some) }),
  fc.record({ kind: fc.constant("repeat"), within: fc.constantFrom("sentence", "post"), of: fc.constantFrom("word", "opening") }),
  fc.record({ kind: fc.constant("case"), style: fc.constantFrom("sentence", "title", "upper", "lower") }),
  fc.record({
    kind: fc.constant("sequence"),
    tokens: fc.array(fc.record({ words: some, gap: fc.nat(20) }), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant("only"), of: fc.constantFrom("hashtag", "emoji", "domain", "link"), allowed: words }),
  fc.record({
    kind: fc.constant("link"),
    hosts: fc.constant(["fournil.example"]),
    params: fc.array(fc.record({ name: word, value: word }), { maxLength: 2 }),
  }),
  fc.record({ kind: fc.constant("history"), check: fc.constantFrom("cadence", "duplicate"), days: fc.integer({ min: 1, max: 366 }) }),
);
const common = fc.record(
  {
    severity: gravity,
    scope: fc.constantFrom("post", "first-line"),
    message: fc.record({ fr: word, en: word }, { requiredKeys: [] }),
    since: fc.constant("2026-01-01"),
    until: day,
  },
  { requiredKeys: [] },
);

/** Prefixed, so that no unknown key meets a key of the schema. */
const unknownKey = fc.stringMatching(/^[a-zé_0-9]{1,10}$/).map((key) => `x-${key.normalize("NFC")}`);
const unknown = fc.dictionary(
  unknownKey,
  fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null), words, fc.dictionary(unknownKey, text)),
  { maxKeys: 3 },
);

const sections = fc.record(
  {
    owner: word,
    reviewedOn: day,
    promise: fc.record({ who: text, what: text }),
    objectives: fc.uniqueArray(fc.record({ id, stage: fc.constantFrom("awareness", "conversion"), target: fc.nat() }), {
      selector: (entry) => entry.id,
      maxLength: 3,
    }),
    personas: fc.uniqueArray(fc.record({ id, name: word, questions: words, vocabulary: words }), {
      selector: (entry) => entry.id,
      maxLength: 3,
    }),
    pillars: fc.uniqueArray(fc.record({ id, share: fc.nat(100), terms: words }), { selector: (entry) => entry.id, maxLength: 3 }),
    topics: fc.record({ forbidden: fc.array(fc.record({ term: text, level: gravity }), { maxLength: 3 }) }),
    lexicon: fc.record({ preferred: fc.array(fc.record({ use: text, insteadOf: some }), { maxLength: 3 }), banned: words }),
    emoji: fc.record({ max: fc.nat(100) }),
    links: fc.record({ utm: fc.array(fc.record({ name: fc.constant("utm_source"), value: word }), { maxLength: 2 }) }),
    cta: fc.record({ allowed: fc.uniqueArray(fc.record({ id, text, terms: words }), { selector: (entry) => entry.id, maxLength: 2 }) }),
    builtins: fc.dictionary(id, fc.record({ severity: fc.constantFrom("off", "hint", "must"), max: fc.nat() }, { requiredKeys: [] }), {
      maxKeys: 3,
    }),
    gate: fc.record({ mode: fc.constantFrom("advise", "confirm", "approval") }),
    rules: fc
      .array(fc.tuple(rules, common), { maxLength: 4 })
      .map((list) => list.map(([rule, more], index) => ({ ...more, ...rule, id: `rule-${index}` }))),
  },
  { requiredKeys: [] },
);

export const charterFile: fc.Arbitrary<JsonObject> = fc.tuple(sections, unknown, unknown).map(
  ([known, extra, extraIdentity]) =>
    ({
      format: "ligne-charter",
      schema: 1,
      id: "random",
      version: "1.0.0",
      locale: "fr-FR",
      identity: { pageName: "Le Fournil du Quai", ...extraIdentity },
      ...known,
      ...extra,
    }) as unknown as JsonObject,
);

function withoutHidden(value: string): string {
  const visible = value.normalize("NFC").replace(/[\u202A-\u202E\u2066-\u2069]/g, "");
  return visible === "" ? "x" : visible;
}
