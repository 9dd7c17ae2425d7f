import type { Edit } from "../finding";
import type { Link } from "../post";
import type { Hit } from "../rule";
import { inside } from "../spans";
import { defineKind, type RuleOf } from "./kind";
import { perUnit } from "./per-unit";

type Rule = RuleOf<"link">;
interface Parameter {
  readonly name: string;
  /** As written in the link, still encoded; undefined when there was no `=`. */
  readonly value: string | undefined;
}

/** Links to these hosts carry these parameters, in this order, and none of the junk. An empty value stands for any. */
export const link = defineKind({
  name: "link",
  texts: {
    message: { fr: "Complétez ce lien : {expected}", en: "Complete this link: {expected}" },
    variants: {
      order: { fr: "Remettez les paramètres du lien dans l’ordre : {expected}", en: "Put the link’s parameters in order: {expected}" },
      junk: { fr: "Retirez de ce lien : {junk}", en: "Take out of this link: {junk}" },
    },
    why: {
      fr: "Sans ces paramètres, toujours les mêmes, les visites ne se comparent pas d’une publication à l’autre.",
      en: "Without these parameters, always the same, visits cannot be compared from one post to the next.",
    },
  },
  fixes: ["replace"],
  compile: (rule, { guard }) => {
    const hosts = rule.hosts.map((host) => host.toLowerCase().replace(/^www\./, ""));
    const isJunk = junkNames(rule);
    const isMeant = (one: Link): boolean => hosts.some((host) => one.host === host || one.host.endsWith(`.${host}`));
    return perUnit(guard, function* (post, unit, keeps) {
      for (const one of inside(post.links, unit)) if (isMeant(one) && keeps(one)) yield* checkLink(one, rule, isJunk);
    });
  },
});

function* checkLink(one: Link, rule: Rule, isJunk: (name: string) => boolean): Generator<Hit> {
  const given = parametersOf(one.query);
  const variant = faultOf(given, rule, isJunk);
  if (variant === undefined) return;
  const junk = given.filter(({ name }) => isJunk(name)).map(({ name }) => name);
  const expected = rule.params.map(({ name, value }) => (value === "" ? name : `${name}=${value}`)).join(", ");
  const query = rewrite(given, rule, isJunk);
  const label = { fr: "Corriger le lien", en: "Mend the link" };
  yield {
    start: one.start,
    end: one.end,
    values: { expected, junk: junk.join(", ") },
    ...(variant === "incomplete" ? {} : { variant }),
    ...(query === undefined ? {} : { fixes: [{ label, edits: [edit(one, query)], safe: true }] }),
  };
}

/** Names to strip; one that ends with `*` stands for all that begin so. A parameter that is asked for is never junk. */
function junkNames({ params, strip = [] }: Rule): (name: string) => boolean {
  const wanted = new Set(params.map(({ name }) => name));
  const exact = new Set(strip.filter((name) => !name.endsWith("*")).map((name) => name.toLowerCase()));
  const starts = strip.filter((name) => name.endsWith("*") && name.length > 1).map((name) => name.slice(0, -1).toLowerCase());
  return (name) => !wanted.has(name) && (exact.has(name.toLowerCase()) || starts.some((start) => name.toLowerCase().startsWith(start)));
}

function parametersOf(query: string): Parameter[] {
  return query
    .split("&")
    .filter((pair) => pair !== "")
    .map((pair) => {
      const at = pair.indexOf("=");
      return at < 0 ? { name: pair, value: undefined } : { name: pair.slice(0, at), value: pair.slice(at + 1) };
    });
}

function faultOf(
  given: readonly Parameter[],
  { params }: Rule,
  isJunk: (name: string) => boolean,
): "incomplete" | "order" | "junk" | undefined {
  const present = params.map(({ name }) => given.filter((one) => one.name === name));
  const complete = params.every(({ value }, index) => present[index]?.length === 1 && isRight(present[index]?.[0]?.value, value));
  if (!complete) return "incomplete";
  if (given.some(({ name }) => isJunk(name))) return "junk";
  const names = new Set(params.map(({ name }) => name));
  const order = given.filter(({ name }) => names.has(name)).map(({ name }) => name);
  return order.every((name, index) => name === params[index]?.name) ? undefined : "order";
}

function isRight(given: string | undefined, wanted: string): boolean {
  if (wanted === "") return given !== undefined && given !== "";
  return given === wanted || given === encodeURIComponent(wanted);
}

/** The query anew: others stay where they were, then what is asked for, in order. Nothing when a value would have to be invented. */
function rewrite(given: readonly Parameter[], { params }: Rule, isJunk: (name: string) => boolean): string | undefined {
  const names = new Set(params.map(({ name }) => name));
  const others = given.filter(({ name }) => !names.has(name) && !isJunk(name));
  const asked = params.map(({ name, value }): Parameter => {
    const present = given.find((one) => one.name === name && isRight(one.value, value));
    return present ?? { name, value: value === "" ? undefined : encodeURIComponent(value) };
  });
  if (asked.some(({ value }) => value === undefined)) return undefined;
  return [...others, ...asked].map(({ name, value }) => (value === undefined ? name : `${name}=${value}`)).join("&");
}

function edit(one: Link, query: string): Edit {
  const hashLength = one.hash === "" && !one.raw.endsWith("#") ? 0 : one.hash.length + 1;
  const end = one.end - hashLength;
  const queryLength = one.query === "" && !one.raw.slice(0, one.raw.length - hashLength).endsWith("?") ? 0 : one.query.length + 1;
  const slash = one.path === "" && query !== "" ? "/" : "";
  return { start: end - queryLength, end, text: query === "" ? "" : `${slash}?${query}` };
}
