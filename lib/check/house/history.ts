import type { CheckContext, Localized } from "../draft";
import type { Post } from "../post";
import { countOf, likeness, type Past, pastOf, reachesBack, shareOf, unseen } from "../reading/past";
import { shinglesOfWords } from "../reading/shingles";
import type { Hit } from "../rule";
import { isOneOf } from "./applies";
import { defineKind, type HouseTools, type RuleOf } from "./kind";

type Rule = RuleOf<"history">;
/** Shares are only judged over so many posts. */
const FEWEST_POSTS = 5;
/** Percent of shared runs of words above which a post is a near-duplicate, unless the rule says otherwise. */
const ALIKE = 60;

/**
 * The Page's own recent posts. `cadence`: at most `max`, at least `min` posts in `days` days, this one counted. `gap`: `days` days
 * between two posts. `balance`: the draft's pillar has at most `max`, at least `min` percent of the posts of `days` days. `drought`:
 * a pillar (of the rule, or any) has not been seen for `days` days. `duplicate`: more than `max` percent (60) like a post of the last
 * `days` days. Silent without history, without the pillar it needs, and where history does not reach back far enough.
 */
export const history = defineKind({
  name: "history",
  texts: {
    message: {
      fr: "Espacez : {count} publications en {days} jours, la charte en veut {max} au plus",
      en: "Wait: {count} posts in {days} days, the charter wants {max} at most",
    },
    variants: {
      few: {
        fr: "Publiez plus souvent : {count} en {days} jours, la charte en veut {min}",
        en: "Post more often: {count} in {days} days, the charter wants {min}",
      },
      gap: { fr: "Attendez : une autre publication est à moins de {days} jours", en: "Wait: another post is less than {days} days away" },
      high: {
        fr: "Changez de pilier : « {pillar} » fait {share} % des publications ({max} au plus)",
        en: "Change the pillar: “{pillar}” makes {share}% of posts ({max} at most)",
      },
      low: {
        fr: "Donnez plus de place à « {pillar} » : {share} % des publications ({min} au moins)",
        en: "Give “{pillar}” more room: {share}% of posts ({min} at least)",
      },
      drought: { fr: "Pensez à « {pillar} » : rien depuis {days} jours", en: "Think of “{pillar}”: nothing for {days} days" },
      duplicate: {
        fr: "Changez l’angle : {share} % des mots sont ceux d’une publication récente",
        en: "Change the angle: {share}% of the words are those of a recent post",
      },
    },
    why: {
      fr: "La charte règle le rythme de la Page ; ses abonnés voient l’ensemble, pas une publication seule.",
      en: "The charter sets the rhythm of the Page; its followers see the whole, not one post.",
    },
  },
  fixes: [],
  compile: (rule, tools) => {
    refuseFields(rule, tools);
    const names = new Map(tools.charter.pillars.map(({ id, name }) => [id, name ?? id]));
    return function* (post, _units, context) {
      if (post.text.trim() === "") return;
      const posts = pastOf(context);
      if (posts === undefined) return;
      for (const { pillar, ...values } of CHECKS[rule.check](rule, posts, context, post, names)) {
        const shown = pillar === undefined ? {} : { pillar: names.get(pillar) ?? pillar };
        const { variant, ...numbers } = values;
        yield {
          start: 0,
          end: 0,
          values: { days: rule.days, max: rule.max ?? 0, min: rule.min ?? 0, ...numbers, ...shown },
          ...(variant === undefined ? {} : { variant }),
        } satisfies Hit;
      }
    };
  },
});

interface Fault {
  readonly variant?: string;
  readonly pillar?: string;
  readonly count?: number;
  readonly share?: number;
}
type Check = (rule: Rule, posts: readonly Past[], context: CheckContext, post: Post, pillars: ReadonlyMap<string, string>) => Fault[];

const CHECKS: Readonly<Record<Rule["check"], Check>> = {
  cadence: ({ days, max, min }, posts) => {
    const count = countOf(posts, days);
    if (max !== undefined && count > max) return [{ count }];
    return min !== undefined && count < min && reachesBack(posts, days) ? [{ variant: "few", count }] : [];
  },
  gap: ({ days }, posts) => (posts.some(({ age }) => Math.abs(age) < days) ? [{ variant: "gap" }] : []),
  balance: ({ days, max, min, pillars }, posts, { sheet }) => {
    const pillar = sheet?.pillarId;
    if (pillar === undefined || !isOneOf(pillars, pillar)) return [];
    const share = shareOf(posts, days, pillar, FEWEST_POSTS);
    if (share === undefined) return [];
    if (max !== undefined && share > max) return [{ variant: "high", pillar, share }];
    return min !== undefined && share < min ? [{ variant: "low", pillar, share }] : [];
  },
  drought: ({ days, pillars }, posts, { sheet }, _post, known) => {
    if (sheet?.pillarId === undefined || !reachesBack(posts, days)) return [];
    const watched = pillars === undefined || pillars.length === 0 ? [...known.keys()] : pillars;
    return unseen(posts, days, watched, sheet.pillarId).map((pillar) => ({ variant: "drought", pillar }));
  },
  duplicate: ({ days, max = ALIKE }, posts, _context, post) => {
    const share = likeness(shinglesOfWords(post.words), posts, days, max);
    return share > max ? [{ variant: "duplicate", share }] : [];
  },
};

function refuseFields({ check, max, min, examples }: Rule, { refuse }: HouseTools): void {
  const bound: Localized = {
    fr: "Cette vérification compare avec une borne ; donnez max, min ou les deux.",
    en: "This check compares with a bound; give max, min or both.",
  };
  if ((check === "cadence" || check === "balance") && max === undefined && min === undefined) refuse("check", check, bound);
  if ((examples?.flags.length ?? 0) > 0) {
    refuse("examples.flags", examples?.flags[0], {
      fr: "Une règle sur les publications passées ne peut pas parler d’un texte seul ; retirez les exemples.",
      en: "A rule about past posts cannot speak about a text alone; take the examples out.",
    });
  }
}
