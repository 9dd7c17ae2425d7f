import * as z from "zod/mini";
import { atMost, day, fault, gravity, host, id, language, line, list, some, text, upTo, whole } from "./schema-parts";

/** Strict shapes: an unknown key in a rule or a built-in refuses the file, so that a slip never silences a rule. */

const strings = atMost(line, 20_000);
const severity = z.enum(["off", "hint", "advice", "must", "block"]);
const posts = list(text.check(z.minLength(1)), 200);
const localized = z.strictObject({ fr: z.optional(line), en: z.optional(line) });
const bound = z.number().check(z.minimum(0), z.maximum(1_000_000));

const matcher = { terms: z.optional(strings), patterns: z.optional(atMost(line, 200)) };
const namesSomething = (m: { terms?: string[] | undefined; patterns?: string[] | undefined }): boolean =>
  (m.terms?.length ?? 0) + (m.patterns?.length ?? 0) > 0;
const matcherShape = z.strictObject(matcher).check(z.refine(namesSomething, fault("matcher-empty")));
/** Speaks only if (or `unless`) one of these stands within so many words. */
const nearShape = z
  .strictObject({ ...matcher, within: whole(1, 100), unless: z.optional(z.boolean()) })
  .check(z.refine(namesSomething, fault("matcher-empty")));

type Bounds = { min?: number | undefined; max?: number | undefined };
const hasBound = (rule: Bounds): boolean => rule.min !== undefined || rule.max !== undefined;
const boundsInOrder = (rule: Bounds): boolean => (rule.min ?? Number.NEGATIVE_INFINITY) <= (rule.max ?? Number.POSITIVE_INFINITY);

const scope = z.enum([
  "post",
  "first-line",
  "before-fold",
  "body",
  "last-line",
  "paragraph",
  "sentence",
  "hashtags",
  "links",
  "quotes",
  "alt-text",
  "ad-headline",
  "ad-description",
]);

const common = {
  id,
  severity: z._default(gravity, "hint"),
  message: z.optional(localized),
  why: z.optional(localized),
  /** The rule's self-tests: posts it must flag, posts it must let pass. */
  examples: z.optional(z.strictObject({ flags: posts, passes: posts })),
  fix: z.optional(z.enum(["replace", "remove", "insert", "change-case", "trim", "split", "move-to-end"])),
  scope: z._default(scope, "post"),
  except: z.optional(matcherShape),
  near: z.optional(nearShape),
  pillars: z.optional(atMost(line, 30)),
  pages: z.optional(atMost(line, 200)),
  languages: z.optional(atMost(language, 2)),
  since: z.optional(day),
  until: z.optional(day),
  limit: z._default(whole(1, 100), 5),
  link: z.optional(z.url({ protocol: /^https$/, error: "a web address that starts with https://" })),
  owner: z.optional(line),
};

/** One place of a sequence. */
const token = z
  .strictObject({
    words: z.optional(strings),
    shape: z.optional(line),
    ending: z.optional(line),
    not: z.optional(z.boolean()),
    gap: z.optional(whole(0, 20)),
  })
  .check(
    z.refine((t) => t.words !== undefined || t.shape !== undefined || t.ending !== undefined || t.gap !== undefined, fault("token-empty")),
  );

/** A house rule of one kind; unknown keys refuse it. */
function kind<const Kind extends string, Fields extends z.core.$ZodLooseShape>(name: Kind, fields: Fields) {
  return z.strictObject({ kind: z.literal(name), ...common, ...fields });
}

/** House rules, one shape per kind. */
export const ruleSchema = z
  .discriminatedUnion("kind", [
    kind("forbid", matcher).check(z.refine(namesSomething, fault("matcher-empty"))),
    kind("replace", {
      pairs: some(z.strictObject({ use: z.union([line, some(line, 20)]), insteadOf: some(line, 500) }), 20_000),
    }),
    kind("require", { ...matcher, atLeast: z._default(whole(1, 100), 1), all: z.optional(z.boolean()) }).check(
      z.refine(namesSomething, fault("matcher-empty")),
      z.refine(
        (rule) => rule.atLeast === 1 || rule.atLeast <= (rule.terms?.length ?? 0) + (rule.patterns?.length ?? 0),
        fault("too-many-asked"),
      ),
    ),
    kind("count", {
      of: z.enum(["term", "hashtag", "emoji", "link", "mention", "exclamation", "capital-word", "line", "sentence", "word", "character"]),
      term: z.optional(line),
      min: z.optional(bound),
      max: z.optional(bound),
    }).check(
      z.refine((rule) => rule.of !== "term" || rule.term !== undefined, fault("count-without-term")),
      z.refine(hasBound, fault("no-bound")),
      z.refine(boundsInOrder, fault("min-above-max")),
    ),
    kind("metric", { formula: line, min: z.optional(z.number()), max: z.optional(z.number()) }).check(
      z.refine(hasBound, fault("no-bound")),
      z.refine(boundsInOrder, fault("min-above-max")),
    ),
    kind("when", {
      if: matcherShape,
      // biome-ignore lint/suspicious/noThenProperty: the field's name is fixed by the rule language, and the object is never awaited
      then: z
        .strictObject({ require: z.optional(matcherShape), forbid: z.optional(matcherShape) })
        .check(z.refine((consequence) => consequence.require !== undefined || consequence.forbid !== undefined, fault("then-empty"))),
    }),
    kind("consistent", {
      forms: z.optional(z.tuple([some(line, 20_000), some(line, 20_000)])),
      address: z.optional(z.enum(["tu", "vous"])),
    }).check(z.refine((rule) => (rule.forms === undefined) !== (rule.address === undefined), fault("consistent-choice"))),
    kind("repeat", {
      within: z.enum(["sentence", "post"]),
      of: z.enum(["word", "opening"]),
      atLeastLetters: z.optional(whole(1, 50)),
    }),
    kind("case", { style: z.enum(["sentence", "title", "upper", "lower"]), keep: z.optional(strings) }),
    kind("sequence", { tokens: some(token, 20) }),
    kind("only", { of: z.enum(["hashtag", "emoji", "domain", "link"]), allowed: strings }),
    kind("link", {
      hosts: some(host, 200),
      params: atMost(z.strictObject({ name: line, value: upTo(200) }), 20),
      strip: z.optional(strings),
    }),
    kind("history", {
      check: z.enum(["cadence", "gap", "balance", "drought", "duplicate"]),
      days: whole(1, 366),
      max: z.optional(bound),
      min: z.optional(bound),
    }).check(z.refine(boundsInOrder, fault("min-above-max"))),
  ])
  .check(z.refine((rule) => (rule.since ?? "") <= (rule.until ?? "9999-12-31"), fault("since-after-until")));

/**
 * Severity and options of the built-in rules, by rule id. Which options a rule takes is known by the rule itself
 * and held against it when the charter is compiled; here only their value types are fixed.
 */
export const builtinsSchema = z.record(
  id,
  z.catchall(z.object({ severity: z.optional(severity) }), z.union([z.number(), z.boolean(), upTo(500), strings])),
);

export const gateSchema = z.strictObject({ mode: z._default(z.enum(["advise", "confirm", "approval"]), "advise") });
