import type { Span } from "../finding";
import { fold } from "../match";
import { nearestName } from "../nearest-name";
import type { Link, Post } from "../post";
import type { Hit } from "../rule";
import { inside } from "../spans";
import { removeFix } from "./fixes";
import { defineKind, type RuleOf } from "./kind";
import { perUnit } from "./per-unit";

type Rule = RuleOf<"only">;

/** Hashtags, emoji, domains or links only from a set; an empty set allows none. */
export const only = defineKind({
  name: "only",
  texts: {
    message: { fr: "Retirez « {found} » : la charte n’admet que {allowed}", en: "Take out “{found}”: the charter only allows {allowed}" },
    variants: { none: { fr: "Retirez « {found} » : la charte n’en admet aucun", en: "Take out “{found}”: the charter allows none" } },
    why: {
      fr: "La charte tient une liste fermée, pour que chacun emploie la même.",
      en: "The charter keeps a closed list, so that everyone uses the same one.",
    },
  },
  fixes: ["remove", "replace"],
  compile: (rule, { guard }) => {
    const { of, allowed } = rule;
    const isAllowed = allowance(of, allowed);
    const shown = allowed.slice(0, 5).join(", ") + (allowed.length > 5 ? "…" : "");
    return perUnit(guard, function* (post, unit, keeps) {
      for (const item of itemsOf(post, unit, of)) {
        if (isAllowed(item, post) || !keeps(item)) continue;
        const { start, end } = item;
        const values = { found: post.text.slice(start, end), allowed: shown };
        yield { start, end, values, ...(allowed.length === 0 ? { variant: "none" } : {}), ...fixesOf(rule, post, item) };
      }
    });
  },
});

function itemsOf(post: Post, unit: Span, of: Rule["of"]): readonly Span[] {
  if (of === "hashtag") return inside(post.hashtags, unit);
  return of === "emoji" ? inside(post.emojis, unit) : inside(post.links, unit);
}

function allowance(of: Rule["of"], allowed: readonly string[]): (item: Span, post: Post) => boolean {
  if (of === "hashtag") {
    const names = new Set(allowed.map(hashtagName));
    return (item, post) => names.has(hashtagName(post.text.slice(item.start, item.end)));
  }
  if (of === "emoji") {
    const emojis = new Set(allowed.map(plainEmoji));
    return (item, post) => emojis.has(plainEmoji(post.text.slice(item.start, item.end)));
  }
  const places = allowed.map((place) =>
    place
      .trim()
      .replace(/^https?:\/\//i, "")
      .replace(/^www\./i, "")
      .replace(/\/+$/, ""),
  );
  if (of === "domain") {
    const hosts = places.map((place) => place.toLowerCase().replace(/\/.*$/s, ""));
    return (item) => hosts.some((host) => (item as Link).host === host || (item as Link).host.endsWith(`.${host}`));
  }
  return (item) => places.some((place) => leadsTo(item as Link, place));
}

/** The page itself, whatever follows it as parameters, or a page below it. Hosts have no case, paths do. */
function leadsTo(link: Link, place: string): boolean {
  const slash = place.indexOf("/");
  const host = (slash < 0 ? place : place.slice(0, slash)).toLowerCase();
  const path = slash < 0 ? "" : place.slice(slash);
  if (link.host !== host) return false;
  const [onlyPath = "", query] = path.split("?");
  if (query !== undefined && link.query !== query) return false;
  const wanted = onlyPath.replace(/\/+$/, "");
  const given = link.path.replace(/\/+$/, "");
  return given === wanted || (query === undefined && given.startsWith(`${wanted}/`));
}

function hashtagName(tag: string): string {
  return fold(tag.trim().replace(/^[#＃]/, "")).text;
}

/** Skin tones and the selector of emoji style make no other emoji of it. */
function plainEmoji(emoji: string): string {
  return emoji.trim().replaceAll(/[\ufe0f\u{1f3fb}-\u{1f3ff}]/gu, "");
}

function fixesOf({ fix, of, allowed }: Rule, post: Post, item: Span): Pick<Hit, "fixes"> {
  if (fix === "remove") return { fixes: [removeFix(post, [item], of === "hashtag" || of === "emoji")] };
  if (of !== "hashtag" || fix === undefined) return {};
  const names = allowed.map((tag) => tag.trim().replace(/^[#＃]/, ""));
  const near = nearestName(hashtagName(post.text.slice(item.start, item.end)), names.map(hashtagName));
  const use = names.find((name) => hashtagName(name) === near);
  if (use === undefined) return {};
  const edits = [{ start: item.start, end: item.end, text: `#${use}` }];
  return { fixes: [{ label: { fr: `Remplacer par #${use}`, en: `Replace with #${use}` }, edits, safe: false }] };
}
