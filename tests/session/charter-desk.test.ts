import { describe, expect, it } from "vitest";
import { type Charter, defaultCharter } from "../../lib/charter";
import { type CompiledCharter, checkDraft, compileCharter, FILLER_LATER, type Language } from "../../lib/check";
import { type CharterDeskPorts, createCharterDesk, type Delivered, type InForce, type Unread } from "../../lib/session";
import { OTHER_LANGUAGE } from "../../lib/session/other-language";

const rest = () => new Promise<void>((resolve) => setImmediate(resolve));
const context = { now: "2026-11-23T09:00:00Z", surface: "facebook-post" } as const;

function bench(load: (language: Language) => Delivered | Unread | undefined, first: Language = "fr", more: Partial<CharterDeskPorts> = {}) {
  const told: InForce[] = [];
  const tasks: (() => void)[] = [];
  const desk = createCharterDesk(
    {
      load: async (language) => load(language),
      compile: async ({ charter }, language) => compileCharter(charter, { language }),
      check: checkDraft,
      onChange: (inForce) => told.push(inForce),
      later: (task) => tasks.push(task),
      ...more,
    },
    first,
    new AbortController().signal,
  );
  const localeNow = () => {
    const last = told.at(-1);
    return last?.status === "ready" ? last.charter.locale : last?.status;
  };
  return { desk, told, tasks, localeNow };
}

const defaults = (language: Language): Delivered => ({ charter: defaultCharter(language), source: "default" });

