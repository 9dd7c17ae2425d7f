import type { CheckContext, CheckResult, Draft, Finding, FindingSeverity } from "../check";
import type { PastPost } from "./post";

/** What would be said of one post under the edited charter and is not said now, or the other way round. */
export interface DryRunPost {
  readonly post: PastPost;
  readonly come: readonly Finding[];
  readonly gone: readonly Finding[];
  /** The same remark, graver or milder. */
  readonly changed: readonly { readonly finding: Finding; readonly before: FindingSeverity }[];
}

export interface DryRun {
  /** Posts looked at, newest first. */
  readonly looked: number;
  /** Those of which something more, or something less, would be said; a post can be both. */
  readonly flagged: number;
  readonly freed: number;
  /** Only those where something changes. */
  readonly posts: readonly DryRunPost[];
}

/** A check under one of the two charters. */
export type Judge = (draft: Draft, context: CheckContext) => CheckResult;

/**
 * Holds own posts against the charter in force and the edited one, one check at each step, so that a page can breathe in between; a
 * step tells how many posts are done. Each is
 * judged as on the day it went out, with what the Page had posted before.
 */
export function* dryRun(posts: readonly PastPost[], before: Judge, after: Judge): Generator<number, DryRun> {
  const found: DryRunPost[] = [];
  for (const [at, post] of posts.entries()) {
    const draft = { text: post.text };
    const context = contextOf(post, posts.slice(at + 1));
    const old = before(draft, context).findings;
    yield at;
    const compared = compare(post, old, after(draft, context).findings);
    if (compared.come.length + compared.gone.length + compared.changed.length > 0) found.push(compared);
    yield at + 1;
  }
  return {
    looked: posts.length,
    flagged: found.filter(({ come }) => come.length > 0).length,
    freed: found.filter(({ gone }) => gone.length > 0).length,
    posts: found,
  };
}

function contextOf(post: PastPost, earlier: readonly PastPost[]): CheckContext {
  const { pillarId, objectiveId, page, surface, publishedAt } = post;
  const own = earlier.filter((other) => other.page.id === page.id && other.page.name === page.name);
  return {
    now: publishedAt,
    surface,
    page: { ...(page.id !== undefined && { id: page.id }), ...(page.name !== undefined && { name: page.name }) },
    ...((pillarId !== undefined || objectiveId !== undefined) && {
      sheet: { ...(pillarId !== undefined && { pillarId }), ...(objectiveId !== undefined && { objectiveId }) },
    }),
    history: {
      posts: own.map((other) => ({
        publishedAt: other.publishedAt,
        shingles: other.shingles,
        ...(other.pillarId !== undefined && { pillarId: other.pillarId }),
      })),
    },
  };
}

function compare(post: PastPost, old: readonly Finding[], next: readonly Finding[]): DryRunPost {
  const left = new Map<string, Finding[]>();
  for (const finding of old) left.set(nameOf(finding), [...(left.get(nameOf(finding)) ?? []), finding]);
  const come: Finding[] = [];
  const changed: { finding: Finding; before: FindingSeverity }[] = [];
  for (const finding of next) {
    const same = left.get(nameOf(finding))?.shift();
    if (same === undefined) come.push(finding);
    else if (same.severity !== finding.severity) changed.push({ finding, before: same.severity });
  }
  return { post, come, gone: [...left.values()].flat(), changed };
}

/** The same remark: the same rule about the same words. */
function nameOf({ ruleId, kind, start, end }: Finding): string {
  return `${ruleId}/${kind ?? ""}/${start}/${end}`;
}