describe("the charter in force in a tab", () => {
  it("is the default charter of the reader's language first, then that of the draft's language", async () => {
    const { desk, localeNow } = bench(defaults);
    await rest();
    expect(localeNow()).toMatch(/^fr/);
    expect(desk.meet("en")).toBe(true);
    expect(localeNow(), "the one before, until the other is ready").toMatch(/^fr/);
    await rest();
    expect(localeNow()).toMatch(/^en/);
    expect(desk.meet("en")).toBe(false);
    expect(desk.meet("und")).toBe(false);
  });

  it("is made ready anew, once, when a draft is in a language that its rules do not read; what they said until then is void", async () => {
    const wide = new Set<CompiledCharter>();
    let made = 0;
    const { desk, told } = bench(() => ({ charter: defaultCharter("fr"), source: "own" }), "fr", {
      compile: async ({ charter }, language) => {
        const result = compileCharter(charter, { language });
        if (made++ > 0 && result.ok) wide.add(result.compiled);
        return result;
      },
      check: (draft, compiled, at, before) => {
        const result = checkDraft(draft, compiled, at, before);
        return result.language !== "en" || wide.has(compiled)
          ? result
          : { ...result, language: "und", failures: [{ ruleId: OTHER_LANGUAGE, reason: "en" }] };
      },
    });
    await rest();
    const before = told.length;
    desk.check({ text: "Nous posons votre isolation en deux jours, mardi à Clisson." }, context);
    await rest();
    expect(made, "a draft that they read changes nothing").toBe(1);
    const english = { text: "We fit your insulation in two days, this Tuesday in Leeds." };
    desk.check(english, context);
    desk.check(english, context);
    expect(desk.meet("und")).toBe(true);
    await rest();
    expect([made, told.length - before]).toEqual([2, 1]);
    desk.check(english, context);
    expect(desk.meet("en")).toBe(false);
    await rest();
    expect(made).toBe(2);
  });

  it("takes no answer for the last one in which filler was not judged", async () => {
    let isJudged = false;
    const { desk } = bench(() => ({ charter: defaultCharter("en"), source: "own" }), "en", {
      check: (draft, compiled, at) => checkDraft(draft, isJudged ? compiled : { ...compiled, filler: undefined }, at),
    });
    await rest();
    const draft = { text: "We fit your insulation in two days, this Tuesday in Leeds." };
    expect(desk.check(draft, context).failures.map(({ ruleId }) => ruleId)).toEqual([FILLER_LATER]);
    expect(desk.meet("en")).toBe(true);
    isJudged = true;
    desk.check(draft, context);
    expect(desk.meet("en")).toBe(false);
  });

  it("stays the company's own charter whatever the draft's language", async () => {
    const { desk, localeNow } = bench(() => ({ charter: defaultCharter("fr"), source: "own" }));
    await rest();
    expect(desk.meet("en")).toBe(false);
    expect(localeNow()).toMatch(/^fr/);
  });

  it("another charter that comes into force is looked up without letting go of the one before", async () => {
    let own: Delivered = { charter: defaultCharter("fr"), source: "own", match: "company", own: 1 };
    const { desk, told } = bench(() => own);
    await rest();
    const before = told.length;
    desk.review();
    await rest();
    expect(told.length, "the same answer changes nothing").toBe(before);
    own = { ...own, match: "page", charter: { ...own.charter, version: "2.0.0" } };
    desk.review();
    expect(told.at(-1), "the one before, until the other is ready").toMatchObject({ status: "ready", match: "company" });
    await rest();
    expect(told.at(-1)).toMatchObject({ status: "ready", match: "page", charter: { version: "2.0.0" } });
    own = defaults("fr");
    desk.review();
    await rest();
    expect(told.at(-1)).toMatchObject({ source: "default" });
    expect(desk.meet("en"), "both samples are at hand again").toBe(true);
  });

  it("speaks the reader's language, not the draft's", async () => {
    const { desk } = bench(defaults);
    await rest();
    const text = "LIKE this post if you love cats!";
    desk.meet("en");
    await rest();
    const french = desk.check({ text }, context).findings.map(({ message }) => message);
    desk.speak("en");
    await rest();
    const english = desk.check({ text }, context).findings.map(({ message }) => message);
    expect(french.length).toBeGreaterThan(0);
    expect(english).not.toEqual(french);
  });

  it("compiles anew only what is still wanted, and tries again later when the rules could not be had", async () => {
    const told: InForce[] = [];
    const tasks: (() => void)[] = [];
    const answers: ((ready: boolean) => void)[] = [];
    const desk = createCharterDesk(
      {
        load: async (language) => defaults(language),
        compile: ({ charter }, language) =>
          new Promise((resolve) => answers.push((ready) => resolve(ready ? compileCharter(charter, { language }) : undefined))),
        check: checkDraft,
        onChange: (inForce) => told.push(inForce),
        later: (task, _milliseconds, until) => tasks.push(() => until.aborted || task()),
      },
      "fr",
      new AbortController().signal,
    );
    await rest();
    answers.shift()?.(false);
    await rest();
    expect(told).toEqual([{ status: "loading" }]);
    tasks.shift()?.();
    await rest();
    desk.speak("en");
    await rest();
    const [superseded, wanted] = answers.splice(0);
    superseded?.(true);
    await rest();
    expect(told).toHaveLength(1);
    wanted?.(true);
    await rest();
    expect(told.at(-1)?.status).toBe("ready");
    expect(told).toHaveLength(2);
  });

  it("judges again by what is said of remarks under the charter in force, and by nothing else", async () => {
    const seen: unknown[] = [];
    const desk = createCharterDesk(
      {
        load: async (language) => defaults(language),
        compile: async ({ charter, taste }, language) => {
          seen.push(taste);
          return compileCharter(charter, { language });
        },
        check: checkDraft,
        onChange: () => undefined,
        later: () => undefined,
      },
      "fr",
      new AbortController().signal,
    );
    await rest();
    const taste = { meme: { keep: 1, wrongAlert: 0, filler: 0 } };
    desk.season("another-charter", taste);
    await rest();
    expect(seen).toEqual([undefined]);
    desk.season(defaultCharter("fr").id, taste);
    await rest();
    expect(seen).toEqual([undefined, taste]);
  });

  it("says that a charter cannot be used, and asks again when nobody answered", async () => {
    let answers = 0;
    const broken: Charter = { ...defaultCharter("fr"), builtins: { "no-such-rule": { severity: "must" } } };
    const { told, tasks } = bench(() => (answers++ === 0 ? undefined : { charter: broken, source: "own" }));
    await rest();
    expect(told).toEqual([{ status: "loading" }]);
    tasks.shift()?.();
    await rest();
    expect(told.at(-1)).toEqual({ status: "unreadable" });
  });

  it("says that one’s own charter does not read, and goes on when another is in force", async () => {
    let isMended = false;
    const { desk, told } = bench(() => (isMended ? { charter: defaultCharter("fr"), source: "own" } : { source: "own" }));
    await rest();
    expect(told.at(-1)).toEqual({ status: "unreadable" });
    isMended = true;
    desk.review();
    await rest();
    expect(told.at(-1)).toMatchObject({ status: "ready", source: "own" });
  });
});
